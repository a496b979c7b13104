// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/pickdialog.h"

#include "core/base/asshown.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/lists/followselection.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr QSize firstSize(360, 420);
constexpr int pageMargin = 16;

} // namespace

PickDialog::PickDialog(const QString &title, const QStringList &entries, int now, const QString &verb,
                       QWidget *parent)
    : ReadInOrder(parent)
    , m_entries(entries)
    , m_text(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(asShown(title));
    m_text->setPlaceholderText(tr("Type a part of it"));
    m_text->setAccessibleName(tr("Type a part of it"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->addItems(entries);
    letCurrentFollowSelection(*m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_pick = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_pick->setDefault(true); // once it is in the dialog
    connect(m_text, &QLineEdit::textChanged, this, &PickDialog::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &PickDialog::pick);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_pick->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PickDialog::pick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(now);
    m_pick->setEnabled(now >= 0);
    resize(roomOnScreen(*this, firstSize));
    m_text->setFocus();
}

/// Keeps the entries in which every word of @p text occurs, and chooses the first of them.
void PickDialog::narrow(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return m_entries[row].contains(word, Qt::CaseInsensitive);
        });
        m_list->item(row)->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    m_list->setCurrentRow(words.isEmpty() && m_list->currentRow() >= 0 ? m_list->currentRow() : first);
    if (QListWidgetItem *current = m_list->currentItem())
        m_list->scrollToItem(current);
}

bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return ReadInOrder::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    default: return ReadInOrder::eventFilter(watched, event);
    }
}

void PickDialog::pick()
{
    const int index = m_list->currentRow();
    if (index < 0 || m_list->item(index)->isHidden())
        return;
    accept();
    Q_EMIT picked(index);
}

} // namespace afterword
