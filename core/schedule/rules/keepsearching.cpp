// SPDX-License-Identifier: GPL-3.0-or-later
// keep-searching: until an offer is signed, a few new applications or contacts every week.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/rules.h"

#include <algorithm>

namespace afterword::rules {

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

QDate goalSince(const PlanContext &context)
{
    return context.calendar.rolled(mondayOf(context.today))
        .addDays(-context.policy().keepSearchingWindowDays);
}

namespace {

void planSearch(const PlanContext &context, Plan &plan)
{
    const CrossApplication &crossApplication = context.crossApplication;
    const Policy &policy = context.policy();
    if (!crossApplication.anyOpen() || !crossApplication.signedOffers().empty())
        return;
    const QDate monday = mondayOf(context.today);
    const Moment nextMonday = context.zone().moment(monday.addDays(7), QTime(0, 0));
    plan.appears = earliest(plan.appears, nextMonday);
    const QDate opens = context.calendar.rolled(monday);
    const QDate first = crossApplication.firstAdded(context.today);
    if (first.isValid() && first.daysTo(opens) < policy.keepSearchingFirstAfterDays)
        return;
    const QDate since = goalSince(context);
    const int added = crossApplication.newThings(since, context.today);
    if (added >= policy.keepSearchingGoal)
        return;

    Proposal search;
    search.followUp.key.rule = Rule::KeepSearching;
    search.followUp.key.id = monday.toString(Qt::ISODate);
    search.followUp.opens = context.morningOf(opens);
    // The week's last business day; where it has none, the day on which it opens.
    search.followUp.due = context.eveningOf(std::max(opens, context.calendar.plus(monday.addDays(7), -1)));
    search.followUp.lapses = nextMonday;
    search.decisions = &context.decisions.entries(search.followUp.key.id);
    search.followUp.cause = {Cause::Kind::Usual, {}, since, added, false};
    plan.add(std::move(search), context);
}

QString title(const FollowUpFacts & /*facts*/)
{
    return FollowUpFacts::tr("Add applications or contacts");
}

QString added(int count)
{
    if (count == 0)
        return FollowUpFacts::tr("nothing");
    return count == 1 ? FollowUpFacts::tr("one") : FollowUpFacts::tr("only %1").arg(count);
}

QString why(const FollowUpFacts &facts)
{
    return FollowUpFacts::tr(
               "No offer is signed yet, and since %1 you have added %2. Add a few more applications or "
               "contacts to keep the search alive.")
        .arg(facts.causeDay(), added(facts.cause().count));
}

} // namespace

const RuleWork keepSearching{Rule::KeepSearching, nullptr, planSearch, title, why};

} // namespace afterword::rules
