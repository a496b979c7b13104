// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

#include <span>
#include <utility>
#include <variant>

namespace afterword {

/// What a move to a stage is asked about, since the stage means a fact that is not known yet.
enum class MoveTopic {
    Reopening, ///< it was closed or signed, and goes back among the open ones
    Interview, ///< when, and with whom; may be left for later
    Offer,     ///< since when, and by when they want the answer
    Signature, ///< without a signed date nothing is accepted
    Ending,    ///< how it ended
};

/// Nothing is known yet: it is said later, on the card.
struct LeftForLater {
    bool operator==(const LeftForLater &) const = default;
};

struct Reopened {
    bool operator==(const Reopened &) const = default;
};

/// An interview on clocks of the person's zone.
struct ArrangedInterview {
    WallTime start;
    WallTime end;
    QStringList interviewers; ///< names; who is not known yet becomes a contact

    bool operator==(const ArrangedInterview &) const = default;
};

struct ReceivedOffer {
    Moment at;
    std::optional<QDate> deadline;

    bool operator==(const ReceivedOffer &) const = default;
};

struct SignedOffer {
    Moment at;

    bool operator==(const SignedOffer &) const = default;
};

struct Ending {
    OutcomeKind kind = OutcomeKind::NoAnswer;
    Moment at;
    QString toldBy; ///< a name; empty: nobody in particular

    bool operator==(const Ending &) const = default;
};

using MoveAnswer =
    std::variant<LeftForLater, Reopened, ArrangedInterview, ReceivedOffer, SignedOffer, Ending>;

/// One question about one of the cards that move.
struct MoveAsking {
    ApplicationId card;
    MoveTopic topic;

    bool operator==(const MoveAsking &) const = default;
};

/// What was answered, card by card, in the order of asking.
using MoveAnswers = std::vector<std::pair<ApplicationId, MoveAnswer>>;

/// Whether @p contact is one of those whom a name that is typed about @p application may mean: of its
/// company, or named anywhere in it.
bool isOfApplication(const Contact &contact, const Application &application);

/// What is to be asked before @p cards move to @p to at @p now; empty where all is known. An interview is
/// asked for once in each stay.
std::vector<MoveAsking> askingsOfMove(const Search &search, std::span<const ApplicationId> cards,
                                      const StageId &to, Moment now);

/// Whether no card is in @p stage without a fact: a signed date, or how it ended. A new one is put elsewhere
/// then and moved there, which asks for it. Null: no.
bool asksForFacts(const Stage *stage);

/// Adds to @p moving, a change that moves cards to @p to, what @p answers say about them and what the stage
/// means by itself: a card in a stage of kind applied has its applied date, and the task to apply in time
/// ends (settlingApplyTasks()). Names that are not among the
/// contacts yet are added. An error where a card moves to a stage of kind accepted without a signed date.
Result<Change> withFacts(Change moving, const Search &search, const StageId &to, const MoveAnswers &answers,
                         Moment now);

} // namespace afterword
