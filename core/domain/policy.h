// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTime>
#include <QtGlobal>

#include <array>
#include <span>
#include <variant>

namespace afterword {

/// Every number of the etiquette, with its default. The rule that uses it is named behind each; what else is
/// to be known of it stands in its row below.
struct Policy {
    QTime workDayStart{9, 0}; ///< all rules that say 09:00
    QTime workDayEnd{17, 0};  ///< all rules that say 17:00
    int minimumHours = 2;     ///< all but ask-next-steps: due is at least this long after opens
    int snoozeDueHours = 4;   ///< a snooze: due at least this long after its until
    int snoozeLapsesDays = 7; ///< a snooze: lapses at least this long after that due

    int askNextStepsMinutesBefore = 60; ///< ask-next-steps

    int debriefAfterMinutes = 30;   ///< debrief: opens
    int debriefWithinHours = 4;     ///< debrief: due, after the end
    int debriefLapsesAfterDays = 7; ///< debrief

    QTime morningStartsBefore{12, 0}; ///< thank-you: a morning interview starts before
    QTime morningEndsBy{14, 0};       ///< thank-you: and ends by
    QTime thankYouEvening{20, 0};     ///< thank-you: the latest hour
    int thankYouLapsesAfterDays = 7;  ///< thank-you

    int circleBackBusinessDays = 1;    ///< circle-back: due
    int circleBackLapsesAfterDays = 7; ///< circle-back

    int askAboutApplicationAfterBusinessDays = 10; ///< ask-about-application: opens
    int askAboutApplicationLapsesAfterDays = 14;   ///< ask-about-application

    int dueWithinBusinessDays = 2; ///< check-in, ask-hr, ask-about-application: due, after the day they open

    int checkInAfterDays = 7; ///< check-in: the first, without a promise
    int checkInAfterMessageBusinessDays =
        3;                            ///< check-in: the first after a promise, from the last message out
    int checkInOpensBusinessDays = 7; ///< check-in: each later one opens; checkInEveryBusinessDays[0]
    int checkInDueBusinessDays = 10;  ///< check-in: each later one is due; checkInEveryBusinessDays[1]
    int gentleCheckIns = 2;           ///< check-in: at most so many without their go-ahead

    int askHrOpensBusinessDays = 3; ///< ask-hr; askHrBusinessDays[0]
    int askHrDueBusinessDays = 5;   ///< ask-hr; askHrBusinessDays[1]

    int giveUpAfterDays = 35;          ///< give-up: of silence
    int giveUpAfterPromiseDays = 14;   ///< give-up: after the promised date
    int giveUpAfterNotBeforeDays = 14; ///< give-up: after their "not before"
    int giveUpDueBusinessDays = 5;     ///< give-up: due, after the day it opens

    int withdrawDueBusinessDays = 1;  ///< thank-and-withdraw
    int withdrawLapsesAfterDays = 14; ///< thank-and-withdraw

    QTime tellAboutOfferSameDayBefore{15, 0}; ///< tell-about-offer: an earlier offer is told the same day
    QTime tellAboutOfferNextDayBy{12, 0};     ///< tell-about-offer: a later one by this hour
    int tellAboutOfferLapsesAfterDays = 7;    ///< tell-about-offer

    int getItSignedDueBusinessDays = 1; ///< get-it-signed: the first
    int getItSignedAgainAfterDays = 7;  ///< get-it-signed: each later one

    int answerOfferBusinessDaysBefore = 2; ///< answer-offer: opens, before their deadline

    int rejectionThanksDueBusinessDays = 1;  ///< thank-for-rejection
    int rejectionThanksLapsesAfterDays = 14; ///< thank-for-rejection

    int lessonsDueBusinessDays = 2;  ///< lessons
    int lessonsLapsesAfterDays = 14; ///< lessons

    int keepSearchingGoal = 3;           ///< keep-searching: new applications and contacts, together
    int keepSearchingWindowDays = 7;     ///< keep-searching: counted from so many days before it opens
    int keepSearchingFirstAfterDays = 7; ///< keep-searching: not before the search is so many days old

