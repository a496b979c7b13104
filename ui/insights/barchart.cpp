// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/barchart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

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

} // namespace

BarChart::BarChart(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

void BarChart::setBars(const Bars &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    fill();
}

void BarChart::fill()
{
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> before = chart()->axes();
    for (QAbstractAxis *axis : before) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto *series = m_bars.stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                                  : new QHorizontalBarSeries;
    // Of bars that lie below one another the first series is the lowest; rows are counted from below as well.
    const size_t count = m_bars.colours.size();
    for (size_t n = 0; n < count; ++n) {
        const size_t which = m_bars.stacked ? n : count - 1 - n;
        auto *set = new QBarSet({});
        set->setColor(m_bars.colours[which]);
        set->setBorderColor(Qt::transparent);
        for (auto row = m_bars.rows.rbegin(); row != m_bars.rows.rend(); ++row)
            set->append((*row)[which]);
        series->append(set);
    }
    chart()->addSeries(series);

    auto *rows = new QBarCategoryAxis;
    for (size_t row = 0; row < m_bars.rows.size(); ++row)
        rows->append(QString::number(row));
    auto *values = new QValueAxis;
    values->setRange(0, largestOf(m_bars));
    values->setReverse(m_bars.mirrored);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(rows), static_cast<QAbstractAxis *>(values)})
        axis->setVisible(false);
    chart()->addAxis(rows, m_bars.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(rows);
    series->attachAxis(values);
    drawGoal(rows, values);
    sizeBars();
}

void BarChart::sizeBars()
{
    if (m_bars.rows.empty() || height() <= 0)
        return;
    const double row = double(height()) / double(m_bars.rows.size());
    const double below = m_bars.stacked ? 1 : double(m_bars.colours.size());
    const QList<QAbstractSeries *> all = chart()->series();
    for (QAbstractSeries *series : all) {
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series))
            bars->setBarWidth(std::min(mostOfRow, barHeight * below / row));
    }
}

void BarChart::drawGoal(QBarCategoryAxis *rows, QValueAxis *values)
{
    if (!m_bars.goal)
        return;
    auto *goal = new QLineSeries;
    goal->append(*m_bars.goal, -0.5);
    goal->append(*m_bars.goal, double(m_bars.rows.size()) - 0.5);
    goal->setPen(QPen(m_bars.goalColour, goalWidth, Qt::DashLine));
    chart()->addSeries(goal);
    goal->attachAxis(rows);
    goal->attachAxis(values);
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    // Room at the end for half of the goal's line.
    sizeBars();
    chart()->setPlotArea(QRectF(rect()).adjusted(1, 0, -2, 0));
}

} // namespace afterword
