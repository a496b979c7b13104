// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policywords.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString headingOf(PolicySubject subject)
{
    switch (subject) {
    case PolicySubject::WorkingHours: return Words::tr("Working hours");
    case PolicySubject::Interview: return Words::tr("Before and right after an interview");
    case PolicySubject::ThankYouNotes: return Words::tr("Thank-you notes");
    case PolicySubject::CheckingIn: return Words::tr("Checking in");
    case PolicySubject::LettingGo: return Words::tr("Letting go");
    case PolicySubject::Offers: return Words::tr("Offers");
    case PolicySubject::Searching: return Words::tr("The search itself");
    case PolicySubject::Everything: return Words::tr("Everything");
    }
    Q_UNREACHABLE();
}

QString inWords(PolicyUnit unit)
{
    switch (unit) {
    case PolicyUnit::Days: return Words::tr("days");
    case PolicyUnit::BusinessDays: return Words::tr("business days");
    case PolicyUnit::Hours: return Words::tr("hours");
    case PolicyUnit::Minutes: return Words::tr("minutes");
    case PolicyUnit::Times:
    case PolicyUnit::Clock: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<PolicyGroup> policyGroups()
{
    std::vector<PolicyGroup> groups;
    for (int index = 0; index <= static_cast<int>(PolicySubject::Everything); ++index) {
        const auto subject = static_cast<PolicySubject>(index);
        PolicyGroup group{headingOf(subject), {}};
        for (const PolicyNumber &number : policyNumbers()) {
            if (number.subject == subject)
                group.numbers.push_back({&number, Words::tr(number.meaning), inWords(number.unit)});
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace afterword
