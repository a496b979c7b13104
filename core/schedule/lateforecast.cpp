// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/lateforecast.h"

#include "core/schedule/agenda.h"

#include <algorithm>

namespace afterword {

namespace {

int lateIn(std::span<const FollowUp> followUps)
{
    return int(std::count_if(followUps.begin(), followUps.end(),
                             [](const FollowUp &followUp) { return followUp.state == FollowUpState::Late; }));
}

int lateIn(const KeptFollowUps &followUps)
{
    return followUps ? lateIn(std::span(*followUps)) : 0;
}

int lateIn(const PlanOrder &plan)
{
    int late = 0;
    for (size_t index = 0; index < plan.size(); ++index)
        late += lateIn({plan[index].get(), 1});
    return late;
}

/// What was late before, with what @p replanned changed.
int lateAfter(int before, const Replanned &replanned, const Agenda &agenda)
{
    if (replanned.everything)
        return lateIn(agenda.listed());
    for (const Replanned::Part &part : replanned.parts)
        before += lateIn(part.after) - lateIn(part.before);
    return before;
}

} // namespace

std::optional<int> LateForecast::at(Moment moment) const
{
    if (steps.empty() || moment < steps.front().from || moment >= until)
        return {};
    const auto next = std::upper_bound(steps.begin(), steps.end(), moment,
                                       [](Moment asked, const Step &step) { return asked < step.from; });
    return std::prev(next)->late;
}

LateForecast lateForecast(const Search &search, const BusinessCalendar &calendar, Moment now, Moment until)
{
    Agenda agenda(search, calendar, now);
    LateForecast forecast{{{now, lateIn(agenda.listed())}}, until};
    for (auto next = agenda.nextChange(); next && *next < until; next = agenda.nextChange()) {
        const int before = forecast.steps.back().late;
        const int late = lateAfter(before, agenda.advance(search, *next), agenda);
        if (late != before)
            forecast.steps.push_back({*next, late});
    }
    return forecast;
}

} // namespace afterword
