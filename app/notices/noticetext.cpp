// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticetext.h"

#include "app/notices/noticeaction.h"

#include "core/meaning/meaningtext.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/next.h"
#include "ui/noquestion.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

constexpr size_t named = 3; ///< so many follow-ups are named by a digest

QString discreetTitle(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Opened: return Words::tr("A follow-up is open");
    case NoticeKind::Due: return Words::tr("A follow-up is due");
    case NoticeKind::Late: return Words::tr("A follow-up is late");
    }
    Q_UNREACHABLE();
}

/// What only may be done from now on need not stand until somebody comes.
bool waitsForPerson(const std::vector<Notice> &notices)
{
    return std::any_of(notices.begin(), notices.end(),
                       [](const Notice &notice) { return notice.kind != NoticeKind::Opened; });
}

bool isLate(const Notice &notice)
{
    return notice.followUp.state == FollowUpState::Late;
}

size_t countLate(const std::vector<Notice> &notices)
{
    return size_t(std::count_if(notices.begin(), notices.end(), isLate));
}

/// How many wait, and how many of these are late or due today, where that is not all that is to be said.
QString waitingInWords(size_t all, size_t late, size_t dueToday)
{
    const bool areAlike = late == all || dueToday == all || late + dueToday == 0;
    if (areAlike)
        return Words::tr("%1 follow-ups are waiting for you").arg(all);
    if (late == 0)
        return Words::tr("%1 follow-ups are waiting, %2 due today").arg(all).arg(dueToday);
    if (dueToday == 0)
        return Words::tr("%1 follow-ups are waiting, %2 late").arg(all).arg(late);
    return Words::tr("%1 follow-ups are waiting, %2 late, %3 due today").arg(all).arg(late).arg(dueToday);
}

QString todayInWords(int all, int late)
{
    if (late == 0)
        return Words::tr("%n follow-ups for today", nullptr, all);
    if (late == all)
        return Words::tr("%n follow-ups are late", nullptr, all);
    return Words::tr("%n follow-ups for today, %1 of them late", nullptr, all).arg(late);
}

/// Some services show the click on the notice as a button too, so that opening is not sent under two keys.
QString keyInNotice(NoticeAction action)
{
    return action == NoticeAction::Open ? u"default"_s : noticeActionKey(action);
}

/// With the company, since three debriefs are due at three of them.
QString lineOf(const FollowUp &followUp, const Search &search, Moment now, const NoBefore &noBefore)
{
    const bool asks = noBefore && !noBefore(followUp).isEmpty();
    const QString line = asks ? firstIsItANo() : followUpLine(followUp, search, now);
    const Application *application = search.applications.find(followUp.application);
    return application ? Words::tr("%1: %2").arg(application->company.simplified(), line) : line;
}

/// An answer on which a job hangs comes first: it would be lost among what is late. What nobody waits
/// for, as the week's goal, comes last.
NoticeText listOf(const QString &title, std::vector<Notice> notices, const Search &search, bool discreet,
                  Moment now, const NoBefore &noBefore)
{
    const auto placeOf = [](const Notice &notice) {
        return decidesAJob(notice.followUp) ? 0 : canWait(notice.followUp.rule()) ? 2 : 1;
    };
    std::stable_sort(notices.begin(), notices.end(),
                     [&](const Notice &a, const Notice &b) { return placeOf(a) < placeOf(b); });
    NoticeText text;
    text.title = title;
    text.actions = {{keyInNotice(NoticeAction::Open), Words::tr("Open")}};
    text.waits = waitsForPerson(notices);
    if (discreet)
        return text;
    QStringList lines;
    for (size_t i = 0; i < std::min(named, notices.size()); ++i)
        lines += lineOf(notices[i].followUp, search, now, noBefore);
    if (const size_t rest = notices.size() - std::min(named, notices.size()); rest > 0)
        lines += Words::tr("and %1 more").arg(rest);
    text.body = lines.join(u'\n');
    return text;
}

} // namespace

NoticeText textOf(const Notice &notice, const Search &search, bool discreet, Moment now,
                  const NoBefore &noBefore)
{
    NoticeText text;
    text.waits = waitsForPerson({notice});
    const QString no = noBefore ? noBefore(notice.followUp) : QString();
    if (no.isEmpty()) {
        for (const NoticeButton &button : noticeButtons(notice.followUp, search))
            text.actions.append({keyInNotice(button.action), button.label});
    } else
        text.actions = {{keyInNotice(NoticeAction::Open), lookAtNo()}};
    if (discreet) {
        text.title = discreetTitle(notice.kind);
        return text;
    }
    text.title = no.isEmpty() ? followUpLine(notice.followUp, search, now) : firstIsItANo();
    if (const Application *application = search.applications.find(notice.followUp.application))
        text.body = application->company + u"\n"_s;
    text.body += no.isEmpty() ? reasonFor(notice.followUp, search)
                              : Words::tr("Their letter: “%1”", "a sentence").arg(briefly(no));
    return text;
}

NoticeText digestOf(const std::vector<Notice> &notices, const Search &search, bool discreet, Moment now,
                    const NoBefore &noBefore)
{
    const Zone &zone = search.person.zone;
    const size_t late = countLate(notices);
    const auto dueToday = size_t(std::count_if(notices.begin(), notices.end(), [&](const Notice &notice) {
        return !isLate(notice) && isDueBy(zone.date(now), notice.followUp, zone);
    }));
    return listOf(waitingInWords(notices.size(), late, dueToday), notices, search, discreet, now, noBefore);
}

NoticeText summaryOf(const std::vector<Notice> &notices, const Search &search, bool discreet, Moment now,
                     const NoBefore &noBefore)
{
    const auto all = static_cast<int>(notices.size());
    const auto late = static_cast<int>(countLate(notices));
    return listOf(todayInWords(all, late), notices, search, discreet, now, noBefore);
}

} // namespace afterword
