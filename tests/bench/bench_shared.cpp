// SPDX-License-Identifier: GPL-3.0-or-later
// What a shared search costs over lines on which a trip takes its time: a move, opening, eight writers,
// another's change until it is on the screen, and what telling of changes costs the server. A server of its
// own; each beside its peer, in one run. Usage: bench_shared [move] [open] [writers] [screen] [told]   (none:
// all)
#include "app/shared/copydesk.h"
#include "app/shared/copysecret.h"
#include "app/store/opensearch.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/bench/slowline.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/core/storage/postgres/markwriters.h"
#include "tests/support/desk.h"
#include "tests/support/sharedserver.h"
#include "ui/board/boardview.h"
#include "ui/board/column/columns.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

const int trips[] = {0, 20, 100}; // ms

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all.empty() ? -1 : all[all.size() / 2];
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template <class Value>
Value valueOf(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

/// Applications of 14 rows each: two interviews with three people, three letters, three moves, a contact.
Search largeSearch(int count)
{
    Search search = searchWith(count);
    for (int n = 1; n <= count; ++n) {
        Contact contact;
        contact.id = {u"c%1"_s.arg(n)};
        contact.name = u"Person %1"_s.arg(n);
        contact.email = u"p%1@company.example"_s.arg(n);
        search.contacts.put(contact);
        Application application = *search.applications.find(ApplicationId{u"a%1"_s.arg(n)});
        application.remarks = u"Found on the company's page, asked Kim who works there about the team."_s;
        for (int i = 0; i < 2; ++i) {
            Interview interview;
            interview.id = {u"i%1-%2"_s.arg(n).arg(i)};
            interview.zone = search.person.zone;
            interview.start = {QDate(2026, 11, 10 + i * 9 + n % 4), QTime(9 + n % 8, 0)};
            interview.end = {interview.start.date, interview.start.time.addSecs(3600)};
            for (int person = 0; person <= i; ++person)
                interview.interviewers.push_back({contact.id, u"spoke of spreadsheets"_s, {}, {}});
            application.interviews.push_back(interview);
        }
        for (int i = 0; i < 3; ++i) {
            Message message;
            message.id = {u"m%1-%2"_s.arg(n).arg(i)};
            message.at = at("2026-11-14T15:00:00Z") + minutes(i);
            message.contact = contact.id;
            message.subject = u"Thank you for the call"_s;
            message.body = u"Thank you for taking the time to talk with me about the role. "_s.repeated(6);
            application.messages.push_back(message);
            application.moves.push_back({message.at, application.stage, application.stage});
        }
        application.tasks.push_back({{u"t%1"_s.arg(n)}, u"Read their report"_s, {}, {}, {}});
        search.applications.put(application);
    }
    return search;
}

StoreAddress filled(SharedServer &server, int applications)
{
    const StoreAddress address = server.address(server.newPerson());
    fillServer(address, largeSearch(applications));
    server.administer("ANALYZE");
    return address;
}

StoreAddress over(StoreAddress address, const SlowLine &line)
{
    address.port = line.port();
    return address;
}

Change movedBy(const Search &search, size_t which, qint64 rank)
{
    Application card = search.applications[which];
    card.rank += rank;
    card.moves.push_back({at("2026-11-20T10:00:00Z") + minutes(rank), card.stage, card.stage});
    return put(search, card);
}

void benchMove(SharedServer &server)
{
    const StoreAddress address = filled(server, 1'000);
    out() << "\na move saved, ms | bare trip | SharedStore | ratio | copy, from typed until saved | trips\n";
    for (const int trip : trips) {
        const SlowLine line(server.port(), milliseconds(trip));
        const StoreAddress slow = over(address, line);
        const auto bare = valueOf(ServerLine::open(slow, SharedServer::password(), {}));
        const auto store = valueOf(SharedStore::open(slow, SharedServer::password()));
        const QTemporaryDir folder;
        CopySide copy(folder.filePath(u"copy"_s), slow);
        copy.sync();
        std::vector<double> bares;
        std::vector<double> moves;
        std::vector<double> copies;
        std::vector<double> needed;
        for (int i = 0; i < 31; ++i) {
            QElapsedTimer timer;
            timer.start();
            bare->run("SELECT 1");
            bares.push_back(since(timer));

            Search search = valueOf(store->load());
            const Change change = movedBy(search, size_t(i), 1 + i);
            timer.start();
            if (!store->write(change))
                qFatal("a move was refused");
            moves.push_back(since(timer));

            copy.sync();
            const int before = line.trips();
            timer.start();
            if (!copy.tracker().apply(movedBy(copy.search(), size_t(100 + i), 1 + i)))
                qFatal("a move was refused");
            while (copy.step()) {
            }
            copies.push_back(since(timer));
            needed.push_back(line.trips() - before);
        }
        out() << trip << " | " << median(bares) << " | " << median(moves) << " | "
              << median(moves) / median(bares) << " | " << median(copies) << " | " << median(needed) << '\n';
        out().flush();
    }
}

const char *const copying[] = {"setting",     "stage",           "contact",     "task",
                               "application", "interview",       "interviewer", "message",
                               "draft",       "document",        "stage_move",  "application_task",
                               "template",    "template_phrase", "decision"};

/// How long psql takes for all rows of the search, in one trip.
double copied(const StoreAddress &address, qint64 search)
{
    QString statements;
    for (const char *table : copying)
        statements +=
            u"COPY (SELECT * FROM afterword.%1_of(%2, NULL)) TO STDOUT; "_s.arg(QString::fromLatin1(table))
                .arg(search);
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, QString::fromUtf8(SharedServer::secretOf(address.person)));
    psql.setProcessEnvironment(environment);
    psql.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    psql.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-h"_s, address.host, u"-p"_s, QString::number(address.port),
                           u"-U"_s, address.person, u"-d"_s, address.database, u"-c"_s, statements});
    if (!psql.waitForFinished(-1) || psql.exitCode() != 0)
        qFatal("psql: %s", psql.readAllStandardError().constData());
    return since(timer);
}

