// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticeledger.h"
#include "app/notices/noticesettings.h"

#include "core/domain/policy.h"
#include "core/schedule/followup.h"

#include <vector>

namespace afterword {

/// Why a follow-up is announced.
enum class NoticeKind {
    Opened, ///< from now on it is right to do it
    Due,    ///< the time by which to do it is near, or has come
    Late,   ///< and has passed, one day or more; once a day
};

/// One follow-up that is to be announced.
struct Notice {
    NoticeKind kind = NoticeKind::Opened;
    FollowUp followUp;

    bool operator==(const Notice &) const = default;
};

/// Whose follow-ups are announced, and how that person wants it.
struct NoticeRules {
    NoticeSettings settings;
    Policy policy;
    Person person;
};

/// What to announce at @p now: of each follow-up at most one thing, the latest, unless @p ledger says that
/// it was shown. Days and the start of the working day are the person's. What is on hold, snoozed, not yet
/// open or only projected is never announced, and nothing is in quiet hours or where no notices are wanted.
/// A pure function.
std::vector<Notice> noticesFor(const std::vector<FollowUp> &followUps, const NoticeLedger &ledger,
                               const NoticeRules &rules, Moment now);

/// What the morning's summary names at @p now: all that is late or due by the end of today. Empty where no
/// summary is wanted, it is too early for it, it was shown today, or nothing is due.
std::vector<Notice> summaryFor(const std::vector<FollowUp> &followUps, const NoticeLedger &ledger,
                               const NoticeRules &rules, Moment now);

/// The next moment after @p now at which the clock alone may bring a notice: a due comes near, the working
/// day begins, quiet hours end, the summary's hour comes. At most a day ahead.
Moment nextLook(const std::vector<FollowUp> &followUps, const NoticeRules &rules, Moment now);

/// At most so many notices are shown one by one; more become one digest.
constexpr size_t mostSingleNotices = 3;

/// Notes in @p ledger that @p notice was shown at @p now.
void note(NoticeLedger &ledger, const Notice &notice, const Zone &zone, Moment now);

/// Why a notice that was shown stands no more, and nobody answered it.
enum class MissedBecause {
    Expired, ///< the service took it away after some seconds
    Lost,    ///< it went with the service, which ended
};

/// Notes in @p ledger that @p notice went unanswered at @p now, so that noticesFor() gives it once more. What
/// expires is repeated once, and not at all where it only said that something has opened; what was lost with
/// its service, whenever that happens, unless a second one ends as soon as it shows it.
void noteMissed(NoticeLedger &ledger, const Notice &notice, MissedBecause why, Moment now);

/// Whether @p ledger has it that @p followUp is to be said once more.
bool isMissed(const NoticeLedger &ledger, const FollowUp &followUp);

/// Which of the follow-ups of @p after wants doing because of the edit that lies between the two plans, and
/// not because time went by: it was not planned before, or for other times, or their directions forbade it.
/// Both are sorted as Agenda::all() is.
std::vector<FollowUp> broughtByEdit(const std::vector<FollowUp> &before, const std::vector<FollowUp> &after);

/// Notes that the morning's summary was shown at @p now.
void noteSummary(NoticeLedger &ledger, const Zone &zone, Moment now);

} // namespace afterword
