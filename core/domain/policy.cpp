// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/policy.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

constexpr int lastMinute = 23 * 60 + 59;

constexpr PolicyNumber numbers[] = {
    {"workDayStart", &Policy::workDayStart, 0, lastMinute},
    {"workDayEnd", &Policy::workDayEnd, 0, lastMinute},
    {"minimumHours", &Policy::minimumHours, 0, 24},
    {"snoozeDueHours", &Policy::snoozeDueHours, 0, 72},
    {"snoozeLapsesDays", &Policy::snoozeLapsesDays, 1, 365},
    {"askNextStepsMinutesBefore", &Policy::askNextStepsMinutesBefore, 0, 1440},
    {"debriefAfterMinutes", &Policy::debriefAfterMinutes, 0, 1440},
    {"debriefWithinHours", &Policy::debriefWithinHours, 0, 72},
    {"debriefLapsesAfterDays", &Policy::debriefLapsesAfterDays, 1, 365},
    {"morningStartsBefore", &Policy::morningStartsBefore, 0, lastMinute},
    {"morningEndsBy", &Policy::morningEndsBy, 0, lastMinute},
    {"thankYouEvening", &Policy::thankYouEvening, 0, lastMinute},
    {"thankYouLapsesAfterDays", &Policy::thankYouLapsesAfterDays, 1, 365},
    {"circleBackBusinessDays", &Policy::circleBackBusinessDays, 1, 90},
    {"circleBackLapsesAfterDays", &Policy::circleBackLapsesAfterDays, 1, 365},
    {"askAboutApplicationAfterBusinessDays", &Policy::askAboutApplicationAfterBusinessDays, 1, 250},
    {"askAboutApplicationLapsesAfterDays", &Policy::askAboutApplicationLapsesAfterDays, 1, 365},
    {"dueWithinBusinessDays", &Policy::dueWithinBusinessDays, 0, 90},
    {"checkInAfterDays", &Policy::checkInAfterDays, 1, 365},
    {"checkInAfterMessageBusinessDays", &Policy::checkInAfterMessageBusinessDays, 0, 365},
    {"checkInOpensBusinessDays", &Policy::checkInOpensBusinessDays, 1, 250},
    {"checkInDueBusinessDays", &Policy::checkInDueBusinessDays, 1, 250},
    {"gentleCheckIns", &Policy::gentleCheckIns, 0, 50},
    {"askHrOpensBusinessDays", &Policy::askHrOpensBusinessDays, 1, 250},
    {"askHrDueBusinessDays", &Policy::askHrDueBusinessDays, 1, 250},
    {"giveUpAfterDays", &Policy::giveUpAfterDays, 1, 3650},
    {"giveUpAfterPromiseDays", &Policy::giveUpAfterPromiseDays, 1, 3650},
    {"giveUpAfterNotBeforeDays", &Policy::giveUpAfterNotBeforeDays, 1, 3650},
    {"giveUpDueBusinessDays", &Policy::giveUpDueBusinessDays, 0, 90},
    {"withdrawDueBusinessDays", &Policy::withdrawDueBusinessDays, 1, 90},
    {"withdrawLapsesAfterDays", &Policy::withdrawLapsesAfterDays, 1, 365},
    {"tellAboutOfferSameDayBefore", &Policy::tellAboutOfferSameDayBefore, 0, lastMinute},
    {"tellAboutOfferNextDayBy", &Policy::tellAboutOfferNextDayBy, 0, lastMinute},
    {"tellAboutOfferLapsesAfterDays", &Policy::tellAboutOfferLapsesAfterDays, 1, 365},
    {"getItSignedDueBusinessDays", &Policy::getItSignedDueBusinessDays, 1, 90},
    {"getItSignedAgainAfterDays", &Policy::getItSignedAgainAfterDays, 1, 365},
    {"answerOfferBusinessDaysBefore", &Policy::answerOfferBusinessDaysBefore, 1, 90},
    {"rejectionThanksDueBusinessDays", &Policy::rejectionThanksDueBusinessDays, 1, 90},
    {"rejectionThanksLapsesAfterDays", &Policy::rejectionThanksLapsesAfterDays, 1, 365},
    {"lessonsDueBusinessDays", &Policy::lessonsDueBusinessDays, 1, 90},
    {"lessonsLapsesAfterDays", &Policy::lessonsLapsesAfterDays, 1, 365},
    {"keepSearchingGoal", &Policy::keepSearchingGoal, 0, 100},
    {"keepSearchingWindowDays", &Policy::keepSearchingWindowDays, 1, 90},
    {"keepSearchingFirstAfterDays", &Policy::keepSearchingFirstAfterDays, 0, 365},
    {"noCardWithinDays", &Policy::noCardWithinDays, 0, 90},
};

int numberOf(const Policy &policy, const PolicyNumber &number)
{
    if (const auto *whole = std::get_if<int Policy::*>(&number.member))
        return policy.*(*whole);
    const QTime time = policy.*std::get<QTime Policy::*>(number.member);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

QString shown(const PolicyNumber &number, int value)
{
    if (std::holds_alternative<int Policy::*>(number.member))
        return QString::number(value);
    return QTime::fromMSecsSinceStartOfDay(value * 60000).toString(u"HH:mm"_s);
}

Result<void> inOrder(int first, int second, QStringView names)
{
    if (first <= second)
        return {};
    return Error{Words::tr("policy: of %1 the first must not be larger than the second").arg(names)};
}

} // namespace

std::span<const PolicyNumber> policyNumbers()
{
    return numbers;
}

Result<void> validate(const Policy &policy)
{
    for (const PolicyNumber &number : numbers) {
        const int value = numberOf(policy, number);
        if (value < number.least || value > number.most) {
            return Error{Words::tr("policy: %1 must be between %2 and %3")
                             .arg(QString::fromLatin1(number.name), shown(number, number.least),
                                  shown(number, number.most))};
        }
    }
    if (policy.workDayStart >= policy.workDayEnd)
        return Error{Words::tr("policy: workDayStart must be before workDayEnd")};
    if (const auto order = inOrder(policy.checkInOpensBusinessDays, policy.checkInDueBusinessDays,
                                   u"checkInEveryBusinessDays");
        !order)
        return order;
    return inOrder(policy.askHrOpensBusinessDays, policy.askHrDueBusinessDays, u"askHrBusinessDays");
}

} // namespace afterword
