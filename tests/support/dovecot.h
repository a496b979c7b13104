// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword::testing {

/// Settings for the Dovecot that is installed, in its words: 2.4, Debian 13's, asks for its version first and
/// calls by other names what 2.3 knows. Each function gives whole lines; "%u" in a folder is the user.
class DovecotSettings {
public:
    /// Asks the program for its version.
    DovecotSettings();

    /// What a file of settings begins with.
    QByteArray head() const;
    /// Where letters are kept, as a Maildir.
    QByteArray maildir(const QByteArray &folder) const;
    /// TLS, and no password without it.
    QByteArray certificate(const QByteArray &certificate, const QByteArray &key) const;
    /// Everyone's password is @p password.
    QByteArray password(const QByteArray &password) const;
    /// Everyone's letters belong to @p uid and @p gid.
    QByteArray users(const QByteArray &uid, const QByteArray &gid, const QByteArray &home) const;
    /// For a server on standard input and output, which is told by its environment whose it is.
    QByteArray environment(const QByteArray &home, const QByteArray &user) const;

private:
    QByteArray named(QByteArray folder) const;

    QByteArray m_version; ///< of 2.4 and later; else empty
};

} // namespace afterword::testing
