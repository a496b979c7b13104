// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace afterword::testing {

/// A mailbox of a real server's, empty, with a folder for drafts and one for what was sent. Letters are laid
/// in and looked at behind the server's back. A folder is "" (the inbox), "Drafts" or "Sent".
class RealMailbox {
public:
    virtual ~RealMailbox() = default;

    /// The server, which speaks on its standard input and output, already logged in.
    virtual std::unique_ptr<QProcess> start() const = 0;
    /// What the server calls a folder.
    virtual QByteArray nameOf(const QByteArray &folder) const = 0;

    /// A letter comes to the folder.
    virtual void deliver(const QByteArray &folder, const QByteArray &letter) = 0;
    /// The letters in a folder, with their flags ("DS") and a line break before each.
    virtual QList<QByteArray> letters(const QByteArray &folder) const = 0;
    virtual void remove(const QByteArray &folder, const QByteArray &words) = 0;
    /// The folder is made anew, with another validity; its letters are there again.
    virtual void renew(const QByteArray &folder) = 0;
};

/// Whose mailboxes can be had here: "Dovecot" and "Courier" where they are there, "Cyrus" alone where
/// cyrus.py runs one.
QStringList kindsOfMailboxes();
std::unique_ptr<RealMailbox> realMailbox(const QString &kind);

} // namespace afterword::testing
