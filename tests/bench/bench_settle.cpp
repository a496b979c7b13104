// SPDX-License-Identifier: GPL-3.0-or-later
// How long one edit takes among many active applications, until everybody who listens has settled: the board,
// the panel, Today, the summary and the notices. Prints the median of 21 edits. Usage: bench_settle
// [APPLICATIONS]
#include "app/notices/notifier.h"
#include "core/edits/editapplication.h"
#include "tests/support/desk.h"
#include "tests/support/memoryinmemory.h"
#include "ui/agenda/todayview.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

constexpr int edits = 21;

/// Two rounds of three people, the last one a few days ago, half of the notes sent.
void makeActive(Application &application, int n, const Search &search)
{
    application.stage = {u"interviewing"_s};
    for (int round = 0; round < 2; ++round) {
        Interview interview;
        interview.id = {u"i%1-%2"_s.arg(n).arg(round)};
        interview.zone = search.person.zone;
        interview.start = {QDate(2026, 11, 10 + round * 9 + n % 4), QTime(9 + n % 8, 0)};
        interview.end = {interview.start.date, interview.start.time.addSecs(3600)};
        for (int person = 1; person <= 3; ++person)
            interview.interviewers.push_back({{u"c%1"_s.arg((n * 3 + person) % 1000)}, {}, {}, {}});
        application.interviews.push_back(interview);
    }
    for (int i = 0; i < 3; ++i) {
        Message message;
        message.id = {u"m%1-%2"_s.arg(n).arg(i)};
        message.at = at("2026-11-14T15:00:00Z") + minutes(i);
        message.about = Rule::ThankYou;
        message.contact = application.interviews[0].interviewers[size_t(i)].contact;
        message.interview = application.interviews[0].id;
        application.messages.push_back(message);
    }
}

Search activeSearch(int count)
{
    Search search = searchWith(count);
    for (int n = 0; n < 1000; ++n) {
        Contact contact;
        contact.id = {u"c%1"_s.arg(n)};
        contact.name = u"Person %1"_s.arg(n);
        contact.email = u"p%1@x.example"_s.arg(n);
        search.contacts.put(contact);
    }
    for (int n = 1; n <= count; ++n) {
        Application application = *search.applications.find(ApplicationId{u"a%1"_s.arg(n)});
        makeActive(application, n, search);
        search.applications.put(application);
    }
    return search;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    Desk desk(activeSearch(count));
    MemoryInMemory memory;
    MainWindow window(desk.editor, desk.agenda, memory);
    auto *panel = new ApplicationPanel(desk.editor, desk.agenda);
    auto *today = new TodayView(desk.editor, desk.agenda);
    window.setPanel(panel);
    window.setTodayPage(today);
    NotificationService service{QDBusConnection(u"nobody"_s)};
    Notifier notifier({desk.agenda, desk.clock, service, folder.filePath(u"notices.json"_s), {}});
    notifier.look();
    window.show();
    QCoreApplication::processEvents();

    std::vector<double> times;
    times.reserve(edits);
    for (int n = 1; n <= edits; ++n) {
        Application after = *desk.editor.search().applications.find(ApplicationId{u"a%1"_s.arg(n * 7)});
        after.promisedDecision = QDate(2026, 12, 1).addDays(n);
        QElapsedTimer timer;
        timer.start();
        desk.editor.make(editingApplication(desk.editor.search(), after));
        QCoreApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << count << " active applications: an edit has settled after "
                        << QString::number(times[times.size() / 2], 'f', 1) << " ms (median of " << edits
                        << ", least " << QString::number(times.front(), 'f', 1) << ")\n";
    return 0;
}
