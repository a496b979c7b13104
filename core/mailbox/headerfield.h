// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace afterword {

/// What the first field @p name of @p letter's header says (RFC 5322, 2.2), its folded lines (2.2.3) as one;
/// empty where there is none. @p letter may be the header alone.
QByteArray headerField(QByteArrayView letter, QByteArrayView name);

/// When @p letter, or one of which it is the header, was written, by its own Date (RFC 5322, 3.6.1), in UTC;
/// not valid where it names none.
QDateTime headerDate(QByteArrayView letter);

} // namespace afterword
