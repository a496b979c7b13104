// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/unlockwatch.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

UnlockWatch::UnlockWatch(QDBusConnection session, QDBusConnection system, QObject *parent)
    : QObject(parent)
{
    // The same signal of the same shape, under the name of each desktop's own.
    for (const QString &screenSaver :
         {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
          u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        session.connect({}, {}, screenSaver, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
    system.connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Session"_s, u"Unlock"_s, this,
                   SIGNAL(unlocked()));
}

void UnlockWatch::onActiveChanged(bool active)
{
    if (!active)
        Q_EMIT unlocked();
}

} // namespace afterword
