// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plainlabel.h"

#include "ui/colours.h"
#include "ui/words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace afterword {

namespace {

constexpr double titleScale = 1.15;
constexpr double secondaryScale = 0.9;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

QFont fontFor(TextLook look, const QFont &base)
{
    switch (look) {
    case TextLook::Title: {
        QFont font = scaled(base, titleScale);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case TextLook::Strong: {
        QFont font = base;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case TextLook::Secondary: return scaled(base, secondaryScale);
    case TextLook::Body:
    case TextLook::Warning:
    case TextLook::Positive: return base;
    }
    Q_UNREACHABLE();
}

QColor colourFor(TextLook look, const QPalette &palette)
{
    switch (look) {
    case TextLook::Secondary: return mutedText(palette);
    case TextLook::Warning: return warningText(palette);
    case TextLook::Positive: return positiveText(palette);
    case TextLook::Body:
    case TextLook::Title:
    case TextLook::Strong: return palette.color(QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

PlainLabel::PlainLabel(TextLook look, QWidget *parent)
    : QLabel(parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
}

void PlainLabel::setLook(TextLook look)
{
    m_look = look;
    dress();
}

QSize PlainLabel::minimumSizeHint() const
{
    // A long word must not push the window wider than the person made it.
    return {0, QLabel::minimumSizeHint().height()};
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void PlainLabel::dress()
{
    const QFont font = fontFor(m_look, QApplication::font(this));
    if (font != this->font())
        setFont(font);
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette(this);
    const QColor colour = colourFor(m_look, around);
    if (colour == palette().color(QPalette::WindowText))
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

PlainLabel *wrappedLabel(TextLook look, const QString &text)
{
    auto *label = new PlainLabel(look);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

ElidedLabel::ElidedLabel(TextLook look, QWidget *parent)
    : PlainLabel(look, parent)
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown =
        fontMetrics().elidedText(text().simplified(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown,
                          QPalette::WindowText);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return PlainLabel::event(event);
    if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), asToolTip(text()), this);
    return true;
}

} // namespace afterword
