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

const DecisionBook::Entries &DecisionBook::entries(const QString &id) const
{
    static const Entries empty;
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? empty : *found;
}

const Decision *DecisionBook::on(const FollowUpKey &key, Moment now) const
{
    return latestOn(entries(key.id), key, now);
}

const Decision *latestOn(const DecisionBook::Entries &entries, const FollowUpKey &key, Moment now,
                         Moment from)
{
    const Decision *latest = nullptr;
    for (const DecisionBook::Entry &entry : entries) {
        if (entry.decision.at > now || entry.decision.at < from || entry.key != key)
            continue;
        if (!latest || isLater(entry.decision, *latest))
            latest = &entry.decision;
    }
    return latest;
}

} // namespace afterword
