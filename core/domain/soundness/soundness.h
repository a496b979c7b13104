// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// A value that is wrong in its meaning, or cannot be understood at all, and the place where it stands.
struct Flaw {
    QString where;        ///< "application fen, stage"
    QString what;         ///< what is wrong with it, as an error says it
    bool leftOut = false; ///< the whole row is not in what was read; else the value alone is
    QString stands = {};  ///< what stands there; of a whole row, what it says. Empty: nothing
    QString instead = {}; ///< what takes its place when it is put right. Empty: nothing
    std::optional<ApplicationId> within = {}; ///< the application that a row belongs to which is left out

    bool operator==(const Flaw &) const = default;
    QString text() const { return where + QStringLiteral(": ") + what; }
};

/// The first of @p flaws and how many there are, as one sentence.
QString wordsFor(const std::vector<Flaw> &flaws);

/// An id is one word for programs: not empty, without '/', which parts the pieces of a follow-up's key, and
/// without control characters.
bool isSoundId(const QString &text);
/// Whether each of @p texts is one line that is not empty: a store keeps such a list line by line.
bool areLines(const QStringList &texts);
/// Whether @p text is a stage's colour: "#rrggbb", or empty.
bool isSoundColour(const QString &text);

/// The most days that a number of the directions may say.
inline constexpr int mostDays = 3650;
/// The most holiday calendars of a person: each is a file that is read whenever the search is opened.
inline constexpr qsizetype mostHolidayCalendars = 100;

/// Takes out of @p search whatever validate() would refuse: names of what is not there, numbers and moments
/// that make no sense, rows that cannot be without what is wrong in them. What is left is sound, and
/// everything that was taken out is named.
std::vector<Flaw> mend(Search &search);

/// Puts right whatever validate() would refuse, keeping as much as can be kept: a row whose id isn't one gets
/// another one, and what named it by that id follows; an interview that ends before it starts gets an hour;
/// somebody in the room who is not known becomes a contact of that name. What is left is sound, and
/// everything that was changed is named with what it becomes.
std::vector<Flaw> putRight(Search &search);

} // namespace afterword
