// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeplanner.h"

#include "core/schedule/next.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString summaryKey()
{
    return u"morning-summary"_s; // no follow-up has such a key
}

/// A service that ends sooner than this after it has shown something may end because of it.
constexpr minutes surelySeen{1};

/// When a follow-up begins to be called due.
Moment nearlyDue(const FollowUp &followUp, const NoticeSettings &settings)
{
    const bool thanks = followUp.rule() == Rule::ThankYou;
    return followUp.due - minutes(thanks ? settings.thankYouLeadMinutes : settings.leadMinutes);
}

/// When a follow-up that was due at @p due is first called late: at the start of the next working hours.
Moment firstCalledLate(Moment due, const NoticeRules &rules)
{
    const Zone &zone = rules.person.zone;
    return zone.moment(zone.date(due).addDays(1), rules.policy.workDayStart);
}

/// What there is to say of an open or late follow-up at @p now, shown before or not.
NoticeKind kindAt(const FollowUp &followUp, const NoticeRules &rules, Moment now)
{
    if (now < nearlyDue(followUp, rules.settings))
        return NoticeKind::Opened;
    return now < firstCalledLate(followUp.due, rules) ? NoticeKind::Due : NoticeKind::Late;
}

bool wasShown(NoticeKind kind, const FollowUp &followUp, const ShownNotices &shown, const NoticeRules &rules,
              Moment now)
{
    switch (kind) {
    case NoticeKind::Opened: return shown.opened == followUp.opens || shown.due == followUp.due;
    case NoticeKind::Due: return shown.due == followUp.due && shown.opened == followUp.opens;
    case NoticeKind::Late: break;
    }
    // Before the working hours it is still yesterday's lateness.
    const Zone &zone = rules.person.zone;
    const QDate today = zone.date(now);
    const QDate day = now < zone.moment(today, rules.policy.workDayStart) ? today.addDays(-1) : today;
    return shown.late.isValid() && shown.late >= day;
}

bool isAnnounced(const FollowUp &followUp)
{
    return isDue(followUp) && !followUp.projected;
}

bool mayTell(const NoticeRules &rules, Moment now)
{
    return rules.settings.wanted && !quietUntil(rules.settings, rules.person, now);
}

/// The order of Agenda::all().
bool isBefore(const FollowUp &a, const FollowUp &b)
{
    return std::tie(a.due, a.opens, a.key) < std::tie(b.due, b.opens, b.key);
}

} // namespace

std::vector<Notice> noticesFor(const std::vector<FollowUp> &followUps, const NoticeLedger &ledger,
                               const NoticeRules &rules, Moment now)
{
    std::vector<Notice> notices;
    if (!mayTell(rules, now))
        return notices;
    for (const FollowUp &followUp : followUps) {
        if (!isAnnounced(followUp))
            continue;
        const NoticeKind kind = kindAt(followUp, rules, now);
        if (kind == NoticeKind::Opened && !rules.settings.tellOpened)
            continue;
        const ShownNotices shown = ledger.value(followUp.key.text());
        if (shown.missed || !wasShown(kind, followUp, shown, rules, now))
            notices.push_back({kind, followUp});
    }
    return notices;
}

std::vector<Notice> summaryFor(const std::vector<FollowUp> &followUps, const NoticeLedger &ledger,
                               const NoticeRules &rules, Moment now)
{
    const Zone &zone = rules.person.zone;
    const QDate today = zone.date(now);
    std::vector<Notice> notices;
    if (!rules.settings.morningSummary || now < zone.moment(today, *rules.settings.morningSummary) ||
        !mayTell(rules, now))
        return notices;
    const QDate last = ledger.value(summaryKey()).late;
    if (last.isValid() && last >= today)
        return notices;
    for (const FollowUp &followUp : followUps) {
        if (isAnnounced(followUp) && isDueBy(today, followUp, zone))
            notices.push_back({kindAt(followUp, rules, now), followUp});
    }
    return notices;
}

Moment nextLook(const std::vector<FollowUp> &followUps, const NoticeRules &rules, Moment now)
{
    const Zone &zone = rules.person.zone;
    const QDate today = zone.date(now);
    Moment next = zone.moment(today.addDays(1), QTime(0, 0));
    const auto consider = [&](Moment moment) {
        if (moment > now)
            next = std::min(next, moment);
    };
    consider(zone.moment(today, rules.policy.workDayStart));
    if (rules.settings.morningSummary)
        consider(zone.moment(today, *rules.settings.morningSummary));
    if (const auto end = quietUntil(rules.settings, rules.person, now))
        consider(*end);
    for (const FollowUp &followUp : followUps) {
        if (isAnnounced(followUp))
            consider(nearlyDue(followUp, rules.settings));
    }
    return next;
}

void note(NoticeLedger &ledger, const Notice &notice, const Zone &zone, Moment now)
{
    ShownNotices &shown = ledger[notice.followUp.key.text()];
    const ShownNotices before = shown;
    switch (notice.kind) {
    case NoticeKind::Late: shown.late = zone.date(now); [[fallthrough]];
    case NoticeKind::Due: shown.due = notice.followUp.due; [[fallthrough]];
    case NoticeKind::Opened: shown.opened = notice.followUp.opens;
    }
    shown.again = before.missed && shown == before;
    shown.missed = false;
    shown.lastShown = now;
}

void noteMissed(NoticeLedger &ledger, const Notice &notice, MissedBecause why, Moment now)
{
    ShownNotices &shown = ledger[notice.followUp.key.text()];
    if (why == MissedBecause::Expired)
        shown.missed = !shown.again && notice.kind != NoticeKind::Opened;
    else
        shown.missed = !shown.again || now - shown.lastShown >= surelySeen;
}

bool isMissed(const NoticeLedger &ledger, const FollowUp &followUp)
{
    return ledger.value(followUp.key.text()).missed;
}

std::vector<FollowUp> broughtByEdit(const std::vector<FollowUp> &before, const std::vector<FollowUp> &after)
{
    std::vector<FollowUp> brought;
    auto was = before.begin();
    for (const FollowUp &is : after) {
        while (was != before.end() && isBefore(*was, is))
            ++was;
        const bool stood = was != before.end() && !isBefore(is, *was);
        if (isAnnounced(is) && (!stood || was->state == FollowUpState::Held))
            brought.push_back(is);
    }
    return brought;
}

void noteSummary(NoticeLedger &ledger, const Zone &zone, Moment now)
{
    ShownNotices &shown = ledger[summaryKey()];
    shown.lastShown = now;
    shown.late = zone.date(now);
}

} // namespace afterword
