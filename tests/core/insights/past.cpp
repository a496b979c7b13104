// SPDX-License-Identifier: GPL-3.0-or-later
#include "past.h"

#include "core/base/iso.h"
#include "core/domain/defaultstages.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::test {

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QDate day(const char *iso)
{
    return QDate::fromString(text(iso), Qt::ISODate);
}

} // namespace

Past::Past()
{
    search.person.zone = Zone::named(u"America/New_York"_s).value();
    search.stages = defaultStages();
    for (const char *id : {"dana", "priya", "talent"}) {
        Contact contact;
        contact.id = {text(id)};
        contact.name = text(id);
        contact.team = contact.name == u"talent"_s;
        search.contacts.put(contact);
    }
}

Application &Past::add(const char *id, const char *applied)
{
    Application &application = *m_added.emplace_back(std::make_unique<Application>());
    application.id = {text(id)};
    application.company = text(id);
    application.stage = {u"applied"_s};
    application.added = day(applied);
    application.applied = day(applied);
    return application;
}

Interview &Past::meet(Application &application, const char *on, std::initializer_list<const char *> room)
{
    Interview interview;
    interview.id = {u"%1-%2"_s.arg(application.id.text).arg(application.interviews.size() + 1)};
    interview.zone = Zone::named(u"America/New_York"_s).value();
    interview.start = {day(on), QTime(10, 0)};
    interview.end = {day(on), QTime(11, 0)};
    for (const char *interviewer : room)
        interview.interviewers.push_back({{text(interviewer)}, {}, {}, {}});
    application.interviews.push_back(interview);
    return application.interviews.back();
}

void Past::end(Application &application, OutcomeKind kind, const char *on, const char *reason) const
{
    application.outcome =
        Outcome{kind, search.person.zone.moment(day(on), QTime(12, 0)), {}, text(reason), {}};
}

Message &Past::received(Application &application, const char *wall) const
{
    Message message;
    message.id = {u"%1-m%2"_s.arg(application.id.text).arg(application.messages.size() + 1)};
    message.at = at(wall);
    message.direction = Direction::In;
    application.messages.push_back(message);
    return application.messages.back();
}

Message &Past::thanked(Application &application, const char *wall, const char *contact) const
{
    Message &message = received(application, wall);
    message.direction = Direction::Out;
    message.about = Rule::ThankYou;
    message.contact = ContactId{text(contact)};
    message.interview = application.interviews.back().id;
    return message;
}

void Past::offered(Application &application, const char *wall) const
{
    application.offer.receivedAt = at(wall);
}

void Past::moved(Application &application, const char *wall, const char *to) const
{
    application.moves.push_back({at(wall), application.stage, {text(to)}});
    application.stage = {text(to)};
}

Moment Past::at(const char *wall) const
{
    return search.person.zone.moment(wallTimeFromIso(text(wall)).value());
}

Search Past::told() const
{
    Search told = search;
    for (const auto &application : m_added)
        told.applications.put(*application);
    return told;
}

Insights Past::seen(const char *wall) const
{
    return insights(told(), at(wall));
}

QString namesOf(const Cards &cards)
{
    QStringList names;
    for (const ApplicationId &card : cards)
        names += card.text;
    return names.join(u' ');
}

} // namespace afterword::test
