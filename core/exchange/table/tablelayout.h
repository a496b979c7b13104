// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "core/domain/typedids.h"
#include "core/exchange/table/applicationcolumns.h"
#include "core/exchange/table/csvtable.h"

#include <QHash>

#include <vector>

namespace afterword {

/// One column of a table, and what it is taken for.
struct TableColumn {
    QString heading; ///< as the table has it; may be empty
    QString sample;  ///< the first cell that says something
    ApplicationColumn meaning = ApplicationColumn::Labelled;
    DateEvidence dates;            ///< what its cells tell of their order, whatever it is taken for
    std::optional<StageKind> step; ///< the stage whose day or tick it holds, where no column names the stage
    bool mayTellStage = false;     ///< its heading leaves it to its cells whether they tell a stage
    bool isOpen = false;           ///< its heading says nothing known: its cells may tell what it holds
    int cells = 0;                 ///< of a column that its cells tell, those that say something
    int stageWords = 0;            ///< of these those that are words for a stage
    int newsWords = 0;             ///< of these those that tell of more than an application that was sent
    int dayCells = 0;              ///< of the cells those that are a date
    int shortCells = 0;            ///< of the cells those that are no longer than a name
    int roleCells = 0;             ///< of the cells those that are a role by their words

    bool operator==(const TableColumn &) const = default;
};

/// How a table is read: which row names the columns, and what each is. A value that the person may change
/// before the table is read.
struct TableLayout {
    CsvText text;  ///< reading begins at the row that names the columns
    QString title; ///< the rows above it, if any
    std::vector<TableColumn> columns;
    int rows = 0; ///< without the one that names the columns
    /// The order of dates that the person chose, for the columns that do not tell it themselves.
    DateOrder order = DateOrder::DayFirst;
    bool isOrderTold = false; ///< the language of the headings tells it
    /// What the person takes words for stages for, by the word; absent: as it reads by itself.
    QHash<QString, StageId> stages;

    /// The order in which the dates of @p column are read: as its own cells tell, else as the other columns
    /// of dates do, else as chosen.
    DateOrder orderOf(const TableColumn &column) const;
    /// Whether a column holds dates that can be read both ways, and nothing in the table tells how.
    bool isOrderOpen() const;
    /// Whether a column tells whom an application is for; without one no row can be read.
    bool namesCompany() const;
    /// The columns that are taken for @p meaning.
    int countOf(ApplicationColumn meaning) const;
};

/// Looks a table over: of the separators and of the first rows, those under which most headings mean
/// something; rows above are a title. @p usual is how the person writes dates. An error, with its line, where
/// the bytes are not a table, one that is too large (readCsv()), or one of people.
Result<TableLayout> layoutOf(const QByteArray &bytes, DateOrder usual);

/// Whether a text begins as a table does: with several cells, or with a heading that means the company.
bool beginsAsTable(const QByteArray &bytes);

} // namespace afterword
