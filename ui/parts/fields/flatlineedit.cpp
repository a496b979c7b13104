// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/flatlineedit.h"

#include "core/base/asshown.h"
#include "ui/colours.h"
#include "ui/parts/lists/wholeonhover.h"

#include <QAction>
#include <QFocusEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace afterword {

namespace {

constexpr int narrowest = 48;
constexpr int frame = 8;   ///< of the widest style, at both sides
constexpr int gapLine = 2; ///< above the foot

} // namespace

FlatLineEdit::FlatLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAttribute(Qt::WA_Hover);
    showWholeOnHover(*this);
}

QSize FlatLineEdit::minimumSizeHint() const
{
    return {narrowest, QLineEdit::minimumSizeHint().height()};
}

QSize FlatLineEdit::sizeHint() const
{
    const QMargins around = textMargins() + contentsMargins();
    const int wanted = fontMetrics().horizontalAdvance(placeholderText()) + around.left() + around.right() +
                       2 * lineEditMargin + frame;
    const QSize usual = QLineEdit::sizeHint();
    return {std::max(usual.width(), wanted), usual.height()};
}

void FlatLineEdit::setAsking(bool asking)
{
    m_asking = asking;
    showActions();
}

void FlatLineEdit::setGap(bool gap)
{
    m_gap = gap;
    update();
}

bool FlatLineEdit::isReading() const
{
    // A dialog asks for something, so that its lines are there to be filled in from the start.
    return isEnabled() && !m_asking && !hasFocus() && !underMouse() && window()->windowType() != Qt::Dialog;
}

void FlatLineEdit::paintEvent(QPaintEvent *event)
{
    if (!isReading()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QRect place = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    place = place.marginsRemoved(textMargins()).adjusted(lineEditMargin, 0, -lineEditMargin, 0);
    QPainter painter(this);
    const bool empty = text().isEmpty();
    if (empty && m_gap) {
        painter.setPen(hairline(palette()));
        painter.drawLine(place.left(), rect().bottom() - gapLine, place.right(), rect().bottom() - gapLine);
    }
    painter.setPen(empty ? mutedText(palette()) : palette().color(QPalette::WindowText));
    const QString shown = empty ? placeholderText() : displayText();
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(asShown(shown), Qt::ElideRight, place.width()));
}

void FlatLineEdit::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    showActions();
}

void FlatLineEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showActions();
    Q_EMIT entered();
}

void FlatLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showActions();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void FlatLineEdit::enterEvent(QEnterEvent *event)
{
    QLineEdit::enterEvent(event);
    showActions();
}

void FlatLineEdit::leaveEvent(QEvent *event)
{
    QLineEdit::leaveEvent(event);
    showActions();
}

void FlatLineEdit::showActions()
{
    const bool shown = !isReading();
    for (QAction *action : actions())
        action->setVisible(shown);
    update();
}

} // namespace afterword
