// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contentlines.h"

#include <QStringList>

namespace afterword {

/// A card's value in UTF-8, still escaped: vCard 2.1 writes it quoted-printable, and in any character set.
/// What names none and is no UTF-8 is windows-1252.
QByteArray utf8ValueOf(const ContentLine &line);

/// A text without its escapes. What other programs leave of them is mended: an escaped return is nothing, and
/// a backslash before a semicolon was an escape twice.
QString cardText(const QByteArray &value);

/// The parts of a structured value ("Whitfield;Dana;;;"), each without its escapes.
QStringList cardParts(const QByteArray &value);

/// How much a value is preferred: the least is the best. PREF=1 to 100 (RFC 6350, 5.3), TYPE=PREF and the
/// bare PREF of version 2.1 as 1; what is not a number to call at (a fax) comes last.
int preferenceOf(const ContentLine &line);

/// For whom or what a number or address is ("home", "work", "cell", "fax"); empty where it does not say.
QString kindWordOf(const ContentLine &line);

/// An address or a number without what an URI adds to it, in any case: "MAILTO:", "tel:"; an extension stays:
/// "+1-212-555-0100 ext. 7".
QString withoutScheme(const QString &text);

/// Text on one line, without control characters.
QString lineOfCard(const QString &text);

/// Text on several lines, without other control characters.
QString onLines(const QString &text);

} // namespace afterword
