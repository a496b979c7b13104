// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace afterword {

/// What a keyring says when it is asked for a password.
struct Secret {
    enum class Kind {
        Found,
        Missing,   ///< it holds none of ours
        Locked,    ///< it has to be unlocked first
        Refused,   ///< the person, or the desktop, does not let us
        NoKeyring, ///< there is none, or it does not work
    };
    Kind kind = Kind::NoKeyring;
    QByteArray password;

    bool operator==(const Secret &) const = default;
};

/// Where passwords are kept. Every call returns at once, and answers later.
class Secrets : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void read(const QString &account, std::function<void(const Secret &)> answer) = 0;
    /// @p answer: an error where it could not be kept.
    virtual void write(const QString &account, const QByteArray &password,
                       std::function<void(const Result<void> &)> answer) = 0;
    virtual void forget(const QString &account) = 0;
};

/// The desktop's own keyring: GNOME's, KDE's, KeePassXC's, whatever serves the session. Nothing is ever kept
/// outside it.
class KeyringSecrets : public Secrets {
    Q_OBJECT

public:
    using Secrets::Secrets;

    void read(const QString &account, std::function<void(const Secret &)> answer) override;
    void write(const QString &account, const QByteArray &password,
               std::function<void(const Result<void> &)> answer) override;
    void forget(const QString &account) override;
};

} // namespace afterword
