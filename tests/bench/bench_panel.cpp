// SPDX-License-Identifier: GPL-3.0-or-later
// How long another card takes until its panel stands painted: applications with 200 messages, five interviews
// and twelve people each, one after the other. Prints the median of 41 cards, and that of a first panel.
// Usage: bench_panel [MESSAGES]
#include "tests/support/desk.h"
#include "ui/application/panel/applicationpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

constexpr int cards = 41;
constexpr int applications = 7;

void fill(Application &application, int n, int messages, Search &search)
{
    application.stage = {u"interviewing"_s};
    for (int person = 0; person < 12; ++person) {
        Contact contact;
        contact.id = {u"c%1-%2"_s.arg(n).arg(person)};
        contact.name = u"Person %1 of %2"_s.arg(person).arg(n);
        contact.email = u"p%1@x%2.example"_s.arg(person).arg(n);
        search.contacts.put(contact);
    }
    for (int round = 0; round < 5; ++round) {
        Interview interview;
        interview.id = {u"i%1-%2"_s.arg(n).arg(round)};
        interview.round = u"Round %1"_s.arg(round + 1);
        interview.zone = search.person.zone;
        interview.start = {QDate(2026, 11, 2 + round * 6), QTime(10, 0)};
        interview.end = {interview.start.date, QTime(11, 0)};
        for (int person = 0; person < 3; ++person)
            interview.interviewers.push_back(
                {{u"c%1-%2"_s.arg(n).arg((round * 2 + person) % 12)}, u"asked about my thesis"_s, {}, {}});
        interview.debrief.wentWell = u"The case went well, and they laughed twice."_s;
        application.interviews.push_back(interview);
    }
    const QString words =
        u"Thank you for the time you took, and for what you told of the team. "_s.repeated(9);
    for (int i = 0; i < messages; ++i) {
        Message message;
        message.id = {u"m%1-%2"_s.arg(n).arg(i)};
        message.at = at("2026-11-02T15:00:00Z") + minutes(i * 120);
        message.direction = i % 2 ? Direction::In : Direction::Out;
        message.about = i % 2 ? About::Reply : About::Other;
        message.contact = ContactId{u"c%1-%2"_s.arg(n).arg(i % 12)};
        message.subject = u"About the next step, %1"_s.arg(i);
        message.body = words;
        application.messages.push_back(message);
    }
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const int messages = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 200;
    Search search = searchWith(applications);
    for (int n = 1; n <= applications; ++n) {
        Application application = *search.applications.find(ApplicationId{u"a%1"_s.arg(n)});
        fill(application, n, messages, search);
        search.applications.put(application);
    }
    Desk desk(search);
    QElapsedTimer timer;
    timer.start();
    ApplicationPanel panel(desk.editor, desk.agenda);
    panel.resize(400, 760);
    panel.show();
    panel.setApplication(ApplicationId{u"a%1"_s.arg(applications)});
    QCoreApplication::processEvents();
    const double first = milliseconds(timer);

    std::vector<double> times;
    times.reserve(cards);
    for (int n = 0; n < cards; ++n) {
        timer.start();
        panel.setApplication(ApplicationId{u"a%1"_s.arg(n % applications + 1)});
        for (int i = 0; i < 4; ++i) // what one event asks for comes with the next
            QCoreApplication::processEvents();
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << messages << " messages: another card stands after "
                        << QString::number(times[times.size() / 2], 'f', 1) << " ms (median of " << cards
                        << ", least " << QString::number(times.front(), 'f', 1) << "); the first panel after "
                        << QString::number(first, 'f', 1) << " ms\n";
    return 0;
}
