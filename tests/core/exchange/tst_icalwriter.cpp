// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/icalwriter.h"

#include "core/exchange/calendar/ical.h"
#include "core/exchange/contentlines.h"
#include "core/exchange/contenttext.h"

#include <libical/ical.h>

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestICalWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventIsWrittenAsTheStandardSays();
    void textsComeBackAndAddNoProperty_data();
    void textsComeBackAndAddNoProperty();
    void linesAreFoldedBetweenCharacters();
    void interviewsAreListedByStart();
    void ownEventsAreNoInvitations();
    void timesAreWrittenAsClocksThereShowThem();
    void aReminderHasItsText();
    void aTaskIsDueAndHasNoLength();
    void nothingIsWithoutASummary();
    void whatIsOverIsCancelled();
};

namespace {

const Moment at = Zone().moment(QDate(2026, 11, 23), QTime(15, 0));

CalendarEntry entry()
{
    CalendarEntry entry;
    entry.uid = u"thank-you/i1/dana"_s;
    entry.summary = u"Thank Dana"_s;
    entry.start = at;
    entry.end = at + hours(1);
    entry.stamp = at - hours(2);
    return entry;
}

int propertiesOf(icalcomponent *event)
{
    return icalcomponent_count_properties(event, ICAL_ANY_PROPERTY);
}

} // namespace

void TestICalWriter::anEventIsWrittenAsTheStandardSays()
{
    QCOMPARE(writeCalendar({entry()}),
             QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Afterword//Afterword//EN\r\n"
                        "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n"
                        "UID:thank-you/i1/dana@afterword.invalid\r\nDTSTAMP:20261123T130000Z\r\n"
                        "DTSTART:20261123T150000Z\r\nDTEND:20261123T160000Z\r\nSUMMARY:Thank Dana\r\n"
                        "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    CalendarEntry pointInTime = entry();
    pointInTime.end = pointInTime.start;
    QVERIFY(!writeCalendar({pointInTime}).contains("DTEND"));
}

void TestICalWriter::textsComeBackAndAddNoProperty_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back");
    const auto row = [](const char *name, const QString &text, const QString &back) {
        QTest::newRow(name) << text << back;
    };
    row("separators", u"Dana, Priya; \\n and \"Jonas\": done"_s, u"Dana, Priya; \\n and \"Jonas\": done"_s);
    row("lines", u"one\ntwo"_s, u"one\ntwo"_s);
    row("a property", u"x\r\nATTENDEE:mailto:x@y.example\r\n"_s, u"x\nATTENDEE:mailto:x@y.example\n"_s);
    row("a lone CR", u"x\rATTENDEE:mailto:x@y.example"_s, u"xATTENDEE:mailto:x@y.example"_s);
    row("an end", u"x\nEND:VEVENT\nBEGIN:VEVENT"_s, u"x\nEND:VEVENT\nBEGIN:VEVENT"_s);
    row("a line separator", u"x\u2028y\u0085z"_s, u"x\nyz"_s);
    row("NUL", u"x"_s + QChar(0) + u"y"_s, u"xy"_s);
    row("every script", u"שלום 東京 😀 e\u0301"_s, u"שלום 東京 😀 e\u0301"_s);
    row("long", u"😀é"_s.repeated(400), u"😀é"_s.repeated(400));
}

void TestICalWriter::textsComeBackAndAddNoProperty()
{
    QFETCH(QString, text);
    CalendarEntry plain = entry();
    plain.description = plain.location = u"x"_s;
    icalcomponent *expected = icalparser_parse_string(writeCalendar({plain}).constData());

    CalendarEntry typed = plain;
    typed.summary = typed.description = typed.location = text;
    icalcomponent *calendar = icalparser_parse_string(writeCalendar({typed}).constData());
    QCOMPARE(icalcomponent_count_components(calendar, ICAL_ANY_COMPONENT), 1);
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    QCOMPARE(propertiesOf(event),
             propertiesOf(icalcomponent_get_first_component(expected, ICAL_VEVENT_COMPONENT)));
    QTEST(QString::fromUtf8(icalcomponent_get_summary(event)), "back");
    QTEST(QString::fromUtf8(icalcomponent_get_description(event)), "back");
    QTEST(QString::fromUtf8(icalcomponent_get_location(event)), "back");
    icalcomponent_free(calendar);
    icalcomponent_free(expected);
}

void TestICalWriter::linesAreFoldedBetweenCharacters()
{
    for (qsizetype shift = 0; shift < 8; ++shift) {
        const QString text = QString(shift, u'x') + u"😀é東"_s.repeated(60);
        const QByteArray line = contentLine("SUMMARY", escapedText(text));
        for (const QByteArray &part : line.split('\n')) {
            QVERIFY(part.size() <= 76); // with its CR
            QVERIFY(QByteArrayView(part).isValidUtf8());
        }
        ContentLines lines(line);
        QCOMPARE(plainText(lines.next()->value), text);
        QVERIFY(!lines.next());
    }
}

