// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unfinished.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>

namespace afterword {

void removeUnfinished(const QString &folder, const std::optional<Moment> &before)
{
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (isUnfinished(file.fileName()) && (!before || lastChangeOf(file) < *before))
            QFile::remove(file.filePath());
    }
}

} // namespace afterword
