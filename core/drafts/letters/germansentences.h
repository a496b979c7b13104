// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"
#include "core/drafts/letters/plainnotes.h"

namespace afterword {

// A whole German sentence that was jotted down, put into a clause: the finite verb stands second in it, and
// last in the clause, whichever verb it is.

/// "dass Sie das Team seit zwölf Jahren leiten" of "Sie leitet das Team seit zwölf Jahren", to a friend "dass
/// du … leitest"; "dass wir über Segeln gesprochen haben" of "Wir haben über Segeln gesprochen". Empty where
/// the sentence has another subject, or a second verb.
QString germanSentence(const QString &sentence, const PlainWords &words, Formality tone);

/// The verb of "sie" and "er" as it is to Sie ("leitet": "leiten") or to du; empty where it isn't known.
QString germanVerbToReader(const QString &verb, Formality tone);

/// @p sentence about @p reader with a pronoun where it begins with their name: "sie leitet das Team" of "Frau
/// Wagner leitet das Team".
QString germanWithPronoun(const QString &sentence, const Contact &reader);

} // namespace afterword
