// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/row/rowreading.h"

#include "core/domain/enums.h"

namespace afterword {

/// How an application ended by what a row says of it.
struct RowEnd {
    std::optional<OutcomeKind> how; ///< absent: it does not say
    std::optional<QDate> day;       ///< absent: it does not say, or that day has not come
    bool saysMore = false;          ///< its word for the stage says more than that
};

/// What @p cells, a row of a table that is read as @p layout and @p reading say, tells of the end: by its
/// word for the stage, else by a column that stands for the end ("Rejected on").
RowEnd rowEnd(const RowReading &cells, const TableLayout &layout, const Indices &indices,
              const CellReading &reading);

} // namespace afterword
