// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/holidays/holidays.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A calendar with @p lines as its only event's, from line 3 on.
QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

QStringList datesOf(const Result<std::vector<Holiday>> &holidays)
{
    QStringList dates;
    if (holidays) {
        for (const Holiday &holiday : *holidays)
            dates += holiday.date.toString(Qt::ISODate);
    }
    return dates;
}

} // namespace

class TestHolidayReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsACompanysCalendar();
    void readsTheDaysOfAnEvent_data();
    void readsTheDaysOfAnEvent();
    void leavesOutWhatTakesNoWholeDay_data();
    void leavesOutWhatTakesNoWholeDay();
    void feedsTellOfDaysOnWhichPeopleWork_data();
    void feedsTellOfDaysOnWhichPeopleWork();
    void anEventThatCannotBeReadLeavesItselfOut();
    void givesOnlyTheYearsThatAreAskedFor();
    void aReplacedDayOfASeriesIsNotInIt();
    void aDamagedTextIsRefusedWithItsLine_data();
    void aDamagedTextIsRefusedWithItsLine();
    void aLargeTextIsReadOrRefusedInNoTime_data();
    void aLargeTextIsReadOrRefusedInNoTime();
};

void TestHolidayReader::readsACompanysCalendar()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/holidays/own.ics"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<std::vector<Holiday>> holidays = readHolidays(file.readAll(), 2026, 2027);
    QVERIFY(holidays);

    std::vector<Holiday> expected{{QDate(2026, 1, 1), u"Company closing, all of us"_s},
                                  {QDate(2026, 3, 16), u"Founder's day (moved)"_s},
                                  {QDate(2026, 5, 15), u"Bridge day"_s},
                                  {QDate(2026, 6, 12), u"Outing"_s}};
    for (int day = 24; day <= 31; ++day)
        expected.push_back({QDate(2026, 12, day), u"Company closing, all of us"_s});
    expected.push_back({QDate(2027, 1, 1), u"Company closing, all of us"_s});
    expected.push_back({QDate(2027, 6, 11), u"Outing"_s});
    for (int day = 24; day <= 31; ++day)
        expected.push_back({QDate(2027, 12, day), u"Company closing, all of us"_s});
    QVERIFY(*holidays == expected);
}

void TestHolidayReader::readsTheDaysOfAnEvent_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("dates");

    QTest::newRow("one day") << QByteArray("DTSTART;VALUE=DATE:20260704") << QStringList{u"2026-07-04"_s};
    QTest::newRow("without VALUE") << QByteArray("DTSTART:20260704") << QStringList{u"2026-07-04"_s};
    QTest::newRow("small letters") << QByteArray("dtstart;value=date:20260704")
                                   << QStringList{u"2026-07-04"_s};
    QTest::newRow("a leap day") << QByteArray("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY;COUNT=2")
                                << QStringList{u"2024-02-29"_s, u"2028-02-29"_s};
    QTest::newRow("an end on the same day")
        << QByteArray("DTSTART;VALUE=DATE:20260704\nDTEND;VALUE=DATE:20260704")
        << QStringList{u"2026-07-04"_s};
    QTest::newRow("two days") << QByteArray("DTSTART;VALUE=DATE:20260704\nDTEND;VALUE=DATE:20260706")
                              << QStringList{u"2026-07-04"_s, u"2026-07-05"_s};
    QTest::newRow("two days by their length") << QByteArray("DTSTART;VALUE=DATE:20260704\nDURATION:P2D")
                                              << QStringList{u"2026-07-04"_s, u"2026-07-05"_s};
    QTest::newRow("midnight to midnight")
        << QByteArray("DTSTART:20260704T000000\nDTEND:20260705T000000") << QStringList{u"2026-07-04"_s};
    QTest::newRow("days of its own")
        << QByteArray("DTSTART;VALUE=DATE:20260704\nRDATE;VALUE=DATE:20270704,20280704\nRDATE:20290704")
        << QStringList{u"2026-07-04"_s, u"2027-07-04"_s, u"2028-07-04"_s, u"2029-07-04"_s};
    QTest::newRow("a day twice is one")
        << QByteArray("DTSTART:20260704\nRDATE:20260704,20260704") << QStringList{u"2026-07-04"_s};
    QTest::newRow("a rule less a day")
        << QByteArray(
               "DTSTART;VALUE=DATE:20260704\nRRULE:FREQ=YEARLY;UNTIL=20280704\nEXDATE;VALUE=DATE:20270704")
        << QStringList{u"2026-07-04"_s, u"2028-07-04"_s};
    QTest::newRow("a rule less a rule")
        << QByteArray("DTSTART:20260101\nRRULE:FREQ=YEARLY;COUNT=4\nEXRULE:FREQ=YEARLY;INTERVAL=2;COUNT=2")
        << QStringList{u"2027-01-01"_s, u"2029-01-01"_s};
    QTest::newRow("a first day that its rule has not")
        << QByteArray("DTSTART:20260101\nRRULE:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4;COUNT=1")
        << QStringList{u"2026-01-01"_s, u"2026-07-04"_s};
    QTest::newRow("an alarm's lines are not the event's")
        << QByteArray("DTSTART:20260101\nBEGIN:VALARM\nDURATION:PT5M\nDTSTART:x\nEND:VALARM")
        << QStringList{u"2026-01-01"_s};
    QTest::newRow("what it names is not opened")
        << QByteArray("DTSTART:20260101\nATTACH:file:///dev/random\nURL:http://127.0.0.1:9/")
        << QStringList{u"2026-01-01"_s};
    QTest::newRow("a line that is none")
        << QByteArray("DTSTART:20260101\nnonsense\n;=;\"") << QStringList{u"2026-01-01"_s};
}

