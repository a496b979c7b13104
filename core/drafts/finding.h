// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace afterword {

/// What can be found in a draft.
enum class Check {
    NoRecipient,
    UnfilledPlaceholder,
    Greeting,
    SeveralRecipients,
    OtherName,
    OtherCompany,
    NoThanks,
    NothingPersonal,
    TooAlike,
    TooLong,
    TooShort,
    Interest,
    OpenQuestion,
    AwkwardMoment,
    Contribution,
    DecisionDate,
    RelativeDay,
    WrongWeekday,
    Attachment,
    Shouting,
    Tactless,
    Spelling,
    UnknownRecipient, ///< of a message that is checked by itself
    UnknownInterview, ///< the same
};

/// A check with the id that the command line writes.
struct CheckName {
    Check check;
    QLatin1StringView text;
};

namespace checknames {
using namespace Qt::Literals::StringLiterals;

inline constexpr std::array rows{
    CheckName{Check::NoRecipient, "no-recipient"_L1},
    CheckName{Check::UnfilledPlaceholder, "unfilled-placeholder"_L1},
    CheckName{Check::Greeting, "greeting"_L1},
    CheckName{Check::SeveralRecipients, "several-recipients"_L1},
    CheckName{Check::OtherName, "other-name"_L1},
    CheckName{Check::OtherCompany, "other-company"_L1},
    CheckName{Check::NoThanks, "no-thanks"_L1},
    CheckName{Check::NothingPersonal, "nothing-personal"_L1},
    CheckName{Check::TooAlike, "too-alike"_L1},
    CheckName{Check::TooLong, "too-long"_L1},
    CheckName{Check::TooShort, "too-short"_L1},
    CheckName{Check::Interest, "interest"_L1},
    CheckName{Check::OpenQuestion, "open-question"_L1},
    CheckName{Check::AwkwardMoment, "awkward-moment"_L1},
    CheckName{Check::Contribution, "contribution"_L1},
    CheckName{Check::DecisionDate, "decision-date"_L1},
    CheckName{Check::RelativeDay, "relative-day"_L1},
    CheckName{Check::WrongWeekday, "wrong-weekday"_L1},
    CheckName{Check::Attachment, "attachment"_L1},
    CheckName{Check::Shouting, "shouting"_L1},
    CheckName{Check::Tactless, "tactless"_L1},
    CheckName{Check::Spelling, "spelling"_L1},
    CheckName{Check::UnknownRecipient, "unknown-recipient"_L1},
    CheckName{Check::UnknownInterview, "unknown-interview"_L1},
};

constexpr bool areInOrder()
{
    for (size_t index = 0; index < rows.size(); ++index) {
        if (rows[index].check != static_cast<Check>(index))
            return false;
    }
    return rows.size() == static_cast<size_t>(Check::UnknownInterview) + 1;
}
static_assert(areInOrder(), "a row for each check, in the order of the enumeration");
} // namespace checknames

/// The id that the command line writes: "unfilled-placeholder".
inline QString toText(Check check)
{
    return checknames::rows[static_cast<size_t>(check)].text;
}

/// What a check has to say of a draft.
struct Finding {
    enum class Severity { Error, Warning };
    Check check = Check::NoRecipient;
    Severity severity = Severity::Warning;
    QString message; ///< one plain sentence
    int start = -1;  ///< place in the body in UTF-16 units; -1 where there is none
    int length = 0;
    QString suggestion; ///< the text that would put it right in that place; empty: there is none

    bool operator==(const Finding &) const = default;
};

} // namespace afterword
