// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/programstart.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QProcess>
#include <QTimer>

namespace afterword {

namespace {

constexpr std::chrono::minutes patience{1};

} // namespace

ProgramStart::ProgramStart(const QDBusConnection &bus, const QString &name, const QDBusMessage &call,
                           QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_call(call)
{
    auto *watcher = new QDBusServiceWatcher(name, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &ProgramStart::deliver);
}

void ProgramStart::start(const QStringList &arguments, const QString &token)
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!token.isEmpty())
        environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), token);
    process.setProcessEnvironment(environment);
    if (!process.startDetached()) {
        Q_EMIT finished();
        return;
    }
    QTimer::singleShot(patience, this, [this] {
        if (!m_delivered)
            Q_EMIT finished();
    });
}

void ProgramStart::deliver()
{
    if (std::exchange(m_delivered, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(m_call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &ProgramStart::finished);
}

} // namespace afterword
