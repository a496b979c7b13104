// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/ical.h"

#include "core/base/iso.h"
#include "core/exchange/intake/filekind.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestICal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProgramsInvitationIsRead_data();
    void everyProgramsInvitationIsRead();
    void peopleAreNamedAsTheyWrite();
    void markupBecomesWords();
    void aUselessFileIsExplained_data();
    void aUselessFileIsExplained();
    void aBadEventIsSkippedWithItsLine_data();
    void aBadEventIsSkippedWithItsLine();
    void anEventOutsideTheYearsIsSkipped_data();
    void anEventOutsideTheYearsIsSkipped();
    void theLibraryWritesNothingOfItsOwn_data();
    void theLibraryWritesNothingOfItsOwn();
    void aGoodEventBesideABadOneIsRead();
    void hostileFilesAreBounded_data();
    void hostileFilesAreBounded();
    void whatIsNoInvitationIsSkipped_data();
    void whatIsNoInvitationIsSkipped();
    void aWholeCalendarIsRefused();
    void zonesAreFoundByNameOrByWhatTheyDo_data();
    void zonesAreFoundByNameOrByWhatTheyDo();
    void theFilesOwnRulesAreHeard_data();
    void theFilesOwnRulesAreHeard();
    void aZoneThatNobodyKnowsIsAskedFor_data();
    void aZoneThatNobodyKnowsIsAskedFor();
    void aZoneThatChangesWithoutEndIsNotFollowed_data();
    void aZoneThatChangesWithoutEndIsNotFollowed();
    void programsAreNobody();
    void anAddressIsReadAsAnUri();
    void aFileIsToldByItsContent_data();
    void aFileIsToldByItsContent();
};

namespace {

const Zone newYork = Zone::named(u"America/New_York"_s).value();

QByteArray content(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return file.readAll();
}

QString names(const std::vector<Participant> &people)
{
    QStringList names;
    for (const Participant &one : people)
        names += one.name.isEmpty() ? one.email : one.name;
    return names.join(u", "_s);
}

QByteArray calendarWith(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\n" + lines +
           "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

void TestICal::everyProgramsInvitationIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("organizer");
    QTest::addColumn<QString>("attendees");
    const auto row = [](const char *file, const char *when, const QString &organizer,
                        const QString &attendees) {
        QTest::newRow(file) << u"invitations/%1.ics"_s.arg(QString::fromLatin1(file))
                            << QString::fromLatin1(when) << organizer << attendees;
    };
    row("1-google-northwind-onsite", "2026-11-23T10:00 2026-11-23T11:00 America/New_York", u"Lee Moss"_s,
        u"Robin Vale, Dana Whitfield, Priya Rao, Jonas Eide"_s);
    row("2-outlook-blue-harbor-screen", "2026-11-19T14:00 2026-11-19T14:30 America/New_York",
        u"Okafor-Núñez, Amara"_s, u"Robin Vale, Okafor-Núñez, Amara"_s);
    row("3-apple-meridian-final", "2026-11-24T16:00 2026-11-24T17:30 Europe/Berlin", u"Katrin Solberg"_s,
        u"Katrin Solberg, Tomás Lindqvist, robin.vale@mail.example"_s);
    row("4-zoom-quillfield-panel", "2026-11-25T13:30 2026-11-25T14:45 America/New_York", u"Hollis Grant"_s,
        u"Hollis Grant, Mei Tanaka, Sam Osei, Robin Vale"_s);
    row("5-exchange-blue-harbor-onsite", "2026-12-01T13:00 2026-12-01T16:00 America/New_York",
        u"Amara Okafor-Núñez"_s, u"Robin Vale, Victor Amadi, Ines Farkas"_s);
}

void TestICal::everyProgramsInvitationIsRead()
{
    QFETCH(QString, file);
    const auto read = readInvitations(content(file), newYork);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->skipped.size(), size_t(0));
    QCOMPARE(read->invitations.size(), size_t(1));
    const Invitation &invitation = read->invitations.front();
    QTEST(isoWallTime(invitation.start) + u' ' + isoWallTime(invitation.end) + u' ' + invitation.zone.id(),
          "when");
    QTEST(invitation.organizer->name, "organizer");
    QTEST(names(invitation.attendees), "attendees");
    QVERIFY(!invitation.uid.isEmpty());
    QVERIFY(!invitation.cancelled);
}