void benchOpen(SharedServer &server)
{
    out() << "\nopening, ms | applications | connected | asked and read | trips of that | all | psql COPY | "
             "ratio\n";
    for (const int count : {1'000, 10'000}) {
        const StoreAddress address = filled(server, count);
        for (const int trip : trips) {
            const SlowLine line(server.port(), milliseconds(trip));
            const StoreAddress slow = over(address, line);
            std::vector<double> connected;
            std::vector<double> reads;
            std::vector<double> all;
            std::vector<double> peers;
            int needed = 0;
            for (int i = 0; i < 7; ++i) {
                QElapsedTimer timer;
                timer.start();
                {
                    const auto bare = valueOf(ServerLine::open(slow, SharedServer::password(), {}));
                    connected.push_back(since(timer));
                }
                const int before = line.trips();
                timer.start();
                const auto store = valueOf(SharedStore::open(slow, SharedServer::password()));
                const Search search = valueOf(store->load());
                all.push_back(since(timer));
                needed = line.trips() - before;
                if (search.applications.size() != size_t(count))
                    qFatal("not all was read");
                peers.push_back(copied(slow, store->id()));
                reads.push_back(all.back() - connected.back());
            }
            const int before = line.trips();
            static_cast<void>(valueOf(ServerLine::open(slow, SharedServer::password(), {})));
            const int connecting = line.trips() - before;
            out() << trip << " | " << count << " | " << median(connected) << " | " << median(reads) << " | "
                  << needed - connecting << " | " << median(all) << " | " << median(peers) << " | "
                  << median(all) / median(peers) << '\n';
            out().flush();
        }
    }
}

