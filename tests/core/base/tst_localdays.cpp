// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localdays.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestLocalDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void daysAreWrittenAsThePersonsLocaleWritesThem_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("thisYear");
        QTest::addColumn<QString>("lastYear");
        QTest::addColumn<QString>("time");
        QTest::newRow("none") << QLocale::c() << u"Monday, 23 November"_s << u"23 November"_s << u"23 Nov"_s
                              << u"9 Mar 2025"_s << u"20:05"_s;
        QTest::newRow("Britain") << QLocale(u"en_GB"_s) << u"Monday, 23 November"_s << u"23 November"_s
                                 << u"23 Nov"_s << u"9 Mar 2025"_s << u"20:05"_s;
        QTest::newRow("United States") << QLocale(u"en_US"_s) << u"Monday, November 23"_s << u"November 23"_s
                                       << u"Nov 23"_s << u"Mar 9, 2025"_s << u"8:05 PM"_s;
        QTest::newRow("Germany") << QLocale(u"de_DE"_s) << u"Montag, 23. November"_s << u"23. November"_s
                                 << u"23. Nov."_s << u"9. März 2025"_s << u"20:05"_s;
        QTest::newRow("France") << QLocale(u"fr_FR"_s) << u"lundi 23 novembre"_s << u"23 novembre"_s
                                << u"23 nov."_s << u"9 mars 2025"_s << u"20:05"_s;
        QTest::newRow("Spain") << QLocale(u"es_ES"_s) << u"lunes, 23 de noviembre"_s << u"23 de noviembre"_s
                               << u"23 nov"_s << u"9 mar 2025"_s << u"20:05"_s;
    }
    void daysAreWrittenAsThePersonsLocaleWritesThem()
    {
        QFETCH(const QLocale, locale);
        QLocale::setDefault(locale);
        const QDate today(2026, 11, 1);
        // A narrow no-break space stands before "PM" in some editions of the locales' data.
        const auto plain = [](QString text) { return text.replace(QChar(0x202f), u' '); };
        QTEST(weekdayAndDay({2026, 11, 23}), "sentence");
        QTEST(dayOfMonth({2026, 11, 23}), "day");
        QTEST(shortDay({2026, 11, 23}, today), "thisYear");
        QTEST(shortDay({2025, 3, 9}, today), "lastYear");
        QTEST(plain(timeOfDay({20, 5})), "time");
    }

    void theFirstOfAMonthIsTheFirstInFrench()
    {
        QLocale::setDefault(QLocale(u"fr_FR"_s));
        const QDate first(2026, 12, 1);
        QCOMPARE(weekdayAndDay(first), u"mardi 1er décembre"_s);
        QCOMPARE(weekdayAndDay(first, QDate(2025, 1, 1)), u"mardi 1er décembre 2026"_s);
        QCOMPARE(dayOfMonth(first), u"1er décembre"_s);
        QCOMPARE(shortDay(first, first), u"1er déc."_s);
        QCOMPARE(shortDay({2026, 12, 11}, first), u"11 déc."_s);
        QLocale::setDefault(QLocale(u"es_ES"_s));
        QCOMPARE(dayOfMonth(first), u"1 de diciembre"_s);
    }

    void aLocaleWhoseMonthsAreNumbersKeepsItsOwnForms()
    {
        const QLocale japanese(u"ja_JP"_s);
        QLocale::setDefault(japanese);
        const QDate day(2026, 11, 23);
        QCOMPARE(shortDay(day, day), japanese.toString(day, QLocale::ShortFormat));
        QCOMPARE(weekdayAndDay(day), japanese.toString(day, QLocale::LongFormat));
    }
};

QTEST_GUILESS_MAIN(TestLocalDays)
#include "tst_localdays.moc"
