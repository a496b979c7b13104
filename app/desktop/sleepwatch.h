// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace afterword {

/// Tells when the machine wakes up: a timer does not count the time that a suspended machine slept. It
/// listens to logind; where there is none, whoever needs the time looks at the clock once a minute anyway.
class SleepWatch : public QObject {
    Q_OBJECT

public:
    /// @p bus is the system's.
    explicit SleepWatch(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    void awake();

private Q_SLOTS:
    void onPrepareForSleep(bool goingToSleep);
};

} // namespace afterword
