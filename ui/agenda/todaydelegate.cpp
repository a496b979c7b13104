// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaydelegate.h"

#include "core/base/asshown.h"
#include "ui/agenda/todaymodel.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/parts/direction.h"
#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int across = 12;
constexpr int corner = 4;

/// Draws as much of @p text as fits; gives the width it took.
int drawElided(QPainter *painter, const QRect &place, const QString &text, const QFont &font,
               const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(asShown(text), Qt::ElideRight, place.width());
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(place, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool group = index.data(TodayModel::IsGroupRole).toBool();
    return {across * 16, group ? todayGroupHeight(option.font) : todayRowHeight(option.font)};
}

TodayRowLayout TodayDelegate::layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index,
                                       bool withButtons) const
{
    std::optional<TodayButtons> buttons;
    if (withButtons && !index.data(TodayModel::AwaitsRole).toBool())
        buttons = TodayButtons{index.data(TodayModel::ActionRole).toString(),
                               index.data(TodayModel::DoneRole).toString(),
                               !index.data(TodayModel::HeldRole).toBool()};
    const QString when = index.data(TodayModel::WhenRole).toString();
    TodayRowLayout layout = todayRowLayout(option.rect, option.font,
                                           QFontMetrics(option.font).horizontalAdvance(when) + 1, buttons);
    const auto mirror = [&](QRect &place) {
        place = QStyle::visualRect(option.direction, option.rect, place);
    };
    for (QRect *place : {&layout.icon, &layout.title, &layout.when, &layout.why})
        mirror(*place);
    for (TodayRowLayout::Button &button : layout.buttons)
        mirror(button.place);
    return layout;
}

void TodayDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    const bool late = index.data(TodayModel::LateRole).toBool();
    drawElided(painter, option.rect.adjusted(across, across / 2, -across, 0),
               index.data(Qt::DisplayRole).toString(), fontFor(TextLook::Strong, option.font),
               late ? warningText(option.palette) : option.palette.color(QPalette::Text));
    painter->restore();
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (index.data(TodayModel::IsGroupRole).toBool()) {
        paintGroup(painter, option, index);
        return;
    }
    const QString title = std::exchange(option.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool chosen = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup colours =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(colours, chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = chosen ? text : mutedText(option.palette);
    const bool late = index.data(TodayModel::LateRole).toBool();
    const QColor timely = chosen ? text : late ? warningText(option.palette) : text;

    painter->save();
    const TodayRowLayout layout = layoutOf(option, index, chosen);
    const auto symbol = static_cast<Icon>(index.data(TodayModel::IconRole).toInt());
    painter->drawPixmap(
        layout.icon, iconPixmap(symbol, layout.icon.width(), timely, painter->device()->devicePixelRatioF()));
    const int taken = drawElided(painter, layout.title, title, option.font, text);
    const QRect rest = behind(layout.title, taken, option.direction);
    const QString where = index.data(TodayModel::WhereRole).toString();
    if (!where.isEmpty())
        drawElided(painter, rest, u" · "_s + where, option.font, muted);
    drawElided(painter, layout.when, index.data(TodayModel::WhenRole).toString(), option.font, timely,
               Qt::AlignRight);
    drawElided(painter, layout.why, index.data(TodayModel::WhyRole).toString(),
               fontFor(TextLook::Secondary, option.font), muted);
    paintButtons(painter, option, layout, text);
    painter->restore();
}

void TodayDelegate::paintButtons(QPainter *painter, const QStyleOptionViewItem &option,
                                 const TodayRowLayout &layout, const QColor &text) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const TodayRowLayout::Button &button : layout.buttons) {
        QColor edge = text;
        edge.setAlphaF(0.4F);
        painter->setPen(edge);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(button.place).adjusted(0.5, 2.5, -0.5, -2.5), corner, corner);
        drawElided(painter, button.place, button.text, fontFor(TextLook::Secondary, option.font), text,
                   Qt::AlignHCenter);
    }
}

std::optional<TodayVerb> TodayDelegate::verbAt(const QPoint &place, const QStyleOptionViewItem &option,
                                               const QModelIndex &index) const
{
    if (index.data(TodayModel::IsGroupRole).toBool())
        return {};
    for (const TodayRowLayout::Button &button : layoutOf(option, index, true).buttons) {
        if (button.place.contains(place))
            return button.verb;
    }
    return {};
}

bool TodayDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const std::optional<TodayVerb> verb = verbAt(mouse->position().toPoint(), option, index);
        if (verb && mouse->button() == Qt::LeftButton && m_pressed == index) {
            Q_EMIT verbChosen(index, *verb);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace afterword
