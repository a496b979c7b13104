// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthview.h"

#include "tests/support/northwind.h"
#include "ui/agenda/monthmodel.h"
#include "ui/agenda/todayview.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

class TestMonthView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void sixWholeWeeksAreShown_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<int>("firstDayOfWeek");
        QTest::addColumn<QDate>("first");
        QTest::newRow("Monday first") << QDate(2026, 11, 23) << 1 << QDate(2026, 10, 26);
        QTest::newRow("Sunday first") << QDate(2026, 11, 23) << 7 << QDate(2026, 11, 1);
        QTest::newRow("February") << QDate(2027, 2, 1) << 1 << QDate(2027, 2, 1);
    }
    void sixWholeWeeksAreShown()
    {
        QFETCH(QDate, month);
        QFETCH(int, firstDayOfWeek);
        const auto days = monthDays(month, {}, Zone(), month, BusinessCalendar(),
                                    static_cast<Qt::DayOfWeek>(firstDayOfWeek));
        QCOMPARE(days.size(), size_t(42));
        QTEST(days.front().date, "first");
        QCOMPARE(
            int(std::count_if(days.begin(), days.end(), [](const MonthDay &day) { return day.inMonth; })),
            month.daysInMonth());
    }

    void eachFollowUpStandsOnItsDay()
    {
        Desk desk(northwindSearch(), at("2026-11-25T15:00:00Z"));
        MonthModel model(desk.agenda);
        const QAbstractItemModelTester tester(&model);
        model.setWatched(true);
        const auto lines = [&](QDate date) {
            return model.indexOf(date).data(MonthModel::LinesRole).toStringList();
        };
        // The notes are late since Monday, so they stand where one looks: today.
        QCOMPARE(lines(QDate(2026, 11, 23)), QStringList());
        QVERIFY(lines(QDate(2026, 11, 25)).contains(u"Northwind: Note to Dana"_s));
        const QModelIndex checkIn = model.indexOf(QDate(2026, 12, 1));
        QCOMPARE(lines(QDate(2026, 12, 1)), QStringList(u"Northwind: Check in with Lee"_s));
        QCOMPARE(checkIn.data(MonthModel::CertainRole).toInt(), 1);
        QCOMPARE(checkIn.data(MonthModel::InMonthRole).toBool(), false);

        // What only follows if no answer comes is there, and is told apart.
        model.setMonth(QDate(2026, 12, 1));
        int projected = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                projected += static_cast<int>(index.data(MonthModel::LinesRole).toStringList().size()) -
                             index.data(MonthModel::CertainRole).toInt();
            }
        }
        QVERIFY(projected >= 2);
    }

    void keysTurnTheMonthAndOpen()
    {
        Desk desk(northwindSearch(), at("2026-11-23T17:00:00Z"));
        MonthView view(desk.agenda);
        view.resize(900, 700);
        view.show();
        QSignalSpy opened(&view, &MonthView::openRequested);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(view.table(), Qt::Key_PageDown);
        QCOMPARE(view.model()->month().month(), 12);
        QTest::keyClick(view.table(), Qt::Key_PageUp);
        QTest::keyClick(view.table(), Qt::Key_PageUp);
        QCOMPARE(view.model()->month().month(), 10);
        QTest::keyClick(view.table(), Qt::Key_Home);
        QCOMPARE(view.model()->day(view.table()->currentIndex())->date, QDate(2026, 11, 23));
    }

    void anEditChangesTheShownMonth()
    {
        Desk desk(northwindSearch(), at("2026-11-23T17:00:00Z"));
        TodayView today(desk.editor, desk.agenda);
        today.show();
        today.showMonth(true);
        QVERIFY(today.month()->isVisible());
        const QDate date(2026, 11, 23);
        const auto count = [&] {
            return today.month()->model()->indexOf(date).data(MonthModel::LinesRole).toStringList().size();
        };
        const auto before = count();
        Application northwind = northwindOf(desk);
        northwind.outcome = Outcome{OutcomeKind::Rejected, at("2026-11-23T16:30:00Z"), {}, {}, {}};
        QVERIFY(desk.editor.make(Step{put(desk.tracker.search(), northwind), u"outcome"_s}));
        QVERIFY(count() < before);
        QCOMPARE(today.month()->model()->day(today.month()->table()->currentIndex())->date, date);
    }
};

QTEST_MAIN(TestMonthView)
#include "tst_monthview.moc"
