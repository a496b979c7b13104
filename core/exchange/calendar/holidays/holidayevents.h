// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace afterword {

/// A recurrence rule and where it stands.
struct RuleLine {
    QByteArray rule;
    int line = 0;
};

/// A whole-day event of a calendar file, its recurrences not yet followed.
struct WholeDayEvent {
    int line = 0; ///< of its BEGIN
    QByteArray uid;
    QString name;
    QDate first;
    qint64 length = 1; ///< in days
    bool cancelled = false;
    bool isWorkingDay = false; ///< an observance, a single state's day, or one that makes up for a holiday
    std::optional<QDate> replaces; ///< RECURRENCE-ID: the day of the same UID's series that this one replaces
    std::vector<RuleLine> rules;
    std::vector<RuleLine> exceptRules;
    std::vector<QDate> moreDays;
    std::vector<QDate> exceptDays;
};

/// The whole-day events of a calendar file (RFC 5545); one that cannot be read leaves itself out. An error,
/// with its line, where the text is not a calendar, is cut off, or holds no whole-day event that can be read.
Result<std::vector<WholeDayEvent>> readWholeDayEvents(const QByteArray &ics);

} // namespace afterword
