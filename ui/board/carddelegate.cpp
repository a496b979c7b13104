// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/carddelegate.h"

#include "ui/board/cardfacts.h"
#include "ui/board/cardlayout.h"
#include "ui/board/columnmodel.h"
#include "ui/colours.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t mostFaces = 4;

void drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
}

QColor colourOf(CardFacts::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case CardFacts::Tone::Muted: return mutedText(palette);
    case CardFacts::Tone::Plain: return palette.color(QPalette::Text);
    case CardFacts::Tone::Warning: return warningText(palette);
    }
    Q_UNREACHABLE();
}

void drawFrame(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card)
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor base = palette.color(QPalette::Base);
    QColor border = hairline(palette);
    if (selected)
        border = accent;
    else if (hovered)
        border = mixed(base, palette.color(QPalette::Text), 0.4);
    // The ring of the card that has the focus is two pixels wide and stays inside the card.
    const qreal width = focused && selected ? 2.0 : 1.0;
    painter.setPen(QPen(border, width));
    painter.setBrush(selected ? mixed(base, accent, 0.08) : base);
    painter.drawRoundedRect(QRectF(card).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            CardLayout::corner, CardLayout::corner);
}

/// Where both do not fit, the title gives way: by when is what one looks for.
void drawNext(QPainter &painter, const QRect &place, const CardFacts &facts, const QFont &font,
              const QColor &colour)
{
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString when = facts.when.isEmpty() ? QString() : u' ' + facts.when;
    const int whenWidth = std::min(metrics.horizontalAdvance(when) + 1, place.width() * 2 / 3);
    const int titleWidth = std::min(metrics.horizontalAdvance(facts.next) + 1, place.width() - whenWidth);
    drawText(painter, QRect(place.topLeft(), QSize(titleWidth, place.height())), facts.next, font, colour);
    drawText(painter, place.adjusted(titleWidth, 0, 0, 0), when, font, colour);
}

void drawPeople(QPainter &painter, const QRect &place, const CardFacts &facts, const QFont &font,
                const QPalette &palette)
{
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor muted = mutedText(palette);
    const QColor done = positiveText(palette);
    int left = place.left();
    const auto word = [&](const QString &text, const QColor &colour) {
        const QRect rest = place.adjusted(left - place.left(), 0, 0, 0);
        if (rest.width() <= 0)
            return;
        drawText(painter, rest, text, font, colour);
        left += metrics.horizontalAdvance(text);
    };
    for (size_t i = 0; i < facts.faces.size() && i < mostFaces; ++i) {
        const CardFacts::Face &face = facts.faces[i];
        word(face.thanked ? face.initials + u"✓"_s : face.initials, face.thanked ? done : muted);
        left += CardLayout::margin - 2;
    }
    if (facts.faces.size() > mostFaces) {
        word(u"+%1"_s.arg(facts.faces.size() - mostFaces), muted);
        left += CardLayout::margin - 2;
    }
    if (!facts.thanked.isEmpty())
        word(facts.thanked, muted);
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The view makes it as wide as the column.
    return {0, CardLayout::rowHeight(option.font)};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto facts = index.data(ColumnModel::FactsRole).value<CardFacts>();
    const QPalette &palette = option.palette;
    const QFont small = CardLayout::smallFont(option.font);
    const int daysWidth = QFontMetrics(small).horizontalAdvance(facts.inStage) + 2;
    const CardLayout layout = CardLayout::of(option.rect, option.font, daysWidth);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor muted = mutedText(palette);
    const QColor next = colourOf(facts.tone, palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawFrame(*painter, option, layout.card);
    drawText(*painter, layout.company, facts.company, CardLayout::companyFont(option.font), text);
    drawText(*painter, layout.role, facts.role, small, muted);
    painter->drawPixmap(layout.icon, iconPixmap(facts.icon, CardLayout::iconSize, next,
                                                painter->device()->devicePixelRatioF()));
    drawNext(*painter, layout.next, facts, option.font, next);
    drawPeople(*painter, layout.people, facts, small, palette);
    drawText(*painter, layout.inStage, facts.inStage, small, muted, Qt::AlignRight);
    painter->restore();
}

} // namespace afterword
