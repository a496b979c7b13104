// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secrets.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString service()
{
    return u"afterword"_s;
}

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage asked =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    asked.setAutoStartService(false);
    return asked;
}

bool isKWallet()
{
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    return bus && (bus->isServiceRegistered(u"org.kde.kwalletd5"_s) ||
                   bus->isServiceRegistered(u"org.kde.kwalletd6"_s));
}

/// KWallet calls a wallet locked that is open and was not used this way yet; but it tells which of what it
/// holds is locked.
void askWhetherHeld(const QString &account, QObject *parent,
                    const std::function<void(const Secret &)> &answer)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage asked =
        question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    asked << QVariant::fromValue(QMap<QString, QString>{{u"server"_s, service()}, {u"user"_s, account}});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(asked), parent);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, parent, [answer, watcher] {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = *watcher;
        watcher->deleteLater();
        const bool isMissing = reply.isValid() && reply.argumentAt<1>().isEmpty();
        answer({isMissing ? Secret::Kind::Missing : Secret::Kind::Locked, {}});
    });
}

/// The library says "not found" also of a keyring that is locked, and asks nobody to unlock it.
void askWhetherLocked(const QString &account, QObject *parent,
                      const std::function<void(const Secret &)> &answer)
{
    QDBusMessage asked = question(u"/org/freedesktop/secrets/aliases/default"_s,
                                  u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    asked << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(asked), parent);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, parent, [account, parent, answer, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        const bool locked = reply.isValid() && reply.value().variant().toBool();
        if (locked && isKWallet())
            askWhetherHeld(account, parent, answer);
        else
            answer({locked ? Secret::Kind::Locked : Secret::Kind::Missing, {}});
    });
}

Secret::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return Secret::Kind::Found;
    case QKeychain::EntryNotFound: return Secret::Kind::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return Secret::Kind::Refused;
    default: return Secret::Kind::NoKeyring;
    }
}

} // namespace

void Secrets::forgetAll(std::function<void(const QStringList &)> answer, std::chrono::milliseconds longest)
{
    struct Waiting {
        QStringList left;    ///< may be there still
        QStringList awaited; ///< have not been answered about
        std::function<void(const QStringList &)> answer;
        void end()
        {
            if (const auto tell = std::exchange(answer, {}))
                tell(left);
        }
    };
    auto waiting = std::make_shared<Waiting>();
    for (const KeptSecret *one : m_held) {
        if (const QString account = one->account(); !account.isEmpty() && !waiting->left.contains(account))
            waiting->left += account;
    }
    waiting->answer = std::move(answer);
    const QStringList accounts = waiting->left;
    waiting->awaited = accounts;
    for (const QString &account : accounts) {
        forget(account, [waiting, account](const Result<void> &gone) {
            waiting->awaited.removeAll(account);
            if (gone)
                waiting->left.removeAll(account);
            if (waiting->awaited.isEmpty())
                waiting->end();
        });
    }
    if (waiting->awaited.isEmpty())
        waiting->end();
    else
        QTimer::singleShot(longest, this, [waiting] { waiting->end(); });
}

KeptSecret::KeptSecret(Secrets &secrets, std::function<QString()> account)
    : m_secrets(secrets)
    , m_account(std::move(account))
    , m_lives(std::make_shared<bool>(true))
{
    m_secrets.m_held.push_back(this);
}

KeptSecret::~KeptSecret()
{
    *m_lives = false;
    std::erase(m_secrets.m_held, this);
}

void KeptSecret::read(std::function<void(const Secret &)> answer)
{
    m_secrets.read(account(), [this, lives = m_lives, asked = account(),
                               answer = std::move(answer)](const Secret &secret) {
        if (*lives && asked == account())
            answer(secret);
    });
}

void KeptSecret::readUnlessGiven(const QByteArray &given, std::function<void(const QByteArray &)> found,
                                 std::function<void(Secret::Kind)> missing)
{
    read([&given, found = std::move(found), missing = std::move(missing)](const Secret &secret) {
        if (!given.isEmpty())
            return;
        if (secret.kind == Secret::Kind::Found)
            found(secret.password);
        else
            missing(secret.kind);
    });
}

void KeptSecret::wasTaken(const QByteArray &password, std::function<void(const QString &)> failed)
{
    if (!std::exchange(m_isWanted, false))
        return;
    m_secrets.write(account(), password, [lives = m_lives, failed = std::move(failed)](const auto &kept) {
        if (*lives && !kept)
            failed(tr("The desktop’s keyring did not keep the password, so it will be asked for again: %1.")
                       .arg(kept.error().message));
    });
}

void KeptSecret::forget()
{
    if (const QString kept = account(); !kept.isEmpty())
        m_secrets.forget(kept, [](const Result<void> &) {});
}

void KeyringSecrets::read(const QString &account, std::function<void(const Secret &)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [this, job, account, answer = std::move(answer)] {
        const Secret::Kind kind = kindOf(job->error());
        if (kind == Secret::Kind::Missing)
            askWhetherLocked(account, this, answer);
        else
            answer({kind, kind == Secret::Kind::Found ? job->binaryData() : QByteArray()});
    });
    job->start();
}

void KeyringSecrets::write(const QString &account, const QByteArray &password,
                           std::function<void(const Result<void> &)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(account);
    job->setBinaryData(password);
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)] {
        answer(job->error() == QKeychain::NoError ? Result<void>() : Error{job->errorString()});
    });
    job->start();
}

/// That it was deleted is believed only where it is not there any more: of a locked keyring the library says
/// so too, and deletes nothing.
void KeyringSecrets::forget(const QString &account, std::function<void(const Result<void> &)> answer)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [this, account, answer = std::move(answer)] {
        read(account, [answer](const Secret &secret) {
            answer(secret.kind == Secret::Kind::Missing ? Result<void>() : Error{QString()});
        });
    });
    job->start();
}

} // namespace afterword
