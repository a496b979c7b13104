// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/wording/jotting.h"

namespace afterword {

/// What was typed with its note form spelled out: bullets and emoticons gone, "w/", "abt", "10 yrs", "didnt"
/// and "&" in words, quotation marks curly, runs of "!!" and "??" shortened. Line breaks stay.
QString readable(const QString &typed);

/// The sentences of a typed fact made readable, from which a letter is written.
std::vector<Jotting> jottingsOf(const QString &typed);

/// "n/a", "none", "not sure", "???": the question was answered, and there is nothing to write about.
bool saysNothing(const QString &typed);

/// "ask her about the visa", "forgot to mention the demo": a note to oneself, or what one would have liked to
/// say.
bool isNoteToSelf(const Jotting &jotting);

/// "seemed bored", "too young for the job", "kept interrupting me": true perhaps, and nothing to tell that
/// person.
bool isUnkind(const Jotting &jotting);

/// A jotting in which both "she" and "he" occur is about two people, and nobody can tell which of them reads
/// it.
bool isAboutTwo(const Jotting &jotting);

/// A text in capitals throughout: which words are names can't be known.
bool isShouted(const QString &text);

} // namespace afterword
