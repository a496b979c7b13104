// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// What the lines of a posting say by labels in English, German, French and Spanish ("Location: Oslo", also
/// with the value on the next line), and in sentences: company, role, place, salary, employment, days,
/// whether one works from home. All of it is a guess. @p language ("en-US") tells which number of a date is
/// the day.
Posting postingInWords(const QString &text, const QString &language);

/// Of that only the last day to apply, or the salary: whole pages are asked for no more.
Told<QDate> closingDayInWords(const QString &text, const QString &language);
Told<QString> salaryInWords(const QString &text);

/// The same of what @p text says in sentences and marks alone, not by labels: salary, employment,
/// work from home.
Posting postingInSentences(const QString &text);

/// Whether @p line is a label of a fact, or begins with one: "Location", "Salary: on request".
bool isLabelOfPosting(const QString &line);

/// Whether @p line is the heading of other jobs.
bool isHeadingOfOthers(const QString &line);

/// Whether @p line is where other postings, the form or the foot of a page begin.
bool isFootOfPosting(const QString &line);

/// Whether @p line is the heading of what a small site tells beside a posting and of itself: its news,
/// prices, opening hours, courses, what its customers say, a form to be called back, or the line of who made
/// it. Below a posting's text it ends that. What postings have as headings of their own ("Contact", "Our
/// benefits") is none.
bool isHeadingOfSite(const QString &line);

/// Whether @p line is a heading over a posting's facts, "Key facts", "Detalles", and so neither a job nor a
/// name nor a town.
bool isHeadingOfFacts(const QString &line);

/// Whether @p line is a button beside a posting, or a row of them, and says nothing of the job: "Save",
/// "Jetzt bewerben".
bool isRowOfButtons(const QString &line);
/// The same, or a question whether one is a machine.
bool isButtonOfPosting(const QString &line);

/// Whether @p line leads to what the law asks of every page, also as an item of a list: "- Impressum".
bool isLegalLink(const QString &line);

/// Whether @p line is the first field of a form that asks who applies: "Full name *".
bool isFieldOfForm(const QString &line);

/// A posting's part of a page's words.
struct PostingPart {
    QString part;
    QString behind; ///< what stands behind the button to apply and the like, as cards of facts do: up to
                    ///< where other jobs, a form or the page's foot begin; mostly empty
};
/// At most about @p longest characters of the part; nothing stands behind one that was cut.
PostingPart partsOfPosting(const QString &words, const QString &role, qsizetype longest);

/// The part of @p words that is the posting: from the line that is @p role to where other postings, the form
/// or the page's foot begin. Empty where nothing of it is longer than a few lines.
QString postingPartOf(const QString &words, const QString &role);

/// Whether @p words are such as postings have: what one does, what one needs, how to apply.
bool soundsLikePosting(const QString &words);

/// @p fact, of which only @p text is left; where that is nothing, nothing told it.
inline Told<QString> left(const Told<QString> &fact, const QString &text)
{
    return told(text, fact.source, fact.isGuess);
}

} // namespace afterword
