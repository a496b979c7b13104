// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTime>

#include <span>
#include <variant>

namespace afterword {

/// Every number of the etiquette, with its default. The rule that uses it is named behind each.
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

/// A number of the Policy with the name that the interchange file and Settings use, and the values that make
/// sense.
struct PolicyNumber {
    const char *name;
    std::variant<int Policy::*, QTime Policy::*> member;
    int least; ///< for a time of day: minutes after midnight
    int most;
};

/// All numbers, in the order in which they are written.
std::span<const PolicyNumber> policyNumbers();

/// An error names the first number that is out of its range, or two that contradict each other.
Result<void> validate(const Policy &policy);

} // namespace afterword
