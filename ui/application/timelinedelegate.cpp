// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/timelinedelegate.h"

#include "ui/application/timelinemodel.h"
#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QPainter>

namespace afterword {

namespace {

constexpr int blank = 4;
constexpr int iconSize = 16;
constexpr int textStart = blank + iconSize + 8;

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int first = QFontMetrics(option.font).height();
    const int second = QFontMetrics(fontFor(TextLook::Secondary, option.font)).height();
    return {2 * textStart, first + second + 2 * blank};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString what = option.text;
    const QIcon icon = option.icon;
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool chosen = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = chosen ? text : colourFor(TextLook::Secondary, option.palette);

    painter->save();
    const QRect row = option.rect.adjusted(blank, blank, -blank, -blank);
    icon.paint(painter, QRect(row.topLeft(), QSize(iconSize, iconSize)), Qt::AlignCenter,
               chosen ? QIcon::Selected : QIcon::Normal);
    QRect line = row.adjusted(textStart - blank, 0, 0, 0);
    const QFontMetrics first(option.font);
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(line, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                      first.elidedText(what, Qt::ElideRight, line.width()));
    line.setTop(line.top() + first.height());
    const QFont small = fontFor(TextLook::Secondary, option.font);
    QString when = index.data(TimelineModel::WhenRole).toString();
    if (index.data(TimelineModel::AheadRole).toBool())
        when = tr("%1, ahead", "a day and a time").arg(when);
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(line, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(when, Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace afterword
