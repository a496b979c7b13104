// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

namespace afterword {

/// Starts the program with its window and, when it stands on the bus, gives it a call. For stores that the
/// bus cannot start the program on.
class ProgramStart : public QObject {
    Q_OBJECT

public:
    /// @p name is what the program will be called on @p bus.
    ProgramStart(const QDBusConnection &bus, const QString &name, const QDBusMessage &call,
                 QObject *parent = nullptr);

    /// @p token, where there is one, lets its window come to the front.
    void start(const QStringList &arguments, const QString &token);

Q_SIGNALS:
    /// The program has answered the call, or it did not come within a minute.
    void finished();

private:
    void deliver();

    QDBusConnection m_bus;
    QDBusMessage m_call;
    bool m_delivered = false;
};

} // namespace afterword
