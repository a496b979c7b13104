// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tablelayout.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace afterword {

/// What became of one row of a table.
struct TableRow {
    enum class Fate { Added, Merged, Unchanged, Skipped };
    Fate fate = Fate::Added;
    int line = 0;
    ApplicationId application; ///< empty for Skipped
    QString why;               ///< for Skipped
};

/// A word for a stage that a table has, and what it is taken for.
struct StageWord {
    /// What tells it, whatever the person said.
    enum class Told {
        ByItself, ///< it is a stage's name or a known word
        InPart,   ///< some words of it tell
        Not,
    };
    QString text;
    Told told = Told::Not;
    std::optional<StageId> stage; ///< absent: none, it is kept in the remarks
    int rows = 0;                 ///< that have it
    int appliedRows = 0;          ///< of these those that say when it was applied for
};

/// What came of reading a table of applications.
struct ApplicationTable {
    Search search;              ///< with the table's applications in it
    std::vector<TableRow> rows; ///< one for each, in order
    std::vector<Error> skipped; ///< one for each row that was left out, with its line
    std::vector<Error>
        unread; ///< one for each cell that meant nothing and went to the remarks, with its line
    std::vector<StageWord> stageWords; ///< what stands in the column of stages, each once, in order
    QStringList keptColumns;           ///< headings that mean nothing here; their cells went to the remarks
    QStringList unreadColumns; ///< headings of what only another program reads; their cells were left out
};

/// The applications of @p search as a table (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets
/// know it), by stage and then as they stand on the board.
QByteArray writeApplications(const Search &search);

/// The same as a sheet called @p name of a workbook in OpenDocument's flat form (flatSheet()), its days as
/// dates.
QByteArray writeApplicationSheet(const Search &search, const QString &name);

/// The company of the first application with a text that is longer than a cell of .xlsx holds; LibreOffice
/// would cut it there without a word.
std::optional<QString> cutInXlsx(const Search &search);

/// Reads a table of applications onto @p onto, as @p layout says. A row belongs to the application with its
/// id, else with its address and one of its names, else of the same company and role
/// (KnownApplications::find()); there, cells that say something replace what stands, save that remarks are
/// added to those of an application without the row's id; empty ones change nothing. All others are added at
/// the end of their stage: on the day that the row names, else when it was applied for, else on @p now's date
/// in the person's zone.
///
/// A cell that cannot be read costs no row: its text goes to the remarks. A row without a company, or with
/// more cells than there are columns, is skipped. An error, with its line, where no column tells the company;
/// then nothing was read.
Result<ApplicationTable> readApplications(const TableLayout &layout, const Search &onto, Moment now);

/// The same with the layout that layoutOf() finds; dates that can be read both ways are read as @p usual.
Result<ApplicationTable> readApplications(const QByteArray &csv, const Search &onto, Moment now,
                                          DateOrder usual);

} // namespace afterword
