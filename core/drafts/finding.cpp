// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/finding.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString toText(Check check)
{
    switch (check) {
    case Check::NoRecipient: return u"no-recipient"_s;
    case Check::UnfilledPlaceholder: return u"unfilled-placeholder"_s;
    case Check::Greeting: return u"greeting"_s;
    case Check::SeveralRecipients: return u"several-recipients"_s;
    case Check::OtherName: return u"other-name"_s;
    case Check::OtherCompany: return u"other-company"_s;
    case Check::NoThanks: return u"no-thanks"_s;
    case Check::NothingPersonal: return u"nothing-personal"_s;
    case Check::TooAlike: return u"too-alike"_s;
    case Check::TooLong: return u"too-long"_s;
    case Check::TooShort: return u"too-short"_s;
    case Check::Interest: return u"interest"_s;
    case Check::OpenQuestion: return u"open-question"_s;
    case Check::AwkwardMoment: return u"awkward-moment"_s;
    case Check::Contribution: return u"contribution"_s;
    case Check::DecisionDate: return u"decision-date"_s;
    case Check::RelativeDay: return u"relative-day"_s;
    case Check::Shouting: return u"shouting"_s;
    case Check::Spelling: return u"spelling"_s;
    case Check::UnknownRecipient: return u"unknown-recipient"_s;
    case Check::UnknownInterview: return u"unknown-interview"_s;
    }
    Q_UNREACHABLE();
}

} // namespace afterword
