// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sleepwatch.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

SleepWatch::SleepWatch(QDBusConnection bus, QObject *parent)
    : QObject(parent)
{
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                SLOT(onPrepareForSleep(bool)));
}

void SleepWatch::onPrepareForSleep(bool goingToSleep)
{
    if (!goingToSleep)
        Q_EMIT awake();
}

} // namespace afterword
