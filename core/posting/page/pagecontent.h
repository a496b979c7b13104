// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"

#include <optional>

namespace afterword {

/// What of a page's words is its own content: without those that stand beside it, which are the way through
/// the site, its foot, what else it offers. It is found when it is first asked for, and once.
class PageContent {
public:
    /// @p page must outlive it.
    explicit PageContent(const PageFacts &page)
        : m_page(page)
    {
    }

    /// The page's own words; all words where @p role stands only beside them, or hardly any are left.
    QString words(const QString &role);
    /// The part of them that is the posting of @p role (postingPartOf()).
    const QString &part(const QString &role);

private:
    const PageFacts &m_page;
    std::optional<QString> m_own;
    std::optional<QString> m_part;
    QString m_partsRole; ///< whose part it is
};

/// @p page without what its words tell of other jobs (PageFacts::otherJobs); as it is where its own heading
/// or nearly all of it would be lost.
PageFacts withoutOtherJobs(const PageFacts &page);

} // namespace afterword
