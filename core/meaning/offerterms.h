// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/dates/businesscalendar.h"

namespace afterword {

/// What a letter seems to name of an offer. It is a guess, which is shown with its sentence and asked about.
struct OfferTerm {
    enum class Kind { Pay, Deadline, FirstDay };
    Kind kind = Kind::Pay;
    QString pay;      ///< as it stands there: "62.000 € brutto im Jahr"
    QDate date;       ///< of the other two
    QString sentence; ///< which says so, in one line

    bool operator==(const OfferTerm &) const = default;
};

/// What @p body, the text of a letter that came on @p day, names of an offer to its reader, in English,
/// German, French and Spanish: each kind once at most.
///
/// Pay is an amount that is said to be the reader's: no bonus, no range, nobody else's, none that they asked
/// for or get later. A deadline is a day by which the reader is to answer or to send back what they signed;
/// not one by which the writer answers or papers are to come. A first day is one on which the reader begins;
/// not a course, a project or a meeting. Where two may be meant there is none.
std::vector<OfferTerm> offerTermsIn(const QString &body, QDate day, const BusinessCalendar &calendar);

/// One that nobody has dealt with yet.
struct StandingTerm {
    MessageId letter;
    OfferTerm term;

    /// What names it for good, in one line: for remembering that it was not meant so.
    QString name(const ApplicationId &application) const;

    bool operator==(const StandingTerm &) const = default;
};

/// What the letters of @p application that brought its offer, or came since, name of it and the offer does
/// not have yet: of each kind what the latest of them says.
std::vector<StandingTerm> standingTerms(const Application &application, const Person &person, Moment now);

} // namespace afterword
