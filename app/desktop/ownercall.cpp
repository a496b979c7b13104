// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ownercall.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDataStream>
#include <QIODevice>
#include <QLocalSocket>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int forEver = std::numeric_limits<int>::max(); // as the bus's library reads it
constexpr quint8 end = 1;                                // of a message

/// Whether the call came to nobody. Any other error is an answer.
bool isLost(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::TimedOut:
    case QDBusError::Timeout: return true;
    default: return error.name() == u"org.freedesktop.DBus.Error.NameHasNoOwner"_s;
    }
}

} // namespace

BusCall::BusCall(const QDBusConnection &bus, const QDBusMessage &call, QObject *parent)
    : OwnerCall(parent)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, forEver), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        if (watcher->isError() && isLost(watcher->error()))
            Q_EMIT lost();
        else
            Q_EMIT answered();
    });
}

SocketCall::SocketCall(const QString &socketName, const StartWish &wish, QObject *parent)
    : OwnerCall(parent)
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket, wish] { socket->write(messageOf(wish)); });
    connect(socket, &QLocalSocket::readyRead, this, &OwnerCall::answered);
    connect(socket, &QLocalSocket::disconnected, this, &OwnerCall::lost);
    connect(socket, &QLocalSocket::errorOccurred, this, &OwnerCall::lost);
    // Not before whoever makes the call listens to it.
    QMetaObject::invokeMethod(
        socket, [socket, socketName] { socket->connectToServer(socketName); }, Qt::QueuedConnection);
}

QByteArray messageOf(const StartWish &wish)
{
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    out << wish.raise << wish.files << wish.token << wish.action << end;
    return message;
}

std::optional<StartWish> wishOf(const QByteArray &message, bool isAll)
{
    QDataStream in(message);
    StartWish wish;
    in >> wish.raise >> wish.files;
    const bool wasSaid = in.status() == QDataStream::Ok;
    quint8 last = 0;
    in >> wish.token >> wish.action >> last;
    if (in.status() == QDataStream::Ok || (isAll && wasSaid))
        return wish;
    return {};
}

} // namespace afterword
