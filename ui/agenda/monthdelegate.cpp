// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthdelegate.h"

#include "ui/agenda/monthmodel.h"
#include "ui/colours.h"
#include "ui/parts/plainlabel.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int margin = 4;
constexpr double weekendTint = 0.04;
constexpr double chosenTint = 0.25;

} // namespace

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
    const bool isToday = index.data(MonthModel::IsTodayRole).toBool();
    const bool chosen = option.state & QStyle::State_Selected;

    painter->save();
    QColor ground = palette.color(QPalette::Base);
    if (!index.data(MonthModel::BusinessDayRole).toBool())
        ground = mixed(ground, palette.color(QPalette::Text), weekendTint);
    if (chosen)
        ground = mixed(ground, palette.color(QPalette::Highlight), chosenTint);
    painter->fillRect(option.rect, ground);
    const QColor muted = readableOn(ground, mutedText(palette));

    const QRect inside = option.rect.adjusted(margin * 2, margin, -margin, -margin);
    QFont font = fontFor(isToday ? TextLook::Strong : TextLook::Body, option.font);
    painter->setFont(font);
    const int height = QFontMetrics(font).height();
    const QRect number(inside.left(), inside.top(), inside.width(), height);
    painter->setPen(inMonth ? palette.color(QPalette::Text) : muted);
    QString text = index.data(Qt::DisplayRole).toString();
    if (isToday)
        text = tr("%1 · today", "a day of the month").arg(text);
    painter->drawText(number, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, number.width()));
    paintLines(painter, inside.adjusted(0, height + margin / 2, 0, 0), option, index, muted);
    if (chosen && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void MonthDelegate::paintLines(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const QColor &muted) const
{
    const QStringList lines = index.data(MonthModel::LinesRole).toStringList();
    const int certain = index.data(MonthModel::CertainRole).toInt();
    const QFont font = fontFor(TextLook::Secondary, option.font);
    const QFontMetrics metrics(font);
    const auto room = std::max(0, place.height() / metrics.height());
    const auto count = static_cast<int>(lines.size());
    const int shown = count <= room ? count : std::max(0, room - 1);
    painter->setFont(font);
    for (int i = 0; i <= shown && i < room && i < count; ++i) {
        const QString text = i < shown ? lines[i] : tr("%1 more").arg(count - shown);
        painter->setPen(i < std::min(certain, shown) ? option.palette.color(QPalette::Text) : muted);
        const QRect line(place.left(), place.top() + i * metrics.height(), place.width(), metrics.height());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, line.width()));
    }
}

} // namespace afterword
