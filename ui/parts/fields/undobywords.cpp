// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/undobywords.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace afterword {

bool UndoByWords::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = event->type() == QEvent::KeyPress ? qobject_cast<QPlainTextEdit *>(watched) : nullptr;
    if (!edit || edit->isReadOnly())
        return QObject::eventFilter(watched, event);
    const QString typed = static_cast<QKeyEvent *>(event)->text();
    const QTextCursor cursor = edit->textCursor();
    const bool beginsWord = !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace() &&
                            (cursor.atBlockStart() ||
                             edit->document()->characterAt(cursor.position() - 1).isSpace());
    // A document joins nothing to the step before that is said to be unchanged; nobody here asks it for more.
    if (beginsWord)
        edit->document()->setModified(false);
    return QObject::eventFilter(watched, event);
}

} // namespace afterword
