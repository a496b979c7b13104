// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/recurrence.h"

#include <libical/ical.h>

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate from(2000, 1, 1);
const QDate to(2060, 12, 31);

std::vector<QDate> daysOf(const QByteArray &rule, QDate start, QDate first = from)
{
    qint64 budget = 1'000'000;
    const Result<std::vector<QDate>> days = occurrences(rule, start, first, to, budget);
    return days ? *days : std::vector<QDate>();
}

/// As libical's own iterator counts them.
std::vector<QDate> daysByLibical(const QByteArray &rule, QDate start)
{
    const icaltimetype first = icaltime_from_string(start.toString(u"yyyyMMdd"_s).toLatin1().constData());
    icalrecur_iterator *iterator =
        icalrecur_iterator_new(icalrecurrencetype_from_string(rule.constData()), first);
    std::vector<QDate> days;
    for (icaltimetype day = icalrecur_iterator_next(iterator); !icaltime_is_null_time(day);
         day = icalrecur_iterator_next(iterator)) {
        const QDate date(day.year, day.month, day.day);
        if (date > to)
            break;
        if (date >= from)
            days.push_back(date);
    }
    icalrecur_iterator_free(iterator);
    return days;
}

QStringList texts(const std::vector<QDate> &days)
{
    QStringList result;
    for (const QDate &day : days)
        result += day.toString(Qt::ISODate);
    return result;
}

} // namespace

class TestRecurrence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAsLibicalDoes_data();
    void countsAsLibicalDoes();
    void givesTheDaysOfARule_data();
    void givesTheDaysOfARule();
    void beginningLaterGivesTheSameDays();
    void aRuleThatCannotBeFollowedIsAnError_data();
    void aRuleThatCannotBeFollowedIsAnError();
    void theBudgetIsUsedUpAndShared();
};

void TestRecurrence::countsAsLibicalDoes_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QDate>("start");
    const auto row = [](const char *rule, QDate start) {
        QTest::newRow(qPrintable(QString::fromLatin1(rule) + u' ' + start.toString(Qt::ISODate)))
            << QByteArray(rule) << start;
    };
    const QDate newYear(2020, 1, 1); // a Wednesday
    const QDate leapDay(2024, 2, 29);
    const QDate longAgo(1945, 5, 8);

    row("FREQ=YEARLY", newYear);
    row("FREQ=YEARLY", leapDay);
    row("FREQ=YEARLY;INTERVAL=4", longAgo);
    row("FREQ=YEARLY;COUNT=100", longAgo);
    row("FREQ=YEARLY;UNTIL=20301231", newYear);
    row("FREQ=YEARLY;BYMONTH=2,5,11", newYear);
    row("FREQ=YEARLY;BYMONTHDAY=-1,15", newYear);
    row("FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR", newYear);
    row("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=2,3;BYDAY=MO", newYear);
    row("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", newYear);
    row("FREQ=YEARLY;BYMONTH=5,8;BYDAY=-1MO", newYear);
    row("FREQ=YEARLY;BYDAY=1MO,-1FR,20TU", newYear);
    row("FREQ=YEARLY;BYDAY=SA", newYear);
    row("FREQ=YEARLY;BYYEARDAY=1,100,-1,366", newYear);
    row("FREQ=YEARLY;BYYEARDAY=1,2,3,4;BYDAY=MO", newYear);
    row("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", newYear);
    row("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=TU;INTERVAL=4", QDate(2020, 11, 3));
    row("FREQ=YEARLY;BYMONTH=1,6;BYDAY=MO,TU;BYSETPOS=2,-1", newYear);
    row("FREQ=MONTHLY", QDate(2020, 1, 31));
    row("FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=10,11,12", QDate(2020, 9, 10));
    row("FREQ=MONTHLY;BYDAY=2WE", QDate(2020, 1, 8));
    row("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", newYear);
    row("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", newYear);
    row("FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=10", newYear);
    row("FREQ=MONTHLY;BYMONTH=3,9;BYMONTHDAY=5", newYear);
    row("FREQ=WEEKLY;COUNT=60", newYear);
    row("FREQ=WEEKLY;BYDAY=MO,WE,SU;INTERVAL=2;WKST=SU", newYear);
    row("FREQ=WEEKLY;BYDAY=TU,SU;INTERVAL=2;WKST=MO", QDate(2020, 1, 7));
    row("FREQ=WEEKLY;BYDAY=TU,SU;INTERVAL=2;WKST=SU", QDate(2020, 1, 7));
    row("FREQ=WEEKLY;BYMONTH=7", newYear);
    row("FREQ=DAILY;INTERVAL=10", newYear);
    row("FREQ=DAILY;BYMONTH=1;COUNT=50", newYear);
    row("FREQ=DAILY;BYDAY=FR;BYMONTHDAY=13", newYear);
}

void TestRecurrence::countsAsLibicalDoes()
{
    QFETCH(QByteArray, rule);
    QFETCH(QDate, start);
    const QStringList expected = texts(daysByLibical(rule, start));
    QVERIFY(!expected.isEmpty());
    QCOMPARE(texts(daysOf(rule, start)), expected);
}

