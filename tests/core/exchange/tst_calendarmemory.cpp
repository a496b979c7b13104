// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarmemory.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestCalendarMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstExportIsAllNew();
    void aSecondExportOfTheSameWritesTheSame();
    void whatChangedIsCountedUp();
    void whatIsOverIsCancelledOnceAndStaysSo();
    void whatComesBackIsNewAgain();
    void whatIsLongOverIsForgotten();
    void aTaskInAnEventsPlaceEndsTheEvent();
    void theKeptFileHoldsOnlyWhatStands();
    void aPersonWhoIsDeletedIsForgotten();
    void theMemoryComesBack();
    void aTextThatIsNoMemoryIsEmpty_data();
    void aTextThatIsNoMemoryIsEmpty();
};

namespace {

const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(15, 0));
const Moment later = now + hours(3);

CalendarEntry entry(const QString &uid, const QString &summary)
{
    CalendarEntry entry;
    entry.uid = uid;
    entry.summary = summary;
    entry.start = now + hours(24);
    entry.end = now + hours(25);
    entry.zone = Zone::named(u"America/New_York"_s).value();
    entry.busy = true;
    entry.reminds = true;
    return entry;
}

std::vector<CalendarEntry> two()
{
    return {entry(u"interview/i1"_s, u"Northwind"_s),
            entry(u"follow-up/thank-you/i1/dana"_s, u"Thank Dana"_s)};
}

} // namespace

void TestCalendarMemory::aFirstExportIsAllNew()
{
    const CalendarExport first = exportOnto({}, two(), now);
    QCOMPARE(first.entries.size(), size_t(2));
    QCOMPARE(first.news.size(), size_t(2));
    QVERIFY(first.entries[0].stamp == now);
    QCOMPARE(first.entries[0].sequence, 0);
    QCOMPARE(first.memory.entries.size(), size_t(2));
}

void TestCalendarMemory::aSecondExportOfTheSameWritesTheSame()
{
    const CalendarExport first = exportOnto({}, two(), now);
    auto again = two();
    const CalendarExport second = exportOnto(first.memory, again, later);
    QCOMPARE(writeCalendar(second.entries), writeCalendar(first.entries));
    QVERIFY(second.news.empty());
    QVERIFY(second.memory == first.memory);
    again[0].reminds = false; // its time has come
    QVERIFY(exportOnto(first.memory, again, later).news.empty());
}

void TestCalendarMemory::whatChangedIsCountedUp()
{
    const CalendarExport first = exportOnto({}, two(), now);
    auto moved = two();
    moved[0].start += hours(2);
    moved[0].end += hours(2);
    const CalendarExport second = exportOnto(first.memory, moved, later);
    QCOMPARE(second.entries[0].sequence, 1);
    QVERIFY(second.entries[0].stamp == later);
    QCOMPARE(second.entries[1].sequence, 0);
    QCOMPARE(second.news.size(), size_t(1));
    QVERIFY(writeCalendar(second.news).contains("SEQUENCE:1\r\n"));
    QCOMPARE(exportOnto(second.memory, two(), later).entries[0].sequence, 2);
}

void TestCalendarMemory::whatIsOverIsCancelledOnceAndStaysSo()
{
    const CalendarExport first = exportOnto({}, two(), now);
    const CalendarExport second = exportOnto(first.memory, {two().front()}, later);
    QCOMPARE(second.entries.size(), size_t(2));
    const CalendarEntry &over = second.entries[1];
    QVERIFY(over.cancelled);
    QCOMPARE(over.uid, u"follow-up/thank-you/i1/dana"_s);
    QCOMPARE(over.sequence, 1);
    QCOMPARE(second.news.size(), size_t(1));
    const QByteArray text = writeCalendar(second.news);
    QVERIFY2(text.contains("STATUS:CANCELLED\r\n") && text.contains("SEQUENCE:1\r\n") &&
                 text.contains("SUMMARY:Thank Dana\r\n") && !text.contains("VALARM"),
             text);
    const CalendarExport third = exportOnto(second.memory, {two().front()}, later + hours(1));
    QCOMPARE(writeCalendar(third.entries), writeCalendar(second.entries));
    QVERIFY(third.news.empty());
}

