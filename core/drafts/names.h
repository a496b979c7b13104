// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/enums.h"

#include <QStringList>

namespace afterword {

/// The contact's name in the order in which one says it, on one line: "Whitfield, Dana" becomes
/// "Dana Whitfield".
QString fullNameOf(const Contact &contact);

/// What to call them on first-name terms: the given name, else the first word of the name that is not a
/// title. A name of one word, or a title and one word, stays whole ("Dr Okafor").
QString givenNameOf(const Contact &contact);

/// The same for a name without a contact, such as the person's own.
QString givenNameOf(const QString &name);

/// The greeting's words without the comma: "Dear Dana Whitfield" (formal, since nobody's gender is guessed),
/// "Dear Dana" (standard), "Hi Dana" (casual). With nobody known: "Dear Hiring Team", "Hello", "Hello".
QString greetingFor(const Contact *contact, Formality formality);

/// Whether two folded name words are the same name, "mueller" and "muller" included.
bool isSameName(const QString &a, const QString &b);

/// Whether @p foldedWord is a word of @p names; where the script writes names without spaces around them,
/// also whether it holds one.
bool holdsName(const QString &foldedWord, const QStringList &names);

/// The folded words of a contact's names (full and given), titles left out.
QStringList nameWordsOf(const Contact &contact);

} // namespace afterword
