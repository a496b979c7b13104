// SPDX-License-Identifier: GPL-3.0-or-later
// tell-about-offer: every other application in process hears of an offer, honestly and at once.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/plan/recipients.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

namespace {

/// That day 17:00 if it is a business day and before 15:00, else the next business day 12:00.
Moment newsDue(Moment offer, const PlanContext &context)
{
    const Policy &policy = context.policy();
    const WallTime wall = context.zone().wallTime(offer);
    if (context.calendar.isBusinessDay(wall.date) && wall.time < policy.tellAboutOfferSameDayBefore)
        return context.eveningOf(wall.date);
    return context.zone().moment(context.calendar.plus(wall.date, 1), policy.tellAboutOfferNextDayBy);
}

/// The note about @p offer; absent where it is not listed, in whatever state.
std::optional<FollowUp> noteAbout(const CrossApplication::Offer &offer, const Situation &situation)
{
    const PlanContext &context = situation.context;
    if (offer.application == situation.application.id || situation.wrote(Rule::TellAboutOffer, offer.at))
        return std::nullopt;
    Proposal news = proposal(Rule::TellAboutOffer, situation);
    news.followUp.key.second = offer.application.text;
    news.followUp.opens = offer.at;
    news.followUp.due = newsDue(offer.at, context);
    news.lapsesAfterDays = context.policy().tellAboutOfferLapsesAfterDays;
    news.followUp.cause = {Cause::Kind::Usual, offer.at, {}, 0, false};
    if (!settle(news, context))
        return std::nullopt;
    address(news, offerNewsRecipient(situation), situation);
    return std::move(news.followUp);
}

bool applies(const Planning &planning)
{
    const Situation &situation = planning.situation;
    const bool hasGivenUp = planning.giveUp && *planning.giveUp <= situation.context.now;
    return situation.inProcess && !situation.signedElsewhere && !hasGivenUp;
}

void plan(const Planning &planning, Plan &plan)
{
    if (!applies(planning))
        return;
    const Situation &situation = planning.situation;
    for (const CrossApplication::Offer &offer : situation.context.crossApplication.offersToTell()) {
        if (auto note = noteAbout(offer, situation))
            plan.followUps.push_back(*std::move(note));
    }
}

QString title(const FollowUpFacts &facts)
{
    return facts.toSomebody(FollowUpFacts::tr("Tell %1 about your offer"),
                            FollowUpFacts::tr("Tell them about your offer"));
}

QString why(const FollowUpFacts &facts)
{
    const QString offering = facts.companyOf(ApplicationId{facts.followUp().key.second});
    return FollowUpFacts::tr(
               "%1 made you an offer on %2. Tell %3 at %4 honestly and at once, since it may change their "
               "timing.")
        .arg(offering, facts.causeDay(), facts.recipient(), facts.company());
}

} // namespace

bool tellsAboutOffer(const Planning &planning)
{
    if (!applies(planning))
        return false;
    const auto &offers = planning.situation.context.crossApplication.offersToTell();
    return std::any_of(offers.begin(), offers.end(), [&](const CrossApplication::Offer &offer) {
        return noteAbout(offer, planning.situation).has_value();
    });
}

const RuleWork tellAboutOffer{Rule::TellAboutOffer, plan, nullptr, title, why};

} // namespace afterword::rules
