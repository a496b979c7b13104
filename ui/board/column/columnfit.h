// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace afterword {

/// What a column has to say about the room that it gets.
struct ColumnWish {
    bool folded = false;   ///< by the person
    bool keptOpen = false; ///< the person opened it
    bool empty = false;    ///< it shows no card
    bool over = false;     ///< its cards are closed or signed: nothing is left to do about them
};

/// How wide columns are, in logical pixels.
struct ColumnWidths {
    int narrowest = 0;
    int folded = 0;
};

/// Which columns are folded where the board is @p room pixels wide. What the person folded or opened stays
/// so. Where not all of the others fit, the empty ones are folded, and then those that are over, each from
/// the right and as far as it takes. While @p searching only what shows no hit is folded.
std::vector<bool> foldedToFit(std::span<const ColumnWish> columns, int room, const ColumnWidths &widths,
                              bool searching);

} // namespace afterword
