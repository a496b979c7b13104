// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todayrow.h"

#include "ui/parts/plainlabel.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TodayRow)
};

constexpr int across = 12;
constexpr int down = 8;
constexpr int between = 4;
constexpr int iconSize = 16;
constexpr int buttonBlank = 8;

int secondLineHeight(const QFont &font)
{
    return QFontMetrics(fontFor(TextLook::Secondary, font)).height() + 2 * between;
}

} // namespace

int todayRowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + secondLineHeight(font) + 2 * down;
}

int todayGroupHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 2 * across;
}

TodayRowLayout todayRowLayout(const QRect &row, const QFont &font, int whenWidth,
                              const std::optional<TodayButtons> &buttons)
{
    TodayRowLayout layout;
    const int firstLine = QFontMetrics(font).height();
    const QRect inner = row.adjusted(across, down, -across, -down);
    layout.icon = QRect(inner.left(), inner.top() + (firstLine - iconSize) / 2, iconSize, iconSize);
    const int left = layout.icon.right() + across;
    const int when = std::min(whenWidth, inner.width() / 2);
    layout.when = QRect(inner.right() - when, inner.top(), when + 1, firstLine);
    layout.title = QRect(left, inner.top(), std::max(0, layout.when.left() - across - left), firstLine);
    const int second = inner.top() + firstLine;
    int right = inner.right();
    if (buttons) {
        const QFontMetrics small(fontFor(TextLook::Secondary, font));
        QList<std::pair<TodayVerb, QString>> wanted = {{TodayVerb::Act, buttons->act}};
        if (buttons->done != buttons->act) // a task of one's own is done by its own button
            wanted.append({TodayVerb::Done, buttons->done});
        if (buttons->mayRest) {
            wanted.append({TodayVerb::Snooze, Words::tr("Snooze")});
            wanted.append({TodayVerb::Skip, Words::tr("Skip")});
        }
        wanted.append({TodayVerb::Why, Words::tr("Why?", "this date")});
        const auto widthOf = [&](const std::pair<TodayVerb, QString> &one) {
            return small.horizontalAdvance(one.second) + 2 * buttonBlank;
        };
        const auto widthOfAll = [&] {
            return std::accumulate(wanted.begin(), wanted.end(), -between,
                                   [&](int sum, const auto &one) { return sum + widthOf(one) + between; });
        };
        // Where there is no room for all, the last ones go into the menu, and the act itself stays.
        if (widthOfAll() > right - left + 1) {
            wanted.append({TodayVerb::More, u"…"_s});
            while (wanted.size() > 2 && widthOfAll() > right - left + 1)
                wanted.removeAt(wanted.size() - 2);
        }
        // From the right edge leftwards, so that they end in line with the words above.
        for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
            const int width = widthOf(wanted[i]);
            layout.buttons.prepend({wanted[i].first, wanted[i].second,
                                    QRect(right - width + 1, second, width, secondLineHeight(font))});
            right -= width + between;
        }
        right -= across - between;
    }
    layout.why = QRect(left, second, std::max(0, right - left), secondLineHeight(font));
    return layout;
}

} // namespace afterword
