// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// @p contact by the name under which the letters of @p application, the words of its invitations, its
/// debriefs and its posting speak of them: with the "Frau", "Herr", "Mme", "M.", "Sra." or "Sr.", and the
/// titles, of which German, French and Spanish greetings are made: "Frau Aylin Yilmaz" of "Aylin Yilmaz"
/// where a letter says "mit Frau Yilmaz". The name as it is where nothing says it, or not surely: others of
/// the same family name may be meant, and a given name tells nothing. What the person wrote themselves counts
/// too.
Contact asAddressed(const Contact &contact, const Application &application, const Search &search);

/// @p name without such a form in front: "Dr. Ines Krähling" of "Frau Dr. Ines Krähling". "M. Weber" may be
/// Maria, and stays; "M. Jean Dupont" is a Monsieur.
QString withoutFormOfAddress(const QString &name);

/// A German text with "Herrn" where a case calls for it: "an Herr Weber" becomes "an Herrn Weber", "Danken
/// Sie Herr Weber" "Danken Sie Herrn Weber". @p objectFirst: what the text begins with is an object, as in
/// "Herrn Weber anrufen".
QString withHerrDeclined(const QString &text, bool objectFirst = false);
/// The same for a text of the window, which speaks German or not: a name was filled into it.
QString inCasesOfWindow(const QString &text, bool objectFirst = false);

} // namespace afterword
