// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/timeline/timelinedelegate.h"

#include "core/base/asshown.h"
#include "ui/application/sections/timeline/timelinemodel.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/parts/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace afterword {

namespace {

constexpr int blank = 4;
constexpr int iconSize = 16;
constexpr int afterIcon = 8;
constexpr int beginningLines = 2;
constexpr int beginningLetters = 400; ///< more never fit into two lines
constexpr double endless = 1e6;

/// Lays @p text out in lines of @p width, at most @p most of them (0: all). Gives the height.
double layOut(QTextLayout &layout, int width, int most = 0)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QApplication::layoutDirection());
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (int lines = 0; most == 0 || lines < most; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

/// The letter's beginning without its blank lines.
QString beginningOf(const QString &text)
{
    return asShown(text.left(beginningLetters)).simplified();
}

QString forLayout(QString text)
{
    text = asShown(text);
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

QFont small(const QStyleOptionViewItem &option)
{
    return fontFor(TextLook::Secondary, option.font);
}

int headHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + QFontMetrics(small(option)).height();
}

} // namespace

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

TimelineDelegate::~TimelineDelegate() = default;

void TimelineDelegate::setWhole(const QModelIndex &index)
{
    if (m_whole == index)
        return;
    const QModelIndex before = m_whole;
    m_whole = index;
    m_layout.reset();
    for (const QModelIndex &changed : {before, index}) {
        if (changed.isValid())
            Q_EMIT sizeHintChanged(changed);
    }
}

int TimelineDelegate::width(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int all = view ? view->viewport()->width() : option.rect.width();
    return all - 2 * blank - iconSize - afterIcon;
}

const QTextLayout &TimelineDelegate::wholeText(const QStyleOptionViewItem &option,
                                               const QModelIndex &index) const
{
    const QString text = forLayout(index.data(TimelineModel::TextRole).toString());
    const int wide = width(option);
    if (!m_layout || m_layoutWidth != wide || m_layout->text() != text || m_layout->font() != option.font) {
        m_layout = std::make_unique<QTextLayout>(text, option.font);
        m_layout->setCacheEnabled(true);
        layOut(*m_layout, wide);
        m_layoutWidth = wide;
    }
    return *m_layout;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int head = headHeight(option) + 2 * blank;
    const QString text = index.data(TimelineModel::TextRole).toString();
    if (text.isEmpty())
        return {4 * iconSize, head};
    if (index == m_whole)
        return {4 * iconSize,
                head + blank + static_cast<int>(std::ceil(wholeText(option, index).boundingRect().bottom()))};
    QTextLayout beginning(beginningOf(text), small(option));
    return {4 * iconSize,
            head + blank + static_cast<int>(std::ceil(layOut(beginning, width(option), beginningLines)))};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString title = std::exchange(option.text, {});
    const QIcon icon = std::exchange(option.icon, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    // The whole text is read on the page's own ground; the mark beside it says which one is chosen.
    const bool isWhole = index == m_whole && !index.data(TimelineModel::TextRole).toString().isEmpty();
    if (isWhole)
        option.state &= ~QStyle::State_Selected;
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor colour =
        option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor muted = chosen ? colour : colourFor(TextLook::Secondary, option.palette);

    painter->save();
    painter->setClipRect(option.rect);
    if (isWhole)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             {option.rect.topLeft(), QSize(2, option.rect.height())}),
                          option.palette.color(group, QPalette::Highlight));
    const QRect inner = option.rect.adjusted(blank, blank, -blank, -blank);
    icon.paint(painter,
               QStyle::visualRect(option.direction, inner, {inner.topLeft(), QSize(iconSize, iconSize)}),
               Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
    QRect line = QStyle::visualRect(option.direction, inner, inner.adjusted(iconSize + afterIcon, 0, 0, 0));
    const int align =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignTop | Qt::AlignLeft).toInt());
    const auto write = [&](const QString &text, const QFont &font, const QColor &pen) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(pen);
        painter->drawText(line, align | Qt::TextSingleLine,
                          metrics.elidedText(asShown(text), Qt::ElideRight, line.width()));
        line.setTop(line.top() + metrics.height());
    };
    write(title, option.font, colour);
    write(index.data(TwoLineDelegate::SecondLineRole).toString(), small(option), muted);
    const QString text = index.data(TimelineModel::TextRole).toString();
    line.setTop(line.top() + blank);
    painter->setPen(isWhole ? colour : muted);
    if (isWhole) {
        wholeText(option, index)
            .draw(painter, line.topLeft(), {}, QRectF(line.x(), 0, line.width(), endless));
    } else if (!text.isEmpty()) {
        const QFont font = small(option);
        const QString beginning = beginningOf(text);
        QTextLayout layout(beginning, font);
        layOut(layout, line.width(), beginningLines);
        const int lines = layout.lineCount();
        const QFontMetrics metrics(font);
        painter->setFont(font);
        for (int i = 0; i < lines; ++i) {
            const QTextLine one = layout.lineAt(i);
            // The last line ends where there is more.
            const QString words = i + 1 == lines ? beginning.mid(one.textStart())
                                                 : beginning.mid(one.textStart(), one.textLength()).trimmed();
            painter->drawText(line, align | Qt::TextSingleLine,
                              metrics.elidedText(words, Qt::ElideRight, line.width()));
            line.setTop(line.top() + static_cast<int>(std::ceil(one.height())));
        }
    }
    painter->restore();
}

} // namespace afterword
