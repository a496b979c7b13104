// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulelooks.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

struct RuleLook {
    Icon icon;
    FollowUpAction action;
};

/// A message is written; the other rules ask for something of their own.
constexpr RuleLook lookOf(Rule rule)
{
    switch (rule) {
    case Rule::AskNextSteps: return {Icon::Calendar, FollowUpAction::WriteNextSteps};
    case Rule::Debrief: return {Icon::Pen, FollowUpAction::WriteDebrief};
    case Rule::FindContact: return {Icon::Person, FollowUpAction::FindAddress};
    case Rule::GiveUp: return {Icon::Question, FollowUpAction::CloseApplication};
    case Rule::GetItSigned: return {Icon::Offer, FollowUpAction::NoteSignature};
    case Rule::AnswerOffer: return {Icon::Offer, FollowUpAction::AnswerOffer};
    case Rule::Lessons: return {Icon::Pen, FollowUpAction::WriteLesson};
    case Rule::OwnTask: return {Icon::Check, FollowUpAction::FinishTask};
    case Rule::KeepSearching: return {Icon::Add, FollowUpAction::AddApplication};
    default: return {Icon::Note, FollowUpAction::Write};
    }
}

constexpr bool everyRuleHasItsOwn()
{
    return std::all_of(rulerows::rows.begin(), rulerows::rows.end(), [](const RuleRow &row) {
        return isMessage(row.rule) == (lookOf(row.rule).action == FollowUpAction::Write);
    });
}
static_assert(everyRuleHasItsOwn(), "a rule that asks for no message needs a look of its own");

QString translated(const char *text)
{
    return QCoreApplication::translate("RuleLooks", text);
}

} // namespace

FollowUpAction actionOf(const FollowUp &followUp)
{
    return isUnwritten(followUp.cause) ? FollowUpAction::NoteWritten : lookOf(followUp.rule()).action;
}

Icon iconFor(const FollowUp &followUp)
{
    if (followUp.state == FollowUpState::Snoozed)
        return Icon::Snooze;
    if (followUp.state == FollowUpState::Held)
        return Icon::Pause;
    if (isMessage(followUp.rule()) && followUp.channel == Channel::Phone)
        return Icon::Phone;
    return lookOf(followUp.rule()).icon;
}

QString aboutText(About about)
{
    if (const auto rule = about.rule())
        return translated(rowOf(*rule).noun);
    if (about == About::Reply)
        return translated(QT_TRANSLATE_NOOP("RuleLooks", "Answer"));
    return about == About::Networking ? translated(QT_TRANSLATE_NOOP("RuleLooks", "Networking"))
                                      : translated(QT_TRANSLATE_NOOP("RuleLooks", "Message"));
}

} // namespace afterword
