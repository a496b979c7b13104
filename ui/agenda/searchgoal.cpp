// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/searchgoal.h"

#include "core/base/localdays.h"
#include "core/schedule/crossapplication.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SearchGoal)
};

constexpr qsizetype named = 5; ///< so many things are named; more would push the line out of the window
constexpr int mostDots = 10;

struct NewThing {
    QDate date;
    QString name;
};

QString messageName(const Message &message, const Application &application, const Search &search)
{
    const Contact *contact = search.contacts.find(message.contact);
    return Words::tr("message to %1").arg(contact ? shortName(*contact) : application.company);
}

std::vector<NewThing> newThings(const Search &search, Moment now)
{
    const Zone &zone = search.person.zone;
    std::vector<NewThing> things;
    for (const Application &application : search.applications) {
        if (application.added.isValid())
            things.push_back({application.added, application.company});
        for (const Message &message : application.messages) {
            if (message.direction == Direction::Out && message.about == About::Networking &&
                message.at <= now)
                things.push_back({zone.date(message.at), messageName(message, application, search)});
        }
    }
    std::stable_sort(things.begin(), things.end(),
                     [](const NewThing &a, const NewThing &b) { return a.date < b.date; });
    return things;
}

} // namespace

std::optional<SearchGoal> searchGoal(const Search &search, const BusinessCalendar &calendar, Moment now)
{
    const CrossApplication crossApplication(search, now);
    if (!crossApplication.anyOpen() || !crossApplication.signedOffers().empty())
        return {};
    const QDate today = search.person.zone.date(now);
    const QDate opens = calendar.rolled(today.addDays(1 - today.dayOfWeek()));
    const QDate first = crossApplication.firstAdded(today);
    if (first.isValid() && first.daysTo(opens) < search.policy.keepSearchingFirstAfterDays)
        return {};
    SearchGoal goal;
    goal.wanted = search.policy.keepSearchingGoal;
    goal.since = opens.addDays(-search.policy.keepSearchingWindowDays);
    for (const NewThing &thing : newThings(search, now)) {
        if (thing.date >= goal.since && thing.date <= today)
            goal.counted += thing.name;
    }
    return goal;
}

QString inWords(const SearchGoal &goal)
{
    const int count = static_cast<int>(goal.counted.size());
    const int full = std::min({count, goal.wanted, mostDots});
    const int open = std::min(goal.wanted, mostDots) - full;
    const QString dots = QString(full, u'●') + QString(open, u'○');
    const QString since = dayOfMonth(goal.since);
    if (goal.counted.isEmpty())
        return Words::tr("%1 0 of %2 new since %3: add applications or contacts")
            .arg(dots)
            .arg(goal.wanted)
            .arg(since);
    QStringList names = goal.counted.mid(0, named);
    if (goal.counted.size() > named)
        names += Words::tr("%1 more").arg(goal.counted.size() - named);
    return Words::tr("%1 %2 of %3 new since %4: %5")
        .arg(dots)
        .arg(count)
        .arg(goal.wanted)
        .arg(since, names.join(u", "_s));
}

QString whatCounts(const SearchGoal &goal, QDate today)
{
    return Words::tr("The week’s search goal. What counts: applications added and networking messages sent "
                     "since %1.")
        .arg(dayInWords(goal.since, today));
}

} // namespace afterword
