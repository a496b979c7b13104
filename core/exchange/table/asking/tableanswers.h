// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tablelayout.h"

#include <QHash>

namespace afterword {

/// What a person takes a column for.
struct ColumnAnswer {
    ApplicationColumn meaning = ApplicationColumn::Labelled;
    std::optional<StageKind> step; ///< the stage whose day or tick it holds

    bool operator==(const ColumnAnswer &) const = default;
};

/// What a person said of a table that does not tell it by itself. Kept for tables with the same headings, and
/// given to the command line in a file.
struct TableAnswers {
    QHash<QString, ColumnAnswer> columns; ///< by the heading
    std::optional<DateOrder> order;
    QHash<QString, QString> stages; ///< a stage's id or name, or a word for one, by the table's word; empty:
                                    ///< none, the word is kept in the remarks

    bool isEmpty() const { return columns.isEmpty() && !order && stages.isEmpty(); }
    bool operator==(const TableAnswers &) const = default;
};

/// How a file of answers names what a column is taken for: "company", "keep", "reached interview".
QString nameOf(const ColumnAnswer &answer);
/// An error lists the names that would do.
Result<ColumnAnswer> columnAnswerNamed(const QString &name);

/// Reads answers: {"columns": {"Firm": "company"}, "dates": "day first", "stages": {"RIP": "closed"}}. An
/// error says in one sentence what is wrong with them.
Result<TableAnswers> answersFromText(const QByteArray &json);
QByteArray answersText(const TableAnswers &answers);

/// Reads @p layout by what the person said. The headings and words of which it has none, and the stages that
/// @p search does not know, are told.
QStringList takeAnswers(const TableAnswers &answers, const Search &search, TableLayout &layout);

/// What was said of @p said beyond what the table tells by itself (@p own), and what was let stand though
/// only a part of its heading or its cells told it.
TableAnswers answersIn(const TableLayout &said, const TableLayout &own);

/// @p answers with what @p newer says beside or instead.
TableAnswers joined(TableAnswers answers, const TableAnswers &newer);

/// Takes the column at @p index for what @p answer says; another column that was the same goes to the
/// remarks.
void setColumn(TableLayout &layout, size_t index, const ColumnAnswer &answer);

} // namespace afterword
