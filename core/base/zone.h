// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace afterword {

/// An IANA time zone: a small value that shares an immutable table of its clock changes from 1970 to 2100, so
/// that turning moments into dates costs nanoseconds. (QTimeZone costs about a microsecond per question.)
class Zone {
public:
    /// UTC.
    Zone();

    /// The zone with this IANA name, for example "America/New_York". An error names an unknown one.
    static Result<Zone> named(const QString &id);

    QString id() const;

    /// Seconds east of UTC at @p moment.
    int offsetAt(Moment moment) const;

    WallTime wallTime(Moment moment) const;
    QDate date(Moment moment) const;
    QTime time(Moment moment) const;

    /// The moment when clocks here show @p wall. Clocks that show it twice (autumn): the first time. A
    /// reading that is skipped (spring): as if the clock had not yet been changed, so 02:30 becomes 03:30.
    Moment moment(const WallTime &wall) const;
    Moment moment(QDate date, QTime time) const { return moment(WallTime{date, time}); }

    bool operator==(const Zone &other) const { return id() == other.id(); }

private:
    struct Table;
    explicit Zone(std::shared_ptr<const Table> table);
    std::shared_ptr<const Table> m_table;
};

} // namespace afterword
