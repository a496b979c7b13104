// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/importchoice.h"

#include "ui/mainwindow/filedrops.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportChoice)
};

} // namespace

QStringList ImportChoice::files(QWidget *parent)
{
    const QString patterns = u"*."_s + importEndings().join(u" *."_s);
    QStringList paths = QFileDialog::getOpenFileNames(
        parent, Words::tr("Import"), m_folder,
        Words::tr("What Afterword reads (%1);;All files (*)", "%1: *.ics *.csv").arg(patterns));
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.first()).absolutePath();
    return paths;
}

QStringList ImportChoice::folder(QWidget *parent)
{
    const QString folder = QFileDialog::getExistingDirectory(
        parent, Words::tr("Import a folder of letters or invitations"), m_folder);
    if (folder.isEmpty())
        return {};
    m_folder = QFileInfo(folder).absolutePath();
    return {folder};
}

} // namespace afterword
