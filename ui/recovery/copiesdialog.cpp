// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/copiesdialog.h"

#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/plainlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr QSize usualSize(520, 400);

} // namespace

CopiesDialog::CopiesDialog(std::vector<OfferedBackup> backups, const Zone &zone, QWidget *parent)
    : ReadInOrder(parent)
    , m_backups(std::move(backups))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Put a copy back"));
    m_list->setAccessibleName(tr("Copies, the newest first"));
    for (const OfferedBackup &one : m_backups)
        m_list->addItem(inWords(one, zone));
    m_list->setCurrentRow(0);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *putBack = buttons->addButton(tr("&Put It Back"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(
        wrappedLabel(TextLook::Body, tr("Your whole search goes back to what is in the copy. The search as "
                                        "it is now is copied first, and Undo brings it back.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    putBack->setDefault(true);
    resize(roomOnScreen(*this, usualSize));
    m_list->setFocus();
}

const OfferedBackup &CopiesDialog::chosen() const
{
    return m_backups[static_cast<size_t>(m_list->currentRow())];
}

} // namespace afterword