void TestICal::peopleAreNamedAsTheyWrite()
{
    const auto read = readInvitations(
        calendarWith("DTSTART:20261123T150000Z\r\nDTEND:20261123T160000Z\r\n"
                     "ATTENDEE;CN=\"dana@x.example\":MAILTO:Dana@X.Example\r\nATTENDEE:mailto:\r\n"
                     "ATTENDEE;CN=Gone;PARTSTAT=DECLINED:mailto:gone@x.example\r\n"
                     "ATTENDEE;CN=Twice:mailto:two@x.example\r\nATTENDEE;CN=Twice:mailto:TWO@x.example"),
        newYork);
    const std::vector<Participant> expected = {{{}, u"dana@x.example"_s}, {u"Twice"_s, u"two@x.example"_s}};
    QVERIFY(read->invitations.front().attendees == expected);
}

void TestICal::markupBecomesWords()
{
    const auto read = readInvitations(content(u"invitations/2-outlook-blue-harbor-screen.ics"_s), newYork);
    QCOMPARE(read->invitations.front().description,
             u"Hello Robin,\n\nI will call you on your mobile & we talk for half an hour."_s);
}

void TestICal::aUselessFileIsExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << content(u"notcalendars/empty.ics"_s) << u"is empty"_s << 1;
    QTest::newRow("a web page") << content(u"notcalendars/webpage.ics"_s) << u"BEGIN:VCALENDAR"_s << 1;
    QTest::newRow("no event") << content(u"notcalendars/no-event.ics"_s) << u"no event"_s << 1;
    QTest::newRow("5 MB of junk") << QByteArray("\n\nnonsense ").repeated(500'000) << u"BEGIN:VCALENDAR"_s
                                  << 3;
    QTest::newRow("binary") << QByteArray("BEGIN:VCALENDAR\n") + QByteArray(3, '\0') << u"characters"_s << 2;
    QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\n")
                             << u"ends before its first event"_s << 2;
    QTest::newRow("too large") << QByteArray("BEGIN:VCALENDAR\n") + QByteArray(20'000'000, 'x') << u"20 MB"_s
                               << 0;
}

void TestICal::aUselessFileIsExplained()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto read = readInvitations(text, newYork);
    if (read && !read->skipped.empty()) { // a cut-off event may be kept by the parser; then it has no time
        QCOMPARE(read->invitations.size(), size_t(0));
        return;
    }
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    QTEST(read.error().line, "line");
}

void TestICal::aBadEventIsSkippedWithItsLine_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("no-time") << u"has no time"_s;
    QTest::newRow("ends-before") << u"ends before it starts"_s;
}

void TestICal::aBadEventIsSkippedWithItsLine()
{
    QFETCH(QString, says);
    const auto read = readInvitations(
        content(u"notcalendars/%1.ics"_s.arg(QString::fromLatin1(QTest::currentDataTag()))), newYork);
    QVERIFY(read);
    QCOMPARE(read->invitations.size(), size_t(0));
    QCOMPARE(read->skipped.size(), size_t(1));
    QVERIFY2(read->skipped.front().message.contains(says), qPrintable(read->skipped.front().message));
    QCOMPARE(read->skipped.front().line, 4);
}

void TestICal::anEventOutsideTheYearsIsSkipped_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::newRow("before the year 1 here")
        << QByteArray("DTSTART:00010101T000000Z\r\nDTEND:00010101T010000Z");
    QTest::newRow("after the year 9999 elsewhere")
        << QByteArray("DTSTART:99991231T220000Z\r\nDTEND:99991231T230000Z");
    QTest::newRow("ends after the year 9999") << QByteArray("DTSTART:99991230T220000Z\r\nDURATION:P2D");
    QTest::newRow("a local time") << QByteArray("DTSTART:00000101T000000\r\nDTEND:00000101T010000");
}

void TestICal::anEventOutsideTheYearsIsSkipped()
{
    QFETCH(QByteArray, times);
    const auto read = readInvitations(calendarWith(times), newYork);
    QVERIFY(read);
    QCOMPARE(read->invitations.size(), size_t(0));
    QCOMPARE(read->skipped.size(), size_t(1));
}

