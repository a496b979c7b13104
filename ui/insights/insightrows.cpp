// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightrows.h"

#include "ui/colours.h"
#include "ui/insights/barchart.h"
#include "ui/insights/linebutton.h"

#include <QEvent>

#include <algorithm>

namespace afterword {

InsightRows::InsightRows(QWidget *parent)
    : QWidget(parent)
    , m_chart(new BarChart(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QColor InsightRows::colourOf(size_t series, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    switch (series) {
    case 0: return palette.color(QPalette::Active, QPalette::Highlight);
    case 1: return mixed(base, palette.color(QPalette::Text), 0.45);
    default: return mixed(base, palette.color(QPalette::Text), 0.18);
    }
}

void InsightRows::setText(const InsightText &text)
{
    m_text = text;
    while (m_lines.size() > text.lines.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < text.lines.size()) {
        auto *line = new LineButton(this);
        connect(line, &LineButton::clicked, this,
                [this, place = int(m_lines.size())] { Q_EMIT chosen(place); });
        m_lines.push_back(line);
        line->show();
    }
    for (size_t n = 0; n < m_lines.size(); ++n) {
        m_lines[n]->setText(text.lines[n].words);
        m_lines[n]->setAccessibleName(text.lines[n].words);
        m_lines[n]->setEnabled(!text.lines[n].cards.empty());
    }
    m_chart->setAccessibleName(tr("Chart: %1").arg(text.name));
    QStringList said;
    for (const InsightLine &line : text.lines)
        said += line.words;
    m_chart->setAccessibleDescription(said.join(QLatin1Char('\n')));
    m_chart->raise();
    drawBars();
    updateGeometry();
    place();
}

void InsightRows::drawBars()
{
    Bars bars;
    for (const InsightLine &line : m_text.lines)
        bars.rows.push_back(line.values);
    for (size_t series = 0; series < size_t(m_text.series.size()); ++series)
        bars.colours.push_back(colourOf(series, palette()));
    bars.stacked = m_text.kind == InsightKind::Thanks;
    bars.goal = m_text.goal;
    bars.goalColour = mutedText(palette());
    bars.mirrored = isRightToLeft();
    m_chart->setBars(bars);
}

int InsightRows::rowHeight(int width) const
{
    int most = 0;
    for (const LineButton *line : m_lines)
        most = std::max(most, line->heightForWidth(width));
    return most;
}

int InsightRows::heightForWidth(int width) const
{
    return rowHeight(width) * int(m_lines.size());
}

QSize InsightRows::sizeHint() const
{
    constexpr int usualWidth = 600;
    return {usualWidth, heightForWidth(width() > 0 ? width() : usualWidth)};
}

void InsightRows::place()
{
    const int row = rowHeight(width());
    int top = 0;
    for (LineButton *line : m_lines) {
        line->setGeometry(0, top, width(), row);
        top += row;
    }
    const int words = int(width() * LineButton::wordsShare);
    const int left = isRightToLeft() ? LineButton::beside : words;
    m_chart->setGeometry(left, 0, width() - words - LineButton::beside, top);
    m_chart->setVisible(!m_lines.empty());
}

void InsightRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void InsightRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        drawBars();
        place();
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace afterword
