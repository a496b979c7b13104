// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/asking/tableanswers.h"

namespace afterword {

/// What was said of tables, by their headings, newest first; for each table that comes again.
struct TableMemory {
    struct Kept {
        QStringList headings;
        TableAnswers answers;
    };
    std::vector<Kept> tables;

    /// What was said of a table with @p headings, in whatever order.
    TableAnswers of(const QStringList &headings) const;
    /// Keeps @p answers beside what was said before of the same headings; of the oldest tables nothing is
    /// kept any more.
    void keep(const QStringList &headings, const TableAnswers &answers);
};

/// Reads what is remembered at @p path; nothing where there is no such file, or another one.
TableMemory readTableMemory(const QString &path);
Result<void> writeTableMemory(const QString &path, const TableMemory &memory);

/// Remembers @p answers about a table with @p headings at @p path, where they say anything.
Result<void> rememberAnswers(const QString &path, const QStringList &headings, const TableAnswers &answers);

} // namespace afterword
