// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/secrets.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString service()
{
    return u"afterword"_s;
}

/// The library says "not found" also of a keyring that is locked, and asks nobody to unlock it.
void askWhetherLocked(QObject *parent, const std::function<void(const Secret &)> &answer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                           u"/org/freedesktop/secrets/aliases/default"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), parent);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, parent, [answer, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        const bool locked = reply.isValid() && reply.value().variant().toBool();
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

void KeyringSecrets::read(const QString &account, std::function<void(const Secret &)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [this, job, answer = std::move(answer)] {
        const Secret::Kind kind = kindOf(job->error());
        if (kind == Secret::Kind::Missing)
            askWhetherLocked(this, answer);
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

void KeyringSecrets::forget(const QString &account)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(account);
    job->start();
}

} // namespace afterword
