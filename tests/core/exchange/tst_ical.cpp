// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical.h"

#include "core/base/iso.h"
#include "core/exchange/filekind.h"

#include <QFile>
#include <QTest>

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
    void aGoodEventBesideABadOneIsRead();
    void hostileFilesAreBounded_data();
    void hostileFilesAreBounded();
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
             u"Hello Robin&#44;\nI will call you on your mobile & we talk for half an hour."_s);
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
    QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\n") << u"breaks off"_s << 2;
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
    QTest::newRow("whole-day") << u"whole day"_s;
    QTest::newRow("ends-before") << u"ends before it starts"_s;
    QTest::newRow("unknown-zone") << u"\"Mars/Olympus\""_s;
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
    QTest::newRow("many attendees") << calendarWith(
        times + QByteArray("ATTENDEE:mailto:x@y.example\r\n").repeated(20'000));
}

void TestICal::hostileFilesAreBounded()
{
    QFETCH(QByteArray, text);
    const auto read = readInvitations(text, newYork);
    QVERIFY(read);
    QCOMPARE(read->invitations.size(), size_t(1));
    QVERIFY(read->invitations.front().summary.size() < 1'000'000);
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
    QTest::newRow("web page") << QByteArray("<html>a, b</html>") << int(FileKind::Unknown);
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
