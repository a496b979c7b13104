// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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
    Shouting,
    Spelling,
    UnknownRecipient, ///< of a message that is checked by itself
    UnknownInterview, ///< the same
};

/// The id that the command line writes: "unfilled-placeholder".
QString toText(Check check);

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