void TestICalWriter::interviewsAreListedByStart()
{
    Search search;
    Contact dana;
    dana.id.text = u"dana"_s;
    dana.name = u"Dana Whitfield"_s;
    dana.title = u"Head of Data"_s;
    search.contacts.put(dana);
    Application application;
    application.id.text = u"northwind"_s;
    application.company = u"Northwind"_s;
    application.role = u"Data Analyst"_s;
    const Zone berlin = Zone::named(u"Europe/Berlin"_s).value();
    for (const int day : {25, 24, 23}) {
        Interview interview;
        interview.id.text = u"i%1"_s.arg(day);
        interview.round = u"On-site"_s;
        interview.start = {QDate(2026, 11, day), QTime(16, 0)};
        interview.end = {QDate(2026, 11, day), QTime(17, 30)};
        interview.zone = berlin;
        interview.cancelled = day == 24;
        interview.interviewers = {{dana.id, {}, {}, {}}};
        interview.link = u"https://meet.example/northwind"_s;
        if (day == 25)
            interview.location = u"12 Harbor Street"_s;
        application.interviews.push_back(interview);
    }
    search.applications.put(application);

    const auto entries = interviewEntries(search, at);
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[0].uid, u"interview/i23"_s);
    QCOMPARE(entries[0].summary, u"Northwind · On-site · Data Analyst"_s);
    QCOMPARE(entries[0].description, u"Dana Whitfield, Head of Data"_s);
    QVERIFY(entries[0].start == at);
    QVERIFY(entries[0].end - entries[0].start == minutes(90));
    QVERIFY(entries[0].busy);
    QCOMPARE(entries[0].location, u"https://meet.example/northwind"_s);
    QCOMPARE(entries[0].zone.id(), u"Europe/Berlin"_s);
    QCOMPARE(entries[1].uid, u"interview/i25"_s);
    QCOMPARE(entries[1].location, u"12 Harbor Street"_s);
    QCOMPARE(entries[1].description, u"Dana Whitfield, Head of Data\nhttps://meet.example/northwind"_s);
}

void TestICalWriter::ownEventsAreNoInvitations()
{
    const auto read = readInvitations(writeCalendar({entry(), entry()}), Zone());
    QVERIFY(read->invitations.empty());
    QCOMPARE(read->skipped.size(), size_t(2));
    QVERIFY(read->skipped.front().message.contains(u"exported by Afterword"_s));
}

void TestICalWriter::timesAreWrittenAsClocksThereShowThem()
{
    CalendarEntry inNewYork = entry();
    inNewYork.zone = Zone::named(u"America/New_York"_s).value();
    CalendarEntry nextSummer = inNewYork;
    nextSummer.start = Zone().moment(QDate(2027, 7, 15), QTime(14, 0));
    nextSummer.end = nextSummer.start + minutes(15);
    const QByteArray text = writeCalendar({inNewYork, entry(), nextSummer});
    QCOMPARE(text.count("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"), 1);
    QVERIFY(text.indexOf("END:VTIMEZONE") < text.indexOf("BEGIN:VEVENT"));
    QVERIFY2(text.contains("DTSTART;TZID=America/New_York:20261123T100000\r\n"
                           "DTEND;TZID=America/New_York:20261123T110000\r\n"),
             text);
    QVERIFY2(text.contains("DTSTART;TZID=America/New_York:20270715T100000\r\n"), text);
    QVERIFY2(text.contains("DTSTART:20261123T150000Z\r\n"), text);
    // The second 01:30 of a night in autumn can only be said in UTC.
    inNewYork.start = Zone().moment(QDate(2026, 11, 1), QTime(6, 30));
    inNewYork.end = inNewYork.start;
    QVERIFY(writeCalendar({inNewYork}).contains("DTSTART:20261101T063000Z\r\n"));
    // A zone that is not known here has no rules to write.
    inNewYork.zone = Zone::setAside(u"Mars/Olympus"_s, inNewYork.zone).value();
    QVERIFY(!writeCalendar({inNewYork}).contains("Mars"));
}

void TestICalWriter::aReminderHasItsText()
{
    CalendarEntry reminds = entry();
    reminds.reminds = true;
    QVERIFY2(writeCalendar({reminds}).contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Thank Dana\r\n"
                                               "TRIGGER:-PT1H\r\nEND:VALARM\r\nEND:VEVENT"),
             writeCalendar({reminds}));
}

void TestICalWriter::aTaskIsDueAndHasNoLength()
{
    CalendarEntry task = entry();
    task.kind = CalendarEntry::Kind::Task;
    task.reminds = true;
    task.zone = Zone::named(u"America/New_York"_s).value();
    const QByteArray text = writeCalendar({task});
    QVERIFY2(text.contains("BEGIN:VTODO\r\n") &&
                 text.contains("DUE;TZID=America/New_York:20261123T100000\r\n") &&
                 text.contains("TRIGGER;RELATED=END:-PT1H\r\n"),
             text);
    QVERIFY(!text.contains("VEVENT") && !text.contains("DTEND") && !text.contains("TRANSP"));
    QCOMPARE(text.count("DTSTART"), 2); // those of the zone's rules
}

void TestICalWriter::nothingIsWithoutASummary()
{
    CalendarEntry nameless = entry();
    nameless.summary = u" "_s;
    nameless.reminds = true;
    QVERIFY(writeCalendar({nameless}).contains("SUMMARY:Follow-up\r\n"));
    nameless.busy = true;
    QVERIFY(writeCalendar({nameless}).contains("SUMMARY:Interview\r\n"));
    QVERIFY(writeCalendar({nameless}).contains("DESCRIPTION:Interview\r\n"));
}

void TestICalWriter::whatIsOverIsCancelled()
{
    CalendarEntry over = entry();
    over.cancelled = true;
    over.busy = true;
    over.reminds = true;
    over.sequence = 3;
    const QByteArray text = writeCalendar({over});
    QVERIFY2(text.contains("SEQUENCE:3\r\n") && text.contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"),
             text);
    QVERIFY(!text.contains("VALARM"));
}

QTEST_APPLESS_MAIN(TestICalWriter)
#include "tst_icalwriter.moc"
