// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray.h"

#include "ui/icons.h"

namespace afterword {

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_icon(programIcon())
{
    m_menu.addAction(tr("Open Afterword"), this, &Tray::openWanted);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitWanted);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
}

void Tray::setSummary(const QString &summary)
{
    // A tooltip that looked like markup would be read as such.
    m_icon.setToolTip(QString(summary).replace(QLatin1Char('<'), QChar(0x2039)));
}

} // namespace afterword
