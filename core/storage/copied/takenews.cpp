// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/takenews.h"

#include "core/edits/bothsides/takein.h"
#include "core/storage/copied/clashbook.h"
#include "core/tracker.h"

namespace afterword {

Result<std::vector<Clash>> takeNews(const CopyNews &news, Tracker &tracker, CopiedStore &copy,
                                    const QString &copyPath)
{
    // Another program may have written to the copy.
    if (const auto read = tracker.reloadIfChangedOutside(); !read)
        return read.error();
    const TakenIn taken = takenIn(news.change, tracker.search(), news.common);
    if (auto kept = keepClashes(copyPath, taken.clashes, tracker.clock().now()); !kept)
        return kept.error();
    if (taken.change.isEmpty()) {
        if (auto settled = copy.settle(news.base); !settled)
            return settled.error();
        return taken.clashes;
    }
    const CopiedStore::TakingIn taking(copy, news.base);
    if (auto applied = tracker.apply(taken.change, taken.renames); !applied)
        return applied.error();
    return taken.clashes;
}

} // namespace afterword
