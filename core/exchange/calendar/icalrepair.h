// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// An unfolded content line as the parser reads it right. Programs escape what needs none ("\:"), which the
/// parser would read as blanks, and write a parameter without a name (";:"), which it would read as part of
/// the value. A quote that is left open in a parameter ("CN=O"Neil:mailto:...") would take the value with it
/// and is left out. What vCalendar 1.0 writes as quoted-printable becomes plain text.
QByteArray repairedContentLine(const QByteArray &line);

/// Whether the value of @p line goes on in the next one: so does quoted-printable in vCalendar 1.0.
bool goesOn(const QByteArray &line);

/// A parameter's value as it was meant: RFC 6868, 3.1 (^n, ^^ and ^'), which the parser writes and does not
/// read, and quotes that a program escaped with a backslash. Line breaks become blanks.
QString parameterText(const QString &value);

} // namespace afterword
