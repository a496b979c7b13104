// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boxed.h"
#include "core/domain/interview.h"
#include "core/domain/message.h"
#include "core/domain/offer.h"
#include "core/domain/task.h"

#include <QStringList>

namespace afterword {

/// What they said about how to keep in touch. It wins over every default.
struct Directions {
    bool goAhead = false;   ///< "do keep asking"
    bool noContact = false; ///< "don't call us"
    std::optional<QDate> notBefore;
    std::optional<ContactId> contact;
    std::optional<Channel> channel;
    std::optional<int> everyBusinessDays;

    bool operator==(const Directions &) const = default;
};

/// A file that belongs to an application: only the link is kept.
struct Document {
    QString title;
    QString path;
    std::optional<Moment> sentAt;

    bool operator==(const Document &) const = default;
};

/// A card's way over the board.
struct StageMove {
    Moment at;
    StageId from;
    StageId to;

    bool operator==(const StageMove &) const = default;
};

/// One job that the person applies for: a card on the board, and all that happened.
struct Application {
    ApplicationId id;
    QString company;
    QString role;
    StageId stage;
    qint64 rank =
        0; ///< place among the cards of its stage, the smallest on top; not part of the interchange file
    Formality formality = Formality::Standard;
    std::optional<LetterLanguage> letterLanguage; ///< absent: the window's, where there are letters in it
    QString url;
    QString location;
    QString salary;
    QString posting; ///< the posting's text, kept
    QStringList tags;
    std::vector<Task> tasks;
    QString remarks;
    QDate added; ///< null where it is not known
    std::optional<QDate> applied;
    std::optional<ContactId> recruiter;
    std::optional<ContactId> mainContact;
    std::optional<ContactId> hr;
    std::optional<QDate> promisedDecision;
    std::optional<int> giveUpAfterDays; ///< instead of the policy's
    Directions directions;
    std::vector<Interview> interviews;
    std::vector<Message> messages;
    std::vector<Draft> drafts;
    std::vector<Document> documents;
    Offer offer;
    Boxed<Outcome> outcome;
    std::vector<StageMove> moves;

    bool operator==(const Application &) const = default;
};

} // namespace afterword
