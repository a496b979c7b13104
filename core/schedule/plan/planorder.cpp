// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/plan/planorder.h"

#include "core/schedule/plan/sorting.h"

#include <algorithm>
#include <functional>

namespace afterword {

namespace {

/// Whether @p followUp stands among @p part.
bool isIn(const KeptFollowUps &part, const FollowUp *followUp)
{
    if (!part || part->empty())
        return false;
    const std::less<> before;
    return !before(followUp, part->data()) && before(followUp, part->data() + part->size());
}

} // namespace

PlanOrder::PlanOrder(std::span<const KeptFollowUps> parts)
{
    append(parts);
}

void PlanOrder::replace(std::span<const KeptFollowUps> gone, std::span<const KeptFollowUps> come)
{
    std::erase_if(m_entries, [&](const Entry &entry) {
        return std::any_of(gone.begin(), gone.end(),
                           [&](const KeptFollowUps &part) { return isIn(part, entry.followUp.get()); });
    });
    const auto middle = static_cast<std::ptrdiff_t>(m_entries.size());
    append(come);
    std::inplace_merge(m_entries.begin(), m_entries.begin() + middle, m_entries.end(), comesFirst<Entry>);
}

std::vector<FollowUp> PlanOrder::values() const
{
    std::vector<FollowUp> all;
    all.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        all.push_back(*entry.followUp);
    return all;
}

void PlanOrder::append(std::span<const KeptFollowUps> parts)
{
    const auto middle = static_cast<std::ptrdiff_t>(m_entries.size());
    size_t more = 0;
    for (const KeptFollowUps &part : parts)
        more += part ? part->size() : 0;
    m_entries.reserve(m_entries.size() + more);
    for (const KeptFollowUps &part : parts) {
        if (!part)
            continue;
        for (const FollowUp &followUp : *part) {
            m_entries.push_back(
                {followUp.due, followUp.opens, followUp.key.beginning(), ListedFollowUp(part, &followUp)});
        }
    }
    std::sort(m_entries.begin() + middle, m_entries.end(), comesFirst<Entry>);
}

} // namespace afterword
