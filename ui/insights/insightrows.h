// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/insighttexts.h"

#include <QWidget>

namespace afterword {

class BarChart;
class LineButton;

/// The lines of an insight, each with its bar beside it. A line leads to its cards.
class InsightRows : public QWidget {
    Q_OBJECT

public:
    explicit InsightRows(QWidget *parent = nullptr);

    void setText(const InsightText &text);

    /// The colour of a series beside the palette's base: the first speaks, the others stand back.
    static QColor colourOf(size_t series, const QPalette &palette);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    /// The line at @p index, from 0, was chosen.
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowHeight(int width) const;
    void drawBars();
    void place();

    InsightText m_text;
    std::vector<LineButton *> m_lines;
    BarChart *m_chart;
};

} // namespace afterword
