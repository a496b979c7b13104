// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/plan/planorder.h"

#include "core/schedule/plan/sorting.h"

#include <algorithm>
#include <functional>

namespace afterword {

namespace {

/// Whether @p followUp stands in @p page.
bool isIn(const PlanPage &page, const FollowUp *followUp)
{
    if (!page || page->empty())
        return false;
    const std::less<> before;
    return !before(followUp, page->data()) && before(followUp, page->data() + page->size());
}

} // namespace

PlanOrder::PlanOrder(std::span<const PlanPage> pages)
{
    append(pages);
}

void PlanOrder::replace(std::span<const PlanPage> gone, std::span<const PlanPage> come)
{
    std::erase_if(m_entries, [&](const Entry &entry) {
        return std::any_of(gone.begin(), gone.end(),
                           [&](const PlanPage &page) { return isIn(page, entry.followUp.get()); });
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

void PlanOrder::append(std::span<const PlanPage> pages)
{
    const auto middle = static_cast<std::ptrdiff_t>(m_entries.size());
    size_t more = 0;
    for (const PlanPage &page : pages)
        more += page ? page->size() : 0;
    m_entries.reserve(m_entries.size() + more);
    for (const PlanPage &page : pages) {
        if (!page)
            continue;
        for (const FollowUp &followUp : *page) {
            m_entries.push_back(
                {followUp.due, followUp.opens, followUp.key.beginning(), ListedFollowUp(page, &followUp)});
        }
    }
    std::sort(m_entries.begin() + middle, m_entries.end(), comesFirst<Entry>);
}

} // namespace afterword
