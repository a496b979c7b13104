// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to add business days, to plan and to plan anew. Prints one line for each measure, the
// median of seven rounds.
#include "core/domain/defaultstages.h"
#include "core/exchange/calendar/holidays/holidays.h"
#include "core/schedule/agenda.h"
#include "core/schedule/plan/planner.h"

#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <random>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int dates = 1'000'000;
constexpr int applications = 10'000;
const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(19, 0));

/// The median duration of @p work in nanoseconds.
template <class Work>
double median(Work work)
{
    std::vector<double> durations;
    for (int round = 0; round < rounds; ++round) {
        const auto begun = std::chrono::steady_clock::now();
        work();
        durations.push_back(
            std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begun).count());
    }
    std::nth_element(durations.begin(), durations.begin() + rounds / 2, durations.end());
    return durations[rounds / 2];
}

std::vector<QDate> usHolidays()
{
    const auto holidays = holidayDates({u"us-federal"_s});
    if (!holidays)
        qFatal("%s", qPrintable(holidays.error().message));
    return *holidays;
}

std::vector<QDate> randomDates()
{
    std::mt19937 random(1);
    const QDate first(2020, 1, 1);
    std::uniform_int_distribution<qint64> day(0, first.daysTo(QDate(2035, 12, 1)));
    std::vector<QDate> chosen;
    for (int i = 0; i < dates; ++i)
        chosen.push_back(first.addDays(day(random)));
    return chosen;
}

/// An active application: two interviews of three people, the last one a few days ago, with half of the notes
/// sent.
Application active(int n, const Zone &zone)
{
    Application application;
    application.id = {u"a%1"_s.arg(n)};
    application.company = u"Company %1"_s.arg(n);
    application.stage = {u"interviewing"_s};
    application.added = QDate(2026, 10, 1);
    application.applied = QDate(2026, 10, 2);
    application.recruiter = ContactId{u"c%1-0"_s.arg(n)};
    for (int round = 0; round < 2; ++round) {
        Interview interview;
        interview.id = {u"a%1-i%2"_s.arg(n).arg(round)};
        interview.zone = zone;
        interview.start = {QDate(2026, 11, 10 + round * 9 + n % 4), QTime(9 + n % 8, 0)};
        interview.end = {interview.start.date, interview.start.time.addSecs(3600)};
        for (int person = 1; person <= 3; ++person)
            interview.interviewers.push_back({{u"c%1-%2"_s.arg(n).arg(person)}, {}, {}, {}});
        application.interviews.push_back(interview);
    }
    for (int i = 0; i < 3; ++i) {
        Message message;
        message.id = {u"m%1"_s.arg(i)};
        message.at = now - hours(24 * 9) + minutes(i);
        message.about = Rule::ThankYou;
        message.contact = application.interviews[0].interviewers[size_t(i)].contact;
        message.interview = application.interviews[0].id;
        application.messages.push_back(message);
    }
    return application;
}

Search largeSearch()
{
    Search search;
    search.person.zone = Zone::named(u"America/New_York"_s).value();
    search.stages = defaultStages();
    for (int n = 0; n < applications; ++n) {
        for (int person = 0; person < 4; ++person) {
            Contact contact;
            contact.id = {u"c%1-%2"_s.arg(n).arg(person)};
            contact.name = u"Person %1"_s.arg(person);
            contact.email = u"p%1@company%2.example"_s.arg(person).arg(n);
            search.contacts.put(contact);
        }
        search.applications.put(active(n, search.person.zone));
        search.decisions.push_back(
            {u"debrief/a%1-i0"_s.arg(n), DecisionState::Skipped, now - hours(24 * 8), std::nullopt});
    }
    return search;
}

} // namespace

/// With --holidays it prints the holidays, so that others can be measured with the same ones.
int main(int argc, char **)
{
    QTextStream out(stdout);
    const std::vector<QDate> holidays = usHolidays();
    if (argc > 1) {
        for (const QDate &holiday : holidays)
            out << holiday.toString(Qt::ISODate) << '\n';
        return 0;
    }
    constexpr int weekend[] = {6, 7};
    const BusinessCalendar calendar(weekend, holidays);
    const std::vector<QDate> chosen = randomDates();
    qint64 sum = 0;
    const double adding = median([&] {
        for (const QDate &date : chosen)
            sum += calendar.plus(date, 7).toJulianDay();
    });
    out << "one + 7 business days, US holidays: " << adding / dates << " ns (checksum " << sum / rounds
        << ")\n";

    const Search search = largeSearch();
    size_t planned = 0;
    const double all = median([&] { planned = plan(search, calendar, now).size(); });
    out << "planning " << applications << " active applications (" << planned << " follow-ups): " << all / 1e6
        << " ms\n";
    Agenda agenda(search, calendar, now);
    size_t projected = 0;
    const double one = median([&] {
        for (const Application &application : search.applications)
            projected += agenda.projected(search, application).size();
    });
    out << "planning one of them, with what follows: " << one / applications / 1e3 << " us\n";

    Search edited = search;
    const Application before = *search.applications.find(ApplicationId{u"a5000"_s});
    Application after = before;
    Message reply;
    reply.id = {u"reply"_s};
    reply.at = now;
    reply.direction = Direction::In;
    after.messages.push_back(reply);
    Change change;
    change.applications.push_back({before, after});
    bool answered = false;
    const double again = median([&] {
        answered = !answered;
        edited.applications.put(answered ? after : before);
        agenda.update(edited, answered ? change : change.reversed(), now);
    });
    out << "planning anew after one change: " << again / 1e6 << " ms\n";
    return 0;
}
