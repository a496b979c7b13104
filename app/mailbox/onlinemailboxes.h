// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/letters/mailboxmemory.h"

#include <QWidget>

#include <vector>

namespace afterword {

/// The mailboxes that the desktop is signed in to, each with a button that connects it. Seen where there are
/// any.
class OnlineMailboxes : public QWidget {
    Q_OBJECT

public:
    explicit OnlineMailboxes(QWidget *parent = nullptr);

    void setAccounts(const std::vector<MailAccount> &accounts);
    bool hasAccounts() const { return m_hasAccounts; }

Q_SIGNALS:
    void connectWanted(afterword::MailAccount account);

private:
    bool m_hasAccounts = false;
};

} // namespace afterword
