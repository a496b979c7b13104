// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/plan/situation.h"

namespace afterword::rules {

/// The check-ins since heard, and what the next step is counted from.
struct Cadence {
    int number = 1;             ///< the next one's: 1 + sent + skipped since heard
    int made = 0;               ///< "k"
    QDate lastMade;             ///< null where none was made
    QDate lastWritten;          ///< the last message out but thank-yous and ask-hr; null: none
    QDate lastWrittenOrAskedHr; ///< the last message out but thank-yous; null: none
    std::optional<QDate> firstSentAfterPromise; ///< where a promise stands
    bool askedHr = false;                       ///< since heard
};

/// The cadence at context.now, where something was heard.
Cadence cadenceOf(const Situation &situation);

/// Counts a check-in that was sent on @p date.
void countSent(Cadence &cadence, const Situation &situation, QDate date);
/// Keeps the later of the two; null is before all.
void keepLater(QDate &latest, QDate date);

/// Whether they named a day for the decision after the last word of them.
bool promiseStands(const Situation &situation);
QDate firstBusinessDayAfterPromise(const Situation &situation);

FollowUpKey checkInKey(const Situation &situation, int number);

} // namespace afterword::rules
