// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/edits/step.h"
#include "core/schedule/dates/businesscalendar.h"
#include "core/schedule/followup.h"

#include <QList>
#include <QUrl>

namespace afterword {

/// What one can do about a follow-up from its notice.
enum class NoticeAction {
    Open,
    Join,
    Done,
    SnoozeAnHour,
    SnoozeEvening,
    SnoozeMorning,
    SnoozeBusinessDay,
    Skip
};

/// "open", "done", "snooze-hour", ...: what the notification service and org.freedesktop.Application call it.
QString noticeActionKey(NoticeAction action);
/// The action with that key; "default", the click on the notice itself, opens. Absent for any other.
std::optional<NoticeAction> noticeActionFromKey(const QString &key);

/// A button of a notice.
struct NoticeButton {
    NoticeAction action;
    QString label;
};

/// The buttons of a notice about @p followUp: the act, and two ways to put it off, since desktops cut more
/// than three, or their words. Before an interview with a link, joining it comes first. Opening comes last:
/// it is the click on the notice itself, and some desktops drop the button that follows it.
QList<NoticeButton> noticeButtons(const FollowUp &followUp, const Search &search);

/// The address that Join opens; absent where there is none.
std::optional<QUrl> joinAddressOf(const FollowUpKey &key, const Search &search);

/// The step that @p action makes at @p now. A snooze "until this evening" that is chosen when the evening has
/// come waits for the morning. An error for Open and Join, which edit nothing, and where the step cannot be
/// made.
Result<Step> stepFor(NoticeAction action, const FollowUp &followUp, const Search &search,
                     const BusinessCalendar &calendar, Moment now);

} // namespace afterword
