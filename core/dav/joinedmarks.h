// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>
#include <utility>

namespace afterword {

/// Brings into @p all, which two processes made of @p before apart from each other, how far the server's
/// collection was read (RFC 6578): whoever read on says it. Where both did, or @p areAtOdds in something
/// else, nothing is known, and all of it is compared the next time.
template <class Memory>
void joinMarks(Memory &all, const Memory &before, const Memory &ours, const Memory &theirs, bool areAtOdds)
{
    const auto known = [](const Memory &one) { return std::pair(one.token, one.changeTag); };
    if (known(ours) == known(before))
        std::tie(all.token, all.changeTag) = known(theirs);
    else if (known(theirs) != known(before) && known(theirs) != known(ours))
        areAtOdds = true;
    if (areAtOdds) {
        all.token.clear();
        all.changeTag.clear();
    }
}

} // namespace afterword
