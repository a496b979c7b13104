// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace afterword {

/// An IANA time zone: a small value that shares an immutable table of its clock changes from 1970 to 2100, so
/// that turning moments into dates costs nanoseconds. (QTimeZone costs about a microsecond per question.)
class Zone {
public:
    /// UTC.
    Zone();

    /// The zone with this IANA name, for example "America/New_York", or with an offset such as "UTC+05:30". A
    /// name that this machine's data has is kept as it was given, also an old one. One that the data lacks is
    /// known by its links: an old name ("Asia/Calcutta", on many machines not there any more) becomes the
    /// present one, a present name that is newer than the data keeps its name and has the rules of the old
    /// one. An error names an unknown one.
    static Result<Zone> named(const QString &id);

    /// The zone that this machine's clock is set to; UTC where it tells none that is known.
    static Zone ofThisMachine();

    /// A name that named() does not know but that may be one on another machine, with the clock of @p instead
    /// until somebody decides. An error where no zone can be called so.
    static Result<Zone> setAside(const QString &id, const Zone &instead);

    QString id() const;

    /// False for a zone that was set aside.
    bool isKnown() const;

    /// Seconds east of UTC at @p moment.
    int offsetAt(Moment moment) const;

    /// The first clock change after @p moment; absent where there is none before 2100.
    struct Change {
        Moment at;
        int before = 0; ///< seconds east of UTC
        int after = 0;
    };
    std::optional<Change> nextChange(Moment moment) const;

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
