// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"

#include <memory>
#include <span>
#include <vector>

namespace afterword {

/// The follow-ups of one application, or of the search itself, sorted by due. They stay as they are however
/// the plan goes on, so whoever shows them may keep them.
using PlanPage = std::shared_ptr<const std::vector<FollowUp>>;

/// One of them, kept alive with its page.
using ListedFollowUp = std::shared_ptr<const FollowUp>;

/// All follow-ups of a plan by due, then opens, then key, kept in order at the price of a walk over them when
/// a page takes the place of another: nothing is copied and little is sorted.
class PlanOrder {
public:
    PlanOrder() = default;
    explicit PlanOrder(std::span<const PlanPage> pages);

    /// @p come take the places of @p gone. A null page holds nothing.
    void replace(std::span<const PlanPage> gone, std::span<const PlanPage> come);

    size_t size() const { return m_entries.size(); }
    const ListedFollowUp &operator[](size_t place) const { return m_entries[place].followUp; }
    /// The same as values. Costs a copy of each.
    std::vector<FollowUp> values() const;

private:
    struct Entry {
        Moment due;
        Moment opens;
        quint64 beginning; ///< of the key
        ListedFollowUp followUp;
    };
    /// Adds the follow-ups of @p pages at the end, sorted among themselves.
    void append(std::span<const PlanPage> pages);

    std::vector<Entry> m_entries;
};

} // namespace afterword
