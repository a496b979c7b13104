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
    if (!may && !field->isReadOnly()) {
        field->setProperty(closedHere, true);
        field->setReadOnly(true);
    } else if (may && field->property(closedHere).toBool()) {
        field->setProperty(closedHere, false);
        field->setReadOnly(false);
    }
    return true;
}

/// A choice has no way to be read only.
void close(QWidget &choice, bool may)
{
    if (!may && !choice.testAttribute(Qt::WA_ForceDisabled)) {
        choice.setProperty(closedHere, true);
        choice.setEnabled(false);
    } else if (may && choice.property(closedHere).toBool()) {
        choice.setProperty(closedHere, false);
        choice.setEnabled(true);
    }
}

} // namespace

HandsOff::HandsOff(QWidget &page, Editor &editor)
    : QObject(&page)
    , m_editor(editor)
{
    if (!editor.mayEdit())
        watch(page); // whose own search it is needs nobody who watches
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
    // Its own page may open it, for another letter say.
    if (event->type() == QEvent::ReadOnlyChange || event->type() == QEvent::EnabledChange) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            follow(*widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace afterword
