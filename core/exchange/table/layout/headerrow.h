// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/csvtable.h"

namespace afterword {

/// A row that may name the columns.
struct HeaderRow {
    char delimiter = 0; ///< what parts its cells
    int line = 0;       ///< 1-based; 0: no row was told, the first one may be it
    int score = 0;      ///< how well it names columns; 0: only its shape tells
};

/// How well a row names columns: one point for each meaning, two for a heading that is known as a whole. A
/// row that does not say whom an application is for names no columns, unless nothing better is found.
int headerScore(const CsvRow &row);

/// Whether @p row can be nothing but the headings of a table of applications: most of what it says are known
/// ones.
bool isSurelyHeader(const CsvRow &row);

/// Of the separators and the first rows of @p text those under which most headings mean something. Where none
/// is known, or only a line of groups above them ("Employer", "Course"), the shape tells: the first row that
/// says something short in each column.
HeaderRow bestHeader(const CsvText &text);

} // namespace afterword
