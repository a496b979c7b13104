// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardlayout.h"

#include "ui/board/card/cardstyle.h"

#include <QStyle>

#include <algorithm>

namespace afterword {

namespace {

constexpr int lineGap = 2;
constexpr int blockGap = 4; ///< between who it is and what is next

int iconLine(const MeasuredFont &font)
{
    return std::max(font.height(), CardLayout::iconSize);
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

QFont CardLayout::badgeFont(QFont font)
{
    constexpr int letterHeight = 11;
    font.setPixelSize(letterHeight);
    font.setWeight(QFont::DemiBold);
    return font;
}

int CardLayout::rowHeight(const CardStyle &style)
{
    return 2 * margin + style.company.height() + lineGap + style.small.height() + blockGap +
           iconLine(style.body) + blockGap + style.small.height() + gap;
}

CardLayout CardLayout::of(const QRect &row, const CardStyle &style, int inStageWidth,
                          Qt::LayoutDirection direction)
{
    CardLayout layout;
    layout.card = cardIn(row);
    const QRect inside = layout.card.adjusted(margin, margin, -margin, -margin);
    int top = inside.top();
    const auto line = [&](int height, int after) {
        const QRect rect(inside.left(), top, inside.width(), height);
        top += height + after;
        return rect;
    };
    const QRect first = line(style.company.height(), lineGap);
    layout.badge = QRect(first.left(), first.top() + (first.height() - iconSize) / 2, iconSize, iconSize);
    constexpr int indent = iconSize + margin - 2; // company, role and what is next begin at one edge
    layout.company = first.adjusted(indent, 0, 0, 0);
    layout.role = line(style.small.height(), blockGap).adjusted(indent, 0, 0, 0);
    const QRect nextLine = line(iconLine(style.body), blockGap);
    layout.icon =
        QRect(nextLine.left(), nextLine.top() + (nextLine.height() - iconSize) / 2, iconSize, iconSize);
    layout.next = nextLine.adjusted(indent, 0, 0, 0);
    const QRect last = line(style.small.height(), 0);
    const int days = std::min(inStageWidth, last.width() / 2);
    layout.inStage = last.adjusted(last.width() - days, 0, 0, 0);
    layout.people = last.adjusted(0, 0, -days - margin, 0);
    for (QRect *place : {&layout.badge, &layout.company, &layout.role, &layout.icon, &layout.next,
                         &layout.people, &layout.inStage})
        *place = QStyle::visualRect(direction, layout.card, *place);
    return layout;
}

} // namespace afterword
