// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

/// The line that stands in a page's words for a list of other jobs that was taken out (withoutOtherJobs()):
/// behind one there is no more of the posting. It is no line with text. Pages have no such sign.
constexpr QStringView otherJobsStoodHere = u"\u2063";

/// A short text of structured data as one would type it: one line, marks of HTML taken away, characters that
/// were written as entities (also twice: "R&amp;amp;D") read. Words that only say that there is nothing
/// ("null", "N/A", "-") are empty.
QString plainLine(const QString &text);

/// A description as clean lines, however it is written: HTML, HTML whose marks were written as entities once
/// or twice, or plain text, also with "\n" spelled out.
QString plainDescription(const QString &text);

/// The lines of @p text that are not blank, each without blanks too many; the first two thousand.
QStringList linesWithText(const QString &text);

/// The lines of @p texts in pieces of at most longestBeside characters each, at which a longer line is cut.
QStringList inPieces(const QStringList &texts);

/// The letters and numbers of @p text in small letters: two texts that others write with other signs, blanks
/// and cases are alike by these.
QString lettersOf(const QString &text);

/// The longest text of a posting that is kept, in characters.
constexpr qsizetype longestPosting = 100'000;

} // namespace afterword
