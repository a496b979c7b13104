// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/defaultstages.h"
#include "core/exchange/intake/importfile.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <ctime>
#include <functional>

// What taking in many invitations costs beside libical's bare parse of the same text; and the letters for
// exchange.py.
//   bench_intake --calendar EVENTS
//   bench_intake --maildir DIR APPLICATIONS   10,000 letters, of so many companies

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 7;
const Moment now = Zone().moment(QDate(2026, 11, 27), QTime(12, 0));

QByteArray calendarOf(int events)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//EN\r\nMETHOD:REQUEST\r\n";
    for (int i = 0; i < events; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray company = QByteArray::number(i / 4);
        const QByteArray day = QDate(2026, 1, 1).addDays(i % 300).toString(u"yyyyMMdd"_s).toLatin1();
        text += "BEGIN:VEVENT\r\nUID:" + n +
                "@bench.example\r\nDTSTAMP:20251201T100000Z\r\nSEQUENCE:0\r\nDTSTART;TZID=America/New_York:" +
                day + "T100000\r\nDTEND;TZID=America/New_York:" + day +
                "T110000\r\nSUMMARY:Interview: Data Analyst\r\n"
                "LOCATION:https://zoom.us/j/" +
                n +
                "\r\nDESCRIPTION:Hello Robin\\,\\nwe look forward to meeting you.\r\n"
                "ORGANIZER;CN=Lee Park:mailto:lee@company" +
                company +
                ".example\r\n"
                "ATTENDEE;CN=Dana Whitfield;PARTSTAT=ACCEPTED:mailto:dana" +
                n + "@company" + company +
                ".example\r\n"
                "ATTENDEE;CN=Robin "
                "Vale:mailto:robin@example.org\r\nSTATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

Search robins()
{
    Search search;
    search.person.name = u"Robin Vale"_s;
    search.person.email = u"robin@example.org"_s;
    search.person.zone = Zone::named(u"America/New_York"_s).value();
    search.stages = defaultStages();
    return search;
}

double medianOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begun = std::clock(); // of the processor, since other programs run as well
        work();
        times.push_back(double(std::clock() - begun) * 1000.0 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[rounds / 2];
}

void measureCalendar(int events, QTextStream &out)
{
    const QByteArray text = calendarOf(events);
    const double bare = medianOf([&] { icalcomponent_free(icalparser_parse_string(text.constData())); });
    size_t taken = 0;
    const double here = medianOf([&] {
        const Search search = robins();
        const auto file = readImport(text, search.person.zone);
        taken = importFile(*file, search, now)->search.applications.size();
    });
    out << u"%1 events, %2 applications: %3 ms; libical's bare parse %4 ms; %5 times\n"_s.arg(events)
               .arg(taken)
               .arg(here, 0, 'f', 0)
               .arg(bare, 0, 'f', 0)
               .arg(here / bare, 0, 'f', 1);
    out.flush();
}

bool writeMaildir(const QString &path, int letters, int companies)
{
    QDir folder(path);
    for (const QString &name : {u"cur"_s, u"new"_s, u"tmp"_s})
        folder.mkpath(name);
    for (int i = 0; i < letters; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray company = QByteArray::number(i % companies);
        QFile file(folder.filePath(u"cur/%1.bench:2,S"_s.arg(i, 6, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        const QDateTime date(QDate(2026, 1, 1), QTime(9, 0), QTimeZone::utc());
        file.write(
            "Received: from mx.example by home.example\r\nMessage-ID: <" + n + "@company" + company +
            ".example>\r\nFrom: Dana Whitfield <dana@company" + company +
            ".example>\r\nTo: Robin Vale <robin@example.org>\r\nSubject: Your application, " + n +
            "\r\nDate: " + date.addSecs(60 * i).toString(Qt::RFC2822Date).toLatin1() +
            "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
            QByteArray("Hello Robin, we read what you sent and will write again soon.\r\n").repeated(20));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const QByteArrayView wish(argc > 1 ? argv[1] : "");
    if (argc == 4 && wish == "--maildir")
        return writeMaildir(QString::fromLocal8Bit(argv[2]), 10'000, QByteArray(argv[3]).toInt()) ? 0 : 1;
    if (argc != 3 || wish != "--calendar")
        return 2;
    measureCalendar(QByteArray(argv[2]).toInt(), out);
    return 0;
}
