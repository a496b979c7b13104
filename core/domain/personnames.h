// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

#include <QStringList>

namespace afterword {

/// Whether a word is a form of address and no name: "Dr.", "Ms", "Herr".
bool isFormOfAddress(const QString &word);

/// Whether a word leads a family name: "von", "de", "La".
bool isNameParticle(const QString &word);

/// The first word of @p name that is not a form of address; empty where the name is one word, or a form of
/// address and a family name ("Frau von Berg").
QString givenNameIn(const QString &name);

/// Whether a word stands behind a name and is none: "PhD", "Jr.", "RN".
bool isBehindName(const QString &word);

/// The words of @p name without forms of address before and letters behind it: "Anna", "Weiss" of "Dr. Anna
/// Weiss, PhD". All of its words where nothing else is left.
QStringList nameWords(const QString &name);

/// Whether @p email has the form of an address that reaches others: "dana@northwind.example", not
/// "dana@northwind".
bool looksLikeEmail(const QString &email);

/// A name read off an address: "Dana Whitfield" of "dana.whitfield@northwind.example".
QString nameInAddress(const QString &email);

/// Whether several people share this mailbox: "talent@", "recruiting@", "careers-emea@".
bool isTeamMailbox(const QString &email);

/// Whether a name is that of several people: "Northwind Talent Team", "Human Resources".
bool isTeamName(const QString &name);

/// The digits of a phone number, whatever stands between them; empty where there are none.
QString digitsOf(const QString &phone);

/// Whom somebody means who types a name, an address, or both ("Ann Lee <ann.lee@northwind.example>"): a
/// contact without an id. A shared mailbox is a team (etiquette.md, Recipients).
Contact contactAsTyped(const QString &typed);

} // namespace afterword
