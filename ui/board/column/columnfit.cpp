// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/columnfit.h"

#include <algorithm>

namespace afterword {

std::vector<bool> foldedToFit(std::span<const ColumnWish> columns, int room, const ColumnWidths &widths,
                              bool searching)
{
    std::vector<bool> folded;
    for (const ColumnWish &column : columns)
        folded.push_back(searching ? column.empty : column.folded);
    if (searching) {
        // Where nothing is found at all, the columns say so.
        const bool nothing = std::find(folded.begin(), folded.end(), false) == folded.end();
        return nothing ? std::vector<bool>(folded.size(), false) : folded;
    }
    const auto fits = [&] {
        const auto strips = std::count(folded.begin(), folded.end(), true);
        const auto wide = std::ssize(folded) - strips;
        return wide * widths.narrowest + strips * widths.folded <= room;
    };
    const auto fold = [&](bool ColumnWish::*reason, size_t index) {
        const ColumnWish &column = columns[index];
        if (!column.keptOpen && column.*reason)
            folded[index] = true;
    };
    for (const auto reason : {&ColumnWish::empty, &ColumnWish::over}) {
        for (size_t index = columns.size(); index-- > 0 && !fits();)
            fold(reason, index);
    }
    return folded;
}

} // namespace afterword
