// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace afterword {

/// How files are chosen and opened; tests answer by themselves.
struct DocumentFiles {
    /// The files that the person chooses, begun in @p folder; none where they changed their mind.
    std::function<QStringList(QWidget *parent, const QString &folder)> choose;
    /// Opens a file with the program that the desktop has for it. False where there is none.
    std::function<bool(const QString &path)> open;
};

/// The desktop's file dialog and programs.
DocumentFiles desktopDocumentFiles();

/// Where the file of a document is here: documentPlace() of core/edits with the home folder of the person.
QString documentPlace(const QString &path);

/// The folder of @p path as one would say it: "~/Documents/Applications".
QString folderInWords(const QString &path);

} // namespace afterword
