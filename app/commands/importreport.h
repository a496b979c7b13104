// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal/terminal.h"
#include "core/exchange/intake/importfile.h"

namespace afterword {

/// What came of one file that was named in an import.
struct FileReport {
    QString path;
    std::optional<ImportFile> file; ///< absent: it could not be read
    bool taken = false;             ///< whether anything in it could be read
    std::vector<ImportLine> lines;
    QStringList headings = {}; ///< of a table
};

void printForPeople(const std::vector<FileReport> &reports, Terminal &terminal);

/// A JSON array with one object for each file: "file", "read", and what was "added", "merged", "unchanged",
/// "skipped", "noted" (how something was read) and "asked" (what was not understood), each a list of objects
/// with "what" (for skipped "why") and, where there is one, "line".
void printForPrograms(const std::vector<FileReport> &reports, Terminal &terminal);

} // namespace afterword
