// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/twolinedelegate.h"

#include "core/base/asshown.h"
#include "ui/parts/direction.h"
#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QPainter>

namespace afterword {

namespace {

constexpr int blank = 4;
constexpr int iconSize = 16;
constexpr int afterIcon = 8;

TextLook lookOf(const QModelIndex &index)
{
    const QVariant look = index.data(TwoLineDelegate::SecondLookRole);
    return look.isValid() ? static_cast<TextLook>(look.toInt()) : TextLook::Secondary;
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int first = QFontMetrics(option.font).height();
    const int second = QFontMetrics(fontFor(TextLook::Secondary, option.font)).height();
    return {4 * iconSize, first + second + 2 * blank};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, {});
    const QIcon icon = std::exchange(option.icon, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool chosen = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor colour = option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    QRect line = option.rect.adjusted(blank, blank, -blank, -blank);
    if (!icon.isNull()) {
        icon.paint(painter,
                   QStyle::visualRect(option.direction, line, {line.topLeft(), QSize(iconSize, iconSize)}),
                   Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        line = behind(line, iconSize + afterIcon, option.direction);
    }
    const QFontMetrics first(option.font);
    painter->setFont(option.font);
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                      first.elidedText(asShown(text), Qt::ElideRight, line.width()));
    line.setTop(line.top() + first.height());
    const QFont small = fontFor(TextLook::Secondary, option.font);
    painter->setFont(small);
    painter->setPen(chosen ? colour : colourFor(lookOf(index), option.palette));
    painter->drawText(line, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(asShown(index.data(SecondLineRole).toString()),
                                                     Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace afterword
