// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthdelegate.h"

#include "core/base/asshown.h"
#include "ui/agenda/monthmodel.h"
#include "ui/colours.h"
#include "ui/parts/direction.h"
#include "ui/parts/plainlabel.h"

#include <QPainter>
#include <QStyle>

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
    const QString cut = cutText(index, inside.height() - height - margin / 2, option);
    const int cutWidth = cut.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(cut) + margin;
    const QRect line = QStyle::visualRect(option.direction, number, number.adjusted(0, 0, -cutWidth, 0));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    const int dayWidth = QFontMetrics(font).horizontalAdvance(text) + 2 * margin;
    const QFont small = fontFor(TextLook::Secondary, option.font);
    painter->setFont(small);
    painter->setPen(muted);
    const QRect rest = behind(line, dayWidth, option.direction);
    if (rest.width() > height)
        painter->drawText(
            rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(small).elidedText(asShown(index.data(MonthModel::HolidayRole).toString()),
                                           Qt::ElideRight, rest.width()));
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, cut);
    paintLines(painter, inside.adjusted(0, height + margin / 2, 0, 0), option, index, muted);
    if (chosen && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

/// How many lines there is no room for, in @p height: "+3"; empty where all fit.
QString MonthDelegate::cutText(const QModelIndex &index, int height, const QStyleOptionViewItem &option)
{
    const int lineHeight = QFontMetrics(fontFor(TextLook::Secondary, option.font)).height();
    const int cut = index.data(MonthModel::LineCountRole).toInt() - std::max(0, height / lineHeight);
    return cut > 0 ? u"+"_s + QString::number(cut) : QString();
}

void MonthDelegate::paintLines(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const QColor &muted) const
{
    const QStringList lines = index.data(MonthModel::LinesRole).toStringList();
    const int certain = index.data(MonthModel::CertainRole).toInt();
    const int firm = index.data(MonthModel::FirmRole).toInt();
    const QFont plain = fontFor(TextLook::Secondary, option.font);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(plain);
    const int room = std::max(0, place.height() / metrics.height());
    const int shown = std::min(room, static_cast<int>(lines.size()));
    int free = room - shown; // rows for those that are too long for one
    int row = 0;
    for (int i = 0; i < shown; ++i) {
        const QFont &font = i < firm ? strong : plain;
        painter->setFont(font);
        painter->setPen(i < certain ? option.palette.color(QPalette::Text) : muted);
        for (const QString &text :
             rowsOf(asShown(lines[i]), QFontMetrics(font), place.width(), free > 0 ? 2 : 1)) {
            const QRect line(place.left(), place.top() + row * metrics.height(), place.width(),
                             metrics.height());
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
            ++row;
        }
        free = room - row - (shown - i - 1);
    }
}

QStringList MonthDelegate::rowsOf(const QString &text, const QFontMetrics &metrics, int width, int most)
{
    if (most < 2 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    for (qsizetype at = text.lastIndexOf(u' '); at > 0; at = text.lastIndexOf(u' ', at - 1)) {
        if (metrics.horizontalAdvance(text.first(at)) <= width)
            return {text.first(at), metrics.elidedText(text.sliced(at + 1), Qt::ElideRight, width)};
    }
    return {metrics.elidedText(text, Qt::ElideRight, width)};
}

} // namespace afterword
