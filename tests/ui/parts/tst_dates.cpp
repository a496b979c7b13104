// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dates.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsADateInTheFormsPeopleWrite_data();
    void readsADateInTheFormsPeopleWrite();
    void whatIsMeantSaysWhichOfSuchDays_data();
    void whatIsMeantSaysWhichOfSuchDays();
    void readsATimeInTheFormsPeopleWrite_data();
    void readsATimeInTheFormsPeopleWrite();
    void readsALengthInTheFormsPeopleWrite_data();
    void readsALengthInTheFormsPeopleWrite();
    void anEndIsSaidOrUsual_data();
    void anEndIsSaidOrUsual();
    void showsADateInAFormItReads_data();
    void showsADateInAFormItReads();
};

void TestDates::readsADateInTheFormsPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");

    // Today is Monday, 23 November 2026.
    QTest::newRow("iso") << u"2026-12-04"_s << QDate(2026, 12, 4);
    QTest::newRow("short, four digits") << u"12/4/2026"_s << QDate(2026, 12, 4);
    QTest::newRow("short, two digits") << u"12/4/26"_s << QDate(2026, 12, 4);
    QTest::newRow("day first") << u"4 December 2026"_s << QDate(2026, 12, 4);
    QTest::newRow("month first") << u"Dec 4, 2026"_s << QDate(2026, 12, 4);
    QTest::newRow("ahead this year") << u"4 Dec"_s << QDate(2026, 12, 4);
    QTest::newRow("gone this year") << u"January 4"_s << QDate(2027, 1, 4);
    QTest::newRow("today") << u"Today"_s << QDate(2026, 11, 23);
    QTest::newRow("tomorrow") << u" tomorrow "_s << QDate(2026, 11, 24);
    QTest::newRow("a weekday ahead") << u"friday"_s << QDate(2026, 11, 27);
    QTest::newRow("the weekday it is") << u"Mon"_s << QDate(2026, 11, 30);
    QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 11, 22);
    QTest::newRow("last weekday") << u"last Friday"_s << QDate(2026, 11, 20);
    QTest::newRow("next weekday") << u"next Fri"_s << QDate(2026, 11, 27);
    QTest::newRow("last, the weekday it is") << u"last monday"_s << QDate(2026, 11, 16);
    QTest::newRow("days ago") << u"12 days ago"_s << QDate(2026, 11, 11);
    QTest::newRow("in days") << u"In 10 days"_s << QDate(2026, 12, 3);
    QTest::newRow("a leap day") << u"29 Feb"_s << QDate(2028, 2, 29);
    QTest::newRow("numbers, the month first") << u"12/04"_s << QDate(2026, 12, 4);
    QTest::newRow("numbers, only the day can be first") << u"25/12"_s << QDate(2026, 12, 25);
    QTest::newRow("numbers, no month") << u"14/30"_s << QDate();
    QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
    QTest::newRow("words") << u"soon"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TestDates::readsADateInTheFormsPeopleWrite()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, date);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    QCOMPARE(dateFromWords(text, QDate(2026, 11, 23)).value_or(QDate()), date);
}

void TestDates::whatIsMeantSaysWhichOfSuchDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("ahead");
    QTest::addColumn<QDate>("gone");
    QTest::addColumn<QDate>("near");

    // Today is Saturday, 28 November 2026.
    const auto row = [](const char *text, QDate ahead, QDate gone, QDate near) {
        QTest::newRow(text) << QString::fromLatin1(text) << ahead << gone << near;
    };
    row("27 Nov", {2027, 11, 27}, {2026, 11, 27}, {2026, 11, 27});
    row("28 Nov", {2026, 11, 28}, {2026, 11, 28}, {2026, 11, 28});
    row("29 Nov", {2026, 11, 29}, {2025, 11, 29}, {2026, 11, 29});
    row("28 Aug", {2027, 8, 28}, {2026, 8, 28}, {2026, 8, 28});
    row("27 Aug", {2027, 8, 27}, {2026, 8, 27}, {2027, 8, 27});
    row("3 Mar", {2027, 3, 3}, {2026, 3, 3}, {2027, 3, 3});
    row("29 Feb", {2028, 2, 29}, {2024, 2, 29}, {2028, 2, 29});
    row("Friday", {2026, 12, 4}, {2026, 11, 27}, {2026, 12, 4});
    row("Saturday", {2026, 12, 5}, {2026, 11, 21}, {2026, 12, 5});
    row("last Friday", {2026, 11, 27}, {2026, 11, 27}, {2026, 11, 27});
    row("27 Nov 2025", {2025, 11, 27}, {2025, 11, 27}, {2025, 11, 27});
}

void TestDates::whatIsMeantSaysWhichOfSuchDays()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, ahead);
    QFETCH(const QDate, gone);
    QFETCH(const QDate, near);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QDate today(2026, 11, 28);

    QCOMPARE(dateFromWords(text, today, DayMeant::Ahead).value_or(QDate()), ahead);
    QCOMPARE(dateFromWords(text, today, DayMeant::Gone).value_or(QDate()), gone);
    QCOMPARE(dateFromWords(text, today, DayMeant::Near).value_or(QDate()), near);
}

