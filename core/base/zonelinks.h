// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The name that the time zone database has given since to the zone once called @p id: "Asia/Kolkata" for
/// "Asia/Calcutta". It may have been renamed again: ask until the answer is empty, which it is for a name
/// that is not a link. Every link of the database is known, those of merged zones too.
QString presentZoneName(const QString &id);

/// The names that lead to the zone @p id in one step of presentZoneName(), by alphabet.
QStringList formerZoneNames(const QString &id);

} // namespace afterword
