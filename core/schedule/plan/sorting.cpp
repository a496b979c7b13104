// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/plan/sorting.h"

#include <algorithm>

namespace afterword {

std::vector<SortEntry> orderByDue(std::vector<FollowUp> &followUps)
{
    std::vector<SortEntry> order;
    order.reserve(followUps.size());
    for (FollowUp &followUp : followUps)
        order.push_back({followUp.due, followUp.opens, followUp.key.beginning(), &followUp});
    std::sort(order.begin(), order.end(), comesFirst<SortEntry>);
    return order;
}

void mergeOrder(std::vector<SortEntry> &order, const std::vector<SortEntry> &more)
{
    const auto middle = static_cast<std::ptrdiff_t>(order.size());
    order.insert(order.end(), more.begin(), more.end());
    std::inplace_merge(order.begin(), order.begin() + middle, order.end(), comesFirst<SortEntry>);
}

std::vector<FollowUp> inOrder(const std::vector<SortEntry> &order)
{
    std::vector<FollowUp> sorted;
    sorted.reserve(order.size());
    for (const SortEntry &entry : order)
        sorted.push_back(std::move(*entry.followUp));
    return sorted;
}

void sortByDue(std::vector<FollowUp> &followUps)
{
    followUps = inOrder(orderByDue(followUps));
}

} // namespace afterword
