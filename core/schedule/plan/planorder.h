// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"

#include <memory>
#include <span>
#include <vector>

namespace afterword {

/// The follow-ups of one application, or of the search itself, sorted by due. They stay as they are however
/// the plan goes on, so whoever shows them may keep them.
using KeptFollowUps = std::shared_ptr<const std::vector<FollowUp>>;

/// One of them, kept alive with the others of its application.
using ListedFollowUp = std::shared_ptr<const FollowUp>;

/// All follow-ups of a plan by due, then opens, then key, kept in order at the price of a walk over them when
/// the follow-ups of one application take the place of others: nothing is copied and little is sorted.
class PlanOrder {
public:
    PlanOrder() = default;
    explicit PlanOrder(std::span<const KeptFollowUps> parts);

    /// @p come take the places of @p gone. Null holds nothing.
    void replace(std::span<const KeptFollowUps> gone, std::span<const KeptFollowUps> come);

    size_t size() const { return m_entries.size(); }
    const ListedFollowUp &operator[](size_t index) const { return m_entries[index].followUp; }
    /// The same as values. Costs a copy of each.
    std::vector<FollowUp> values() const;

private:
    struct Entry {
        Moment due;
        Moment opens;
        quint64 beginning; ///< of the key
        ListedFollowUp followUp;
    };
    /// Adds the follow-ups of @p parts at the end, sorted among themselves.
    void append(std::span<const KeptFollowUps> parts);

    std::vector<Entry> m_entries;
};

} // namespace afterword
