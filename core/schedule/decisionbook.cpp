// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/decisionbook.h"

#include <algorithm>
#include <tuple>

namespace afterword {

namespace {

/// Whether @p a holds over @p b. Two of the same second are told apart by what they say, so that the plan
/// does not depend on the order in which decisions are kept; a snooze wins, since it hides nothing for good.
bool isLater(const Decision &a, const Decision &b)
{
    return std::tie(a.at, a.state, a.until) > std::tie(b.at, b.state, b.until);
}

} // namespace

DecisionBook::DecisionBook(const std::vector<Decision> &decisions)
{
    for (const Decision &decision : decisions)
        add(decision);
}

void DecisionBook::add(const Decision &decision)
{
    if (const auto key = FollowUpKey::fromText(decision.followUp))
        m_byId[key->id].push_back({*key, decision});
}

void DecisionBook::remove(const Decision &decision)
{
    const auto key = FollowUpKey::fromText(decision.followUp);
    const auto found = key ? m_byId.find(key->id) : m_byId.end();
    if (found == m_byId.end())
        return;
    const auto entry =
        std::find_if(found->begin(), found->end(), [&](const Entry &e) { return e.decision == decision; });
    if (entry != found->end())
        found->erase(entry);
}

const Decision *DecisionBook::on(const FollowUpKey &key, Moment now) const
{
    const Decision *latest = nullptr;
    each(key.id, [&](const FollowUpKey &entry, const Decision &decision) {
        if (decision.at > now || entry != key)
            return;
        if (!latest || isLater(decision, *latest))
            latest = &decision;
    });
    return latest;
}

} // namespace afterword
