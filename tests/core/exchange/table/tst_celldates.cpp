// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/celldates.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestCellDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadAsPeopleAndProgramsWriteThem_data();
    void datesAreReadAsPeopleAndProgramsWriteThem();
    void theOrderIsTheColumns_data();
    void theOrderIsTheColumns();
    void aMomentIsTheDayWhereThePersonIs_data();
    void aMomentIsTheDayWhereThePersonIs();
    void aColumnTellsItsOrder_data();
    void aColumnTellsItsOrder();
    void aCountryHasItsUsualOrder_data();
    void aCountryHasItsUsualOrder();
};

namespace {

Zone newYork()
{
    return Zone::named(u"America/New_York"_s).value();
}

} // namespace

void TestCellDates::datesAreReadAsPeopleAndProgramsWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate third(2026, 11, 3);
    for (const char *text : {"2026-11-03",
                             "2026/11/3",
                             "2026.11.03",
                             "20261103",
                             "2026-11-03T10:00:00",
                             "2026-11-03 10:00",
                             "3 Nov 2026",
                             "3. November 2026",
                             "Nov 3, 2026",
                             "November 3 2026",
                             "Nov. 3rd, 2026",
                             "3-Nov-26",
                             "3-Nov-2026",
                             "Tue, 3 Nov 2026",
                             "Tuesday, November 3, 2026",
                             "Tue Nov 03 2026",
                             "2026 Nov 3",
                             "3.11.2026",
                             "03.11.26",
                             "Di., 3.11.2026",
                             "November 3, 2026 3:00 PM",
                             "November 3, 2026 → November 5, 2026",
                             "le 3 novembre 2026",
                             "3 de noviembre de 2026",
                             "3 novembre 2026",
                             "3 november 2026",

                             "3. listopadu 2026",
                             "3 kas\u0131m 2026",
                             "3 \u043d\u043e\u044f\u0431\u0440\u044f 2026",
                             "2026\u5e7411\u67083\u65e5",
                             "2026\ub144 11\uc6d4 3\uc77c",
                             "11.3.2026 10:00"}) {
        const QString name = QString::fromUtf8(text);
        QTest::newRow(text) << name << (name.startsWith(u"11.3"_s) ? QDate(2026, 3, 11) : third);
    }
    QTest::newRow("October in German") << u"23. Okt. 2026"_s << QDate(2026, 10, 23);
    QTest::newRow("March in German") << u"1. M\u00e4rz 2026"_s << QDate(2026, 3, 1);
    QTest::newRow("August in French") << u"15 ao\u00fbt 2026"_s << QDate(2026, 8, 15);
    QTest::newRow("American dots") << u"10.23.2026"_s << QDate(2026, 10, 23);
    for (const char *text :
         {"2026-02-30", "31/02/2026", "today", "46329", "soon", "", "3/4", "1.2.3.4.5", "Q4 2026",
          "0001-01-01", "3 listopada 2026" /* Polish November, Croatian October */, "12/2026", "3 Foo 2026",
          "99/99/2026", "10:30"})
        QTest::newRow(text) << QString::fromLatin1(text) << QDate();
}

void TestCellDates::datesAreReadAsPeopleAndProgramsWriteThem()
{
    QFETCH(QString, text);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst})
        QTEST(dateIn(text, order, newYork()).value_or(QDate()), "date");
}

void TestCellDates::theOrderIsTheColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("dayFirst");
    QTest::addColumn<QDate>("monthFirst");
    QTest::newRow("slashes") << u"03/04/2026"_s << QDate(2026, 4, 3) << QDate(2026, 3, 4);
    QTest::newRow("dashes") << u"3-4-26"_s << QDate(2026, 4, 3) << QDate(2026, 3, 4);
    QTest::newRow("a time") << u"3/4/2026, 3:04 PM"_s << QDate(2026, 4, 3) << QDate(2026, 3, 4);
    QTest::newRow("only a day") << u"23/4/2026"_s << QDate(2026, 4, 23) << QDate(2026, 4, 23);
    QTest::newRow("only a month") << u"4/23/2026"_s << QDate(2026, 4, 23) << QDate(2026, 4, 23);
}

void TestCellDates::theOrderIsTheColumns()
{
    QFETCH(QString, text);
    QTEST(dateIn(text, DateOrder::DayFirst, Zone()).value_or(QDate()), "dayFirst");
    QTEST(dateIn(text, DateOrder::MonthFirst, Zone()).value_or(QDate()), "monthFirst");
}

void TestCellDates::aMomentIsTheDayWhereThePersonIs_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2026-11-04T03:00:00Z", "2026-11-04T03:00:00.000Z", "2026-11-04 03:00:00 UTC",
          "2026-11-04T03:00+00:00", "2026-11-04T12:00:00+09:00", "Wed, 04 Nov 2026 03:00:00 GMT",
          "Wed Nov 04 2026 03:00:00 GMT+0000 (UTC)", "November 4, 2026 3:00 AM UTC",
          "11/03/2026 10:00 PM GMT-5", "1793761200", "1793761200000"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCellDates::aMomentIsTheDayWhereThePersonIs()
{
    QFETCH(QString, text);
    QCOMPARE(dateIn(text, DateOrder::MonthFirst, newYork()), QDate(2026, 11, 3));
}

void TestCellDates::aColumnTellsItsOrder_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("order"); // -1: nothing tells
    QTest::newRow("one over 12, second")
        << QStringList{u"3/4/2026"_s, u"10/23/2026"_s} << int(DateOrder::MonthFirst);
    QTest::newRow("one over 12, first")
        << QStringList{u"23-10-2026"_s, u"3-4-2026"_s} << int(DateOrder::DayFirst);
    QTest::newRow("none") << QStringList{u"3/4/2026"_s, u"5/6/2026"_s, u"7/7/2026"_s} << -1;
    QTest::newRow("dots say nothing of slashes") << QStringList{u"23.10.2026"_s, u"3/4/2026"_s} << -1;
    QTest::newRow("close together only with the month first")
        << QStringList{u"11/02/2026"_s, u"11/03/2026"_s, u"11/10/2026"_s} << int(DateOrder::MonthFirst);
    QTest::newRow("close together only with the day first")
        << QStringList{u"02/11/2026"_s, u"03/11/2026"_s, u"10/11/2026"_s} << int(DateOrder::DayFirst);
    QTest::newRow("no dates") << QStringList{u"soon"_s, u"2026-10-23"_s} << -1;
    QTest::newRow("most of them") << QStringList{u"23/10/2026"_s, u"24/10/2026"_s, u"10/25/2026"_s}
                                  << int(DateOrder::DayFirst);
}

void TestCellDates::aColumnTellsItsOrder()
{
    QFETCH(QStringList, cells);
    DateEvidence evidence;
    for (const QString &cell : cells)
        evidence.take(cell);
    const auto order = evidence.order();
    QTEST(order ? int(*order) : -1, "order");
}

void TestCellDates::aCountryHasItsUsualOrder_data()
{
    QTest::addColumn<bool>("monthFirst");
    QTest::newRow("America/New_York") << true;
    QTest::newRow("Europe/London") << false;
    QTest::newRow("Europe/Berlin") << false;
    QTest::newRow("Asia/Tokyo") << false;
    QTest::newRow("UTC") << false;
}

void TestCellDates::aCountryHasItsUsualOrder()
{
    const Zone zone = Zone::named(QString::fromLatin1(QTest::currentDataTag())).value();
    QTEST(usualDateOrder(zone) == DateOrder::MonthFirst, "monthFirst");
}

QTEST_APPLESS_MAIN(TestCellDates)
#include "tst_celldates.moc"
