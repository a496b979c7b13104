// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/linebutton.h"

#include "core/base/asshown.h"
#include "ui/colours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace afterword {

namespace {

constexpr int above = 6;
constexpr double corner = 6;
constexpr int mostLines = 4; ///< what somebody typed may be longer

/// No-break spaces stay what they are.
QString onOneLine(const QString &text)
{
    return asShown(text).replace(u'\n', u' ');
}

} // namespace

LineButton::LineButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LineButton::wordsIn(const QRect &whole) const
{
    const int width = int(whole.width() * wordsShare);
    QRect words(whole.left() + beside, whole.top() + above, width - 2 * beside, whole.height() - 2 * above);
    if (isRightToLeft())
        words.moveRight(whole.right() - beside);
    return words;
}

int LineButton::heightForWidth(int width) const
{
    const int most = mostLines * fontMetrics().lineSpacing();
    return std::min(wholeHeight(wordsIn({0, 0, width, most + 2 * above})), most) + 2 * above;
}

int LineButton::wholeHeight(const QRect &words) const
{
    return fontMetrics().boundingRect(words, wrapping(words.width()), onOneLine(text())).height();
}

/// Between words, unless one of them has no room by itself.
int LineButton::wrapping(int width) const
{
    const QStringList words = onOneLine(text()).split(u' ');
    const bool isTooLong = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return fontMetrics().horizontalAdvance(word) > width;
    });
    return isTooLong ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

QSize LineButton::sizeHint() const
{
    return {200, fontMetrics().height() + 2 * above};
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointedAt = isEnabled() && (underMouse() || isDown());
    if (pointedAt) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), isDown() ? 0.12 : 0.06));
        painter.drawRoundedRect(rect(), corner, corner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
    const QRect words = wordsIn(rect());
    painter.setPen(isEnabled() ? palette().color(QPalette::Active, QPalette::Text) : mutedText(palette()));
    const QFontMetrics metrics = fontMetrics();
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (words.height() < 2 * metrics.lineSpacing()) {
        painter.drawText(words, int(Qt::AlignVCenter | side | Qt::TextSingleLine),
                         metrics.elidedText(onOneLine(text()), Qt::ElideRight, words.width()));
        return;
    }
    // What is too long ends below, and loses no line above.
    const Qt::Alignment place = wholeHeight(words) > words.height() ? Qt::AlignTop : Qt::AlignVCenter;
    painter.drawText(words, int(place | side) | wrapping(words.width()), onOneLine(text()));
}

/// Enter follows a line as it does in a list; a button of itself knows the space bar only.
void LineButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool LineButton::event(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace afterword
