// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/dates/businesscalendar.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestBusinessCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsBusinessDays_data();
    void addsBusinessDays();
    void agreesWithCountingDayByDay_data();
    void agreesWithCountingDayByDay();
    void countsByWeeksOutsideItsYears();
};

namespace {

const QDate thanksgiving(2026, 11, 26);
constexpr int saturdayAndSunday[] = {6, 7};

/// The obvious way, to compare with.
QDate counted(const BusinessCalendar &calendar, QDate date, int n)
{
    const int step = n > 0 ? 1 : -1;
    for (int left = std::abs(n); left > 0;) {
        date = date.addDays(step);
        if (calendar.isBusinessDay(date))
            --left;
    }
    return date;
}

} // namespace

void TestBusinessCalendar::addsBusinessDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("n");
    QTest::addColumn<QDate>("expected");

    QTest::newRow("next day") << QDate(2026, 11, 23) << 1 << QDate(2026, 11, 24);
    QTest::newRow("Friday evening") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
    QTest::newRow("the day before a holiday") << QDate(2026, 11, 25) << 1 << QDate(2026, 11, 27);
    QTest::newRow("from a Saturday") << QDate(2026, 11, 21) << 1 << QDate(2026, 11, 23);
    QTest::newRow("none: the date itself") << QDate(2026, 11, 21) << 0 << QDate(2026, 11, 21);
    QTest::newRow("seven over a holiday") << QDate(2026, 11, 23) << 7 << QDate(2026, 12, 3);
    QTest::newRow("two back") << QDate(2026, 11, 30) << -2 << QDate(2026, 11, 25);
    QTest::newRow("one back from a Sunday") << QDate(2026, 11, 22) << -1 << QDate(2026, 11, 20);
    QTest::newRow("over a leap day") << QDate(2028, 2, 28) << 2 << QDate(2028, 3, 1);
}

void TestBusinessCalendar::addsBusinessDays()
{
    QFETCH(QDate, date);
    QFETCH(int, n);
    const BusinessCalendar calendar(saturdayAndSunday, std::span(&thanksgiving, 1));
    QTEST(calendar.plus(date, n), "expected");
}

void TestBusinessCalendar::agreesWithCountingDayByDay_data()
{
    QTest::addColumn<QList<int>>("weekend");
    QTest::newRow("Saturday and Sunday") << QList<int>{6, 7};
    QTest::newRow("Friday and Saturday") << QList<int>{5, 6};
    QTest::newRow("no weekend") << QList<int>{};
    QTest::newRow("works on Wednesdays alone") << QList<int>{1, 2, 4, 5, 6, 7};
}

void TestBusinessCalendar::agreesWithCountingDayByDay()
{
    QFETCH(QList<int>, weekend);
    const BusinessCalendar calendar(weekend, std::span(&thanksgiving, 1));
    for (QDate date(2026, 10, 1); date < QDate(2027, 1, 15); date = date.addDays(1)) {
        QCOMPARE(calendar.isBusinessDay(date), !weekend.contains(date.dayOfWeek()) && date != thanksgiving);
        for (int n = -25; n <= 25; ++n)
            QCOMPARE(calendar.plus(date, n), counted(calendar, date, n));
    }
}

void TestBusinessCalendar::countsByWeeksOutsideItsYears()
{
    const BusinessCalendar calendar(saturdayAndSunday, {});
    for (const QDate &date :
         {QDate(1965, 5, 1), QDate(1969, 12, 31), QDate(2100, 12, 30), QDate(2130, 3, 3)}) {
        for (const int n : {-300, -11, -1, 1, 5, 6, 300})
            QCOMPARE(calendar.plus(date, n), counted(calendar, date, n));
    }
}

QTEST_APPLESS_MAIN(TestBusinessCalendar)
#include "tst_businesscalendar.moc"
