// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/longsilent.h"

#include "core/exchange/table/knownapplications.h"
#include "core/exchange/table/stagewords.h"

namespace afterword {

namespace {

bool isUnderWay(StageKind kind)
{
    return kind == StageKind::Applied || kind == StageKind::Screening || kind == StageKind::Interview ||
           kind == StageKind::Waiting;
}

} // namespace

std::vector<ApplicationId> longSilent(const Search &before, const Search &after, Moment now)
{
    if (!stageOfKind(StageKind::Closed, after))
        return {};
    const QDate today = after.person.zone.date(now);
    std::vector<ApplicationId> silent;
    for (const Application &application : after.applications) {
        if (before.applications.contains(application.id) || application.outcome ||
            !isUnderWay(after.kindOf(application)))
            continue;
        const int days = application.giveUpAfterDays.value_or(after.policy.giveUpAfterDays);
        if (application.applied.value_or(application.added).addDays(days) <= today)
            silent.push_back(application.id);
    }
    return silent;
}

Search closedWithoutAnswer(const std::vector<ApplicationId> &applications, Search search, Moment now)
{
    const auto closed = stageOfKind(StageKind::Closed, search);
    if (!closed)
        return search;
    KnownApplications known(search, 0);
    for (const ApplicationId &id : applications) {
        const Application *stands = search.applications.find(id);
        if (!stands)
            continue;
        Application application = *stands;
        application.moves.push_back({now, application.stage, *closed});
        application.stage = *closed;
        application.rank = known.rankAtEnd(*closed);
        application.outcome = Outcome{OutcomeKind::NoAnswer, now, {}, {}, {}};
        search.applications.put(std::move(application));
    }
    return search;
}

} // namespace afterword