void TestCalendarMemory::whatComesBackIsNewAgain()
{
    const CalendarExport first = exportOnto({}, two(), now);
    const CalendarExport gone = exportOnto(first.memory, {}, later);
    const CalendarExport back = exportOnto(gone.memory, two(), later + hours(1));
    QCOMPARE(back.entries.size(), size_t(2));
    QCOMPARE(back.news.size(), size_t(2));
    QVERIFY(!back.entries[0].cancelled);
    QCOMPARE(back.entries[0].sequence, 2);
}

void TestCalendarMemory::whatIsLongOverIsForgotten()
{
    const CalendarExport gone = exportOnto(exportOnto({}, two(), now).memory, {}, later);
    QCOMPARE(exportOnto(gone.memory, {}, later + std::chrono::days(59)).entries.size(), size_t(2));
    const CalendarExport forgotten = exportOnto(gone.memory, {}, later + std::chrono::days(61));
    QVERIFY(forgotten.entries.empty());
    QVERIFY(forgotten.memory.entries.empty());
}

void TestCalendarMemory::aTaskInAnEventsPlaceEndsTheEvent()
{
    const CalendarExport first = exportOnto({}, {entry(u"follow-up/x"_s, u"Thank Dana"_s)}, now);
    CalendarEntry task = entry(u"task/x"_s, u"Thank Dana"_s);
    task.kind = CalendarEntry::Kind::Task;
    const QByteArray text = writeCalendar(exportOnto(first.memory, {task}, later).entries);
    QCOMPARE(text.count("BEGIN:VTODO"), 1);
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QCOMPARE(text.count("STATUS:CANCELLED"), 1);
    QCOMPARE(text.count("UID:task/x@"), 1); // no UID is an event's and a task's
    QCOMPARE(text.count("UID:follow-up/x@"), 1);
}

void TestCalendarMemory::theKeptFileHoldsOnlyWhatStands()
{
    CalendarMemory memory = exportOnto({}, two(), now).memory;
    const auto exported = memory.entries;
    const auto first = keepOnto(memory, two(), now);
    QCOMPARE(first.size(), size_t(2));
    QCOMPARE(writeCalendar(keepOnto(memory, two(), later)), writeCalendar(first));
    const auto second = keepOnto(memory, {two().front()}, later);
    QCOMPARE(second.size(), size_t(1));
    QVERIFY(!writeCalendar(second).contains("CANCELLED"));
    QCOMPARE(memory.kept.size(), size_t(1));
    QVERIFY(memory.entries == exported); // it is not an export
}

void TestCalendarMemory::aPersonWhoIsDeletedIsForgotten()
{
    CalendarMemory memory = exportOnto({}, two(), now).memory;
    keepOnto(memory, {entry(u"follow-up/check-in/northwind"_s, u"Write to Dana Whitfield"_s)}, now);
    forgetPerson(memory, u"dana"_s, u"Dana Whitfield"_s);
    QCOMPARE(memory.entries.size(), size_t(1));
    QVERIFY(memory.entries.contains(u"interview/i1"_s));
    QVERIFY(memory.kept.empty());
}

void TestCalendarMemory::theMemoryComesBack()
{
    CalendarMemory memory = exportOnto(exportOnto({}, two(), now).memory, {two().front()}, later).memory;
    memory.tasks = true;
    keepOnto(memory, two(), later);
    memory.keptFile = u"/home/robin/Job search.ics"_s;
    QVERIFY(memoryFromText(memoryText(memory)) == memory);
    QVERIFY(memoryFromText(memoryText({})) == CalendarMemory());
}

void TestCalendarMemory::aTextThatIsNoMemoryIsEmpty_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "{", "[]", "{\"calendar\": 2, \"exported\": {\"x\": {}}}",
                             "{\"calendar\": 1, \"exported\": [1, 2]}"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestCalendarMemory::aTextThatIsNoMemoryIsEmpty()
{
    QFETCH(QByteArray, text);
    QVERIFY(memoryFromText(text) == CalendarMemory());
}

QTEST_APPLESS_MAIN(TestCalendarMemory)
#include "tst_calendarmemory.moc"
