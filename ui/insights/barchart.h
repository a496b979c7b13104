// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <optional>
#include <vector>

namespace afterword {

/// What a chart of lying bars shows, a row of them for each line of a list.
struct Bars {
    std::vector<std::vector<int>> rows; ///< from top to bottom, each with a value for each colour
    std::vector<QColor> colours;
    bool stacked = false;    ///< a row's values stand behind one another, else below
    std::optional<int> goal; ///< where a dashed line stands
    QColor goalColour;
    bool mirrored = false; ///< they begin at the right

    bool operator==(const Bars &) const = default;
};

/// Bars without axes and words: it lies over a list that says everything in words, and lets the mouse through
/// to it. All rows are equally high.
class BarChart : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const Bars &bars);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Bars m_bars;
};

} // namespace afterword
