// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/textwords.h"

#include <bitset>

namespace afterword {

/// Says quickly and without looking closely whether a name could stand in a text, so that tens of thousands
/// of names of a large search cost next to nothing. A "no" is sure (an umlaut spelt out aside), a "yes" is to
/// be looked into.
class WordSieve {
public:
    explicit WordSieve(const std::vector<Word> &words);

    /// Whether the first @p pieces words of @p name each could be a word of the text.
    bool mayHold(QStringView name, int pieces) const;

private:
    std::bitset<1024> m_slots; ///< by first letter and length
};

} // namespace afterword
