// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/aheadstrip.h"

#include "ui/colours.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace afterword {

namespace {

constexpr int stripHeight = 28;
constexpr int fewestDays = 14;
constexpr double markSize = 8;

} // namespace

AheadStrip::AheadStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("The days ahead"));
}

void AheadStrip::setStops(std::vector<AheadStop> stops, BusinessCalendar calendar, QDate today)
{
    m_stops = std::move(stops);
    m_calendar = std::move(calendar);
    m_today = today;
    QStringList words;
    for (const AheadStop &stop : m_stops)
        words += tr("%1: %2", "a day, what comes then").arg(dayInWords(stop.day, today), stop.what);
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QSize AheadStrip::sizeHint() const
{
    return {200, stripHeight};
}

QSize AheadStrip::minimumSizeHint() const
{
    return {0, stripHeight};
}

int AheadStrip::days() const
{
    qint64 last = 0;
    for (const AheadStop &stop : m_stops)
        last = std::max(last, m_today.daysTo(stop.day));
    return std::max(fewestDays, static_cast<int>(last) + 1);
}

QRectF AheadStrip::dayAt(int n) const
{
    const double wide = double(width()) / days();
    return {n * wide, 0, wide, double(height())};
}

void AheadStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor shade =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.10);
    for (int n = 0; n < days(); ++n) {
        if (!m_calendar.isBusinessDay(m_today.addDays(n)))
            painter.fillRect(dayAt(n), shade);
    }
    painter.setPen(
        QPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35), 1));
    const double middle = height() / 2.0;
    painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
    const QColor accent = palette().color(QPalette::Highlight);
    for (const AheadStop &stop : m_stops) {
        const auto n = static_cast<int>(std::max<qint64>(0, m_today.daysTo(stop.day)));
        QRectF mark(0, 0, markSize, markSize);
        mark.moveCenter({std::clamp(dayAt(n).center().x(), markSize, width() - markSize), middle});
        painter.setPen(QPen(accent, 2));
        painter.setBrush(stop.projected ? palette().color(QPalette::Window) : accent);
        painter.drawEllipse(mark);
    }
}

bool AheadStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    for (const AheadStop &stop : m_stops) {
        const auto n = static_cast<int>(std::max<qint64>(0, m_today.daysTo(stop.day)));
        if (std::abs(dayAt(n).center().x() - help->pos().x()) <= markSize)
            lines += tr("%1: %2", "a day, what comes then").arg(dayInWords(stop.day, m_today), stop.what);
    }
    if (lines.isEmpty()) {
        const QDate day = m_today.addDays(static_cast<int>(help->pos().x() * days() / std::max(1, width())));
        lines += dayInWords(day, m_today);
    }
    QToolTip::showText(help->globalPos(), asToolTip(lines.join(u'\n')), this);
    return true;
}

} // namespace afterword
