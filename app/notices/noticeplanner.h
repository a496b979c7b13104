// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticeledger.h"

#include "core/base/zone.h"
#include "core/domain/policy.h"
#include "core/schedule/followup.h"

#include <vector>

namespace afterword {

/// Why a follow-up is announced.
enum class NoticeKind {
    Opened, ///< from now on it is right to do it
    Due,    ///< the time by which to do it has come
    Late,   ///< and has passed, one day or more; once a day
};

/// One follow-up that is to be announced.
struct Notice {
    NoticeKind kind = NoticeKind::Opened;
    FollowUp followUp;

    bool operator==(const Notice &) const = default;
};

/// What to announce at @p now: of each follow-up at most one thing, the latest, unless @p ledger says that
/// it was shown. Days and the start of the working day are those of @p zone. What is on hold, snoozed, not
/// yet open or only projected is never announced. A pure function.
std::vector<Notice> noticesFor(const std::vector<FollowUp> &followUps, const NoticeLedger &ledger,
                               const Policy &policy, const Zone &zone, Moment now);

/// At most so many notices are shown one by one; more become one digest.
constexpr size_t mostSingleNotices = 3;

/// Notes in @p ledger that @p notice was shown at @p now.
void note(NoticeLedger &ledger, const Notice &notice, const Zone &zone, Moment now);

} // namespace afterword