/// Eight who lock the search, read, write and commit, each a trip.
int lockedWriters(SharedServer &server, const StoreAddress &slow, qint64 search, std::chrono::seconds time)
{
    std::atomic<int> saved = 0;
    std::atomic<bool> isOver = false;
    std::vector<std::thread> threads;
    const QByteArray id = QByteArray::number(search);
    for (int writer = 0; writer < 8; ++writer) {
        threads.emplace_back([&, writer] {
            StoreAddress office = server.administrator();
            office.port = slow.port;
            const auto line = valueOf(ServerLine::open(office, SharedServer::password(), {}));
            for (int count = 0; !isOver; ++count) {
                const QByteArray card = "'a" + QByteArray::number((count + writer) % 10 + 1) + '\'';
                line->run("BEGIN; SELECT version FROM afterword.search WHERE id = " + id +
                          " FOR UPDATE; SELECT * FROM afterword.application WHERE search = " + id +
                          " AND id = " + card);
                line->run(
                    "UPDATE afterword.application SET card_rank = card_rank + 1, changed_in = changed_in + 1 "
                    "WHERE search = " +
                    id + " AND id = " + card + "; INSERT INTO afterword.stage_move SELECT " + id + ", " +
                    card +
                    ", coalesce(max(position), 0) + 1, 0, '', '' FROM afterword.stage_move WHERE search = " +
                    id + " AND application = " + card +
                    "; UPDATE afterword.search SET version = version + 1 WHERE id = " + id +
                    "; INSERT INTO afterword.change_log SELECT " + id +
                    ", gen_random_uuid(), version, 0, '' FROM afterword.search WHERE id = " + id);
                const auto done = line->run("COMMIT");
                if (!done.failure && done.results.back().tag() == "COMMIT")
                    ++saved;
            }
        });
    }
    std::this_thread::sleep_for(time);
    isOver = true;
    for (std::thread &thread : threads)
        thread.join();
    return saved;
}

void benchWriters(SharedServer &server)
{
    const std::chrono::seconds time(qEnvironmentVariable("AFTERWORD_SECONDS", u"60"_s).toInt());
    out() << "\n8 writers on one search of 10 applications for " << time.count()
          << " s | here, a second | SELECT FOR UPDATE, a second | ratio | what became of them\n";
    for (const int trip : trips) {
        const SlowLine line(server.port(), milliseconds(trip));
        const StoreAddress address = filled(server, 10);
        MarkWriters writers(over(address, line), 8);
        writers.goOnFor(time);
        const auto outcome = writers.end(address);
        const StoreAddress peers = filled(server, 10);
        const int locked =
            lockedWriters(server, over(peers, line),
                          valueOf(SharedStore::open(peers, SharedServer::password()))->id(), time);
        out() << trip << " | " << outcome.saved / time.count() << " | " << locked / double(time.count())
              << " | " << outcome.saved / double(std::max(locked, 1)) << " | " << outcome.text() << '\n';
        out().flush();
    }
}

