// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/localmailboxes.h"

#include "app/accounts/accountparts.h"
#include "app/mailbox/line/folderline.h"

#include "core/mailbox/local/localfolder.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// More are hardly anybody's; the others are found by the dialog.
constexpr qsizetype mostOffered = 10;

} // namespace

LocalMailboxes::LocalMailboxes(QWidget *parent)
    : QWidget(parent)
    , m_what(wrappedLabel(TextLook::Body,
                          tr("Or read what a mail program keeps on this computer, as Thunderbird does, "
                             "or Mutt with mbsync. That takes no password, and nothing goes over the "
                             "network.")))
    , m_found(new QWidget)
    , m_choose(quietButton(tr("Choose a folder…")))
{
    QVBoxLayout *layout = column(this, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_found);
    addLeft(layout, m_choose);
    connect(m_choose, &QPushButton::clicked, this, &LocalMailboxes::askForFolder);
}

void LocalMailboxes::lookForThem()
{
    offer(localMailboxesOf(QDir::homePath(), systemSpool()).mid(0, mostOffered));
}

void LocalMailboxes::offerBelow(const QString &folder)
{
    m_what->hide();
    m_choose->setText(tr("Choose another folder…"));
    offer(mailboxesBelow(folder));
}

void LocalMailboxes::offer(const QStringList &places)
{
    clear(m_found);
    m_found->setVisible(!places.isEmpty());
    QVBoxLayout *layout = column(m_found, 0);
    for (const QString &place : places) {
        QPushButton *button =
            quietButton(tr("Read %1", "a folder's name").arg(asMenuText(pathInWords(place))));
        addLeft(layout, button);
        // Later: connecting hides the button.
        connect(
            button, &QPushButton::clicked, this, [this, place] { Q_EMIT connectWanted(place); },
            Qt::QueuedConnection);
    }
}

void LocalMailboxes::askForFolder()
{
    auto *dialog =
        new QFileDialog(this, tr("Where does your mail program keep its letters?"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setFilter(QDir::AllDirs | QDir::NoDotAndDotDot | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, this, &LocalMailboxes::connectWanted, Qt::QueuedConnection);
    dialog->open();
}

} // namespace afterword
