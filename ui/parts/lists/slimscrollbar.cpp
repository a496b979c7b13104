// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/slimscrollbar.h"

#include "ui/colours.h"

#include <QApplication>
#include <QPainter>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace afterword {

namespace {

constexpr int extent = 12;
constexpr int side = 3; ///< free on both sides of the handle
constexpr int shortestHandle = 32;

/// A scroll bar's parts where there are no arrows.
class SlimStyle : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_ScrollBarExtent: return extent;
        case PM_ScrollBarSliderMin: return shortestHandle;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_ScrollBar_Transient ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override
    {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (control != CC_ScrollBar || !bar)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const QRect all = bar->rect;
        const QRect slider = handleIn(*bar);
        switch (part) {
        case SC_ScrollBarGroove: return all;
        case SC_ScrollBarSlider: return slider;
        case SC_ScrollBarSubPage: return {all.topLeft(), QPoint(all.right(), slider.top() - 1)};
        case SC_ScrollBarAddPage: return {QPoint(all.left(), slider.bottom() + 1), all.bottomRight()};
        default: return {};
        }
    }

private:
    static QRect handleIn(const QStyleOptionSlider &bar)
    {
        const int room = bar.rect.height();
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        if (range <= 0)
            return {};
        const auto share = static_cast<int>(qint64(room) * bar.pageStep / (range + bar.pageStep));
        const int length = std::clamp(share, std::min(shortestHandle, room), room);
        const int top = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length,
                                                bar.upsideDown);
        return {bar.rect.left(), bar.rect.top() + top, bar.rect.width(), length};
    }
};

/// One for all bars; it goes with the program.
QStyle *slimStyle()
{
    static const QPointer<QStyle> style = [] {
        auto *made = new SlimStyle;
        made->setParent(qApp);
        return made;
    }();
    return style;
}

/// A pill, of two halves of a circle and a block between them.
void drawPill(QPainter &painter, const QRect &place, const QColor &colour)
{
    const int width = place.width();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRect(place.left(), place.top(), width, width));
    painter.drawEllipse(QRect(place.left(), place.bottom() - width + 1, width, width));
    painter.fillRect(place.adjusted(0, width / 2, 0, -(width / 2)), colour);
}

} // namespace

SlimScrollBar::SlimScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setStyle(slimStyle());
}

QRect SlimScrollBar::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
}

void SlimScrollBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    painter.fillRect(rect(), ground);
    const QRect place = handle();
    if (place.isEmpty())
        return;
    // 3:1 or better, as WCAG 2.1 asks of what one operates.
    const double share = isSliderDown() ? 0.8 : m_underMouse ? 0.7 : 0.55;
    drawPill(painter, place.adjusted(side, 1, -side, -1),
             mixed(ground, palette().color(QPalette::WindowText), share));
}

bool SlimScrollBar::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_underMouse = event->type() == QEvent::Enter;
        update();
    }
    return QScrollBar::event(event);
}

} // namespace afterword
