// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policywords.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

} // namespace

std::vector<PolicyGroup> policyGroups()
{
    const QString days = Words::tr("days");
    const QString businessDays = Words::tr("business days");
    const QString hours = Words::tr("hours");
    const QString minutes = Words::tr("minutes");
    return {
        {Words::tr("Working hours"),
         {{"workDayStart", Words::tr("The working day begins at"), {}},
          {"workDayEnd", Words::tr("The working day ends at"), {}}}},
        {Words::tr("Before and right after an interview"),
         {{"askNextStepsMinutesBefore", Words::tr("Remind me to ask about the next steps, before it by"),
           minutes},
          {"debriefAfterMinutes", Words::tr("Step back and write it down, after"), minutes},
          {"debriefWithinHours", Words::tr("Write it down within"), hours},
          {"debriefLapsesAfterDays", Words::tr("Drop the debrief once it is late by"), days}}},
        {Words::tr("Thank-you notes"),
         {{"morningStartsBefore", Words::tr("A morning interview begins before"), {}},
          {"morningEndsBy", Words::tr("A morning interview ends by"), {}},
          {"thankYouEvening", Words::tr("Notes are due no later than"), {}},
          {"thankYouLapsesAfterDays", Words::tr("Drop a note once it is late by"), days},
          {"circleBackBusinessDays", Words::tr("Circle back to whoever arranged it within"), businessDays},
          {"circleBackLapsesAfterDays", Words::tr("Drop that once it is late by"), days},
          {"noCardWithinDays", Words::tr("No card by post when they decide within"), days}}},
        {Words::tr("Checking in"),
         {{"askAboutApplicationAfterBusinessDays", Words::tr("Ask about an unanswered application after"),
           businessDays},
          {"askAboutApplicationLapsesAfterDays", Words::tr("Drop that question once it is late by"),
           days},
          {"dueWithinBusinessDays", Words::tr("Once it is time, write within"), businessDays},
          {"checkInAfterDays", Words::tr("Check in after a quiet time of"), days},
          {"checkInAfterMessageBusinessDays",
           Words::tr("After a promised date, not sooner after your last message than"), businessDays},
          {"checkInOpensBusinessDays", Words::tr("Check in again no sooner than"), businessDays},
          {"checkInDueBusinessDays", Words::tr("Check in again no later than"), businessDays},
          {"gentleCheckIns", Words::tr("Check-ins without their go-ahead, at most"), {}},
          {"askHrOpensBusinessDays", Words::tr("Ask HR after an unanswered check-in no sooner than"),
           businessDays},
          {"askHrDueBusinessDays", Words::tr("Ask HR no later than"), businessDays}}},
        {Words::tr("Letting go"),
         {{"giveUpAfterDays", Words::tr("Suggest closing after a silence of"), days},
          {"giveUpAfterPromiseDays", Words::tr("Wait after a promised date"), days},
          {"giveUpAfterNotBeforeDays", Words::tr("Wait after the date they asked you to wait for"), days},
          {"giveUpDueBusinessDays", Words::tr("Make up your mind about closing within"), businessDays},
          {"withdrawDueBusinessDays", Words::tr("Thank and withdraw within"), businessDays},
          {"withdrawLapsesAfterDays", Words::tr("Drop the withdrawal once it is late by"), days},
          {"rejectionThanksDueBusinessDays", Words::tr("Thank for a rejection within"), businessDays},
          {"rejectionThanksLapsesAfterDays", Words::tr("Drop those thanks once they are late by"), days},
          {"lessonsDueBusinessDays", Words::tr("Write the lesson within"), businessDays},
          {"lessonsLapsesAfterDays", Words::tr("Drop the lesson once it is late by"), days}}},
        {Words::tr("Offers"),
         {{"tellAboutOfferSameDayBefore", Words::tr("Tell the others the same day about an offer before"), {}},
          {"tellAboutOfferNextDayBy", Words::tr("About a later one, on the next business day by"), {}},
          {"tellAboutOfferLapsesAfterDays", Words::tr("Drop the news once it is late by"), days},
          {"getItSignedDueBusinessDays", Words::tr("Ask for the contract within"), businessDays},
          {"getItSignedAgainAfterDays", Words::tr("Ask for it again after"), days},
          {"answerOfferBusinessDaysBefore", Words::tr("Remind me before their deadline, by"),
           businessDays}}},
        {Words::tr("The search itself"),
         {{"keepSearchingGoal", Words::tr("New applications and contacts a week"), {}},
          {"keepSearchingWindowDays", Words::tr("Count those of the last"), days},
          {"keepSearchingFirstAfterDays", Words::tr("Not in a search younger than"), days}}},
        {Words::tr("Everything"),
         {{"minimumHours", Words::tr("Always leave time for anything, at least"), hours},
          {"snoozeDueHours", Words::tr("After a snooze, due after"), hours},
          {"snoozeLapsesDays", Words::tr("After a snooze, kept for"), days}}},
    };
}

} // namespace afterword
