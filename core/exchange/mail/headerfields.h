// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword {

// What people and programs write into header fields although RFC 5322 has no such form, put into a form that
// the library reads. It would drop it without a word.

/// A whole letter: of encoded words in base64 that stand one behind the other (RFC 2047, 2), and that are to
/// be read as one text, all are put into one where an earlier one is padded. The library takes the padding for
/// the end of them all.
QByteArray joinedWords(const QByteArray &letter);

/// An address list (To, From ...): semicolons between addresses become commas, square brackets in names
/// become comments, and an address in angle brackets loses its "mailto:". A group (RFC 5322, 3.4) keeps its
/// semicolon.
QByteArray repairedAddresses(const QByteArray &field);

/// A date (Date, or behind the semicolon of Received): "-05:00", "GMT-0500" and an offset without a blank
/// before it become "-0500", and abbreviations that mean one offset everywhere (CET, JST ...) that offset.
QByteArray repairedDate(const QByteArray &field);

} // namespace afterword
