// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/wholeonhover.h"

#include "ui/words.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace afterword {

namespace {

/// The width that the style leaves for the text of @p box.
int roomIn(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    return box.style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
        .width();
}

QString textOf(const QComboBox &box)
{
    return box.currentText();
}

int roomIn(const QLineEdit &line)
{
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &line);
    const QRect inside = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    return inside.marginsRemoved(line.textMargins()).width() - 2 * lineEditMargin;
}

/// What was typed, else what may stand there. A password is told by nobody.
QString textOf(const QLineEdit &line)
{
    return line.text().isEmpty() ? line.placeholderText() : line.displayText();
}

template <typename Widget>
class Teller : public QObject {
public:
    explicit Teller(Widget &widget)
        : QObject(&widget)
        , m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !m_widget.toolTip().isEmpty())
            return QObject::eventFilter(watched, event);
        const QString text = textOf(m_widget);
        if (m_widget.fontMetrics().horizontalAdvance(text) <= roomIn(m_widget))
            return QObject::eventFilter(watched, event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), asToolTip(text), &m_widget);
        return true;
    }

private:
    Widget &m_widget;
};

} // namespace

void showWholeOnHover(QComboBox &box)
{
    new Teller<QComboBox>(box);
}

void showWholeOnHover(QLineEdit &line)
{
    new Teller<QLineEdit>(line);
}

} // namespace afterword
