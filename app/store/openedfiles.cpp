// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/openedfiles.h"

#include "core/storage/storeheader.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

OpenedFiles partOpenedFiles(const QStringList &paths)
{
    OpenedFiles parted;
    for (const QString &path : paths)
        (readHeader(path).isOurs ? parted.stores : parted.imports) += path;
    return parted;
}

bool openInOwnProgram(const QString &store)
{
    // As a list of words: what a file is called is never read as anything else than its name.
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--store"_s, store});
}

} // namespace afterword