void TestICal::theLibraryWritesNothingOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray event = "BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20261123T150000Z\r\nEND:VEVENT\r\n";
    QTest::newRow("an END too many") << "BEGIN:VCALENDAR\r\n" + event + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    QTest::newRow("many of them") << "BEGIN:VCALENDAR\r\n" + event +
                                         QByteArray("END:VCALENDAR\r\n").repeated(1000);
    QTest::newRow("one in a zone") << "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:x\r\nEND:STANDARD\r\n"
                                      "END:DAYLIGHT\r\nEND:VTIMEZONE\r\n" +
                                          event + "END:VCALENDAR\r\n";
    QTest::newRow("of nothing") << "BEGIN:VCALENDAR\r\n" + event + "END:\r\nEND;X=1:VEVENT\r\nEND :A\r\n" +
                                       "END:VCALENDAR\r\nEND:VCALENDAR\r\n";
    QTest::newRow("begun by no word")
        << "BEGIN:VCALENDAR\r\n" + event + "BEGIN;X=1:VEVENT\r\nBEGIN:\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    QTest::newRow("a hundred thousand within each other")
        << "BEGIN:VCALENDAR\r\n" + event + QByteArray("BEGIN:VALARM\r\n").repeated(100'000) +
               QByteArray("END:VALARM\r\n").repeated(100'000) + "END:VCALENDAR\r\n";
}

void TestICal::theLibraryWritesNothingOfItsOwn()
{
    QFETCH(QByteArray, text);
    QTemporaryFile said;
    QVERIFY(said.open());
    const int before = ::dup(STDERR_FILENO);
    ::dup2(said.handle(), STDERR_FILENO);
    const auto read = readInvitations(text, newYork);
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    QVERIFY(read);
    QCOMPARE(read->invitations.size(), size_t(1));
    said.seek(0);
    QCOMPARE(said.readAll(), QByteArray());
}

void TestICal::aGoodEventBesideABadOneIsRead()
{
    const auto read = readInvitations(content(u"notcalendars/one-good-one-bad.ics"_s), newYork);
    QCOMPARE(read->invitations.size(), size_t(1));
    QCOMPARE(read->skipped.size(), size_t(1));
}

void TestICal::hostileFilesAreBounded_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray times = "DTSTART:20261123T150000Z\r\nDTEND:20261123T160000Z\r\n";
    QTest::newRow("a billion repetitions") << calendarWith(times + "RRULE:FREQ=SECONDLY;COUNT=1000000000");
    QTest::newRow("a file is attached") << calendarWith(times + "ATTACH:file:///etc/passwd");
    QTest::newRow("a million folds") << calendarWith(times + "DESCRIPTION:x" +
                                                     QByteArray("\r\n y").repeated(1'000'000));
    QTest::newRow("a long name") << calendarWith(times + "SUMMARY:" + QByteArray(5'000'000, 'x'));
    QTest::newRow("a million properties")
        << calendarWith(times + QByteArray("X-A:1\r\n").repeated(1'000'000));
    QTest::newRow("a million names") << calendarWith(times + QByteArray("SUMMARY:x\r\n").repeated(1'000'000));
    QTest::newRow("markup without end")
        << calendarWith(times + "X-ALT-DESC:" + QByteArray("<style ").repeated(25'000));
}

void TestICal::hostileFilesAreBounded()
{
    QFETCH(QByteArray, text);
    const auto read = readInvitations(text, newYork);
    QVERIFY(read);
    QCOMPARE(read->invitations.size(), size_t(1));
    QVERIFY(read->invitations.front().summary.size() <= 500);
}

void TestICal::whatIsNoInvitationIsSkipped_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("says");
    QTest::newRow("an answer") << QByteArray("REPLY") << 1 << u"answer"_s;
    QTest::newRow("another time") << QByteArray("COUNTER") << 1 << u"another time"_s;
    QTest::newRow("once more") << QByteArray("REFRESH") << 1 << u"again"_s;
    QTest::newRow("the whole company") << QByteArray("REQUEST") << 101 << u"more than 100 people"_s;
    QTest::newRow("a whole continent") << QByteArray("REQUEST") << 300'000 << u"more than 100 people"_s;
}

void TestICal::whatIsNoInvitationIsSkipped()
{
    QFETCH(QByteArray, method);
    QFETCH(int, people);
    QFETCH(QString, says);
    QByteArray lines = "DTSTART:20261123T150000Z\r\nDTEND:20261123T160000Z\r\n";
    for (int i = 0; i < people; ++i)
        lines += "ATTENDEE:mailto:p" + QByteArray::number(i) + "@y.example\r\n";
    const auto read = readInvitations(
        calendarWith(lines).replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:" + method), newYork);
    QVERIFY(read);
    QCOMPARE(read->invitations.size(), size_t(0));
    QCOMPARE(read->skipped.size(), size_t(1));
    QVERIFY2(read->skipped.front().message.contains(says), qPrintable(read->skipped.front().message));
    QCOMPARE(read->skipped.front().line, 4);
}

void TestICal::aWholeCalendarIsRefused()
{
    const QByteArray event = "BEGIN:VEVENT\nDTSTART:20261123T150000Z\nEND:VEVENT\n";
    const auto read =
        readInvitations("BEGIN:VCALENDAR\n" + event.repeated(50'001) + "END:VCALENDAR\n", newYork);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"more than 50000 events"_s), qPrintable(read.error().message));
    QCOMPARE(read.error().line, 2 + 3 * 50'000);
}

void TestICal::zonesAreFoundByNameOrByWhatTheyDo_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QByteArray>("west");
    QTest::addColumn<QString>("zone");
    QTest::newRow("IANA") << QByteArray("Asia/Kolkata") << QByteArray() << u"Asia/Kolkata"_s;
    QTest::newRow("Evolution") << QByteArray("/freeassociation.sourceforge.net/Europe/Berlin") << QByteArray()
                               << u"Europe/Berlin"_s;
    QTest::newRow("Mozilla") << QByteArray("/mozilla.org/20070129_1/America/New_York") << QByteArray()
                             << u"America/New_York"_s;
    QTest::newRow("three parts") << QByteArray("/x/America/Argentina/Salta") << QByteArray()
                                 << u"America/Argentina/Salta"_s;
    QTest::newRow("Windows") << QByteArray("W. Europe Standard Time") << QByteArray() << u"Europe/Berlin"_s;
    QTest::newRow("Windows in quotes")
        << QByteArray("\"Tokyo Standard Time\"") << QByteArray() << u"Asia/Tokyo"_s;
    QTest::newRow("a well-known offset")
        << QByteArray("(UTC+05:45) Mine") << QByteArray("+0545") << u"Asia/Kathmandu"_s;
    QTest::newRow("an odd offset") << QByteArray("Mine") << QByteArray("-0330") << u"UTC-03:30"_s;
}

void TestICal::zonesAreFoundByNameOrByWhatTheyDo()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QByteArray, west);
    const QByteArray described =
        west.isEmpty() ? QByteArray()
                       : "BEGIN:VTIMEZONE\r\nTZID:" + tzid +
                             "\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:" + west +
                             "\r\nTZOFFSETTO:" + west + "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const auto read =
        readInvitations("BEGIN:VCALENDAR\r\n" + described + "BEGIN:VEVENT\r\nUID:x\r\nDTSTART;TZID=" + tzid +
                            ":20261123T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                        newYork);
    QVERIFY(read);
    QVERIFY2(read->skipped.empty(), read->skipped.empty() ? "" : qPrintable(read->skipped.front().message));
    QTEST(read->invitations.front().zone.id(), "zone");
    QCOMPARE(isoWallTime(read->invitations.front().start), u"2026-11-23T10:00"_s);
}

void TestICal::theFilesOwnRulesAreHeard_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QByteArray>("rules"); // the VTIMEZONE behind its TZID
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("doubt");
    const auto row = [](const char *name, const char *tzid, const QByteArray &rules, const char *at,
                        const char *zone, const char *moment, const char *doubt = "") {
        QTest::newRow(name) << QByteArray(tzid) << rules << QByteArray(at) << QString::fromLatin1(zone)
                            << QString::fromLatin1(moment) << QString::fromLatin1(doubt);
    };
    const auto always = [](const char *offset) {
        return QByteArray("BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:") + offset +
               "\r\nTZOFFSETTO:" + offset + "\r\nEND:STANDARD\r\n";
    };
    // By Notes, and CalConnect's samples: with the hour in the rule (RFC 5545, 3.3.10).
    const QByteArray eastern =
        "BEGIN:STANDARD\r\nDTSTART:19501105T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"
        "RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=1SU;BYMONTH=11\r\nEND:STANDARD\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:19500312T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"
        "RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=2SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n";
    row("hours in the rule, winter", "Mine", eastern, "20261208T140000", "America/New_York",
        "2026-12-08T19:00:00+00:00");
    row("hours in the rule, summer", "Mine", eastern, "20270708T140000", "America/New_York",
        "2027-07-08T18:00:00+00:00");
    row("the standard half as a name", "EST", eastern, "20270715T100000", "America/New_York",
        "2027-07-15T14:00:00+00:00");
    row("the same in winter", "EST", eastern, "20261215T100000", "America/New_York",
        "2026-12-15T15:00:00+00:00");
    row("an offset as a name", "UTC-05:00", eastern, "20270715T100000", "America/New_York",
        "2027-07-15T14:00:00+00:00");
    row("a fixed name and fixed rules", "EST", always("-0500"), "20270715T100000", "EST",
        "2027-07-15T15:00:00+00:00");
    row("a Windows name", "Eastern Standard Time", eastern, "20270715T100000", "America/New_York",
        "2027-07-15T14:00:00+00:00");
    row("a Windows name with one year's rule", "Eastern Standard Time", always("-0500"), "20261215T100000",
        "America/New_York", "2026-12-15T15:00:00+00:00");
    row("a Windows name that means another zone here", "Central Asia Standard Time", always("+0600"),
        "20261215T100000", "Asia/Bishkek", "2026-12-15T04:00:00+00:00");
    row("Mexico's northwest", "Mountain Standard Time (Mexico)", always("-0700"), "20261215T100000",
        "America/Mazatlan", "2026-12-15T17:00:00+00:00");
    row("a Windows name with other rules", "Tokyo Standard Time", always("+0545"), "20261215T100000",
        "Asia/Kathmandu", "2026-12-15T04:15:00+00:00",
        "10:00 in Asia/Tokyo is 01:00 UTC, by the invitation's own rules it is 04:15 UTC");
    row("a name of the database with other rules", "Asia/Tokyo", always("+0800"), "20261215T100000",
        "Asia/Tokyo", "2026-12-15T01:00:00+00:00",
        "10:00 in Asia/Tokyo is 01:00 UTC, by the invitation's own rules it is 02:00 UTC");
    row("the day before", "Asia/Tokyo", always("+0800"), "20261215T083000", "Asia/Tokyo",
        "2026-12-14T23:30:00+00:00",
        "is 2026-12-14 23:30 UTC, by the invitation's own rules it is 00:30 UTC");
    row("a name of the database with its rules", "America/New_York", eastern, "20270715T100000",
        "America/New_York", "2027-07-15T14:00:00+00:00");
    row("the place beside a name of no meaning", "Mine",
        "X-LIC-LOCATION:America/Edmonton\r\n" + always("+0900"), "20240715T100000", "America/Edmonton",
        "2024-07-15T16:00:00+00:00", "16:00 UTC");
    row("the place, and it agrees", "Mine", "X-LIC-LOCATION:Asia/Hovd\r\n" + always("+0700"),
        "20261215T100000", "Asia/Hovd", "2026-12-15T03:00:00+00:00");
    row("a place of no meaning", "Mine", "X-LIC-LOCATION:Mars/Olympus\r\n" + always("+0900"),
        "20261215T100000", "Asia/Tokyo", "2026-12-15T01:00:00+00:00");
}

void TestICal::theFilesOwnRulesAreHeard()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, at);
    QFETCH(QString, doubt);
    const auto read = readInvitations("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:" + tzid + "\r\n" + rules +
                                          "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART;TZID=" + tzid +
                                          ":" + at + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                                      newYork);
    QVERIFY(read);
    QVERIFY2(read->skipped.empty(), read->skipped.empty() ? "" : qPrintable(read->skipped.front().message));
    const Invitation &invitation = read->invitations.front();
    QFETCH(QString, zone);
    QCOMPARE(invitation.zone.id(), Zone::named(zone)->id()); // the machine may have it under another name
    QTEST(isoMoment(invitation.zone.moment(invitation.start), Zone()), "moment");
    QCOMPARE(invitation.zoneDoubt.isEmpty(), doubt.isEmpty());
    QVERIFY2(invitation.zoneDoubt.contains(doubt), qPrintable(invitation.zoneDoubt));
    QCOMPARE(invitation.otherZone.has_value(), !doubt.isEmpty());
    if (invitation.otherZone) // the other of the two moments that the sentence names
        QVERIFY(invitation.otherZone->moment(invitation.start) != invitation.zone.moment(invitation.start));
}

