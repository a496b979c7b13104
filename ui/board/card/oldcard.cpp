// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/oldcard.h"

#include "core/schedule/next.h"

#include <algorithm>

namespace afterword {

std::optional<Moment> closedAt(const Application &application, const Zone &zone)
{
    if (application.outcome && application.outcome->at)
        return application.outcome->at;
    std::optional<Moment> last;
    const auto take = [&last](Moment at) { last = last ? std::max(*last, at) : at; };
    for (const StageMove &move : application.moves) {
        if (move.to == application.stage)
            take(move.at);
    }
    if (last)
        return last;
    for (const Message &message : application.messages)
        take(message.at);
    for (const Interview &interview : application.interviews)
        take(interview.endsAt());
    for (const QDate &day : {application.applied.value_or(QDate()), application.added}) {
        if (day.isValid())
            take(zone.moment(day, QTime(0, 0)));
    }
    return last;
}

bool isOldCard(const Application &application, const Search &search, std::span<const FollowUp> followUps,
               Moment now)
{
    if (search.kindOf(application) != StageKind::Closed ||
        std::any_of(followUps.begin(), followUps.end(), isDue))
        return false;
    const Zone &zone = search.person.zone;
    const std::optional<Moment> closed = closedAt(application, zone);
    return closed && zone.date(*closed).daysTo(zone.date(now)) > oldAfterDays;
}

} // namespace afterword
