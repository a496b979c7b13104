// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/enums.h"
#include "core/domain/typedids.h"

#include <optional>

namespace afterword {

/// An offer exists from receivedAt and counts when it is signed.
struct Offer {
    std::optional<Moment> receivedAt;
    std::optional<QDate> deadline; ///< by when they want the answer
    std::optional<Moment> writtenAt;
    std::optional<Moment> signedAt;
    QString pay;                ///< as they said it: "72,000 a year and a bonus"
    std::optional<QDate> start; ///< the first day of work
    QString leave;              ///< as they said it: "30 days"

    bool operator==(const Offer &) const = default;
};

/// How an application ended.
struct Outcome {
    OutcomeKind kind = OutcomeKind::NoAnswer;
    std::optional<Moment> at; ///< absent where nobody knows the day any more; then it is over since ever
    std::optional<ContactId> toldBy;
    QString reason; ///< the kind of reason: "experience", "salary"
    QString lesson; ///< what the person takes from it

    bool operator==(const Outcome &) const = default;
};

} // namespace afterword
