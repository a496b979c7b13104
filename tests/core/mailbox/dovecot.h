// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace afterword::testing {

/// A mailbox of Dovecot's in a folder of its own. Its IMAP server is run on standard input and output,
/// already logged in: no network, no rights. Letters are laid in and looked at as files.
class DovecotMailbox {
public:
    DovecotMailbox();

    /// Whether Dovecot is installed.
    static bool isThere();
    /// What the folder's user is called; the server is run by that name.
    std::unique_ptr<QProcess> start() const;

    /// A letter comes to the folder ("" is the inbox).
    void deliver(const QByteArray &folder, const QByteArray &letter);
    /// The letters in a folder, with their flags ("DS") and a line break before each.
    QList<QByteArray> letters(const QByteArray &folder) const;
    /// The folder is made anew, with another validity.
    void renew(const QByteArray &folder, quint32 validity);
    void remove(const QByteArray &folder, const QByteArray &messageId);

private:
    QString pathOf(const QByteArray &folder) const;

    QTemporaryDir m_folder;
    int m_delivered = 0;
};

} // namespace afterword::testing
