// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/meaning/lettermeaning.h"

#include <QHash>

namespace afterword {

/// Something that a letter seems to mean, and that nobody has dealt with yet.
struct StandingMeaning {
    ApplicationId application;
    MessageId letter;
    Moment came;
    LetterMeaning meaning;

    /// What names it for good, in one line: for remembering that it was not meant so.
    QString name() const;

    bool operator==(const StandingMeaning &) const = default;
};

/// What the letters of a search seem to mean and still wait for, read as rarely as may be: a letter that was
/// read once is not read again while its words and its day stay.
///
/// A letter counts that came by mail, to an application that has not ended; of a machine's a no, an offer and
/// an invitation, which hiring systems send. These three are read from their latest letter alone, receipts
/// aside, a promised day and a question from their last three. A no stands until an outcome is noted, an
/// offer until it is; an invitation until an interview that begins after it is noted, or something was sent;
/// a question for a month, until something was sent or it stands among the tasks; a promised day until it is
/// the application's, or has passed. Business days are those of the person's week without its holidays, which
/// are not those of the company.
class StandingMeanings {
public:
    /// Of @p application at @p now.
    std::vector<StandingMeaning> of(const Application &application, const Search &search, Moment now);
    /// Of all applications, the latest letter first. Only the @p most that were written to last are looked
    /// into.
    std::vector<StandingMeaning> ofAll(const Search &search, Moment now, size_t most);
    /// Of the letters that @p change brought into @p search, for each the first that stands.
    std::vector<StandingMeaning> ofNew(const Change &change, const Search &search, Moment now);
    /// What @p letter of @p application says by itself, whether it stands or not.
    std::vector<StandingMeaning> ofLetter(const Message &letter, const ApplicationId &application,
                                          const Person &person);

private:
    struct Reading {
        QString body;
        QDate day;
        std::vector<LetterMeaning> meanings;
    };
    const std::vector<LetterMeaning> &read(const Message &letter, QDate day,
                                           const BusinessCalendar &calendar);

    QHash<QString, Reading> m_read; ///< by the letter's id
};

} // namespace afterword
