// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/endings.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace afterword {

namespace {

constexpr size_t latestRejections = 6;
constexpr int fewestForARepetition = 3;

} // namespace

void Endings::read(const Situation &situation, Reached reached)
{
    const Outcome *outcome = situation.outcome;
    if (!outcome || outcome->kind == OutcomeKind::Accepted)
        return;
    One one{situation.application.id, outcome->at.value_or(Moment()), reached, outcome->kind, {}, {}};
    if (one.kind == OutcomeKind::Declined)
        one.kind = OutcomeKind::Withdrawn;
    if (one.kind == OutcomeKind::Rejected) {
        one.reason = outcome->reason.simplified();
        one.folded = one.reason.toCaseFolded();
    }
    m_all.push_back(std::move(one));
}

std::vector<EndedSo> Endings::ended() const
{
    struct Group {
        EndedSo ended;
        Moment latest;
    };
    std::map<std::tuple<Reached, OutcomeKind, QString>, Group> groups;
    for (const One &one : m_all) {
        Group &group = groups[{one.reached, one.kind, one.folded}];
        if (group.ended.tally.cases == 0 || one.at > group.latest) {
            group.ended.reason = one.reason;
            group.latest = one.at;
        }
        group.ended.reached = one.reached;
        group.ended.kind = one.kind;
        group.ended.tally.count(one.application);
    }
    std::vector<EndedSo> ended;
    ended.reserve(groups.size());
    for (auto &[key, group] : groups)
        ended.push_back(std::move(group.ended));
    std::stable_sort(ended.begin(), ended.end(), [](const EndedSo &a, const EndedSo &b) {
        return a.reached != b.reached ? a.reached < b.reached : a.tally.cases > b.tally.cases;
    });
    return ended;
}

std::optional<Repetition> Endings::repetition() const
{
    std::vector<const One *> latest;
    for (const One &one : m_all) {
        if (one.kind == OutcomeKind::Rejected)
            latest.push_back(&one);
    }
    std::sort(latest.begin(), latest.end(), [](const One *a, const One *b) {
        return a->at != b->at ? a->at > b->at : a->application < b->application;
    });
    latest.resize(std::min(latest.size(), latestRejections));

    /// What most of them share by @p key; null where they do not.
    const auto most = [&](const auto &key) -> std::vector<const One *> {
        std::map<decltype(key(One{})), std::vector<const One *>> groups;
        for (const One *one : latest)
            groups[key(*one)].push_back(one);
        for (const auto &[shared, ones] : groups) {
            if (int(ones.size()) >= fewestForARepetition && 2 * ones.size() > latest.size())
                return ones;
        }
        return {};
    };
    const auto told = [&](const std::vector<const One *> &ones, bool place, bool reason) {
        Repetition repetition{int(ones.size()), int(latest.size()), {}, {}, {}};
        if (place)
            repetition.reached = ones.front()->reached;
        if (reason)
            repetition.reason = ones.front()->reason;
        for (const One *one : ones)
            repetition.cards.push_back(one->application);
        return repetition;
    };
    const auto isNamed = [](const std::vector<const One *> &ones) {
        return !ones.empty() && !ones.front()->folded.isEmpty();
    };
    const auto both = most([](const One &one) { return std::pair(one.reached, one.folded); });
    if (isNamed(both))
        return told(both, true, true);
    const auto place = most([](const One &one) { return one.reached; });
    if (!place.empty())
        return told(place, true, false);
    const auto reason = most([](const One &one) { return one.folded; });
    if (isNamed(reason))
        return told(reason, false, true);
    return {};
}

} // namespace afterword
