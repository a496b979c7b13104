// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardpainter.h"

#include "core/base/asshown.h"
#include "ui/board/card/cardlayout.h"
#include "ui/parts/direction.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t mostFaces = 4;
constexpr int wordGap = 6;
constexpr int tagPadding = 5;
constexpr int tagGap = 4;

/// One kind of text: what it is written in.
struct Ink {
    const MeasuredFont &font;
    QColor colour;
};

/// Draws one line of plain text, elided at its end, where the painter's direction begins.
void drawLine(QPainter &painter, const QRect &place, const QString &text, const Ink &ink)
{
    if (text.isEmpty() || place.width() <= 0)
        return;
    painter.setFont(ink.font.font());
    painter.setPen(ink.colour);
    const int baseline = place.top() + (place.height() - ink.font.height()) / 2 + ink.font.ascent();
    const QString shown = ink.font.fitted(asShown(text), place.width());
    const int left = painter.layoutDirection() == Qt::RightToLeft
                         ? place.left() + place.width() - ink.font.widthOf(shown)
                         : place.left();
    painter.drawText(QPoint(left, baseline), shown);
}

/// Where not all of it fits, the hour gives way first; what is to be done stays longest.
void drawNext(QPainter &painter, const QRect &place, const CardFacts &facts, const Ink &ink)
{
    const NextLine line = fittedNext(facts, ink.font, place.width());
    const int titleWidth = std::min(ink.font.widthOf(line.title) + 1, place.width());
    const Qt::LayoutDirection direction = painter.layoutDirection();
    drawLine(painter, before(place, place.width() - titleWidth, direction), line.title, ink);
    constexpr int more = 2; // of the card's margin
    drawLine(painter, before(behind(place, titleWidth + wordGap - more, direction), -more, direction),
             line.when, ink);
}

void drawBadge(QPainter &painter, const QRect &place, const CardFacts &facts, const CardStyle &style)
{
    constexpr qreal corner = 3;
    const CardBadge &badge = style.badges[static_cast<size_t>(facts.hue) % style.badges.size()];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(badge.ground);
    painter.drawRoundedRect(place, corner, corner);
    painter.setFont(style.badge);
    painter.setPen(badge.letter);
    painter.drawText(place, Qt::AlignCenter, facts.initial);
}

/// Draws one tag at the end of @p line, not wider than @p widest. Its width.
int drawTag(QPainter &painter, const QRect &line, int widest, const QString &tag, const CardStyle &style)
{
    const int width = std::min(style.small.widthOf(tag) + 2 * tagPadding + 1, widest);
    const QRect place = endOf(line, width, painter.layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.border);
    painter.setBrush(Qt::NoBrush);
    const qreal round = line.height() / 2.0;
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    drawLine(painter, place.adjusted(tagPadding, 0, -tagPadding, 0), tag, {style.small, style.muted});
    return width;
}

/// Draws the tags at the end of @p line, in at most half of it; those that find no room are counted. What is
/// left of the line before them.
QRect drawTags(QPainter &painter, const QRect &line, const QStringList &tags, const CardStyle &style)
{
    int room = line.width() / 2;
    QStringList shown;
    for (const QString &tag : tags) {
        const int width = style.small.widthOf(tag) + 2 * tagPadding + 1 + tagGap;
        if (width > room && !shown.isEmpty())
            break;
        shown << tag;
        room -= width;
    }
    if (shown.size() < tags.size())
        shown << u"+%1"_s.arg(tags.size() - shown.size());
    QRect rest = line;
    for (auto tag = shown.crbegin(); tag != shown.crend(); ++tag) {
        const int taken = drawTag(painter, rest, line.width() / 2, *tag, style) + tagGap;
        rest = before(rest, taken, painter.layoutDirection());
    }
    return rest;
}