    int noCardWithinDays = 3; ///< channel: a card is too slow when the promised date is so near

    bool operator==(const Policy &) const = default;
};

/// Under which heading Settings shows a number, in their order.
enum class PolicySubject {
    WorkingHours,
    Interview,
    ThankYouNotes,
    CheckingIn,
    LettingGo,
    Offers,
    Searching,
    Everything,
};

/// What a number counts.
enum class PolicyUnit { Days, BusinessDays, Hours, Minutes, Times, Clock };

/// A number's row: its name, the values that make sense, and how Settings says it.
struct PolicyNumber {
    const char *name; ///< stable: in the store and in interchange files
    std::variant<int Policy::*, QTime Policy::*> member;
    int least; ///< for a time of day: minutes after midnight
    int most;
    PolicySubject subject;
    const char *meaning; ///< to be translated as of PolicyWords: "Check in again no sooner than"
    PolicyUnit unit;
};

namespace policyrows {
using Subject = PolicySubject;
using Unit = PolicyUnit;

constexpr int lastMinute = 23 * 60 + 59;

inline constexpr std::array rows{
    PolicyNumber{"workDayStart", &Policy::workDayStart, 0, lastMinute, Subject::WorkingHours,
                 QT_TRANSLATE_NOOP("PolicyWords", "The working day begins at"), Unit::Clock},
    PolicyNumber{"workDayEnd", &Policy::workDayEnd, 0, lastMinute, Subject::WorkingHours,
                 QT_TRANSLATE_NOOP("PolicyWords", "The working day ends at"), Unit::Clock},
    PolicyNumber{"minimumHours", &Policy::minimumHours, 0, 24, Subject::Everything,
                 QT_TRANSLATE_NOOP("PolicyWords", "Give every follow-up at least"), Unit::Hours},
    PolicyNumber{"snoozeDueHours", &Policy::snoozeDueHours, 0, 72, Subject::Everything,
                 QT_TRANSLATE_NOOP("PolicyWords", "After a snooze, due after"), Unit::Hours},
    PolicyNumber{"snoozeLapsesDays", &Policy::snoozeLapsesDays, 1, 365, Subject::Everything,
                 QT_TRANSLATE_NOOP("PolicyWords", "After a snooze, kept for"), Unit::Days},
    PolicyNumber{"askNextStepsMinutesBefore", &Policy::askNextStepsMinutesBefore, 0, 1440, Subject::Interview,
                 QT_TRANSLATE_NOOP("PolicyWords", "Remind me to ask about the next steps, ahead by"),
                 Unit::Minutes},
    PolicyNumber{"debriefAfterMinutes", &Policy::debriefAfterMinutes, 0, 1440, Subject::Interview,
                 QT_TRANSLATE_NOOP("PolicyWords", "Step back and write it down, after"), Unit::Minutes},
    PolicyNumber{"debriefWithinHours", &Policy::debriefWithinHours, 0, 72, Subject::Interview,
                 QT_TRANSLATE_NOOP("PolicyWords", "Write it down within"), Unit::Hours},
    PolicyNumber{"debriefLapsesAfterDays", &Policy::debriefLapsesAfterDays, 1, 365, Subject::Interview,
                 QT_TRANSLATE_NOOP("PolicyWords", "Drop the debrief once it is late by"), Unit::Days},
    PolicyNumber{"morningStartsBefore", &Policy::morningStartsBefore, 0, lastMinute, Subject::ThankYouNotes,
                 QT_TRANSLATE_NOOP("PolicyWords", "A morning interview begins before"), Unit::Clock},
    PolicyNumber{"morningEndsBy", &Policy::morningEndsBy, 0, lastMinute, Subject::ThankYouNotes,
                 QT_TRANSLATE_NOOP("PolicyWords", "A morning interview ends by"), Unit::Clock},
    PolicyNumber{"thankYouEvening", &Policy::thankYouEvening, 0, lastMinute, Subject::ThankYouNotes,
                 QT_TRANSLATE_NOOP("PolicyWords", "Notes are due no later than"), Unit::Clock},
    PolicyNumber{"thankYouLapsesAfterDays", &Policy::thankYouLapsesAfterDays, 1, 365, Subject::ThankYouNotes,
                 QT_TRANSLATE_NOOP("PolicyWords", "Drop a note once it is late by"), Unit::Days},
    PolicyNumber{"circleBackBusinessDays", &Policy::circleBackBusinessDays, 1, 90, Subject::ThankYouNotes,
                 QT_TRANSLATE_NOOP("PolicyWords", "Circle back to whoever arranged it within"),
                 Unit::BusinessDays},
    PolicyNumber{"circleBackLapsesAfterDays", &Policy::circleBackLapsesAfterDays, 1, 365,
                 Subject::ThankYouNotes, QT_TRANSLATE_NOOP("PolicyWords", "Drop that once it is late by"),
                 Unit::Days},
    PolicyNumber{"askAboutApplicationAfterBusinessDays", &Policy::askAboutApplicationAfterBusinessDays, 1,
                 250, Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Ask about an unanswered application after"),
                 Unit::BusinessDays},
    PolicyNumber{"askAboutApplicationLapsesAfterDays", &Policy::askAboutApplicationLapsesAfterDays, 1, 365,
                 Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Drop that question once it is late by"), Unit::Days},
    PolicyNumber{"dueWithinBusinessDays", &Policy::dueWithinBusinessDays, 0, 90, Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Once it is time, write within"), Unit::BusinessDays},
    PolicyNumber{"checkInAfterDays", &Policy::checkInAfterDays, 1, 365, Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Check in after a silence of"), Unit::Days},
    PolicyNumber{"checkInAfterMessageBusinessDays", &Policy::checkInAfterMessageBusinessDays, 0, 365,
                 Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "After a promised date, wait after your last message"),
                 Unit::BusinessDays},
    PolicyNumber{"checkInOpensBusinessDays", &Policy::checkInOpensBusinessDays, 1, 250, Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Check in again no sooner than"), Unit::BusinessDays},
    PolicyNumber{"checkInDueBusinessDays", &Policy::checkInDueBusinessDays, 1, 250, Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Check in again no later than"), Unit::BusinessDays},
    PolicyNumber{"gentleCheckIns", &Policy::gentleCheckIns, 0, 50, Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Check-ins without their go-ahead, at most"), Unit::Times},
    PolicyNumber{"askHrOpensBusinessDays", &Policy::askHrOpensBusinessDays, 1, 250, Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Ask HR after an unanswered check-in no sooner than"),
                 Unit::BusinessDays},
    PolicyNumber{"askHrDueBusinessDays", &Policy::askHrDueBusinessDays, 1, 250, Subject::CheckingIn,
                 QT_TRANSLATE_NOOP("PolicyWords", "Ask HR no later than"), Unit::BusinessDays},
    PolicyNumber{"giveUpAfterDays", &Policy::giveUpAfterDays, 1, 3650, Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Suggest closing after a silence of"), Unit::Days},
    PolicyNumber{"giveUpAfterPromiseDays", &Policy::giveUpAfterPromiseDays, 1, 3650, Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Wait after a promised date"), Unit::Days},
    PolicyNumber{"giveUpAfterNotBeforeDays", &Policy::giveUpAfterNotBeforeDays, 1, 3650, Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Wait after the date they asked you to wait for"),
                 Unit::Days},
    PolicyNumber{"giveUpDueBusinessDays", &Policy::giveUpDueBusinessDays, 0, 90, Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Decide about closing within"), Unit::BusinessDays},
    PolicyNumber{"withdrawDueBusinessDays", &Policy::withdrawDueBusinessDays, 1, 90, Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Thank and withdraw within"), Unit::BusinessDays},
    PolicyNumber{"withdrawLapsesAfterDays", &Policy::withdrawLapsesAfterDays, 1, 365, Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Drop the withdrawal once it is late by"), Unit::Days},
    PolicyNumber{
        "tellAboutOfferSameDayBefore", &Policy::tellAboutOfferSameDayBefore, 0, lastMinute, Subject::Offers,
        QT_TRANSLATE_NOOP("PolicyWords", "Tell the others the same day about an offer that comes before"),
        Unit::Clock},
    PolicyNumber{"tellAboutOfferNextDayBy", &Policy::tellAboutOfferNextDayBy, 0, lastMinute, Subject::Offers,
                 QT_TRANSLATE_NOOP("PolicyWords", "About a later one, on the next business day by"),
                 Unit::Clock},
    PolicyNumber{"tellAboutOfferLapsesAfterDays", &Policy::tellAboutOfferLapsesAfterDays, 1, 365,
                 Subject::Offers, QT_TRANSLATE_NOOP("PolicyWords", "Drop the news once it is late by"),
                 Unit::Days},
    PolicyNumber{"getItSignedDueBusinessDays", &Policy::getItSignedDueBusinessDays, 1, 90, Subject::Offers,
                 QT_TRANSLATE_NOOP("PolicyWords", "Ask for the contract within"), Unit::BusinessDays},
    PolicyNumber{"getItSignedAgainAfterDays", &Policy::getItSignedAgainAfterDays, 1, 365, Subject::Offers,
                 QT_TRANSLATE_NOOP("PolicyWords", "Ask for it again after"), Unit::Days},
    PolicyNumber{"answerOfferBusinessDaysBefore", &Policy::answerOfferBusinessDaysBefore, 1, 90,
                 Subject::Offers, QT_TRANSLATE_NOOP("PolicyWords", "Remind me ahead of their deadline by"),
                 Unit::BusinessDays},
    PolicyNumber{"rejectionThanksDueBusinessDays", &Policy::rejectionThanksDueBusinessDays, 1, 90,
                 Subject::LettingGo, QT_TRANSLATE_NOOP("PolicyWords", "Thank for a rejection within"),
                 Unit::BusinessDays},
    PolicyNumber{"rejectionThanksLapsesAfterDays", &Policy::rejectionThanksLapsesAfterDays, 1, 365,
                 Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Drop those thanks once they are late by"), Unit::Days},
    PolicyNumber{"lessonsDueBusinessDays", &Policy::lessonsDueBusinessDays, 1, 90, Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Write the lesson within"), Unit::BusinessDays},
    PolicyNumber{"lessonsLapsesAfterDays", &Policy::lessonsLapsesAfterDays, 1, 365, Subject::LettingGo,
                 QT_TRANSLATE_NOOP("PolicyWords", "Drop the lesson once it is late by"), Unit::Days},
    PolicyNumber{"keepSearchingGoal", &Policy::keepSearchingGoal, 0, 100, Subject::Searching,
                 QT_TRANSLATE_NOOP("PolicyWords", "New applications and contacts a week"), Unit::Times},
    PolicyNumber{"keepSearchingWindowDays", &Policy::keepSearchingWindowDays, 1, 90, Subject::Searching,
                 QT_TRANSLATE_NOOP("PolicyWords", "Count those of the last"), Unit::Days},
    PolicyNumber{"keepSearchingFirstAfterDays", &Policy::keepSearchingFirstAfterDays, 0, 365,
                 Subject::Searching, QT_TRANSLATE_NOOP("PolicyWords", "Not in a search younger than"),
                 Unit::Days},
    PolicyNumber{"noCardWithinDays", &Policy::noCardWithinDays, 0, 90, Subject::ThankYouNotes,
                 QT_TRANSLATE_NOOP("PolicyWords", "No card by post when they decide within"), Unit::Days},
};
} // namespace policyrows

/// All numbers, in the order in which they are written.
inline std::span<const PolicyNumber> policyNumbers()
{
    return policyrows::rows;
}

/// An error names the first number that is out of its range, or two that contradict each other.
Result<void> validate(const Policy &policy);

} // namespace afterword
