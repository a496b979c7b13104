// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"
#include "core/sheets/sheetconverter.h"

#include <QStringList>

#include <functional>

namespace afterword {

/// A file that is taken in by itself: a search, a table, address cards.
struct NamedImport {
    QString name; ///< what the file is called, and its sheet where several were read
    ImportFile file;
};

/// Files as they were read, put together as they are to be taken in.
struct ImportReading {
    std::vector<NamedImport> facts; ///< what says who people are comes before what they did
    ImportFile intake;              ///< all invitations and letters, in order, as if they were of one file
    QString name;                   ///< what those are called: their one file or folder, or "12 files"
    int files = 1;                  ///< how many they are, where they are called by their number
    QStringList problems;           ///< whole sentences: a file that could not be read
    QStringList tablesLeft;         ///< of folders, in words: each half a sentence
    QStringList skippedEvents;      ///< whole sentences: an event that is not an invitation
    bool stopped = false;           ///< the person stopped it
};

/// Of a workbook's @p sheets those that are read, each called as @p file is, and where several are, as its
/// sheet too: "search.xlsx, Closed".
std::vector<Sheet> sheetsToRead(const QString &file, std::vector<Sheet> sheets);

/// Reads @p paths, files and folders, which are told apart by their content. No file counts as changed later
/// than @p now. @p convert makes tables of a workbook's sheets. @p goesOn hears how many files of how many
/// are read, and says whether to go on.
ImportReading readImports(const QStringList &paths, const Zone &zone, Moment now,
                          const std::function<Result<std::vector<Sheet>>(const QByteArray &)> &convert,
                          const std::function<bool(qsizetype, qsizetype)> &goesOn);

/// "invite.ics: this is not a calendar (line 3). Nothing of it was imported."
QString importProblem(const QString &file, const Error &error);

} // namespace afterword