/// Lets events happen until @p isThere, at most a minute.
bool pass(const std::function<bool()> &isThere)
{
    QElapsedTimer timer;
    timer.start();
    while (!isThere() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return isThere();
}

void benchScreen(SharedServer &server)
{
    out() << "\nanother's change | applications | from its commit until it is painted: median, ms | least | "
             "most\n";
    for (const int count : {100, 1'000, 10'000}) {
        const StoreAddress address = filled(server, count);
        for (const int trip : trips) {
            const SlowLine line(server.port(), milliseconds(trip));
            const StoreAddress slow = over(address, line);
            HeldSecrets secrets;
            secrets.kept.insert(secretAccountOf(slow), SharedServer::secretOf(address.person));
            const FixedClock clock(at("2026-11-23T20:00:00Z"));
            const QString path = copyPathFor(slow, dataFolder());
            {
                const CopySide made(path, slow);
            }
            const OpenSearch opened = valueOf(openSearch(path, OpenMode::MustExist, clock));
            Editor editor(*opened.tracker);
            LiveAgenda agenda(*opened.tracker,
                              [](const Person &person) { return BusinessCalendar(person.weekend, {}); });
            Columns columns(editor, agenda);
            BoardView board(columns);
            board.resize(1600, 900);
            board.show();
            CopyDesk desk({*opened.tracker, *opened.copy, path, slow, secrets, std::chrono::hours(1)});
            desk.begin();
            const auto inStep = [&] {
                return desk.standing() && desk.standing()->state == CopyStanding::State::InStep;
            };
            if (!pass(inStep))
                qFatal("it does not come in step");
            const auto writer = valueOf(SharedStore::open(address, SharedServer::password()));
            Search there = valueOf(writer->load());
            std::vector<double> times;
            for (int i = 0; i < 31; ++i) {
                QElapsedTimer pause;
                pause.start();
                static_cast<void>(pass([&] { return pause.elapsed() > 400 + i * 7 && inStep(); }));
                Application card = there.applications[size_t(i)];
                card.role = u"Role %1, %2"_s.arg(trip).arg(i);
                const Change change = put(there, card);
                if (!writer->write(change))
                    qFatal("it was refused");
                QElapsedTimer timer;
                timer.start();
                make(change, there);
                const auto isShown = [&] {
                    return opened.search().applications.find(card.id)->role == card.role;
                };
                while (!isShown() && timer.elapsed() < 60'000)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                QEvent frame(QEvent::UpdateRequest);
                QCoreApplication::sendEvent(&board, &frame);
                times.push_back(since(timer));
            }
            out() << trip << " | " << count << " | " << median(times) << " | "
                  << *std::min_element(times.begin(), times.end()) << " | "
                  << *std::max_element(times.begin(), times.end()) << '\n';
            out().flush();
        }
    }
}

/// How many changes a second the server takes, of eight who each have a search of their own.
double throughput(const std::vector<StoreAddress> &addresses)
{
    std::vector<std::unique_ptr<MarkWriters>> writers;
    for (const StoreAddress &address : addresses)
        writers.push_back(std::make_unique<MarkWriters>(address, 1));
    for (const auto &one : writers) {
        if (!one->awaitMore(20))
            qFatal("nothing is saved");
    }
    std::vector<int> before;
    for (const auto &one : writers)
        before.push_back(one->saved());
    QElapsedTimer timer;
    timer.start();
    writers.front()->goOnFor(std::chrono::seconds(5));
    int saved = 0;
    for (size_t i = 0; i < writers.size(); ++i)
        saved += writers[i]->saved() - before[i];
    return saved * 1000.0 / double(timer.elapsed());
}

void benchTold(SharedServer &server)
{
    std::vector<StoreAddress> addresses;
    for (int i = 0; i < 8; ++i)
        addresses.push_back(filled(server, 10));
    const StoreAddress quiet = filled(server, 10);
    std::vector<std::unique_ptr<SharedStore>> windows;
    out() << "\n8 writers, each in a search of their own: changes a second | nothing is told | it is told\n";
    for (const size_t count : {0, 100, 300}) {
        while (windows.size() < count) {
            windows.push_back(valueOf(SharedStore::open(quiet, SharedServer::password())));
            static_cast<void>(valueOf(windows.back()->load()));
            static_cast<void>(valueOf(windows.back()->changedOutside()));
            windows.back()->listen();
        }
        std::vector<double> told;
        std::vector<double> untold;
        for (int i = 0; i < 3; ++i) {
            server.administer("REVOKE EXECUTE ON FUNCTION afterword.tell FROM afterword_user");
            untold.push_back(throughput(addresses));
            server.administer("GRANT EXECUTE ON FUNCTION afterword.tell TO afterword_user");
            told.push_back(throughput(addresses));
        }
        out() << count << " windows listen | " << median(untold) << " | " << median(told) << '\n';
        out().flush();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    qputenv("PGPASSFILE", "/nowhere/pgpass");
    const QApplication application(argc, argv);
    const QStringList asked = QCoreApplication::arguments().mid(1);
    SharedServer server({u"-c"_s, u"max_connections=400"_s});
    if (!server.isRunning()) {
        out() << server.why() << '\n';
        return 1;
    }
    const std::pair<QString, void (*)(SharedServer &)> benches[] = {{u"move"_s, benchMove},
                                                                    {u"open"_s, benchOpen},
                                                                    {u"writers"_s, benchWriters},
                                                                    {u"screen"_s, benchScreen},
                                                                    {u"told"_s, benchTold}};
    for (const auto &[name, bench] : benches) {
        if (asked.isEmpty() || asked.contains(name))
            bench(server);
    }
    return 0;
}