void TestHolidayReader::readsTheDaysOfAnEvent()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, dates);
    const Result<std::vector<Holiday>> holidays = readHolidays(calendar(lines), 2000, 2060);
    QVERIFY2(holidays, holidays ? "" : qPrintable(holidays.error().message));
    QCOMPARE(datesOf(holidays), dates);
}

void TestHolidayReader::leavesOutWhatTakesNoWholeDay_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("a meeting") << QByteArray("DTSTART:20260704T100000Z\nDTEND:20260704T110000Z");
    QTest::newRow("a moment at midnight") << QByteArray("DTSTART:20260704T000000");
    QTest::newRow("midnight in UTC") << QByteArray("DTSTART:20260704T000000Z\nDTEND:20260705T000000Z");
    QTest::newRow("an evening until midnight")
        << QByteArray("DTSTART:20260704T200000\nDTEND:20260705T000000");
    QTest::newRow("hours from midnight") << QByteArray("DTSTART:20260704T000000\nDURATION:PT8H");
    QTest::newRow("every second of a meeting")
        << QByteArray("DTSTART:20260704T100000Z\nRRULE:FREQ=SECONDLY;COUNT=1000000000");
}

void TestHolidayReader::leavesOutWhatTakesNoWholeDay()
{
    QFETCH(QByteArray, lines);
    const QByteArray holiday = "END:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101";
    QCOMPARE(datesOf(readHolidays(calendar(lines + '\n' + holiday), 2000, 2060)),
             QStringList{u"2026-01-01"_s});

    const Result<std::vector<Holiday>> alone = readHolidays(calendar(lines), 2000, 2060);
    QVERIFY(!alone);
    QVERIFY(alone.error().message.contains(u"takes a whole day"_s));
}

void TestHolidayReader::feedsTellOfDaysOnWhichPeopleWork_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("free");
    QTest::newRow("a holiday") << QByteArray("DESCRIPTION:Public holiday") << true;
    QTest::newRow("an observed holiday") << QByteArray("DESCRIPTION:Observed on the Monday after") << true;
    QTest::newRow("an observance") << QByteArray("DESCRIPTION:Observance\\nTo hide it, open the settings")
                                   << false;
    QTest::newRow("of a state") << QByteArray("DESCRIPTION: State Observance - Some states") << false;
    QTest::newRow("a state's holiday") << QByteArray("DESCRIPTION:State Holiday - Texas") << false;
    QTest::newRow("a rest day") << QByteArray("X-APPLE-SPECIAL-DAY:WORK-HOLIDAY") << true;
    QTest::newRow("a day that makes up for one")
        << QByteArray("X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY") << false;
    QTest::newRow("until a minute before midnight")
        << QByteArray("DTEND:20270206T235900\r\nDTSTART:20270206T000000") << true;
}

void TestHolidayReader::feedsTellOfDaysOnWhichPeopleWork()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, free);
    const auto days = readHolidays(calendar("DTSTART;VALUE=DATE:20270206\r\n" + lines), 2027, 2027);
    QVERIFY2(days, days ? "" : qPrintable(days.error().message));
    QCOMPARE(datesOf(days), free ? QStringList{u"2027-02-06"_s} : QStringList());
}

