// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"
#include "core/drafts/letters/plainnotes.h"

namespace afterword {

// What of a German jotting is said in a clause of its own: only with verbs that are known, in a sentence
// without a second one.

/// "wie Sie das Dashboard zeigten" of "zeigte das Dashboard", "wie Sie mir das Dashboard gezeigt haben" of
/// "hat mir das Dashboard gezeigt"; to a friend "wie du ... zeigtest". Empty where it is no such deed of the
/// reader's.
QString germanDeed(const QString &sentence, const PlainWords &words, Formality tone);

/// "dass sie jeden Freitag gemeinsam kochen" told to them: "dass Sie jeden Freitag gemeinsam kochen"; "wie
/// sie das Team aufgebaut hat": "wie Sie das Team aufgebaut haben", "wie du … aufgebaut hast". What several
/// do is told to Sie alone. Empty where the clause is none of these.
QString germanClause(const QString &sentence, const PlainWords &words, Formality tone);

/// "Ich würde gern das Reporting neu aufbauen" of "das Reporting neu aufbauen"; empty where it is no wish.
QString germanWish(const QString &sentence);

/// "Ich bin zu spät gekommen" of "zu spät gekommen", "Ich habe den Termin verwechselt" of "den Termin
/// verwechselt"; empty where it is no such slip.
QString germanSlip(const QString &sentence);

} // namespace afterword
