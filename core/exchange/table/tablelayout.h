// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "core/domain/typedids.h"
#include "core/exchange/table/applicationcolumns.h"
#include "core/exchange/table/csvtable.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace afterword {

/// How sure it is what a column holds.
enum class Sureness {
    Named,    ///< its heading is a known one
    Likely,   ///< some words of its heading, or its cells, tell
    Guessed,  ///< by what its cells are like; only offered to the person
    Unknown,  ///< nothing tells
    Answered, ///< the person said so
};

/// One column of a table, and what it is taken for.
struct TableColumn {
    QString heading;     ///< as the table has it; may be empty
    QString sample;      ///< the first cell that says something
    QStringList samples; ///< the first cells that say something, no two alike; at most mostSamples
    ApplicationColumn meaning = ApplicationColumn::Labelled;
    Sureness sureness = Sureness::Named;
    DateEvidence dates;            ///< what its cells tell of their order, whatever it is taken for
    std::optional<StageKind> step; ///< the stage whose day or tick it holds
    bool mayTellStage = false;     ///< its heading leaves it to its cells whether they tell a stage
    bool isOpen = false;           ///< its heading says nothing known: its cells may tell what it holds
    int cells = 0;                 ///< of a column that its cells tell, those that say something
    int stageWords = 0;            ///< of these those that are words for a stage
    int waitWords = 0;             ///< of these those that say that one waits
    int newsWords = 0;             ///< of these those that tell of more than an application that was sent
    int dayCells = 0;              ///< of the cells those that are a date
    int shortCells = 0;            ///< of the cells those that are no longer than a name
    int roleCells = 0;             ///< of an open column or one of jobs, those that are a role by their words
    int nameCells = 0;       ///< of the cells those that may be a name: short words, no number or address
    int jobCells = 0;        ///< of the cells those that say a company and a role at once
    QSet<QString> different; ///< the cells, each once

    bool operator==(const TableColumn &) const = default;
};

inline constexpr qsizetype mostSamples = 3;

/// A table that stands below the first one in the same sheet.
struct TableBelow {
    qsizetype at = 0;            ///< where its headings stand in the text
    qsizetype title = -1;        ///< where the row above them stands that only calls it something; -1: none
    std::vector<size_t> columns; ///< of each of its columns, which one of the layout's it is

    bool operator==(const TableBelow &) const = default;
};

/// How a table is read: which row names the columns, and what each is. A value that the person may change
/// before the table is read.
struct TableLayout {
    CsvText text;  ///< reading begins at the row that names the columns
    QString title; ///< the rows above it, if any
    std::vector<TableColumn> columns;
    std::vector<TableBelow> below;
    int rows = 0; ///< without those that name columns
    /// The order of dates that the person chose, for the columns that do not tell it themselves.
    DateOrder order = DateOrder::DayFirst;
    bool isOrderTold = false;     ///< the language of the headings tells it
    bool isOrderAnswered = false; ///< the person told it when the table came before
    /// What the person takes words for stages for, by the word; empty: for none. Absent: as it reads by
    /// itself.
    QHash<QString, StageId> stages;

    /// The order in which the dates of @p column are read: as its own cells tell, else as the other columns
    /// of dates do, else as chosen.
    DateOrder orderOf(const TableColumn &column) const;
    /// Whether a column holds dates that can be read both ways, and nothing in the table tells how.
    bool isOrderOpen() const;
    /// The same, where the person did not tell it either.
    bool isOrderToBeAsked() const { return isOrderOpen() && !isOrderAnswered; }
    /// Whether a column tells whom an application is for; without one no row can be read.
    bool namesCompany() const;
    /// The columns that are taken for @p meaning.
    int countOf(ApplicationColumn meaning) const;
    /// The headings of the columns, as they stand.
    QStringList headings() const;
};

/// Looks a table over: of the separators and of the first rows, those under which most headings mean
/// something; rows above are a title. Tables below it in the same sheet come under its columns. @p usual is
/// how the person writes dates. An error, with its line, where the bytes are not a table, one that is too
/// large (readCsv()), or one of people.
Result<TableLayout> layoutOf(const QByteArray &bytes, DateOrder usual);

/// Whether a text begins as a table does: with several cells, or with a heading that means the company.
bool beginsAsTable(const QByteArray &bytes);

} // namespace afterword
