// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/edgescroller.h"

#include <QScrollBar>

#include <algorithm>

namespace afterword {

namespace {

constexpr int zone = 40; ///< pixels from an edge in which it scrolls
constexpr int fastest = 24;
constexpr int tick = 16; ///< milliseconds

} // namespace

EdgeScroller::EdgeScroller(QScrollBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_bar->setValue(m_bar->value() + m_step); });
}

void EdgeScroller::follow(int position, int length)
{
    const int reach = std::min(zone, length / 4);
    const int before = reach - position;
    const int after = position - (length - reach);
    const int depth = std::max(before, after);
    if (reach <= 0 || depth <= 0) {
        stop();
        return;
    }
    const int speed = std::max(1, fastest * std::min(depth, reach) / reach);
    m_step = before > after ? -speed : speed;
    if (!m_timer.isActive())
        m_timer.start();
}

void EdgeScroller::stop()
{
    m_timer.stop();
}

} // namespace afterword