void TestDates::readsATimeInTheFormsPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");

    QTest::newRow("24 hours") << u"14:30"_s << QTime(14, 30);
    QTest::newRow("no colon") << u"1430"_s << QTime(14, 30);
    QTest::newRow("hour alone") << u"9"_s << QTime(9, 0);
    QTest::newRow("a point") << u"9.15"_s << QTime(9, 15);
    QTest::newRow("pm") << u"2:30 pm"_s << QTime(14, 30);
    QTest::newRow("short pm") << u"2p"_s << QTime(14, 0);
    QTest::newRow("noon") << u"12 pm"_s << QTime(12, 0);
    QTest::newRow("midnight") << u"12 a.m."_s << QTime(0, 0);
    QTest::newRow("French") << u"14 h 30"_s << QTime(14, 30);
    QTest::newRow("French, whole") << u"14 h"_s << QTime(14, 0);
    QTest::newRow("German") << u"10 Uhr"_s << QTime(10, 0);
    QTest::newRow("German, half past") << u"10 Uhr 30"_s << QTime(10, 30);
    QTest::newRow("German, with a colon") << u"10:30 Uhr"_s << QTime(10, 30);
    QTest::newRow("German, no blank") << u"9uhr"_s << QTime(9, 0);
    QTest::newRow("Spanish") << u"10:30 h"_s << QTime(10, 30);
    QTest::newRow("too late in German") << u"25 Uhr"_s << QTime();
    QTest::newRow("too late") << u"25:00"_s << QTime();
    QTest::newRow("13 pm") << u"13 pm"_s << QTime();
    QTest::newRow("words") << u"noonish"_s << QTime();
}

void TestDates::readsATimeInTheFormsPeopleWrite()
{
    QFETCH(const QString, text);
    QFETCH(const QTime, time);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    QCOMPARE(timeFromWords(text).value_or(QTime()), time);
}

void TestDates::readsALengthInTheFormsPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("minutes") << u"45 min"_s << 45;
    QTest::newRow("no blank") << u"90m"_s << 90;
    QTest::newRow("in words") << u"30 minutes"_s << 30;
    QTest::newRow("an hour") << u"1 h"_s << 60;
    QTest::newRow("half an hour more") << u"1.5 hours"_s << 90;
    QTest::newRow("a comma") << u"1,25 Std."_s << 75;
    QTest::newRow("both") << u" 1 h  30 min "_s << 90;
    QTest::newRow("French") << u"2 heures"_s << 120;
    QTest::newRow("Spanish") << u"1 hora 15 minutos"_s << 75;
    QTest::newRow("a time of day") << u"14:30"_s << 0;
    QTest::newRow("a bare number") << u"45"_s << 0;
    QTest::newRow("a French time of day") << u"14 h"_s << 0;
    QTest::newRow("a French time with minutes") << u"1 h 30"_s << 0;
    QTest::newRow("pm") << u"2 pm"_s << 0;
    QTest::newRow("none") << u"0 min"_s << 0;
    QTest::newRow("more than a working day") << u"500 min"_s << 0;
    QTest::newRow("no number") << u"min"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestDates::readsALengthInTheFormsPeopleWrite()
{
    QFETCH(const QString, text);
    QFETCH(const int, minutes);
    QCOMPARE(lengthFromWords(text).value_or(0), minutes);
}

void TestDates::anEndIsSaidOrUsual_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("end");

    // It begins on Monday, 23 November 2026, at 23:30.
    const auto at = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
    };
    QTest::newRow("a time of day") << u"23:45"_s << at(23, 23, 45);
    QTest::newRow("beyond midnight") << u"0:15"_s << at(24, 0, 15);
    QTest::newRow("the same time of day") << u"23:30"_s << at(24, 23, 30);
    QTest::newRow("a length") << u"90 min"_s << at(24, 1, 0);
    QTest::newRow("nothing") << QString() << at(24, 0, 30);
    QTest::newRow("blanks") << u"  "_s << at(24, 0, 30);
    QTest::newRow("neither") << u"soon"_s << QDateTime();
}

void TestDates::anEndIsSaidOrUsual()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, end);
    const std::optional<WallTime> read = endOrUsual(text, {QDate(2026, 11, 23), QTime(23, 30)});
    QCOMPARE(read ? QDateTime(read->date, read->time) : QDateTime(), end);
}

void TestDates::showsADateInAFormItReads_data()
{
    QTest::addColumn<QString>("locale");
    for (const auto name : {"en_US", "en_GB", "de_DE", "fr_FR", "ja_JP", "C"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDates::showsADateInAFormItReads()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));

    const QDate date(2031, 5, 7);
    QCOMPARE(dateFromWords(dateForEditing(date), QDate(2026, 11, 23)).value_or(QDate()), date);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
