// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaygroups.h"

#include "core/schedule/next.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr int daysOfAWeek = 7;
constexpr std::array groups = {TodayGroup::Late, TodayGroup::Today, TodayGroup::ThisWeek, TodayGroup::Later,
                               TodayGroup::Waiting};

/// Whether the rule calls for a message only where they stay silent.
bool isForSilence(Rule rule)
{
    return asksForNews(rule) || rule == Rule::GiveUp;
}

QDate lastDayOfWeek(QDate today, Qt::DayOfWeek first)
{
    const int ahead = (int(first) - today.dayOfWeek() + daysOfAWeek - 1) % daysOfAWeek;
    return today.addDays(ahead);
}

} // namespace

QString groupText(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Late: return Words::tr("Late");
    case TodayGroup::Today: return Words::tr("Today");
    case TodayGroup::ThisWeek: return Words::tr("This week");
    case TodayGroup::Later: return Words::tr("Later");
    case TodayGroup::Waiting: return Words::tr("Waiting for them");
    }
    Q_UNREACHABLE();
}

Moment momentOf(const FollowUp &followUp)
{
    return isDue(followUp) ? followUp.due : followUp.opens;
}

TodayGroup groupOf(const FollowUp &followUp, const Zone &zone, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    if (followUp.state == FollowUpState::Late)
        return TodayGroup::Late;
    if (followUp.state == FollowUpState::Held)
        return TodayGroup::Waiting;
    if (followUp.state == FollowUpState::Upcoming && isForSilence(followUp.rule()))
        return TodayGroup::Waiting;
    const QDate day = zone.date(momentOf(followUp));
    if (day <= today)
        return TodayGroup::Today;
    return day <= lastDayOfWeek(today, firstDayOfWeek) ? TodayGroup::ThisWeek : TodayGroup::Later;
}

std::vector<TodayRow> todayRows(std::vector<FollowUp> followUps, const Zone &zone, QDate today,
                                Qt::DayOfWeek firstDayOfWeek)
{
    std::stable_sort(followUps.begin(), followUps.end(),
                     [](const FollowUp &a, const FollowUp &b) { return momentOf(a) < momentOf(b); });
    std::array<std::vector<FollowUp>, groups.size()> sorted;
    for (FollowUp &followUp : followUps) {
        const TodayGroup group = groupOf(followUp, zone, today, firstDayOfWeek);
        sorted[static_cast<size_t>(group)].push_back(std::move(followUp));
    }
    std::vector<TodayRow> rows;
    for (const TodayGroup group : groups) {
        std::vector<FollowUp> &members = sorted[static_cast<size_t>(group)];
        if (members.empty())
            continue;
        rows.push_back({group, {}, static_cast<int>(members.size())});
        for (FollowUp &member : members)
            rows.push_back({group, std::move(member), 0});
    }
    return rows;
}

} // namespace afterword
