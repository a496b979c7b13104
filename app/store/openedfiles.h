// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace afterword {

/// Files that were opened like documents: those that are searches themselves, and those to be imported into
/// one.
struct OpenedFiles {
    QStringList stores;
    QStringList imports;
};

/// Parts @p paths by what the files hold, whatever their names. What cannot be read counts as an import,
/// which then says so.
OpenedFiles partOpenedFiles(const QStringList &paths);

/// Opens the search at @p store in a program of its own, or brings the window that has it to the front. False
/// where no program could be started.
bool openInOwnProgram(const QString &store);

} // namespace afterword
