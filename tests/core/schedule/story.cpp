// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "core/base/iso.h"
#include "core/domain/defaultstages.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::test {

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

Contact contact(const char *id, const char *name)
{
    Contact contact;
    contact.id = {text(id)};
    contact.name = text(name);
    contact.email = text(id) + u"@example.org"_s;
    return contact;
}

WallTime wallTime(const char *wall)
{
    return wallTimeFromIso(text(wall)).value();
}

constexpr int weekend[] = {6, 7};
const QDate holidays[] = {QDate(2026, 11, 26), QDate(2026, 12, 25)};

} // namespace

Story::Story()
    : calendar(weekend, holidays)
{
    search.person.name = u"Robin Vale"_s;
    search.person.zone = Zone::named(u"America/New_York"_s).value();
    search.stages = defaultStages();
    for (const auto &[id, name] : {std::pair("dana", "Dana Whitfield"),
                                   {"priya", "Priya Rao"},
                                   {"jonas", "Jonas Eide"},
                                   {"lee", "Lee Moss"},
                                   {"holly", "Holly Hr"}})
        search.contacts.put(contact(id, name));
    northwind.id = {u"northwind"_s};
    northwind.company = u"Northwind"_s;
    northwind.role = u"Data Analyst"_s;
    northwind.stage = {u"interviewing"_s};
    northwind.added = QDate(2026, 11, 2);
}

Interview &Story::interview(const char *id, const char *start, const char *end,
                            std::initializer_list<const char *> room, const char *zone)
{
    Interview interview;
    interview.id = {text(id)};
    interview.round = u"On-site"_s;
    interview.zone = Zone::named(text(zone)).value();
    interview.start = wallTime(start);
    interview.end = wallTime(end);
    for (const char *interviewer : room)
        interview.interviewers.push_back({{text(interviewer)}, {}, {}, {}});
    northwind.interviews.push_back(interview);
    return northwind.interviews.back();
}

Message &Story::sent(About about, const char *wall, const char *contact, const char *interview)
{
    Message message;
    message.id = {u"m%1"_s.arg(northwind.messages.size() + 1)};
    message.at = at(wall);
    message.about = about;
    if (contact)
        message.contact = ContactId{text(contact)};
    if (interview)
        message.interview = InterviewId{text(interview)};
    northwind.messages.push_back(message);
    return northwind.messages.back();
}

Message &Story::received(const char *wall)
{
    Message &message = sent(About::Reply, wall);
    message.direction = Direction::In;
    return message;
}

void Story::decided(const char *followUp, DecisionState state, const char *wall, const char *until)
{
    Decision decision{text(followUp), state, at(wall), std::nullopt};
    if (until)
        decision.until = at(until);
    search.decisions.push_back(decision);
}

Moment Story::at(const char *wall) const
{
    return search.person.zone.moment(wallTime(wall));
}

std::vector<FollowUp> Story::planAt(const char *wall, Horizon horizon) const
{
    Search told = search;
    told.applications.put(northwind);
    return plan(told, calendar, at(wall), horizon);
}

QString Story::line(const char *key, const char *now, Horizon horizon) const
{
    const auto show = [&](Moment moment) { return isoWallTime(search.person.zone.wallTime(moment)); };
    for (const FollowUp &followUp : planAt(now, horizon)) {
        if (followUp.key.text() != text(key))
            continue;
        return show(followUp.opens) + u' ' + show(followUp.due) + u' ' +
               (followUp.lapses ? show(*followUp.lapses) : u"-"_s) + u' ' + toText(followUp.state) +
               (followUp.projected ? u" projected"_s : QString());
    }
    return u"none"_s;
}

QStringList Story::keys(const char *now, const char *start, Horizon horizon) const
{
    QStringList keys;
    for (const FollowUp &followUp : planAt(now, horizon)) {
        if (followUp.key.text().startsWith(text(start)))
            keys += followUp.key.text();
    }
    return keys;
}

} // namespace afterword::test
