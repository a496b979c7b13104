// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/choicefield.h"

#include "core/base/asshown.h"
#include "ui/parts/lists/wholeonhover.h"

#include <QPainter>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace afterword {

namespace {

constexpr int narrowest = 64;
constexpr int blank = 4;
constexpr int letters = 28; // of the longest choice, as far as the field asks for room

} // namespace

ChoiceField::ChoiceField(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    showWholeOnHover(*this);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(value()); });
}

void ChoiceField::addChoice(const QString &text, const QString &value)
{
    addItem(text, value);
}

void ChoiceField::setValue(const QString &value)
{
    setCurrentIndex(findData(value));
}

QSize ChoiceField::sizeHint() const
{
    const QSize whole = QComboBox::sizeHint();
    return {qMin(whole.width(), letters * fontMetrics().averageCharWidth()), whole.height()};
}

QSize ChoiceField::minimumSizeHint() const
{
    return {narrowest, QComboBox::minimumSizeHint().height()};
}

void ChoiceField::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    // The frame and its arrow leave less room than the plain text has.
    const QRect place =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText = fontMetrics().elidedText(asShown(currentText()), Qt::ElideRight, place.width());
}

void ChoiceField::paintEvent(QPaintEvent *event)
{
    if (isEnabled() && (hasFocus() || underMouse())) {
        QComboBox::paintEvent(event);
        return;
    }
    const QRect place = rect().adjusted(blank, 0, -blank, 0);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(asShown(currentText()), Qt::ElideRight, place.width()));
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceField::enterEvent(QEnterEvent *event)
{
    QComboBox::enterEvent(event);
    update();
}

void ChoiceField::leaveEvent(QEvent *event)
{
    QComboBox::leaveEvent(event);
    update();
}

} // namespace afterword
