// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray.h"

#include "core/base/asshown.h"
#include "ui/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostCounted = 99;

/// Trays ask for one of these sizes; a number that is scaled cannot be read.
constexpr std::array sizes = {16, 22, 24, 32, 48, 64};

QPixmap counted(const QIcon &icon, const QString &number, int size)
{
    QPixmap pixmap = icon.pixmap(size, size);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    const double height = size * 0.62;
    font.setPixelSize(static_cast<int>(height * 0.85));
    font.setBold(true);
    const double width = std::max(height, QFontMetricsF(font).horizontalAdvance(number) + height * 0.3);
    const QRectF badge(size - std::min<double>(width, size), size - height, std::min<double>(width, size),
                       height);
    const QPalette palette = QGuiApplication::palette();
    // A rim parts the number from an icon of much the same colour.
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::HighlightedText));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawRoundedRect(badge.adjusted(1, 1, -1, -1), height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::HighlightedText));
    painter.drawText(badge, Qt::AlignCenter, number);
    return pixmap;
}

} // namespace

QIcon countedIcon(const QIcon &icon, int due)
{
    if (due <= 0)
        return icon;
    const QString number = due > mostCounted ? u"99+"_s : QString::number(due);
    QIcon with;
    for (const int size : sizes)
        with.addPixmap(counted(icon, number, size));
    return with;
}

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_icon(programIcon())
{
    m_menu.addAction(tr("Open Afterword"), this, &Tray::openWanted);
    m_today = m_menu.addAction(tr("Today"), this, &Tray::todayWanted);
    m_menu.addAction(tr("New Application"), this, &Tray::newApplicationWanted);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitWanted);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
}

void Tray::tell(int due, const QString &summary)
{
    // A tooltip that looked like markup would be read as such.
    m_icon.setToolTip(asShown(summary).replace(QLatin1Char('<'), QChar(0x2039)));
    m_today->setText(due > 0 ? tr("Today: %1").arg(due) : tr("Today"));
    if (due != m_due)
        m_icon.setIcon(countedIcon(programIcon(), due));
    m_due = due;
}

} // namespace afterword
