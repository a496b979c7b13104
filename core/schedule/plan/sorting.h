// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"

#include <vector>

namespace afterword {

/// What a follow-up is sorted by, side by side in memory: follow-ups are large, so their order is found first
/// and each one is moved once.
struct SortEntry {
    Moment due;
    Moment opens;
    quint64 beginning; ///< of the key
    FollowUp *followUp;
};

/// By due, then opens, then key: the order in which follow-ups are listed. Entries hold the numbers to
/// compare and lead to the follow-up.
template <class Entry>
bool comesFirst(const Entry &a, const Entry &b)
{
    if (a.due != b.due)
        return a.due < b.due;
    if (a.opens != b.opens)
        return a.opens < b.opens;
    if (a.beginning != b.beginning)
        return a.beginning < b.beginning;
    return a.followUp->key < b.followUp->key;
}

/// The order of @p followUps by due, then opens, then key. Valid while they stay where they are.
std::vector<SortEntry> orderByDue(std::vector<FollowUp> &followUps);

/// Adds what comes from another list to an order.
void mergeOrder(std::vector<SortEntry> &order, const std::vector<SortEntry> &more);

/// The follow-ups in that order, moved from where they were.
std::vector<FollowUp> inOrder(const std::vector<SortEntry> &order);

/// Sorts by due, then opens, then key: the order in which they are listed.
void sortByDue(std::vector<FollowUp> &followUps);

} // namespace afterword
