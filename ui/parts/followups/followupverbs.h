// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/dates/businesscalendar.h"
#include "ui/rulelooks.h"

#include <vector>

class QMenu;

namespace afterword {

class Editor;

/// The words on the button of its action: "Write", "Write the debrief", "Close as “no answer”".
QString actionText(const FollowUp &followUp);
/// "Mark as sent" for a message, "Mark as done" for the others.
QString doneText(const FollowUp &followUp);
/// Whether the action is done by the button itself; the others lead to where one writes.
bool isDoneAtOnce(FollowUpAction action);

enum class SnoozeKind { AnHour, ThisEvening, TomorrowMorning, NextBusinessDay };

/// A moment until which a follow-up may rest.
struct SnoozeChoice {
    SnoozeKind kind;
    QString text; ///< "For an hour", "This evening, 18:00"
    Moment until;

    bool operator==(const SnoozeChoice &) const = default;
};

/// An hour, this evening (while it is ahead), tomorrow morning, and the next business day where that is
/// another day. Days and mornings are the person's.
std::vector<SnoozeChoice> snoozeChoices(const Search &search, const BusinessCalendar &calendar, Moment now);

/// Fills @p menu with the snooze choices of @p followUps, and a calendar of days; choosing one snoozes all of
/// them in one step.
void fillSnoozeMenu(QMenu *menu, std::vector<FollowUp> followUps, Editor &editor,
                    const BusinessCalendar &calendar);

/// Adds all that one can decide about @p followUps, which are not none: snooze, skip, done. Each is one step.
void fillFollowUpMenu(QMenu *menu, std::vector<FollowUp> followUps, Editor &editor,
                      const BusinessCalendar &calendar);

/// Does what needs no further words: closes as "no answer", notes that the offer came in
/// writing or was signed, finishes a task of one's
/// own. For the other actions, and where it was refused, false.
bool doAtOnce(const FollowUp &followUp, Editor &editor);

} // namespace afterword