void TestRecurrence::givesTheDaysOfARule_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QStringList>("days");

    // Weeks belong to the year that has most of their days: 1 January 2027 lies in week 53 of 2026.
    QTest::newRow("the last week") << QByteArray("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=TH;COUNT=3")
                                   << QDate(2026, 1, 1)
                                   << QStringList{u"2026-12-31"_s, u"2027-12-30"_s, u"2028-12-28"_s};
    // libical gives the day before: the first day is a Wednesday, and so are these.
    QTest::newRow("a week, on the weekday of the first day")
        << QByteArray("FREQ=YEARLY;BYWEEKNO=20;COUNT=2") << QDate(2020, 1, 1)
        << QStringList{u"2020-05-13"_s, u"2021-05-19"_s};
    QTest::newRow("days and hours") << QByteArray("FREQ=DAILY;BYHOUR=9,10,11;COUNT=2") << QDate(2026, 1, 1)
                                    << QStringList{u"2026-01-01"_s, u"2026-01-02"_s};
    QTest::newRow("until a moment of that day")
        << QByteArray("FREQ=DAILY;UNTIL=20260102T235959Z") << QDate(2026, 1, 1)
        << QStringList{u"2026-01-01"_s, u"2026-01-02"_s};
    QTest::newRow("a start that is not in the rule")
        << QByteArray("FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4;COUNT=2") << QDate(2026, 8, 1)
        << QStringList{u"2027-07-04"_s, u"2028-07-04"_s};
    QTest::newRow("a day that is none")
        << QByteArray("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31") << QDate(2026, 1, 1) << QStringList();
    QTest::newRow("over before the first year")
        << QByteArray("FREQ=DAILY;COUNT=3") << QDate(1999, 12, 30) << QStringList{u"2000-01-01"_s};
    QTest::newRow("the Gregorian calendar, by its name") << QByteArray("RSCALE=GREGORIAN;FREQ=YEARLY;COUNT=1")
                                                         << QDate(2026, 1, 1) << QStringList{u"2026-01-01"_s};
}

void TestRecurrence::givesTheDaysOfARule()
{
    QFETCH(QByteArray, rule);
    QFETCH(QDate, start);
    QFETCH(QStringList, days);
    QCOMPARE(texts(daysOf(rule, start)), days);
}

void TestRecurrence::beginningLaterGivesTheSameDays()
{
    const QDate later(2033, 5, 17);
    const QDate start(1990, 3, 31);
    for (const char *rule :
         {"FREQ=YEARLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=7", "FREQ=MONTHLY;INTERVAL=5;BYDAY=-1SU",
          "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU", "FREQ=DAILY;INTERVAL=11", "FREQ=YEARLY;COUNT=60"}) {
        QStringList expected = texts(daysOf(rule, start));
        expected.removeIf([&](const QString &day) { return day < later.toString(Qt::ISODate); });
        QVERIFY(expected.size() > 3);
        QCOMPARE(texts(daysOf(rule, start, later)), expected);
    }
}

void TestRecurrence::aRuleThatCannotBeFollowedIsAnError_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("words");
    for (const char *rule : {"", "FREQ", "FREQ=", "FREQ=FORTNIGHTLY", "COUNT=3", "FREQ=DAILY;INTERVAL=0",
                             "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYMONTHDAY=32",
                             "FREQ=DAILY;COUNT=-1", "FREQ=YEARLY;UNTIL=20260231", "FREQ=YEARLY;UNTIL=soon"})
        QTest::newRow(rule) << QByteArray(rule) << u"not a recurrence rule"_s;
    for (const char *rule : {"FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=1000000000", "FREQ=HOURLY"})
        QTest::newRow(rule) << QByteArray(rule) << u"repeats within a day"_s;
    QTest::newRow("another calendar") << QByteArray("RSCALE=CHINESE;FREQ=YEARLY") << u"Gregorian"_s;
    QTest::newRow("endless text") << QByteArray("FREQ=DAILY;BYDAY=") + QByteArray("MO,").repeated(10000) +
                                         "MO"
                                  << u"too long"_s;
}

void TestRecurrence::aRuleThatCannotBeFollowedIsAnError()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, words);
    qint64 budget = 1'000'000;
    const Result<std::vector<QDate>> days = occurrences(rule, QDate(2026, 1, 1), from, to, budget);
    QVERIFY(!days);
    QVERIFY2(days.error().message.contains(words), qPrintable(days.error().message));
    QCOMPARE(budget, 1'000'000);
}

void TestRecurrence::theBudgetIsUsedUpAndShared()
{
    qint64 budget = 1000;
    QVERIFY(occurrences("FREQ=DAILY;COUNT=600", QDate(2026, 1, 1), from, to, budget));
    QVERIFY(budget < 400 + 1);
    const Result<std::vector<QDate>> days =
        occurrences("FREQ=DAILY;COUNT=600", QDate(2026, 1, 1), from, to, budget);
    QVERIFY(!days);
    QVERIFY(days.error().message.contains(u"more days"_s));
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
