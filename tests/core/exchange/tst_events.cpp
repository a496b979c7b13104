// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "core/exchange/calendar/icalwriter.h"
#include "core/exchange/calendar/interviewwords.h"
#include "core/exchange/calendar/meetinglink.h"
#include "core/exchange/intake/importfile.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

// From a calendar file to the search: what is meant by an event, its changes and its cancellation.

namespace {

const Moment now = momentFromIso(u"2026-11-27T12:00:00-05:00"_s).value();
const Zone newYork = Zone::named(u"America/New_York"_s).value();

QByteArray content(const char *name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/") + QString::fromLatin1(name) + u".ics"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return file.readAll();
}

Search robins()
{
    Search search;
    search.person.name = u"Robin Vale"_s;
    search.person.email = u"robin.vale@example.org"_s;
    search.person.zone = newYork;
    search.stages = defaultStages();
    return search;
}

Application application(const char *company, const char *role)
{
    Application one;
    one.id.text = QString::fromLatin1(company).toLower();
    one.company = QString::fromLatin1(company);
    one.role = QString::fromLatin1(role);
    one.stage = {u"applied"_s};
    one.added = QDate(2026, 11, 2);
    return one;
}

/// A calendar of events, each the lines between BEGIN and END; @p method may be empty.
QByteArray calendar(const QList<QByteArray> &events, const QByteArray &method = "REQUEST")
{
    QByteArray text =
        "BEGIN:VCALENDAR\nVERSION:2.0\n" + (method.isEmpty() ? QByteArray() : "METHOD:" + method + '\n');
    for (const QByteArray &event : events)
        text += "BEGIN:VEVENT\n" + event + "\nEND:VEVENT\n";
    return text + "END:VCALENDAR\n";
}

const QByteArray people = "\nORGANIZER;CN=Lee Park:mailto:lee.park@northwind.example\n"
                          "ATTENDEE;CN=Dana Whitfield:mailto:dana.whitfield@northwind.example\n"
                          "ATTENDEE;CN=Robin Vale:mailto:robin.vale@example.org";

Imported imported(const QByteArray &text, const Search &search)
{
    const auto file = readImport(text, newYork);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    const auto after = importFile(*file, search, now);
    if (!after)
        return {search, {{ImportLine::Verb::Skipped, after.error().message, after.error().line}}};
    return *after;
}

Search after(const QList<QByteArray> &texts, Search search = robins())
{
    for (const QByteArray &text : texts)
        search = imported(text, search).search;
    return search;
}

/// "Northwind: 2026-12-08T10:00 2026-12-08T11:00 off", for each interview, "; " between.
QString told(const Search &search)
{
    QStringList interviews;
    for (const Application &one : search.applications) {
        for (const Interview &interview : one.interviews)
            interviews += one.company + u": "_s + isoWallTime(interview.start) + u' ' +
                          isoWallTime(interview.end) + (interview.cancelled ? u" off"_s : QString());
    }
    return interviews.join(u"; "_s);
}

QString words(const Imported &imported)
{
    QStringList lines;
    for (const ImportLine &line : imported.lines)
        lines += toText(line.verb) + u' ' + line.what;
    return lines.join(u'\n');
}

const char series[] =
    "UID:s\nSEQUENCE:0\nDTSTAMP:20261120T100000Z\nDTSTART:20261208T150000Z\nDTEND:20261208T160000Z\n"
    "RRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Interview";

} // namespace

class TestEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventIsReadAsItIsMeant_data()
    {
        QTest::addColumn<QList<QByteArray>>("texts");
        QTest::addColumn<QString>("interviews");
        const auto row = [](const char *name, const QList<QByteArray> &texts, const char *interviews) {
            QTest::newRow(name) << texts << QString::fromLatin1(interviews);
        };
        const QByteArray invite = calendar({QByteArray(series) + people});
        row("cancelled without a time",
            {content("events/cancel-without-dtstart-1-invite"),
             content("events/cancel-without-dtstart-2-cancel")},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00 off");
        row("cancelled without a time and a number",
            {content("events/cancel-without-dtstart-1-invite"),
             calendar({"UID:probe-c1\nDTSTAMP:20261124T100000Z"}, "CANCEL")},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00 off");
        row("cancelled before it was changed",
            {calendar({"UID:a\nSEQUENCE:2\nDTSTART:20261208T150000Z\nSUMMARY:Interview" + people}),
             calendar({"UID:a\nSEQUENCE:1"}, "CANCEL")},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00");
        row("cancelled and invited again",
            {invite, calendar({"UID:s\nSEQUENCE:1"}, "CANCEL"),
             calendar({"UID:s\nSEQUENCE:2\nDTSTART:20261209T150000Z\nSUMMARY:Interview" + people})},
            "Northwind: 2026-12-09T10:00 2026-12-09T11:00");
        row("zero length", {content("events/zero-length")}, "Northwind: 2026-12-08T10:00 2026-12-08T11:00");
        row("zero length by its duration",
            {calendar({"UID:a\nDTSTART:20261208T150000Z\nDURATION:PT0S\nSUMMARY:Interview" + people})},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00");
        row("whole day", {calendar({"UID:a\nDTSTART;VALUE=DATE:20261208\nSUMMARY:Assessment day" + people})},
            "Northwind: 2026-12-08T09:00 2026-12-08T17:00");
        row("two whole days",
            {calendar(
                {"UID:a\nDTSTART;VALUE=DATE:20261208\nDTEND;VALUE=DATE:20261210\nSUMMARY:Assessment centre" +
                 people})},
            "Northwind: 2026-12-08T09:00 2026-12-09T17:00");
        row("the first of a series moved",
            {invite, calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID:20261208T150000Z\nDTSTART:"
                               "20261209T190000Z\nSUMMARY:Interview" +
                               people})},
            "Northwind: 2026-12-09T14:00 2026-12-09T15:00");
        row("the first of a series moved twice, in zones of their own",
            {invite,
             calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID;TZID=America/"
                       "New_York:20261208T100000\nDTSTART:20261209T190000Z\nSUMMARY:Interview" +
                       people}),
             calendar({"UID:s\nSEQUENCE:2\nRECURRENCE-ID;TZID=Europe/"
                       "Berlin:20261208T160000\nDTSTART:20261210T190000Z\nSUMMARY:Interview" +
                       people})},
            "Northwind: 2026-12-10T14:00 2026-12-10T15:00");
        row("the first whole day of a series moved, by its midnight in UTC",
            {calendar(
                 {"UID:s\nDTSTART;VALUE=DATE:20261207\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Assessment day" +
                  people}),
             calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID:20261207T000000Z\nDTSTART;VALUE=DATE:20261208\n"
                       "SUMMARY:Assessment day" +
                       people})},
            "Northwind: 2026-12-08T09:00 2026-12-08T17:00");
        row("the first of a series cancelled",
            {invite, calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID:20261208T150000Z"}, "CANCEL")},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00 off");
        row("another one of a series cancelled",
            {invite, calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID:20261215T150000Z"}, "CANCEL")},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00");
        row("a series and its moved first in one file",
            {calendar({QByteArray(series) + people,
                       "UID:s\nRECURRENCE-ID:20261208T150000Z\nDTSTART:20261209T190000Z\nSUMMARY:Interview" +
                           people})},
            "Northwind: 2026-12-09T14:00 2026-12-09T15:00");
        row("a whole series cancelled after one was moved",
            {invite,
             calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID:20261208T150000Z\nDTSTART:20261209T190000Z\nSUMMARY:"
                       "Interview" +
                       people}),
             calendar({"UID:s\nSEQUENCE:2"}, "CANCEL")},
            "Northwind: 2026-12-09T14:00 2026-12-09T15:00 off");
        const auto moved = [](const char *from, const char *to) {
            return QByteArray("UID:s\nSEQUENCE:0\nRECURRENCE-ID:") + from + "\nDTSTART:" + to +
                   "\nSUMMARY:Interview" + people;
        };
        const QByteArray twoMoved =
            calendar({QByteArray(series) + people, moved("20261215T150000Z", "20261216T190000Z"),
                      moved("20261222T150000Z", "20261223T190000Z")});
        row("one of a series called off, and no later one",
            {twoMoved, calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID:20261215T150000Z"}, "CANCEL")},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00; "
            "Northwind: 2026-12-16T14:00 2026-12-16T15:00 off; "
            "Northwind: 2026-12-23T14:00 2026-12-23T15:00");
        row("one of a series and all later ones called off",
            {twoMoved,
             calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261215T150000Z"}, "CANCEL")},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00; "
            "Northwind: 2026-12-16T14:00 2026-12-16T15:00 off; "
            "Northwind: 2026-12-23T14:00 2026-12-23T15:00 off");
        row("all of a series called off from the first on",
            {twoMoved,
             calendar({"UID:s\nSEQUENCE:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261208T150000Z"}, "CANCEL")},
            "Northwind: 2026-12-08T10:00 2026-12-08T11:00 off; "
            "Northwind: 2026-12-16T14:00 2026-12-16T15:00 off; "
            "Northwind: 2026-12-23T14:00 2026-12-23T15:00 off");
        const QByteArray weekly = "UID:s\nDTSTART;TZID=America/New_York:20261208T100000\nDURATION:PT30M\n"
                                  "RRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Interview";
        row("the first of a series taken out",
            {calendar({weekly + "\nEXDATE;TZID=America/New_York:20261208T100000" + people})},
            "Northwind: 2026-12-15T10:00 2026-12-15T10:30");
        row("the first two of a series taken out, in UTC",
            {calendar({weekly + "\nEXDATE:20261208T150000Z,20261215T150000Z" + people})},
            "Northwind: 2026-12-22T10:00 2026-12-22T10:30");
        row("another one of a series taken out", {calendar({weekly + "\nEXDATE:20261215T150000Z" + people})},
            "Northwind: 2026-12-08T10:00 2026-12-08T10:30");
        row("every day of a series taken out",
            {calendar({weekly + "\nEXDATE:20261208T150000Z,20261215T150000Z,20261222T150000Z" + people})},
            "");
        row("the first day taken out by its date, with a list of days",
            {calendar({"UID:s\nDTSTART;VALUE=DATE:20261208\nRDATE;VALUE=DATE:20261210\n"
                       "EXDATE;VALUE=DATE:20261208\nSUMMARY:Assessment day" +
                       people})},
            "Northwind: 2026-12-10T09:00 2026-12-10T17:00");
        row("the first day taken out, with a list of periods",
            {calendar({"UID:s\nDTSTART;TZID=America/New_York:20261208T100000\nDURATION:PT30M\n"
                       "RDATE;VALUE=PERIOD;TZID=America/New_York:20261210T100000/PT30M\n"
                       "EXDATE;TZID=America/New_York:20261208T100000\nSUMMARY:Interview" +
                       people})},
            "Northwind: 2026-12-10T10:00 2026-12-10T10:30");
    }
    void anEventIsReadAsItIsMeant()
    {
        QFETCH(QList<QByteArray>, texts);
        const Search search = after(texts);
        QTEST(told(search), "interviews");
        QVERIFY(after(texts, search) == search || texts.size() > 1); // read again nothing doubles
    }

    void aWholeDayIsTakenInWithAWord()
    {
        const Imported day = imported(
            calendar({"UID:a\nDTSTART;VALUE=DATE:20261208\nSUMMARY:Assessment day" + people}), robins());
        QVERIFY2(words(day).contains(u"names a day but no time"_s), qPrintable(words(day)));
        const Imported weeks = imported(
            calendar(
                {"UID:b\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261220\nSUMMARY:Interview season" +
                 people}),
            robins());
        QVERIFY2(words(weeks).contains(u"more than 5 whole days"_s), qPrintable(words(weeks)));
    }

    void peopleWithoutASchemeAreInTheRoom()
    {
        const Search search = after({content("events/address-without-mailto")});
        QCOMPARE(search.applications.front().company, u"Northwind"_s);
        QCOMPARE(
            search.contacts.find(search.applications.front().interviews.front().interviewers.front().contact)
                ->email,
            u"dana.whitfield@northwind.example"_s);
        const Search quoted = after({calendar({"UID:a\nDTSTART:20261208T150000Z\nSUMMARY:Interview\n"
                                               "ATTENDEE;CN=\"O'Neil, Ann; HR\":ann@northwind.example\n"
                                               "ATTENDEE;CN=Sam^'s room:urn:uuid:x\n"
                                               "ATTENDEE;EMAIL=jo@northwind.example;CN=Jo:/O=ORG/CN=JO"})});
        QStringList names;
        for (const Contact &one : quoted.contacts)
            names += one.name + u" <"_s + one.email + u'>';
        QVERIFY2(names.contains(u"Ann O'Neil <ann@northwind.example>"_s), qPrintable(names.join(u", "_s)));
        QVERIFY(names.contains(u"Jo <jo@northwind.example>"_s));
    }

    void ownEntriesNameCompanyAndRole_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("role");
        const auto row = [](const char *summary, const char *company, const char *role) {
            QTest::newRow(summary) << QString::fromUtf8(summary) << QString::fromUtf8(company)
                                   << QString::fromUtf8(role);
        };
        row("Phone screen with Acme", "Acme", "");
        row("Interview with Acme: Data Analyst", "Acme", "Data Analyst");
        row("Interview @ Blue Harbor", "Blue Harbor", "");
        row("Data Analyst interview at Acme", "Acme", "Data Analyst");
        row("Acme: second interview", "Acme", "");
        row("Acme - Data Analyst - final round", "Acme", "Data Analyst");
        row("Robin Vale <> Acme | Technical interview", "Acme", "");
        row("Interview with Acme for Data Analyst", "Acme", "Data Analyst");
        // Who stands behind "with" may be a person; whom they work for stands beside them.
        row("Zoom interview with Sarah (Kestrel Dental)", "Kestrel Dental", "");
        row("Interview with Ann Cole, Brightwell", "Brightwell", "");
        row("Interview mit Frau Braun, Lindner GmbH", "Lindner GmbH", "");
        row("Entrevista con Rosa Gil - Hotel Duero", "Hotel Duero", "");
        row("Call with Ann from Acme about the job as Data Analyst", "Acme", "Data Analyst");
        row("Interview with Acme (Berlin)", "Acme", "");
        row("Interview with Blue Harbor, Data Analyst", "Blue Harbor", "Data Analyst");
        row("Online Interview: Acme (Data Analyst)", "Acme", "Data Analyst");
        // Roles that begin like a talk.
        row("Interview @ Acme: Video Editor", "Acme", "Video Editor");
        row("Call Centre Agent interview at Acme", "Acme", "Call Centre Agent");
        row("Interview at Acme, Screening Officer", "Acme", "Screening Officer");
        row("Interview at Acme - Online Marketing Manager", "Acme", "Online Marketing Manager");
        row("Phone screening, Nurse, at Acme", "Acme", "Nurse");
        row("Einladung zum Vorstellungsgespräch bei Lindner GmbH als Buchhalter", "Lindner GmbH",
            "Buchhalter");
        row("Entretien visio chez Mérival - poste de comptable", "Mérival", "comptable");
        row("Vorstellungsgespräch Gemeinde Auental als Sachbearbeiter Bauamt", "Gemeinde Auental",
            "Sachbearbeiter Bauamt");
    }
    void ownEntriesNameCompanyAndRole()
    {
        QFETCH(QString, summary);
        const Search search =
            after({calendar({"UID:a\nDTSTART:20261208T150000Z\nSUMMARY:" + summary.toUtf8()}, "")});
        QCOMPARE(search.applications.size(), size_t(1));
        QTEST(search.applications.front().company, "company");
        QTEST(search.applications.front().role, "role");
    }

    void anEntryThatNamesNoInterviewIsLeftOut()
    {
        for (const char *summary : {"Dentist", "Lunch with Sam", "Holiday"}) {
            const Imported left = imported(
                calendar({"UID:a\nDTSTART:20261208T150000Z\nSUMMARY:" + QByteArray(summary)}, ""), robins());
            QCOMPARE(left.search, robins());
            QVERIFY2(words(left).contains(u"names no interview"_s), qPrintable(words(left)));
        }
    }

    void ofAWholeCalendarOnlyWhatSaysSoIsAnInterview()
    {
        const auto day = [](int number, const QByteArray &summary) {
            return "UID:" + QByteArray::number(number) + "\nDTSTART:202612" +
                   QByteArray::number(1 + number).rightJustified(2, '0') + "T150000Z\nSUMMARY:" + summary +
                   "\nORGANIZER;CN=Kim:mailto:kim@office.example\n"
                   "ATTENDEE;CN=Robin Vale:mailto:robin.vale@example.org";
        };
        QList<QByteArray> days;
        for (int number = 0; number < 25; ++number)
            days += day(number, "Sprint planning");
        const QByteArray interview =
            "UID:own\nDTSTART:20261230T150000Z\nSUMMARY:Interview with Acme: Data Analyst";
        for (const char *method : {"", "PUBLISH"}) {
            const Search search = after({calendar(days + QList{interview}, method)});
            QCOMPARE(search.applications.size(), size_t(1));
            QCOMPARE(search.applications.front().company, u"Acme"_s);
            QCOMPARE(search.applications.front().interviews.size(), size_t(1));
        }
        // Whoever is invited by somebody is, whatever it is called.
        QCOMPARE(after({calendar(days)}).applications.size(), size_t(1));
        QCOMPARE(after({calendar({day(1, "Chat")}, "")}).applications.size(), size_t(1));
    }

    void anApplicationThatStandsIsFoundFirst_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("goesTo");
        QTest::addColumn<QString>("why");
        QTest::newRow("by its summary, whatever the domain")
            << QByteArray("SUMMARY:Interview with Acme: Data "
                          "Analyst\nATTENDEE;CN=Kim:mailto:kim@hr-partners.example")
            << u"acme"_s << u"the summary names Acme"_s;
        QTest::newRow("by the domain")
            << QByteArray("SUMMARY:Interview\nATTENDEE;CN=Kim:mailto:kim@mail.blueharbor.example")
            << u"blueharbor"_s << u"Kim writes from mail.blueharbor.example"_s;
        QTest::newRow("by the organizer alone")
            << QByteArray("SUMMARY:Chat\nORGANIZER:mailto:kim@acme.example") << u"acme"_s
            << u"Kim writes from acme.example"_s;
        QTest::newRow("by the role where nobody's address tells")
            << QByteArray("SUMMARY:Interview: Reporting Lead\nORGANIZER;CN=Kim:mailto:kim@gmail.com")
            << u"blueharbor"_s << u"the summary names the role"_s;
        QTest::newRow("not by the role of another company")
            << QByteArray("SUMMARY:Interview: Reporting Lead\nATTENDEE;CN=Kim:mailto:kim@quillfield.example")
            << u"quillfield"_s << QString();
        QTest::newRow("an own entry")
            << QByteArray("SUMMARY:Coffee with Acme") << u"acme"_s << u"the summary names Acme"_s;
    }
    void anApplicationThatStandsIsFoundFirst()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, why);
        Search search = robins();
        search.applications.put(application("Acme", "Data Analyst"));
        search.applications.put(application("BlueHarbor", "Reporting Lead"));
        const Imported done = imported(calendar({"UID:a\nDTSTART:20261208T150000Z\n" + event}), search);
        QString goesTo;
        for (const Application &one : done.search.applications) {
            if (!one.interviews.empty())
                goesTo = one.id.text;
        }
        QTEST(goesTo, "goesTo");
        QVERIFY2(words(done).contains(why), qPrintable(words(done)));
    }

    void anOwnEventThatLostItsUidIsKnown()
    {
        const Search search = after({content("events/zero-length")});
        QByteArray exported = writeCalendar(interviewEntries(search, now));
        QVERIFY(exported.contains("UID:"));
        exported.replace("UID:", "X-LOST:");
        const Imported again = imported(exported, search);
        QCOMPARE(again.search, search);
        QVERIFY2(words(again).startsWith(u"unchanged"_s), qPrintable(words(again)));
    }

    void anOwnFollowUpThatLostItsUidIsKnown()
    {
        Search search = robins();
        search.applications.put(application("Acme", "Data Analyst"));
        const QByteArray note =
            "DTSTART:20261208T150000Z\nDTEND:20261208T151500Z\nSUMMARY:Print the case study · Acme";
        const Imported again = imported(calendar({note}, ""), search);
        QCOMPARE(again.search, search);
        QVERIFY2(words(again).startsWith(u"unchanged"_s), qPrintable(words(again)));
        // With a UID of its own, or an hour long, it is somebody's entry.
        for (const QByteArray &event : {"UID:a\n" + note, QByteArray(note).replace("151500", "160000")}) {
            const Imported taken = imported(calendar({event}, ""), search);
            QCOMPARE(taken.search.applications.front().interviews.size(), size_t(1));
        }
    }

    void theLinkToJoinAtIsFound_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &event, const char *link, InterviewKind kind) {
            QTest::newRow(name) << event << QString::fromLatin1(link) << int(kind);
        };
        row("Zoom as a place", "LOCATION:https://acme.zoom.us/j/12345?pwd=abc",
            "https://acme.zoom.us/j/12345?pwd=abc", InterviewKind::Video);
        row("Meet in a property", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
            "https://meet.google.com/abc-defg-hij", InterviewKind::Video);
        row("RFC 7986", "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://acme.webex.com/meet/kim",
            "https://acme.webex.com/meet/kim", InterviewKind::Video);
        row("Teams in the text",
            "LOCATION:Microsoft Teams Meeting\nDESCRIPTION:Join: "
            "<https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0>.",
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0", InterviewKind::Video);
        row("behind a redirection",
            "DESCRIPTION:https://nam02.safelinks.protection.outlook.com/"
            "?url=https%3A%2F%2Fzoom.us%2Fj%2F9&data=x",
            "https://zoom.us/j/9", InterviewKind::Video);
        row("a telephone", "LOCATION:+1 212 555 0100", "", InterviewKind::Phone);
        row("a street", "LOCATION:8 Pier Road\\, Boston", "", InterviewKind::OnSite);
        row("another link", "LOCATION:TBD\nDESCRIPTION:https://acme.example/about", "", InterviewKind::Other);
        row("nothing", "LOCATION:", "", InterviewKind::Other);
    }
    void theLinkToJoinAtIsFound()
    {
        QFETCH(QByteArray, event);
        const Search search =
            after({calendar({"UID:a\nDTSTART:20261208T150000Z\nSUMMARY:Interview\n" + event + people})});
        const Interview &interview = search.applications.front().interviews.front();
        QTEST(interview.link, "link");
        QTEST(int(interview.kind), "kind");
    }

    void aSharedMailboxIsATeam()
    {
        const Search search = after({calendar({"UID:a\nDTSTART:20261208T150000Z\nSUMMARY:Interview\n"
                                               "ORGANIZER;CN=Talent:mailto:talent@northwind.example\n"
                                               "ATTENDEE;CN=Dana Whitfield:mailto:dana@northwind.example"})});
        const Contact *talent = search.contacts.find(search.applications.front().recruiter);
        QVERIFY(talent && talent->team && talent->givenName.isEmpty());
    }

    void aReportCountsInsteadOfNamingThousands()
    {
        QList<QByteArray> events;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray n = QByteArray::number(i);
            events += "UID:" + n + "\nDTSTART:20261208T150000Z\nSUMMARY:Interview\nATTENDEE;CN=Dana P" + n +
                      ":mailto:dana" + n + "@company" + n + ".example";
        }
        const Imported many = imported(calendar(events), robins());
        QCOMPARE(many.search.applications.size(), size_t(3000));
        QVERIFY2(many.lines.size() < 60, qPrintable(QString::number(many.lines.size())));
        QVERIFY2(words(many).contains(u"and 2,980 more applications"_s), qPrintable(words(many)));
        QVERIFY(words(many).contains(u"and 2,990 more"_s));
        const Imported again = imported(calendar(events), many.search);
        QVERIFY2(words(again).contains(u"and 2,980 more that were read before"_s), qPrintable(words(again)));
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
