// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulelooks.h"

#include <QCoreApplication>

namespace afterword {

namespace {

/// How the windows show a rule. Its title stands in the rule's own file.
struct RuleLook {
    Rule rule;
    const char *noun; ///< of a message about it
    Icon icon;
    FollowUpAction action;
};

constexpr std::array looks{
    RuleLook{Rule::AskNextSteps, QT_TRANSLATE_NOOP("RuleLooks", "Question about the next steps"),
             Icon::Calendar, FollowUpAction::WriteNextSteps},
    RuleLook{Rule::Debrief, QT_TRANSLATE_NOOP("RuleLooks", "Debrief"), Icon::Pen,
             FollowUpAction::WriteDebrief},
    RuleLook{Rule::ThankYou, QT_TRANSLATE_NOOP("RuleLooks", "Thank-you note"), Icon::Note,
             FollowUpAction::Write},
    RuleLook{Rule::FindContact, QT_TRANSLATE_NOOP("RuleLooks", "Request for an address"), Icon::Person,
             FollowUpAction::FindAddress},
    RuleLook{Rule::CircleBack, QT_TRANSLATE_NOOP("RuleLooks", "Word to whoever arranged it"), Icon::Note,
             FollowUpAction::Write},
    RuleLook{Rule::AskAboutApplication, QT_TRANSLATE_NOOP("RuleLooks", "Question about the application"),
             Icon::Note, FollowUpAction::Write},
    RuleLook{Rule::CheckIn, QT_TRANSLATE_NOOP("RuleLooks", "Check-in"), Icon::Note, FollowUpAction::Write},
    RuleLook{Rule::AskHr, QT_TRANSLATE_NOOP("RuleLooks", "Question to HR"), Icon::Note,
             FollowUpAction::Write},
    RuleLook{Rule::GiveUp, QT_TRANSLATE_NOOP("RuleLooks", "Closing"), Icon::Question,
             FollowUpAction::CloseApplication},
    RuleLook{Rule::ThankAndWithdraw, QT_TRANSLATE_NOOP("RuleLooks", "Kind withdrawal"), Icon::Note,
             FollowUpAction::Write},
    RuleLook{Rule::TellAboutOffer, QT_TRANSLATE_NOOP("RuleLooks", "News of another offer"), Icon::Note,
             FollowUpAction::Write},
    RuleLook{Rule::GetItSigned, QT_TRANSLATE_NOOP("RuleLooks", "Request for the signed offer"), Icon::Offer,
             FollowUpAction::NoteSignature},
    RuleLook{Rule::AnswerOffer, QT_TRANSLATE_NOOP("RuleLooks", "Answer to the offer"), Icon::Offer,
             FollowUpAction::AnswerOffer},
    RuleLook{Rule::ThankForRejection, QT_TRANSLATE_NOOP("RuleLooks", "Thanks for the answer"), Icon::Note,
             FollowUpAction::Write},
    RuleLook{Rule::Lessons, QT_TRANSLATE_NOOP("RuleLooks", "Lesson"), Icon::Pen, FollowUpAction::WriteLesson},
    RuleLook{Rule::OwnTask, QT_TRANSLATE_NOOP("RuleLooks", "Task of your own"), Icon::Check,
             FollowUpAction::FinishTask},
    RuleLook{Rule::KeepSearching, QT_TRANSLATE_NOOP("RuleLooks", "More applications"), Icon::Add,
             FollowUpAction::AddApplication},
};

constexpr bool areInOrder()
{
    for (size_t place = 0; place < looks.size(); ++place) {
        if (looks[place].rule != rulerows::rows[place].rule)
            return false;
    }
    return looks.size() == rulerows::rows.size();
}
static_assert(areInOrder(), "a look for each rule, in the order of the rules");

constexpr const RuleLook &lookOf(Rule rule)
{
    return looks[static_cast<size_t>(rule)];
}

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
        return translated(lookOf(*rule).noun);
    if (about == About::Reply)
        return translated(QT_TRANSLATE_NOOP("RuleLooks", "Answer"));
    return about == About::Networking ? translated(QT_TRANSLATE_NOOP("RuleLooks", "Networking"))
                                      : translated(QT_TRANSLATE_NOOP("RuleLooks", "Message"));
}

} // namespace afterword
