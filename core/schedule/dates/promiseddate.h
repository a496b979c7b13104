// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interview.h"
#include "core/schedule/dates/businesscalendar.h"

#include <QLocale>

#include <optional>

namespace afterword {

/// The date by which they want to decide or to be heard from, as people write it down: "by 4 December", "they
/// decide on Friday", "by the 4th", "end of next week", "in two weeks", "12/4". Counted from @p day, the
/// interview's own date in its zone; never before it. Months and weekdays are read in English and in the
/// language of @p locale, whose short date also says whether 4/12 begins with the day.
///
/// Absent where no date is named, where it is somebody's holiday, the next round or a thing to send, and
/// where more than one day may be meant: "next Friday" on a Monday, "Thursday or Friday", "in 2-3 weeks", 5/4
/// without a locale that tells the order, two dates of which neither is the one by which they decide. "end
/// of" and a week as such ("next week") mean its last business day.
std::optional<QDate> promisedDateIn(const QString &words, QDate day, const BusinessCalendar &calendar,
                                    const QLocale &locale);

/// The same for a debrief: of the next steps, else of any other answer that says by when they decide.
std::optional<QDate> promisedDateIn(const DebriefNotes &debrief, QDate day, const BusinessCalendar &calendar,
                                    const QLocale &locale);

} // namespace afterword
