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
    void readsATimeInTheFormsPeopleWrite_data();
    void readsATimeInTheFormsPeopleWrite();
    void readsALengthInTheFormsPeopleWrite_data();
    void readsALengthInTheFormsPeopleWrite();
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
