// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/duesummary.h"

#include "tests/support/northwind.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

class TestDueSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theStatusBarSaysWhatComesNext_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("ahead") << u"2026-11-23T12:00:00-05:00"_s << u"next: note to Dana by 20:00"_s;
        QTest::newRow("late today") << u"2026-11-23T21:00:00-05:00"_s
                                    << u"next: note to Dana, was due at 20:00"_s;
        QTest::newRow("late for days")
            << u"2026-11-26T10:00:00-05:00"_s << u"next: note to Dana, 3 days late"_s;
    }
    void theStatusBarSaysWhatComesNext()
    {
        QFETCH(QString, now);
        const Desk desk(northwindSearch(), momentFromIso(now).value());
        const Search &search = desk.tracker.search();
        const Moment moment = desk.clock.now();
        const QString line = inWords(dueSummary(search, desk.agenda.agenda(), moment), search, moment);
        QFETCH(QString, end);
        QVERIFY2(line.endsWith(end), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestDueSummary)
#include "tst_duesummary.moc"
