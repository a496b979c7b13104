// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaygroups.h"

#include "core/schedule/next.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr int daysOfAWeek = 7;
constexpr std::array groups = {TodayGroup::Late,     TodayGroup::Today, TodayGroup::Tomorrow,
                               TodayGroup::ThisWeek, TodayGroup::Later, TodayGroup::Waiting};

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

/// Within its group: an answer on which a job hangs comes first; of what is for a later day, what can be done
/// already; last what nobody waits for.
int placeOf(const FollowUp &followUp, TodayGroup group)
{
    if (decidesAJob(followUp))
        return 0;
    if (canWait(followUp.rule()))
        return 3;
    return group > TodayGroup::Today && !isDue(followUp) ? 2 : 1;
}

/// Of which offer somebody is told, and whether that is wanted now or rests: what is alike stands in one
/// line.
using News = std::pair<QString, FollowUpState>;

std::optional<News> newsOf(const FollowUp &followUp)
{
    if (followUp.rule() != Rule::TellAboutOffer)
        return std::nullopt;
    return News(followUp.key.second, followUp.state);
}

} // namespace

QString groupText(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Late: return Words::tr("Late");
    case TodayGroup::Today: return Words::tr("Today");
    case TodayGroup::Tomorrow: return Words::tr("Tomorrow");
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

TodayGroups::TodayGroups(const Zone &zone, QDate today, Qt::DayOfWeek firstDayOfWeek)
    : m_tomorrow(zone.moment(today.addDays(1), QTime(0, 0)))
    , m_dayAfter(zone.moment(today.addDays(2), QTime(0, 0)))
    , m_nextWeek(zone.moment(lastDayOfWeek(today, firstDayOfWeek).addDays(1), QTime(0, 0)))
{
}

TodayGroup TodayGroups::of(const FollowUp &followUp) const
{
    if (followUp.state == FollowUpState::Late)
        return TodayGroup::Late;
    if (followUp.state == FollowUpState::Held)
        return TodayGroup::Waiting;
    if (followUp.state == FollowUpState::Upcoming && isForSilence(followUp.rule()))
        return TodayGroup::Waiting;
    const Moment moment = momentOf(followUp);
    if (moment < m_tomorrow)
        return TodayGroup::Today;
    if (moment < m_dayAfter)
        return TodayGroup::Tomorrow;
    return moment < m_nextWeek ? TodayGroup::ThisWeek : TodayGroup::Later;
}

std::vector<TodayRow> todayRows(const PlanOrder &plan, const TodayGroups &grouping,
                                const std::function<bool(const FollowUp &)> &asksFirst)
{
    struct Member {
        int place;
        Moment moment;
        const ListedFollowUp *followUp; ///< in the plan
    };
    std::array<std::vector<Member>, groups.size()> sorted;
    const FollowUp *first = nullptr;
    for (size_t index = 0; index < plan.size(); ++index) {
        const ListedFollowUp &followUp = plan[index];
        if (isDue(*followUp) && (!first || isMoreUseful(*followUp, *first, grouping.tomorrow())))
            first = &*followUp;
        const TodayGroup group = grouping.of(*followUp);
        sorted[static_cast<size_t>(group)].push_back(
            {placeOf(*followUp, group), momentOf(*followUp), &followUp});
    }
    std::vector<TodayRow> rows;
    rows.reserve(plan.size() + groups.size());
    std::map<ApplicationId, size_t> asking; // the one line in which an application asks
    auto order = groups;
    if (first && grouping.of(*first) == TodayGroup::Today)
        std::swap(order[0], order[1]); // what is late for days can wait a little longer
    for (const TodayGroup group : order) {
        std::vector<Member> &members = sorted[static_cast<size_t>(group)];
        std::erase_if(members, [&](const Member &member) {
            if (asking.empty())
                return false;
            const auto line = asking.find((*member.followUp)->application.value_or(ApplicationId{}));
            if (line == asking.end() || !asksFirst(**member.followUp))
                return false;
            rows[line->second].gathered.push_back(*member.followUp);
            return true;
        });
        if (members.empty())
            continue;
        const auto standsBefore = [&](const Member &a, const Member &b) {
            return std::tuple(&**a.followUp != first, a.place, a.moment) <
                   std::tuple(&**b.followUp != first, b.place, b.moment);
        };
        // The plan is in order already for the most part.
        if (!std::is_sorted(members.begin(), members.end(), standsBefore))
            std::stable_sort(members.begin(), members.end(), standsBefore);
        rows.push_back({group, nullptr, static_cast<int>(members.size()), {}});
        std::map<News, size_t> lines; // of this group
        for (const Member &member : members) {
            const ListedFollowUp &followUp = *member.followUp;
            const bool asks = asksFirst && asksFirst(*followUp);
            if (asks) {
                const auto [line, isNew] = asking.emplace(*followUp->application, rows.size());
                if (!isNew) {
                    rows[line->second].gathered.push_back(followUp);
                    continue;
                }
            }
            const std::optional<News> news = asks ? std::nullopt : newsOf(*followUp);
            const auto line = news ? lines.find(*news) : lines.end();
            if (line != lines.end()) {
                rows[line->second].gathered.push_back(followUp);
                continue;
            }
            if (news)
                lines.emplace(*news, rows.size());
            rows.push_back({group, followUp, 0, {}});
        }
    }
    return rows;
}

std::vector<FollowUp> followUpsIn(const TodayRow &row)
{
    std::vector<FollowUp> all;
    if (row.followUp)
        all.push_back(*row.followUp);
    for (const ListedFollowUp &one : row.gathered)
        all.push_back(*one);
    return all;
}

} // namespace afterword
