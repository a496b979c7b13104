// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeplanner.h"

namespace afterword {

namespace {

/// When a follow-up that was due at @p due is first called late: at the start of the next working hours.
Moment firstCalledLate(Moment due, const Policy &policy, const Zone &zone)
{
    return zone.moment(zone.date(due).addDays(1), policy.workDayStart);
}

/// What there is to say of an open or late follow-up at @p now, shown before or not.
NoticeKind kindAt(const FollowUp &followUp, const Policy &policy, const Zone &zone, Moment now)
{
    if (now < followUp.due)
        return NoticeKind::Opened;
    return now < firstCalledLate(followUp.due, policy, zone) ? NoticeKind::Due : NoticeKind::Late;
}

bool wasShown(NoticeKind kind, const FollowUp &followUp, const ShownNotices &shown, const Policy &policy,
              const Zone &zone, Moment now)
{
    switch (kind) {
    case NoticeKind::Opened: return shown.opened == followUp.opens || shown.due == followUp.due;
    case NoticeKind::Due: return shown.due == followUp.due;
    case NoticeKind::Late: break;
    }
    // Before the working hours it is still yesterday's lateness.
    const QDate today = zone.date(now);
    const QDate day = now < zone.moment(today, policy.workDayStart) ? today.addDays(-1) : today;
    return shown.late.isValid() && shown.late >= day;
}

} // namespace

std::vector<Notice> noticesFor(const std::vector<FollowUp> &followUps, const NoticeLedger &ledger,
                               const Policy &policy, const Zone &zone, Moment now)
{
    std::vector<Notice> notices;
    for (const FollowUp &followUp : followUps) {
        const bool announced = followUp.state == FollowUpState::Open || followUp.state == FollowUpState::Late;
        if (!announced || followUp.projected)
            continue;
        const NoticeKind kind = kindAt(followUp, policy, zone, now);
        if (!wasShown(kind, followUp, ledger.value(followUp.key.text()), policy, zone, now))
            notices.push_back({kind, followUp});
    }
    return notices;
}

void note(NoticeLedger &ledger, const Notice &notice, const Zone &zone, Moment now)
{
    ShownNotices &shown = ledger[notice.followUp.key.text()];
    shown.lastShown = now;
    switch (notice.kind) {
    case NoticeKind::Late: shown.late = zone.date(now); [[fallthrough]];
    case NoticeKind::Due: shown.due = notice.followUp.due; [[fallthrough]];
    case NoticeKind::Opened: shown.opened = notice.followUp.opens;
    }
}

} // namespace afterword
