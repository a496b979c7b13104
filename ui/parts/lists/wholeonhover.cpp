// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/wholeonhover.h"

#include "ui/words.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
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

class Teller : public QObject {
public:
    explicit Teller(QComboBox &box)
        : QObject(&box)
        , m_box(box)
    {
        box.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QString text = m_box.currentText();
        if (event->type() != QEvent::ToolTip || !m_box.toolTip().isEmpty() ||
            m_box.fontMetrics().horizontalAdvance(text) <= roomIn(m_box))
            return QObject::eventFilter(watched, event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), asToolTip(text), &m_box);
        return true;
    }

private:
    QComboBox &m_box;
};

} // namespace

void showWholeOnHover(QComboBox &box)
{
    new Teller(box);
}

} // namespace afterword
