// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace afterword {

/// Tells when the person comes back to a locked screen: by the desktop's screen saver, whichever it is, and
/// by logind. Where neither tells, whoever needs it looks from time to time.
class UnlockWatch : public QObject {
    Q_OBJECT

public:
    UnlockWatch(QDBusConnection session, QDBusConnection system, QObject *parent = nullptr);

Q_SIGNALS:
    void unlocked();

private Q_SLOTS:
    void onActiveChanged(bool active);
};

} // namespace afterword
