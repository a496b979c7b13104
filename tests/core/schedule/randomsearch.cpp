// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomsearch.h"

#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "core/schedule/plan/planner.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

void showValue(const FollowUp &followUp, std::ostream &stream)
{
    const auto show = [](Moment moment) { return isoMoment(moment, Zone()).left(16); };
    const QString line =
        u"%1 %2 %3 %4 %5 %6"_s.arg(followUp.key.text(), show(followUp.opens), show(followUp.due),
                                   followUp.lapses ? show(*followUp.lapses) : u"-"_s, toText(followUp.state),
                                   followUp.channel ? toText(*followUp.channel) : u"-"_s);
    stream << "\n  " << line.toStdString();
}

} // namespace afterword

namespace afterword::test {

namespace {

const Moment first = Zone().moment(QDate(2026, 9, 1), QTime(0, 0));
constexpr int monthsOfMinutes = 300 * 24 * 60;
const char *const zones[] = {"America/New_York", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe",
                             "Asia/Tokyo"};
const char *const people[] = {"ada", "bob", "cy", "dee", "eve"};

int number(int from, int below)
{
    return *rc::gen::inRange(from, below);
}

bool oneIn(int n)
{
    return number(0, n) == 0;
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

Zone zone()
{
    return Zone::named(text(zones[number(0, 5)])).value();
}

Moment moment()
{
    return first + minutes(number(0, monthsOfMinutes));
}

QDate date()
{
    return QDate(2026, 9, 1).addDays(number(0, 300));
}

ContactId person()
{
    return {text(people[number(0, 5)])};
}

template <class Value>
std::optional<Value> maybe(int n, Value value)
{
    return oneIn(n) ? std::optional(value) : std::nullopt;
}

Interview interview(const QString &id)
{
    Interview interview;
    interview.id = {id};
    interview.zone = zone();
    interview.start = {date(), QTime(number(0, 24), number(0, 4) * 15)};
    interview.end =
        interview.zone.wallTime(interview.zone.moment(interview.start) + minutes(number(30, 240)));
    interview.arrangedBy = maybe(2, person());
    interview.cancelled = oneIn(8);
    for (int i = number(0, 4); i > 0; --i)
        interview.interviewers.push_back({person(), {}, {}, {}});
    interview.debrief.savedAt = maybe(3, moment());
    if (oneIn(4))
        interview.debrief.nextSteps = u"They call."_s;
    return interview;
}

Message message(const QString &id, const Application &application)
{
    static constexpr About sent[] = {Rule::ThankYou,         Rule::CheckIn,
                                     Rule::CheckIn,          Rule::AskHr,
                                     Rule::CircleBack,       About::Other,
                                     Rule::ThankAndWithdraw, Rule::TellAboutOffer,
                                     About::Networking,      Rule::AskAboutApplication};
    Message message;
    message.id = {id};
    message.at = moment();
    message.direction = oneIn(4) ? Direction::In : Direction::Out;
    message.automatic = oneIn(5);
    message.about = sent[number(0, 10)];
    message.contact = maybe(1, person());
    if (!application.interviews.empty() && !oneIn(4))
        message.interview = application.interviews[size_t(number(0, int(application.interviews.size())))].id;
    return message;
}

Task task(const QString &id)
{
    return {{id}, u"Task"_s, maybe(1, date()), maybe(2, QTime(number(0, 24), 30)), maybe(4, moment())};
}

StageId anyOf(const Table<Stage> &stages)
{
    return stages[size_t(number(0, int(stages.size())))].id;
}

Application application(int n, const Table<Stage> &stages)
{
    Application application;
    application.id = {u"a%1"_s.arg(n)};
    application.company = u"Company %1"_s.arg(n);
    application.stage = stages[size_t(number(0, int(stages.size())))].id;
    if (!oneIn(3))
        application.stage = {u"interviewing"_s};
    application.formality = static_cast<Formality>(number(0, 3));
    const QDate added = QDate(2026, 9, 1).addDays(number(0, 60));
    application.added = oneIn(6) ? QDate() : added;
    application.applied = maybe(2, added.addDays(number(0, 20)));
    for (int i = number(0, 3); i > 0; --i)
        application.moves.push_back({moment(), anyOf(stages), anyOf(stages)});
    for (int i = number(0, 3); i > 0; --i)
        application.tasks.push_back(task(u"a%1-t%2"_s.arg(n).arg(i)));
    application.recruiter = maybe(2, person());
    application.mainContact = maybe(2, person());
    application.hr = maybe(2, person());
    application.promisedDecision = maybe(2, date());
    application.giveUpAfterDays = maybe(4, number(10, 200));
    application.directions.goAhead = oneIn(4);
    application.directions.noContact = oneIn(6);
    application.directions.notBefore = maybe(5, date());
    application.directions.contact = maybe(5, person());
    application.directions.everyBusinessDays = maybe(6, number(1, 15));
    for (int i = number(0, 4); i > 0; --i)
        application.interviews.push_back(interview(u"a%1-i%2"_s.arg(n).arg(i)));
    for (int i = number(0, 7); i > 0; --i)
        application.messages.push_back(message(u"a%1-m%2"_s.arg(n).arg(i), application));
    if (oneIn(5))
        application.offer = {moment(), maybe(2, date()), maybe(2, moment()), maybe(3, moment()), {}, {}, {}};
    if (oneIn(5)) {
        application.outcome =
            Outcome{static_cast<OutcomeKind>(number(0, 5)), moment(), maybe(2, person()), {}, {}};
        if (oneIn(3))
            application.outcome->lesson = u"Ask earlier."_s;
    }
    return application;
}

/// Decisions on keys that the plan really has at some moment.
void decide(Search &search)
{
    const BusinessCalendar calendar;
    for (int i = number(0, 6); i > 0; --i) {
        const Moment at = moment();
        const auto followUps = plan(search, calendar, at);
        if (followUps.empty())
            continue;
        const FollowUp &chosen = followUps[size_t(number(0, int(followUps.size())))];
        Decision decision{chosen.key.text(), static_cast<DecisionState>(number(0, 3)), at, std::nullopt};
        if (decision.state == DecisionState::Snoozed)
            decision.until = at + minutes(number(10, 20000));
        search.decisions.push_back(decision);
    }
}

} // namespace

rc::Gen<Search> anySearch()
{
    return rc::gen::exec([] {
        Search search;
        search.person.zone = zone();
        search.stages = defaultStages();
        for (const char *name : people) {
            Contact contact;
            contact.id = {text(name)};
            contact.name = text(name);
            contact.email = oneIn(3) ? QString() : u"x@example.org"_s;
            contact.address = oneIn(3) ? u"1 Main Street"_s : QString();
            contact.team = oneIn(6);
            search.contacts.put(contact);
        }
        for (int n = number(1, 4); n > 0; --n)
            search.applications.put(application(n, search.stages));
        for (int n = number(0, 3); n > 0; --n)
            search.tasks.put(task(u"t%1"_s.arg(n)));
        decide(search);
        return search;
    });
}

rc::Gen<Moment> anyMoment()
{
    return rc::gen::exec([] { return moment(); });
}

rc::Gen<BusinessCalendar> anyCalendar()
{
    return rc::gen::exec([] {
        std::vector<int> weekend;
        for (int day = 1; day <= 7; ++day) {
            if (oneIn(3) && weekend.size() < 5)
                weekend.push_back(day);
        }
        std::vector<QDate> holidays;
        for (int i = number(0, 12); i > 0; --i)
            holidays.push_back(date());
        return BusinessCalendar(weekend, holidays);
    });
}

} // namespace afterword::test