void TestHolidayReader::anEventThatCannotBeReadLeavesItselfOut()
{
    const QByteArray good = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270206\r\nEND:VEVENT\r\n";
    const QByteArray bad =
        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270207\r\nDTEND;VALUE=DATE:2027020\r\nEND:VEVENT\r\n";
    const QByteArray file = "BEGIN:VCALENDAR\r\n" + bad + good + "END:VCALENDAR\r\n";
    QCOMPARE(datesOf(readHolidays(file, 2027, 2027)), QStringList{u"2027-02-06"_s});
}

void TestHolidayReader::givesOnlyTheYearsThatAreAskedFor()
{
    const QByteArray closing =
        calendar("DTSTART;VALUE=DATE:20241230\nDTEND;VALUE=DATE:20250103\nRRULE:FREQ=YEARLY");
    QCOMPARE(datesOf(readHolidays(closing, 2030, 2030)),
             (QStringList{u"2030-01-01"_s, u"2030-01-02"_s, u"2030-12-30"_s, u"2030-12-31"_s}));
    QCOMPARE(datesOf(readHolidays(closing, 2024, 2024)), (QStringList{u"2024-12-30"_s, u"2024-12-31"_s}));
    QCOMPARE(datesOf(readHolidays(closing, 2020, 2023)), QStringList());
    QVERIFY(readHolidays(closing, 2020, 2023));
}

void TestHolidayReader::aReplacedDayOfASeriesIsNotInIt()
{
    const QByteArray text =
        calendar("UID:a\nDTSTART:20260101\nRRULE:FREQ=YEARLY;COUNT=3\nEND:VEVENT\n"
                 "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20270101\nDTSTART:20270104\nEND:VEVENT\n"
                 "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20280101\nSTATUS:CANCELLED\n"
                 "DTSTART:20280101\nEND:VEVENT\n"
                 "BEGIN:VEVENT\nUID:b\nDTSTART:20270101");
    QCOMPARE(datesOf(readHolidays(text, 2000, 2060)),
             (QStringList{u"2026-01-01"_s, u"2027-01-01"_s, u"2027-01-04"_s}));
}

void TestHolidayReader::aDamagedTextIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("line");

    QTest::newRow("nothing") << QByteArray() << u"holds no event"_s << 0;
    QTest::newRow("a letter") << QByteArray("Dear Robin,\nno calendar here\n") << u"not a calendar"_s << 1;
    QTest::newRow("after empty lines") << QByteArray("\n\n<html>\n") << u"not a calendar"_s << 3;
    QTest::newRow("a card") << QByteArray("BEGIN:VCARD\nEND:VCARD\n") << u"not a calendar"_s << 1;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"not a calendar"_s << 1;
    QTest::newRow("no event") << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n") << u"holds no event"_s << 0;
    QTest::newRow("text after the calendar") << calendar("DTSTART:20260101") + "and more\n"
                                             << u"not a calendar"_s << 6;
    QTest::newRow("cut off in the event")
        << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\n") << u"is cut off"_s << 2;
    QTest::newRow("crossed") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n")
                             << u"\"VCALENDAR\" ends here, but \"VEVENT\" was begun"_s << 3;
    QTest::newRow("no start") << calendar("SUMMARY:Never") << u"has no start"_s << 2;
    QTest::newRow("no such day") << calendar("DTSTART;VALUE=DATE:20270229") << u"is not a date"_s << 3;
    QTest::newRow("no date") << calendar("DTSTART:tomorrow") << u"\"tomorrow\" is not a date"_s << 3;
    QTest::newRow("signs for digits") << calendar("DTSTART:+026+1+1") << u"is not a date"_s << 3;
    QTest::newRow("the year 0") << calendar("DTSTART:00000101") << u"is not a date"_s << 3;
    QTest::newRow("an empty date") << calendar("DTSTART:") << u"is not a date"_s << 3;
    QTest::newRow("an end before the start")
        << calendar("DTSTART:20260105\nDTEND:20260104") << u"ends before it starts"_s << 4;
    QTest::newRow("a thousand years")
        << calendar("DTSTART:20260105\nDTEND:30260104") << u"longer than a year"_s << 2;
    QTest::newRow("a length of many days")
        << calendar("DTSTART:20260105\nDURATION:P99999999D") << u"longer than a year"_s << 2;
    QTest::newRow("no length") << calendar("DTSTART:20260105\nDURATION:long") << u"not the length"_s << 4;
    QTest::newRow("a negative length")
        << calendar("DTSTART:20260105\nDURATION:-P1D") << u"not the length"_s << 4;
    QTest::newRow("a wrong further day")
        << calendar("DTSTART:20260105\nRDATE:20260106,2026") << u"not a date"_s << 4;
    QTest::newRow("a wrong left out day")
        << calendar("DTSTART:20260105\nEXDATE:never") << u"not a date"_s << 4;
    QTest::newRow("no rule") << calendar("DTSTART:20260105\nSUMMARY:x\nRRULE:every year")
                             << u"not a recurrence rule"_s << 5;
    QTest::newRow("every second") << calendar("DTSTART:20260105\nRRULE:FREQ=SECONDLY;COUNT=1000000000")
                                  << u"repeats within a day"_s << 4;
    QTest::newRow("after folded lines")
        << calendar("SUMMARY:one\n two\n three\nDTSTART:20260105\nRRULE:FREQ=HOURLY")
        << u"repeats within a day"_s << 7;
}