void drawPeople(QPainter &painter, const QRect &place, const CardFacts &facts, const CardStyle &style)
{
    QRect rest = place;
    const auto word = [&](const QString &text, const QColor &colour) {
        drawLine(painter, rest, text, {style.small, colour});
        rest = behind(rest, style.small.widthOf(text) + wordGap, painter.layoutDirection());
    };
    for (size_t i = 0; i < facts.faces.size() && i < mostFaces; ++i) {
        const CardFacts::Face &face = facts.faces[i];
        word(face.thanked ? face.initials + u"✓"_s : face.initials,
             face.thanked ? style.positive : style.muted);
    }
    if (facts.faces.size() > mostFaces)
        word(u"+%1"_s.arg(facts.faces.size() - mostFaces), style.muted);
    if (!facts.thanked.isEmpty())
        word(facts.thanked, style.muted);
}

/// What stands at the end of what is next, and is not cut away first: to whom, or its last word, which in
/// some languages is the verb.
QString lastOf(const CardFacts &facts)
{
    if (!facts.whom.isEmpty() && facts.next.endsWith(facts.whom))
        return facts.whom;
    return facts.next.mid(facts.next.lastIndexOf(u' ') + 1);
}

} // namespace

NextLine fittedNext(const CardFacts &facts, const MeasuredFont &font, int width)
{
    const int title = font.widthOf(facts.next) + 1;
    for (const QString &when : {facts.when, facts.whenInBrief}) {
        if (!when.isEmpty() && title + font.widthOf(when) + wordGap <= width)
            return {facts.next, when};
    }
    if (title <= width)
        return {facts.next, {}};
    // "Circle ba… Marta" still says both what and to whom, and "Lee vom Ang… erzählen" what; less of the
    // beginning would not.
    const QString end = lastOf(facts);
    const QString before = facts.next.chopped(end.size()).trimmed();
    const QString cut = font.fitted(before, width - font.widthOf(u' ' + end));
    if (!before.isEmpty() && cut.size() > before.size() / 2)
        return {cut + u' ' + end, {}};
    return {font.fitted(facts.next, width), {}};
}

void drawCardFrame(QPainter &painter, const QRect &row, QStyle::State state, const CardStyle &style)
{
    const QRect card = CardLayout::cardIn(row);
    const bool selected = state.testFlag(QStyle::State_Selected);
    // The ring of the card that has the focus is two pixels wide and stays inside the card.
    const qreal width = selected && state.testFlag(QStyle::State_HasFocus) ? 2.0 : 1.0;
    const QColor border = selected                                  ? style.accent
                          : state.testFlag(QStyle::State_MouseOver) ? style.hoveredBorder
                                                                    : style.border;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(selected ? style.selectedBase : style.base);
    painter.drawRoundedRect(QRectF(card).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            CardLayout::corner, CardLayout::corner);
}

void drawCardTexts(QPainter &painter, const QRect &row, const CardFacts &facts, const CardStyle &style,
                   Qt::LayoutDirection direction)
{
    painter.setLayoutDirection(direction);
    const int daysWidth = style.small.widthOf(facts.inStage) + 2;
    const CardLayout layout = CardLayout::of(row, style, daysWidth, direction);
    const QColor next = style.colourOf(facts.tone);
    drawBadge(painter, layout.badge, facts, style);
    drawLine(painter, layout.company, facts.company, {style.company, style.text});
    QRect role = layout.role;
    if (!facts.tags.isEmpty())
        role = before(drawTags(painter, layout.role, facts.tags, style), wordGap, direction);
    drawLine(painter, role, facts.role, {style.small, style.muted});
    painter.drawPixmap(layout.icon, iconPixmap(facts.icon, CardLayout::iconSize, next,
                                               painter.device()->devicePixelRatioF()));
    drawNext(painter, layout.next, facts, {style.body, next});
    // While one searches, where it was found matters more than who was there.
    if (facts.match.isEmpty())
        drawPeople(painter, layout.people, facts, style);
    else
        drawLine(painter, layout.people, facts.match, {style.small, style.text});
    drawLine(painter, layout.inStage, facts.inStage, {style.small, style.muted});
}

} // namespace afterword
