// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/followupkey.h"

#include <optional>

namespace afterword {

/// Where a follow-up stands at the moment for which it was planned.
enum class FollowUpState {
    Upcoming, ///< not open yet
    Open,
    Late, ///< open and past due
    Snoozed,
    Held, ///< their directions forbid it
};

QString toText(FollowUpState state);

/// What caused a follow-up, for its reason: which sentence, and the facts that go into it.
struct Cause {
    /// Which sentence, where a rule has several. A rule with one needs no name for it.
    enum class Kind {
        Usual,
        MorningInterview,
        LaterInterview,
        PromisePassed,
        QuietSinceHeard,
        QuietSinceMoved,
        QuietSinceApplied,
        QuietSinceAdded,
        QuietSinceWritten,
        QuietSinceCheckIn,
        LongSilence,
        SilenceSinceMoved,
        SilenceSinceApplied,
        SilenceSinceAdded,
        PromiseLongPassed,
        NotBeforeLongPassed,
        Withdrew,
        Declined,
        SignedElsewhere,
        SignedElsewhereAndOver,
        OfferUnwritten,
        OfferUnsigned,
        OfferStillUnwritten,
        OfferStillUnsigned,
    };
    Kind kind = Kind::Usual;
    std::optional<Moment> moment; ///< the moment of the fact, where the sentence names one
    QDate date;                   ///< the date of the fact, where the sentence names one
    int count = 0;
    bool bounded = false; ///< a "not before" of theirs moved it

    bool operator==(const Cause &) const = default;
};

/// Whether it is the writing that an offer waits for, not the signature.
constexpr bool isUnwritten(const Cause &cause)
{
    return cause.kind == Cause::Kind::OfferUnwritten || cause.kind == Cause::Kind::OfferStillUnwritten;
}

/// One thing to do. Derived by the planner, never stored. Words and times as in etiquette.md.
struct FollowUp {
    FollowUpKey key;
    std::optional<ApplicationId> application; ///< absent for keep-searching and the search's own tasks
    std::optional<InterviewId> interview;     ///< for the rules whose key names an interview
    std::optional<ContactId> contact;         ///< the recipient
    std::optional<Channel> channel; ///< absent: there is no way to reach them, or nobody to write to
    Moment opens;
    Moment due;
    std::optional<Moment> lapses;
    FollowUpState state = FollowUpState::Upcoming;
    bool projected = false; ///< it follows only if no answer ever comes
    Cause cause;

    Rule rule() const { return key.rule; }
    bool operator==(const FollowUp &) const = default;
};

} // namespace afterword
