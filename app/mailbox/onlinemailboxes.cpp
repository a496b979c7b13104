// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/onlinemailboxes.h"

#include "app/accounts/accountparts.h"

#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

OnlineMailboxes::OnlineMailboxes(QWidget *parent)
    : QWidget(parent)
{
    setVisible(false);
}

void OnlineMailboxes::setAccounts(const std::vector<MailAccount> &accounts)
{
    m_hasAccounts = !accounts.empty();
    clear(this);
    QVBoxLayout *layout = column(this, 0);
    layout->addWidget(
        wrappedLabel(TextLook::Body,
                     tr("This desktop is signed in to a mailbox already, so no password is needed here:")));
    for (const MailAccount &account : accounts) {
        QPushButton *button = quietButton(tr("Connect %1", "an address").arg(asMenuText(account.address)));
        addLeft(layout, button);
        // Later: connecting hides the button.
        connect(
            button, &QPushButton::clicked, this, [this, account] { Q_EMIT connectWanted(account); },
            Qt::QueuedConnection);
    }
    layout->addWidget(wrappedLabel(TextLook::Body, tr("Or another one:")));
}

} // namespace afterword