void TestICal::aZoneThatNobodyKnowsIsAskedFor_data()
{
    QTest::addColumn<QString>("tzid");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << u"Mars/Olympus"_s << u"is not known"_s;
    QTest::newRow("abbreviation") << u"CST"_s << u"can mean several"_s;
    QTest::newRow("another") << u"IST"_s << u"can mean several"_s;
}

void TestICal::aZoneThatNobodyKnowsIsAskedFor()
{
    QFETCH(QString, tzid);
    QFETCH(QString, says);
    const auto read = readInvitations(calendarWith("DTSTART;TZID=" + tzid.toLatin1() +
                                                   ":20261123T150000\r\nDTEND;TZID=" + tzid.toLatin1() +
                                                   ":20261123T153000\r\nSUMMARY:Interview"),
                                      newYork);
    QCOMPARE(read->invitations.size(), size_t(1));
    const Invitation &invitation = read->invitations.front();
    QCOMPARE(invitation.unknownZone, tzid);
    QCOMPARE(invitation.zone, newYork);
    QCOMPARE(invitation.start, (WallTime{QDate(2026, 11, 23), QTime(15, 0)}));
    QCOMPARE(invitation.end, (WallTime{QDate(2026, 11, 23), QTime(15, 30)}));
    const QString message = invitation.zoneDoubt;
    QVERIFY2(message.contains(says) && message.contains(tzid) && message.contains(u"choose the zone"_s),
             qPrintable(message));
}

