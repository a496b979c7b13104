// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

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

class KeptSecret;

/// Where passwords are kept. Every call returns at once, and answers later. Whoever has one to keep holds a
/// KeptSecret, and reaches it through that alone, so that none is overlooked when all are to go.
class Secrets : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Forgets all that are held. @p answer: the accounts whose password may be there still, since the
    /// keyring refused, or did not answer within @p longest.
    void forgetAll(std::function<void(const QStringList &)> answer,
                   std::chrono::milliseconds longest = std::chrono::seconds(10));

protected:
    virtual void read(const QString &account, std::function<void(const Secret &)> answer) = 0;
    /// @p answer: an error where it could not be kept.
    virtual void write(const QString &account, const QByteArray &password,
                       std::function<void(const Result<void> &)> answer) = 0;
    /// @p answer: an error where it may be there still; that there was none is none.
    virtual void forget(const QString &account, std::function<void(const Result<void> &)> answer) = 0;

private:
    friend class KeptSecret;
    std::vector<const KeptSecret *> m_held;
};

/// The password of one account, wherever passwords are kept.
class KeptSecret {
    Q_DECLARE_TR_FUNCTIONS(KeptSecret)

public:
    /// @p account: what it is kept under now; empty: there is no account. @p secrets must outlive it.
    KeptSecret(Secrets &secrets, std::function<QString()> account);
    ~KeptSecret();
    KeptSecret(const KeptSecret &) = delete;
    KeptSecret &operator=(const KeptSecret &) = delete;

    /// @p answer is not given any more once the account is another one.
    void read(std::function<void(const Secret &)> answer);
    /// The same for a visit that waits for its password: it goes to @p found, and @p missing is told where
    /// there is none. Neither hears anything where @p given holds one by then, which the person typed
    /// meanwhile.
    void readUnlessGiven(const QByteArray &given, std::function<void(const QByteArray &)> found,
                         std::function<void(Secret::Kind)> missing);
    /// Whether the password is to go into the keyring once the server has taken it.
    void wantKept(bool wanted) { m_isWanted = wanted; }
    /// The server has taken @p password; no other is worth keeping. @p failed is told, as a sentence, that
    /// the keyring did not keep it.
    void wasTaken(const QByteArray &password, std::function<void(const QString &)> failed);
    void forget();
    QString account() const { return m_account(); }

private:
    Secrets &m_secrets;
    std::function<QString()> m_account;
    bool m_isWanted = false;
    std::shared_ptr<bool> m_lives; ///< answers may come when nobody waits for them
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
    void forget(const QString &account, std::function<void(const Result<void> &)> answer) override;
};

} // namespace afterword
