// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/draggedfiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace afterword {

QStringList filesIn(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace afterword
