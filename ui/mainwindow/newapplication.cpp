// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/newapplication.h"

#include "ui/commands/editapplication.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace afterword {

namespace {

/// Longer names are slips of the clipboard.
constexpr int longest = 200;

QLineEdit *field(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    edit->setMaxLength(longest);
    return edit;
}

} // namespace

NewApplication::NewApplication(Editor &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_company(field(tr("Company")))
    , m_role(field(tr("Role")))
    , m_add(new QPushButton(themeIcon(Icon::Add), tr("Add")))
{
    setAccessibleName(tr("New application"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    auto *close = new QToolButton;
    close->setIcon(themeIcon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close without adding"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 4, 8);
    layout->addWidget(m_company, 2);
    layout->addWidget(m_role, 3);
    layout->addWidget(m_add);
    layout->addWidget(close);

    m_add->setEnabled(false);
    connect(m_company, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_company, &QLineEdit::returnPressed, this, &NewApplication::add);
    connect(m_role, &QLineEdit::returnPressed, this, &NewApplication::add);
    connect(m_add, &QPushButton::clicked, this, &NewApplication::add);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NewApplication::begin()
{
    show();
    m_company->setFocus(Qt::ShortcutFocusReason);
    m_company->selectAll();
}

void NewApplication::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void NewApplication::add()
{
    if (m_company->text().trimmed().isEmpty()) {
        m_company->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<Step> step =
        addingApplication(m_editor.search(), m_company->text(), m_role->text(), {}, m_editor.now());
    // What was typed stays in its fields until it is written.
    if (!m_editor.make(step))
        return;
    m_company->clear();
    m_role->clear();
    hide();
    Q_EMIT added(step->change.applications.front().after->id);
}

} // namespace afterword
