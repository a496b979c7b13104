// SPDX-License-Identifier: GPL-3.0-or-later
// How long a coach waits for the list of all who let them in: 1,000 people with 100 applications each.
#include "app/shared/clients/clientsdialog.h"
#include "core/base/clock.h"
#include "tests/support/sharedserver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int people = 1'000;
constexpr int applications = 100;
constexpr int times = 15;

/// Each application with two interviews and three messages; each person with 500 changes.
const char *const filling = R"(
INSERT INTO afterword.account (login) SELECT 'client_' || n FROM generate_series(1, %1) n;
INSERT INTO afterword.search (owner, title) SELECT id, '' FROM afterword.account WHERE login LIKE 'client%';
INSERT INTO afterword.consent SELECT s.id, c.id, 0, 0 FROM afterword.search s, afterword.account c WHERE c.login = '%3';
UPDATE afterword.consent SET taken = 1;
INSERT INTO afterword.setting SELECT id, 'person.name', 'Person ' || id, 1 FROM afterword.search;
INSERT INTO afterword.application (search, id, position, company, role, stage, card_rank, formality, url, location, salary,
    tags, remarks, posting, go_ahead, no_contact, changed_in)
    SELECT s.id, 'a' || n, n, 'Company ' || n, 'Role', 'applied', n, 'standard', '', '', '', '', '', '', 0, 0, 1
    FROM afterword.search s, generate_series(1, %2) n;
INSERT INTO afterword.interview (search, id, application, position, round, starts, ends, time_zone, kind, location, link,
    cancelled, went_well, red_flags, contribution, next_steps)
    SELECT a.search, a.id || '-' || n, a.id, n, 'Round',
        to_char(date '2026-11-23' + ((a.search * 7 + a.position * 3 + n) % 365)::int, 'YYYY-MM-DD') || 'T10:00',
        to_char(date '2026-11-23' + ((a.search * 7 + a.position * 3 + n) % 365)::int, 'YYYY-MM-DD') || 'T11:00',
        'Europe/Berlin', 'video', '', '', 0, '', '', '', ''
    FROM afterword.application a, generate_series(1, 2) n;
INSERT INTO afterword.message (search, application, id, position, at, direction, channel, about, subject, body, automatic)
    SELECT a.search, a.id, 'm' || n, n, 1763900000, 'out', 'email', 'other', 'Subject', repeat('Words. ', 60), 0
    FROM afterword.application a, generate_series(1, 3) n;
INSERT INTO afterword.change_log SELECT s.id, gen_random_uuid(), n, 1763900000 + n, o.login
    FROM afterword.search s JOIN afterword.account o ON o.id = s.owner, generate_series(1, 500) n;
ANALYZE;
)";

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

QString mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return QString::fromLatin1(line.mid(6).trimmed());
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    SharedServer server;
    if (!server.isRunning()) {
        out << server.why() << '\n';
        return 1;
    }
    const QString coach = server.newPerson(false);
    const ServerLine::Patience patience{std::chrono::seconds(10), std::chrono::minutes(20), nullptr};
    const auto office = ServerLine::open(server.administrator(), SharedServer::password(), patience);
    const auto filled =
        (*office)->run(QString::fromLatin1(filling).arg(people).arg(applications).arg(coach).toUtf8());
    if (filled.failure) {
        out << filled.failure->text << '\n';
        return 1;
    }
    const Moment now = Zone().moment(QDate(2026, 11, 28), QTime(12, 0));
    const QTemporaryDir cache;
    std::vector<double> asked;
    std::vector<double> shown;
    size_t count = 0;
    for (int i = 0; i < times; ++i) {
        const auto line = ServerLine::open(server.address(coach), SharedServer::password(), {});
        QElapsedTimer timer;
        timer.start();
        const auto clients = clientsAt(**line, QDate(2026, 11, 28));
        if (!clients) {
            out << clients.error().message << '\n';
            return 1;
        }
        asked.push_back(double(timer.nsecsElapsed()) / 1e6);
        count = clients->size();
        ClientsDialog dialog(*clients, now, Zone(), nullptr);
        dialog.show();
        QApplication::processEvents();
        dialog.repaint();
        shown.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto lookedUp = [&] {
        const auto line = ServerLine::open(server.address(coach), SharedServer::password(), {});
        const FixedClock clock(now);
        QElapsedTimer timer;
        timer.start();
        LateLookup lookup({server.address(coach), SharedServer::secretOf(coach),
                           clientsAt(**line, QDate(2026, 11, 28)).value(), clock,
                           cache.filePath(u"late.json"_s), u"bench"_s});
        QEventLoop loop;
        QObject::connect(&lookup, &LateLookup::ended, &loop, &QEventLoop::quit);
        lookup.begin();
        loop.exec();
        return timer.elapsed();
    };
    out << "what is late, read for the first time: " << lookedUp() << " ms; from then on: " << lookedUp()
        << " ms\n";
    out << count << " people: asked in " << median(asked) << " ms, on the screen after " << median(shown)
        << " ms; at most " << mostMemory() << '\n';
    return 0;
}
