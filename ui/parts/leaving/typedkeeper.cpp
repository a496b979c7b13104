// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/leaving/typedkeeper.h"

#include "ui/parts/fields/field.h"
#include "ui/parts/plainlabel.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

namespace afterword {

namespace {

bool isTyped(QWidget *edit, bool isModified, const QString &text)
{
    const Field *field = Field::around(edit);
    const bool isOpen = field ? field->isDirty() || field->isHeldBack() : isModified;
    return edit->isVisible() && isOpen && !text.trimmed().isEmpty();
}

} // namespace

bool holdsTyped(const QWidget &form)
{
    const auto lines = form.findChildren<QLineEdit *>();
    const auto texts = form.findChildren<QPlainTextEdit *>();
    return std::any_of(lines.begin(), lines.end(),
                       [](QLineEdit *one) { return isTyped(one, one->isModified(), one->text()); }) ||
           std::any_of(texts.begin(), texts.end(), [](QPlainTextEdit *one) {
               return isTyped(one, one->document()->isModified(), one->toPlainText());
           });
}

QString whyEscStays(const QAbstractButton &wayOut)
{
    return QCoreApplication::translate(
               "TypedKeeper", "Esc leaves this open, since you typed something here. “%1” discards it.")
        .arg(wayOut.text().remove(u'&'));
}

TypedKeeper::TypedKeeper(QWidget *dialog, const QAbstractButton *wayOut, std::function<bool()> holds)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_wayOut(wayOut)
    , m_holds(std::move(holds))
    , m_hint(new PlainLabel(TextLook::Warning, dialog))
{
    m_hint->hide();
    if (auto *layout = qobject_cast<QBoxLayout *>(dialog->layout()))
        layout->insertWidget(layout->count() - 1, m_hint);
    dialog->installEventFilter(this);
}

bool TypedKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_dialog || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    if (m_holds ? !m_holds() : !holdsTyped(*m_dialog))
        return false;
    event->accept();
    m_hint->setText(whyEscStays(*m_wayOut));
    m_hint->show();
    // The dialog grows by what it has to tell.
    m_dialog->layout()->activate();
    const int needed = m_dialog->layout()->totalHeightForWidth(m_dialog->width());
    if (needed > m_dialog->height())
        m_dialog->resize(m_dialog->width(), needed);
    return true;
}

} // namespace afterword
