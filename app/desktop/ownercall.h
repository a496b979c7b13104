// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/startwish.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>

#include <optional>

namespace afterword {

/// A wish on its way to the program that owns a store. An owner that is stopped, or hangs, may take it much
/// later: the call stays open for as long as this lives.
class OwnerCall : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// The owner has taken the wish.
    void answered();
    /// Nobody is there to answer any more, or nobody was.
    void lost();
};

/// Over the session bus, as a call of org.freedesktop.Application.
class BusCall : public OwnerCall {
    Q_OBJECT

public:
    BusCall(const QDBusConnection &bus, const QDBusMessage &call, QObject *parent);
};

/// Over the local socket @p socketName, where there is no bus.
class SocketCall : public OwnerCall {
    Q_OBJECT

public:
    SocketCall(const QString &socketName, const StartWish &wish, QObject *parent);
};

/// A wish as it goes over the socket.
QByteArray messageOf(const StartWish &wish);
/// The wish that @p message holds; absent while some of it is still to come. @p isAll: nothing comes any
/// more, and a program of an earlier version may have said less.
std::optional<StartWish> wishOf(const QByteArray &message, bool isAll);

} // namespace afterword