void TestHolidayReader::aDamagedTextIsRefusedWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    QFETCH(int, line);
    const Result<std::vector<Holiday>> holidays = readHolidays(text, 2000, 2060);
    QVERIFY(!holidays);
    QVERIFY2(holidays.error().message.contains(words), qPrintable(holidays.error().message));
    QCOMPARE(holidays.error().line, line);
}

void TestHolidayReader::aLargeTextIsReadOrRefusedInNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("read");
    const auto events = [](int count, const QByteArray &lines) {
        return QByteArray("BEGIN:VCALENDAR\n") +
               ("BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n").repeated(count) + "END:VCALENDAR\n";
    };

    QTest::newRow("a thousand million days")
        << calendar("DTSTART:20260105\nRRULE:FREQ=DAILY;COUNT=1000000000") << false;
    QTest::newRow("every day since the year 1") << calendar("DTSTART:00010101\nRRULE:FREQ=DAILY") << false;
    QTest::newRow("every day of the weeks, by a rule for each")
        << calendar("DTSTART:20000101\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE\nRRULE:FREQ=WEEKLY;BYDAY=TH,FR,SA,SU")
        << false;
    QTest::newRow("every weekend and a long summer")
        << calendar("DTSTART:20000101\nRRULE:FREQ=WEEKLY;BYDAY=SA,SU\nRRULE:FREQ=DAILY;BYMONTH=6,7,8,9")
        << true;
    QTest::newRow("a day that never comes")
        << calendar("DTSTART:00010101\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2") << true;
    QTest::newRow("many days that never come")
        << events(20000, "DTSTART:00010101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9") << false;
    QTest::newRow("many rules for every day") << events(20000, "DTSTART:20000101\nRRULE:FREQ=DAILY") << false;
    QTest::newRow("many long events on every day")
        << events(20000, "DTSTART:20000101\nDURATION:P366D\nRRULE:FREQ=DAILY") << false;
    QTest::newRow("one event with many rules")
        << calendar("DTSTART:00010101" + QByteArray("\nRRULE:FREQ=DAILY;COUNT=1000000000").repeated(20000))
        << false;
    QTest::newRow("a rule of many parts")
        << calendar("DTSTART:20000101\nRRULE:FREQ=YEARLY;BYYEARDAY=" + QByteArray("1,").repeated(500'000) +
                    "1")
        << false;
    QTest::newRow("many single days") << events(40000, "DTSTART:20260101") << true;
    QTest::newRow("a long text") << calendar("DTSTART:20260101\nDESCRIPTION:" + QByteArray(5'000'000, 'x'))
                                 << true;
    QTest::newRow("a line of many folds")
        << calendar("DTSTART:20260101\nDESCRIPTION:" + QByteArray("\n x").repeated(1'000'000)) << true;
    QTest::newRow("many parts within each other")
        << QByteArray("BEGIN:VCALENDAR\n") + QByteArray("BEGIN:VEVENT\n").repeated(300'000) << false;
    QTest::newRow("many parameters") << calendar("DTSTART" + QByteArray(";X=1").repeated(500'000) +
                                                 ":20260101")
                                     << true;
    QTest::newRow("many colons") << calendar("DTSTART:20260101\nX:" + QByteArray(2'000'000, ':')) << true;
    QTest::newRow("junk") << QByteArray("\xff\xfe\x00\x01junk:;\n", 11).repeated(400'000) << false;
}

void TestHolidayReader::aLargeTextIsReadOrRefusedInNoTime()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, read);
    QElapsedTimer timer;
    timer.start();
    const Result<std::vector<Holiday>> holidays = readHolidays(text, 2000, 2060);
    QVERIFY2(timer.elapsed() < 10'000,
             qPrintable(QString::number(timer.elapsed()))); // 1 s without sanitizers
    QCOMPARE(holidays.ok(), read);
    QVERIFY(read || holidays.error().line > 0);
}

QTEST_GUILESS_MAIN(TestHolidayReader)
#include "tst_holidayreader.moc"
