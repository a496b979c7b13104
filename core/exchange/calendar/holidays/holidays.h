// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <compare>
#include <vector>

namespace afterword {

/// A holiday calendar that comes with Afterword.
struct HolidayCalendar {
    QString id;   ///< what Person::holidays holds: "us-federal"
    QString name; ///< plain: "United States: federal holidays"

    bool operator==(const HolidayCalendar &) const = default;
};

/// One day of a holiday.
struct Holiday {
    QDate date;
    QString name; ///< plain text in one line; may be empty

    bool operator==(const Holiday &) const = default;
    friend bool operator<(const Holiday &a, const Holiday &b)
    {
        return a.date != b.date ? a.date < b.date : a.name < b.name;
    }
};

/// The bundled calendars, in order of their ids. Their days are those from 2020 to 2040.
std::vector<HolidayCalendar> bundledHolidayCalendars();

/// Whether the calendar @p id comes with Afterword, and is not a file of somebody's own.
bool isBundledHolidayCalendar(const QString &id);

/// The holidays of a calendar file (RFC 5545) from 1 January @p fromYear to 31 December @p toYear, in order,
/// each once: the days of its whole-day events with their recurrences. An event from one midnight to another
/// (or a minute before it) is a whole-day event, other timed events are left out, and so are observances and
/// the days of single states, as feeds call them in their descriptions, and working days that make up for a
/// holiday. An event that cannot be read leaves itself out. Nothing that the file names is opened.
///
/// An error, with its line, where the text is not a calendar, holds no whole-day event that can be read, or
/// one repeats within a day or on more days than a holiday calendar can have.
Result<std::vector<Holiday>> readHolidays(const QByteArray &ics, int fromYear, int toYear);

/// The holidays of the calendar @p id, in order: an id and its errors as of holidayDates().
Result<std::vector<Holiday>> holidaysOf(const QString &id);

/// The days of all calendars named in @p ids, in order and each once. An id is that of a bundled calendar,
/// or the path of an .ics file of the person's own, whose recurrences are followed from 2000 to 2060. An
/// error names the id that is unknown, or the file that cannot be read, with its line where it has one.
Result<std::vector<QDate>> holidayDates(const QStringList &ids);

} // namespace afterword