void TestICal::aZoneThatChangesWithoutEndIsNotFollowed_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char *rule :
         {"FREQ=SECONDLY", "FREQ=DAILY", "FREQ=YEARLY;BYSECOND=0,1", "FREQ=YEARLY;BYDAY=MO,TU",
          "FREQ=YEARLY;BYMONTH=1,2,3;BYMONTHDAY=1,2,3", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;BYHOUR=1,2",
          "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;BYMINUTE=0,30"})
        QTest::newRow(rule) << QByteArray(rule);
}

void TestICal::aZoneThatChangesWithoutEndIsNotFollowed()
{
    QFETCH(QByteArray, rule);
    const auto read = readInvitations(
        "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Mine\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
        "TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nRRULE:" +
            rule +
            "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Mine:20261123T100000\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n",
        newYork);
    QCOMPARE(read->invitations.size(), size_t(1));
    QCOMPARE(read->invitations.front().unknownZone, u"Mine"_s);
    QVERIFY(read->invitations.front().zoneDoubt.contains(u"\"Mine\""_s));
}

void TestICal::programsAreNobody()
{
    const auto read =
        readInvitations(calendarWith("DTSTART:20261123T150000Z\r\n"
                                     "ORGANIZER;CN=Hiring:mailto:c_18@group.calendar.google.com\r\n"
                                     "ATTENDEE;CN=Tool:mailto:no-reply@tool.example\r\n"
                                     "ATTENDEE;CN=Dana:mailto:dana@northwind.example"),
                        newYork);
    QVERIFY(!read->invitations.front().organizer);
    QCOMPARE(names(read->invitations.front().attendees), u"Dana"_s);
}

