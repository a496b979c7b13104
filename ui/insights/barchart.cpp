// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/barchart.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace afterword {

namespace {

constexpr double barHeight = 11; ///< of one, however high its row is
constexpr double mostOfRow = 0.7;
constexpr double goalWidth = 1.5;

int largestOf(const Bars &bars)
{
    int largest = std::max(1, bars.goal.value_or(0));
    for (const std::vector<int> &row : bars.rows) {
        if (row.empty())
            continue;
        largest = std::max(largest, bars.stacked ? std::accumulate(row.begin(), row.end(), 0)
                                                 : *std::max_element(row.begin(), row.end()));
    }
    return largest;
}

/// The bars of one row, which is @p place and whose full width stands for @p largest. Beginning at the left.
std::vector<QRectF> barsIn(const QRectF &place, const std::vector<int> &values, bool stacked, int largest)
{
    const double below = stacked || values.empty() ? 1 : double(values.size());
    const double height = std::min(mostOfRow * place.height() / below, barHeight);
    double left = place.left();
    double top = place.center().y() - height * below / 2;
    std::vector<QRectF> bars;
    for (const int value : values) {
        bars.emplace_back(left, top, place.width() * value / largest, height);
        if (stacked)
            left = bars.back().right();
        else
            top = bars.back().bottom();
    }
    return bars;
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void BarChart::setBars(const Bars &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    update();
}

void BarChart::paintEvent(QPaintEvent *)
{
    if (m_bars.rows.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const int largest = largestOf(m_bars);
    const QRectF whole = QRectF(rect()).adjusted(1, 0, -2, 0); // room at the end for half of the goal's line
    const double rowHeight = whole.height() / double(m_bars.rows.size());
    for (size_t row = 0; row < m_bars.rows.size(); ++row) {
        const QRectF place(whole.left(), whole.top() + double(row) * rowHeight, whole.width(), rowHeight);
        const std::vector<QRectF> bars = barsIn(place, m_bars.rows[row], m_bars.stacked, largest);
        for (size_t n = 0; n < bars.size(); ++n)
            painter.fillRect(bars[n], m_bars.colours[n]);
    }
    if (!m_bars.goal)
        return;
    const double goal = whole.left() + whole.width() * *m_bars.goal / largest;
    painter.setPen(QPen(m_bars.goalColour, goalWidth, Qt::DashLine));
    painter.drawLine(QPointF(goal, whole.top()), QPointF(goal, whole.bottom()));
}

} // namespace afterword
