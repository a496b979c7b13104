// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/linekey.h"

#include <QKeyEvent>

namespace afterword {

LineKey lineKey(QEvent &event)
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return LineKey::None;
    const int key = static_cast<QKeyEvent &>(event).key();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter)
        return LineKey::None;
    event.accept();
    if (event.type() == QEvent::ShortcutOverride)
        return LineKey::Kept;
    return key == Qt::Key_Escape ? LineKey::Leave : LineKey::Take;
}

} // namespace afterword
