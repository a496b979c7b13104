// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/mailerrand.h"

#include <QObject>

namespace afterword {

/// What stands between the program and a mailbox, wherever that is. To live in a thread of its own: it may
/// wait for a server, or for a disk.
class MailboxLine : public QObject {
    Q_OBJECT

public:
    virtual void begin() = 0;
    virtual void put(const LetterToPut &letter) = 0;
    virtual void keep(const CopyToKeep &copy) = 0;
    virtual void look() = 0;
    virtual void setWanted(const std::function<bool(const QByteArray &)> &isWanted) = 0;
    /// Says good-bye and ends.
    virtual void leave() = 0;
    /// What is under way need not be finished. From whichever thread.
    virtual void giveUp() {}

Q_SIGNALS:
    void told(std::vector<afterword::MailEvent> events);
    /// The visit is over, and the line with it.
    void ended(afterword::MailTrouble trouble);
};

} // namespace afterword