/// RFC 6068, 2: as cards have it, too.
void TestICal::anAddressIsReadAsAnUri()
{
    const auto read = readInvitations(
        calendarWith("DTSTART:20261123T150000Z\r\n"
                     "ORGANIZER;CN=Dana:mailto:dana%2Bjobs@northwind.example?subject=Interview\r\n"
                     "ATTENDEE;CN=Lee:MAILTO:lee+hr@northwind.example"),
        newYork);
    QCOMPARE(read->invitations.front().organizer->email, u"dana+jobs@northwind.example"_s);
    QCOMPARE(read->invitations.front().attendees.back().email, u"lee+hr@northwind.example"_s);
}

void TestICal::aFileIsToldByItsContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("calendar") << QByteArray("\xef\xbb\xbf\r\nbegin:vcalendar\r\n") << int(FileKind::Calendar);
    QTest::newRow("json") << QByteArray("  {\"afterword\": 1}") << int(FileKind::Json);
    QTest::newRow("contacts") << QByteArray("BEGIN:VCARD\nVERSION:3.0") << int(FileKind::ContactCard);
    QTest::newRow("mail") << QByteArray("From: Dana <dana@x.example>\nTo: robin") << int(FileKind::Mail);
    QTest::newRow("table") << QByteArray("company,role\nNorthwind,Analyst") << int(FileKind::Table);
    QTest::newRow("web page") << QByteArray("<html>a, b</html>") << int(FileKind::Page);
    QTest::newRow("binary") << QByteArray("\x89PNG,\0;", 7) << int(FileKind::Unknown);
    QTest::newRow("empty") << QByteArray() << int(FileKind::Unknown);
}

void TestICal::aFileIsToldByItsContent()
{
    QFETCH(QByteArray, content);
    QTEST(int(fileKindOf(content)), "kind");
}

QTEST_APPLESS_MAIN(TestICal)
#include "tst_ical.moc"
