// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QLocale>
#include <QString>

namespace afterword {

/// The bundled holiday calendar of where clocks show @p zone, as narrow as the zone tells: a province's for
/// Toronto or Sydney, else the country's. Empty where none comes with Afterword.
QString holidaysAt(const Zone &zone);

/// The bundled holiday calendar of @p territory as a whole; empty where none comes with Afterword.
QString holidaysIn(QLocale::Territory territory);

/// Whether a zone is that of a country and not of a sea or of the whole world (UTC).
bool isOfACountry(const Zone &zone);

/// The country of a bundled calendar: "canada" of "canada-ontario". Calendars of one country have it alike.
QString countryOfHolidays(const QString &id);

} // namespace afterword
