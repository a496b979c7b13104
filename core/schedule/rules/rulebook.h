// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rule.h"
#include "core/schedule/proposal.h"

namespace afterword {

class FollowUpFacts;

/// What a rule is planned from for one application.
struct Planning {
    const Situation &situation;
    std::optional<Moment>
        giveUp; ///< when give-up opens, as giveUpOpens() says; it bounds whatever asks for news
};

/// A rule at work. What it is by name and by key stands in its row of core/domain/rule.h.
struct RuleWork {
    Rule rule;
    /// Adds to the plan what the rule calls for in this situation, and nothing where it does not apply. Null:
    /// it belongs to the search, or is planned with the rule that calls for it.
    void (*plan)(const Planning &planning, Plan &plan);
    /// The same for what belongs to the whole search, not to an application. Null: nothing does.
    void (*planSearch)(const PlanContext &context, Plan &plan);
    /// What it asks for, without its time: "Note to Dana", "Check in with Lee", "Write the debrief".
    QString (*title)(const FollowUpFacts &facts);
    /// One or two sentences that say why.
    QString (*why)(const FollowUpFacts &facts);
};

namespace rules {

// Each is written in the file of its name, in the order of etiquette.md's table.
extern const RuleWork askNextSteps;
extern const RuleWork debrief;
extern const RuleWork thankYou;
extern const RuleWork findContact;
extern const RuleWork circleBack;
extern const RuleWork askAboutApplication;
extern const RuleWork checkIn;
extern const RuleWork askHr;
extern const RuleWork giveUp;
extern const RuleWork thankAndWithdraw;
extern const RuleWork tellAboutOffer;
extern const RuleWork getItSigned;
extern const RuleWork answerOffer;
extern const RuleWork thankForRejection;
extern const RuleWork lessons;
extern const RuleWork ownTask;
extern const RuleWork keepSearching;

} // namespace rules

/// All rules at work, each in its place.
inline constexpr std::array rulebook{
    &rules::askNextSteps,   &rules::debrief,
    &rules::thankYou,       &rules::findContact,
    &rules::circleBack,     &rules::askAboutApplication,
    &rules::checkIn,        &rules::askHr,
    &rules::giveUp,         &rules::thankAndWithdraw,
    &rules::tellAboutOffer, &rules::getItSigned,
    &rules::answerOffer,    &rules::thankForRejection,
    &rules::lessons,        &rules::ownTask,
    &rules::keepSearching,
};
static_assert(rulebook.size() == rulerows::rows.size(), "a rule's work for each of its rows");

inline const RuleWork &workOf(Rule rule)
{
    return *rulebook[static_cast<size_t>(rule)];
}

} // namespace afterword
