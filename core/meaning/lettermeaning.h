// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/dates/businesscalendar.h"

#include <QString>

#include <optional>
#include <vector>

namespace afterword {

/// What a letter seems to mean. It is a guess, which is shown and asked about, and never acted on.
enum class Meaning {
    Rejection,
    Offer,
    Invitation, ///< to a further talk, without a day in a calendar's file
    Hold,       ///< it takes longer, or rests; nothing is to be done
    Promise,    ///< a day by which they answer
    Question,   ///< something that waits for the person's answer
};

/// One thing that a letter seems to mean, and what says so.
struct LetterMeaning {
    Meaning kind = Meaning::Question;
    QString sentence;          ///< as it stands in the letter, in one line
    std::optional<QDate> date; ///< of a promise

    bool operator==(const LetterMeaning &) const = default;
};

/// What @p body, the text of a letter that came on @p day, seems to mean, in English, German, French and
/// Spanish: one of a rejection, an offer, an invitation and a delay or none, then a promise, then a question.
///
/// Read is what its writer says: no quoted letter, no signature, nothing within quotation marks, nothing that
/// only holds if something else does, no newsletter. A rejection promises and asks nothing any more, but for
/// an invitation that is put as a question (to talk about another job). What an invitation asks is the
/// invitation itself, but for papers.
///
/// "By the end of the week" is the week's last business day by @p calendar, "within five working days" the
/// fifth such day after @p day, "by Friday" and "before Friday" the coming one. Where more than one day may
/// be meant ("next Friday" on a Monday, "early next week") there is no promise.
std::vector<LetterMeaning> meaningsOf(const QString &body, QDate day, const BusinessCalendar &calendar);

} // namespace afterword
