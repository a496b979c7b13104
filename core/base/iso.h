// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/base/zone.h"

namespace afterword {

// ISO 8601 texts as interfaces.md writes them.

/// "2026-11-23T11:00:00-05:00": @p moment as clocks in @p zone show it, with their offset.
QString isoMoment(Moment moment, const Zone &zone);
/// "2026-11-23"
QString isoDate(QDate date);
/// "2026-11-23T10:00" (with seconds only where they are not zero)
QString isoWallTime(const WallTime &wall);
/// "20:00" (with seconds only where they are not zero)
QString isoTime(QTime time);

/// Whether @p moment lies in the years 1 to 9999 on the clocks of every zone. No other moment is ever taken in,
/// from whatever file or form: it could be written in one zone, and not be read in another.
bool isWithinYears(Moment moment);
/// The same of the moment that @p wall is, in whichever zone it is read.
bool isWithinYears(const WallTime &wall);
/// What is said of one that is not.
Error outsideYears();

/// A moment with an offset or "Z"; parts of a second are dropped. An error without an offset, and outside the
/// years 1 to 9999.
Result<Moment> momentFromIso(const QString &text);
Result<QDate> dateFromIso(const QString &text);
Result<WallTime> wallTimeFromIso(const QString &text);
Result<QTime> timeFromIso(const QString &text);

} // namespace afterword
