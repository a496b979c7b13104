// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/handsoff.h"

#include "ui/commands/editor.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QChildEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace afterword {

namespace {

/// On a field that was closed here, and not by its own page.
constexpr const char *closedHere = "afterword.closedToReaders";

template <class Field>
bool closed(QWidget &widget, bool may)
{
    auto *field = qobject_cast<Field *>(&widget);
    if (!field)
        return false;
    const bool isClosedHere = field->property(closedHere).toBool();
    if (may == isClosedHere && field->isReadOnly() == may) {
        field->setReadOnly(!may);
        field->setProperty(closedHere, !may);
    }
    return true;
}

/// A choice has no way to be read only.
void close(QWidget &choice, bool may)
{
    const bool isClosedHere = choice.property(closedHere).toBool();
    const bool isClosed = choice.testAttribute(Qt::WA_ForceDisabled);
    if (may == isClosedHere && isClosed == may) {
        choice.setEnabled(may);
        choice.setProperty(closedHere, !may);
    }
}

} // namespace

HandsOff::HandsOff(QWidget &page, Editor &editor)
    : QObject(&page)
    , m_editor(editor)
{
    watch(page);
    connect(&editor, &Editor::mayEditChanged, this, [this, &page] { watch(page); });
}

void HandsOff::watch(QWidget &widget)
{
    widget.removeEventFilter(this);
    widget.installEventFilter(this);
    follow(widget);
    for (QObject *child : widget.children()) {
        if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow())
            watch(*part);
    }
}

void HandsOff::follow(QWidget &widget) const
{
    const bool may = m_editor.mayEdit();
    if (closed<QLineEdit>(widget, may) || closed<QTextEdit>(widget, may) ||
        closed<QPlainTextEdit>(widget, may) || closed<QAbstractSpinBox>(widget, may))
        return;
    if (qobject_cast<QComboBox *>(&widget) || qobject_cast<QCheckBox *>(&widget))
        close(widget, may);
}

bool HandsOff::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow())
            watch(*part);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace afterword
