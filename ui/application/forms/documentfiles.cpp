// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/documentfiles.h"

#include "core/edits/manycards.h"
#include "ui/opening.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentFiles)
};

} // namespace

DocumentFiles desktopDocumentFiles()
{
    return {
        [](QWidget *parent, const QString &folder) {
            return QFileDialog::getOpenFileNames(parent, Words::tr("Link files"), folder);
        },
        // What an imported search calls a document may be anything; only files are opened.
        [](const QString &path) { return QFileInfo(path).isFile() && openPlace(path); },
    };
}

QString documentPlace(const QString &path)
{
    return documentPlace(path, QDir::homePath());
}

QString folderInWords(const QString &path)
{
    return pathInWords(QFileInfo(documentPlace(path)).absolutePath());
}

} // namespace afterword
