// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/domain/person.h"

#include <optional>

namespace afterword {

class WindowMemory;

/// How the person wants to be told. It belongs to this machine, not to the search. Times of day are the
/// person's.
struct NoticeSettings {
    bool wanted = true;            ///< false: no notice at all; Today and the tray tell everything
    bool tellOpened = true;        ///< also when a follow-up opens, not only when it is due
    int leadMinutes = 120;         ///< so long before its due a follow-up is called due
    int thankYouLeadMinutes = 180; ///< the same for thank-yous
    bool quietHours = true;        ///< from quietFrom until quietUntil nothing is shown
    QTime quietFrom{21, 0};
    QTime quietUntil{8, 0};
    bool quietWeekends = false;          ///< nor on the person's weekend
    bool discreet = false;               ///< names nobody: "A follow-up is due"
    std::optional<QTime> morningSummary; ///< one notice a day about all that is due; absent: none

    bool operator==(const NoticeSettings &) const = default;
};

/// The settings as they were saved; what was never saved, or makes no sense, is as it is at first.
NoticeSettings loadNoticeSettings(const WindowMemory &memory);
void saveNoticeSettings(WindowMemory &memory, const NoticeSettings &settings);

/// Until when nothing is to be shown, where @p now lies in quiet hours or on a quiet weekend; absent: it is
/// no quiet time. Hours that begin and end at the same time of day are not hours.
std::optional<Moment> quietUntil(const NoticeSettings &settings, const Person &person, Moment now);

} // namespace afterword
