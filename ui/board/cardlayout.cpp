// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cardlayout.h"

#include <QFontMetrics>

#include <algorithm>

namespace afterword {

namespace {

constexpr int lineGap = 2;
constexpr int blockGap = 4; ///< between who it is and what is next

int iconLine(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), CardLayout::iconSize);
}

} // namespace

QFont CardLayout::companyFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont CardLayout::smallFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    else
        font.setPixelSize(qRound(font.pixelSize() * 0.9));
    return font;
}

int CardLayout::rowHeight(const QFont &font)
{
    const QFontMetrics company(companyFont(font));
    const QFontMetrics body(font);
    const QFontMetrics small(smallFont(font));
    return 2 * margin + company.height() + lineGap + small.height() + blockGap + iconLine(body) + blockGap +
           small.height() + gap;
}

CardLayout CardLayout::of(const QRect &row, const QFont &font, int inStageWidth)
{
    const QFontMetrics company(companyFont(font));
    const QFontMetrics body(font);
    const QFontMetrics small(smallFont(font));
    CardLayout layout;
    layout.card = row.adjusted(0, 0, 0, -gap);
    const QRect inside = layout.card.adjusted(margin, margin, -margin, -margin);
    int top = inside.top();
    const auto line = [&](int height, int after) {
        const QRect rect(inside.left(), top, inside.width(), height);
        top += height + after;
        return rect;
    };
    layout.company = line(company.height(), lineGap);
    layout.role = line(small.height(), blockGap);
    const QRect nextLine = line(iconLine(body), blockGap);
    layout.icon =
        QRect(nextLine.left(), nextLine.top() + (nextLine.height() - iconSize) / 2, iconSize, iconSize);
    layout.next = nextLine.adjusted(iconSize + margin - 2, 0, 0, 0);
    const QRect last = line(small.height(), 0);
    const int days = std::min(inStageWidth, last.width() / 2);
    layout.inStage = last.adjusted(last.width() - days, 0, 0, 0);
    layout.people = last.adjusted(0, 0, -days - margin, 0);
    return layout;
}

} // namespace afterword
