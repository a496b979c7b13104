// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/pasteguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace afterword {

namespace {

bool isInClipboard(QClipboard::Mode mode)
{
    return PasteGuard::mayBePasted(QGuiApplication::clipboard()->mimeData(mode));
}

} // namespace

bool PasteGuard::mayBePasted(const QMimeData *data)
{
    return data && !data->formats().isEmpty();
}

bool PasteGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) &&
        !isInClipboard(QClipboard::Clipboard))
        return true;
    // The middle button pastes what was chosen last.
    if (event->type() == QEvent::MouseButtonRelease && watched->isWidgetType() &&
        static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton &&
        !isInClipboard(QClipboard::Selection))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace afterword
