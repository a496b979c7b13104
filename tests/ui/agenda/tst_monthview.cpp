// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/holidaywords.h"
#include "ui/agenda/monthview.h"

#include "core/edits/editapplication.h"
#include "tests/support/northwind.h"
#include "ui/agenda/monthmodel.h"
#include "ui/agenda/todayview.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
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
        QVERIFY(!lines(QDate(2026, 11, 23)).join(u'\n').contains(u"Note to"_s));
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

    void whetherALetterIsANoIsAskedOnceAndWhatFollowsIsNotTold()
    {
        Desk desk(northwindWithANo(), at("2026-11-25T15:00:00Z"));
        MonthModel model(desk.agenda);
        model.setWatched(true);
        const auto lines = [&](QDate date) {
            return model.indexOf(date).data(MonthModel::LinesRole).toStringList();
        };
        const QString asked = u"Northwind: First: is it a no?"_s;
        QCOMPARE(lines(QDate(2026, 11, 25)).count(asked), 1);
        QVERIFY(!lines(QDate(2026, 11, 25)).join(u'\n').contains(u"Note to"_s));
        QVERIFY(lines(QDate(2026, 12, 1)).isEmpty());
        desk.agenda.setAnswered([](const QString &) { return true; });
        desk.agenda.answered();
        QVERIFY(lines(QDate(2026, 11, 25)).contains(u"Northwind: Note to Dana"_s));
    }

    void keysTurnTheMonthAndOpen()
    {
        Desk desk(northwindSearch(), at("2026-11-23T17:00:00Z"));
        MonthView view(desk.agenda);
        view.resize(900, 700);
        view.show();
        // The interview stands first, then what is to do.
        QSignalSpy shown(&view, &MonthView::applicationRequested);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QSignalSpy opened(&view, &MonthView::openRequested);
        view.dayList()->setCurrentRow(1);
        QTest::keyClick(view.dayList(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(view.table(), Qt::Key_PageDown);
        QCOMPARE(view.model()->month().month(), 12);
        QTest::keyClick(view.table(), Qt::Key_PageUp);
        QTest::keyClick(view.table(), Qt::Key_PageUp);
        QCOMPARE(view.model()->month().month(), 10);
        QTest::keyClick(view.table(), Qt::Key_Home);
        QCOMPARE(view.model()->day(view.table()->currentIndex())->date, QDate(2026, 11, 23));
    }

    void interviewsAndThePastStandOnTheirDaysAndLeadToTheirCards()
    {
        Search search = northwindSearch();
        Application card = *search.applications.find(ApplicationId{u"northwind"_s});
        card.messages.clear();
        Message sent;
        sent.id.text = u"sent"_s;
        sent.at = at("2026-11-12T22:00:00Z"); // the evening of the 12th in New York
        sent.about = Rule::CheckIn;
        sent.contact = search.contacts.front().id;
        Message machine = sent;
        machine.id.text = u"machine"_s;
        machine.direction = Direction::In;
        machine.automatic = true;
        card.messages = {sent, machine};
        card.applied = QDate(2026, 11, 2);
        Interview ahead = card.interviews.front();
        ahead.id.text = u"ahead"_s;
        ahead.round = u"Final"_s;
        ahead.start.date = ahead.end.date = QDate(2026, 11, 30);
        card.interviews.push_back(ahead);
        search.applications.put(card);
        Task done{{u"t"_s}, u"Buy a suit"_s, {}, {}, at("2026-11-03T12:00:00Z")};
        search.tasks.put(done);
        Desk desk(search, at("2026-11-25T15:00:00Z"));
        MonthView view(desk.agenda);
        view.resize(900, 700);
        view.show();
        const auto lines = [&](QDate date) {
            return view.model()->indexOf(date).data(MonthModel::LinesRole).toStringList();
        };
        QCOMPARE(lines(QDate(2026, 11, 2)), QStringList(u"Northwind: applied"_s));
        QCOMPARE(lines(QDate(2026, 11, 3)), QStringList(u"done: Buy a suit"_s));
        QCOMPARE(lines(QDate(2026, 11, 12)).size(), 1);
        QVERIFY(lines(QDate(2026, 11, 12)).first().contains(search.contacts.front().name));
        QVERIFY(lines(QDate(2026, 11, 23)).first().endsWith(u" Northwind: On-site"_s));
        QVERIFY(lines(QDate(2026, 11, 30)).first().endsWith(u" Northwind: Final"_s));
        // Once they said no, nobody goes there any more; the one before it took place.
        Application ended = card;
        ended.outcome = Outcome{OutcomeKind::Rejected, at("2026-11-25T14:00:00Z"), {}, {}, {}};
        QVERIFY(desk.tracker.apply(difference(search, [&] {
            Search after = search;
            after.applications.put(ended);
            return after;
        }())));
        QVERIFY(!lines(QDate(2026, 11, 30)).join(u' ').contains(u"Final"_s));
        QVERIFY(lines(QDate(2026, 11, 23)).first().endsWith(u" Northwind: On-site"_s));

        // By keys: to the day, then Enter.
        QSignalSpy wanted(&view, &MonthView::applicationRequested);
        view.table()->setCurrentIndex(view.model()->indexOf(QDate(2026, 11, 12)));
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ApplicationId>(), card.id);
        // A line of the list leads there as well; a day with nothing leads nowhere.
        QCOMPARE(view.dayList()->count(), 1);
        view.dayList()->setCurrentRow(0);
        QTest::keyClick(view.dayList(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        view.table()->setCurrentIndex(view.model()->indexOf(QDate(2026, 11, 8)));
        QTest::keyClick(view.table(), Qt::Key_Return);
        view.dayList()->setCurrentRow(0);
        QTest::keyClick(view.dayList(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
    }

    void theDaysThatTheyNamedStandThere()
    {
        Search search = northwindSearch();
        Application card = *search.applications.find(northwindId);
        card.promisedDecision = QDate(2026, 12, 4);
        search.applications.put(card);
        Application other = card;
        other.id = {u"harbor"_s};
        other.company = u"Harbor"_s;
        other.interviews.clear();
        other.stage = {u"offer"_s};
        other.offer.receivedAt = at("2026-11-20T15:00:00Z");
        other.offer.deadline = QDate(2026, 12, 5); // a Saturday
        search.applications.put(other);
        Desk desk(search, at("2026-11-25T15:00:00Z"));
        MonthModel model(desk.agenda);
        model.setWatched(true);
        const QModelIndex decision = model.indexOf(QDate(2026, 12, 4));
        QVERIFY(decision.data(MonthModel::LinesRole)
                    .toStringList()
                    .contains(u"Northwind: they promised a decision"_s));
        QCOMPARE(decision.data(MonthModel::FirmRole).toInt(), 1);
        QVERIFY(!decision.data(MonthModel::LinesRole).toStringList().join(u' ').contains(u"Harbor: they"_s));
        QCOMPARE(model.indexOf(QDate(2026, 12, 5))
                     .data(MonthModel::LinesRole)
                     .toStringList()
                     .filter(u"Harbor"_s)
                     .size(),
                 1);

        // What is over keeps nobody waiting.
        Application ended = card;
        ended.outcome = Outcome{OutcomeKind::Rejected, at("2026-11-25T14:00:00Z"), {}, {}, {}};
        QVERIFY(desk.editor.make(editingApplication(search, ended)));
        QVERIFY(!model.indexOf(QDate(2026, 12, 4))
                     .data(MonthModel::LinesRole)
                     .toStringList()
                     .contains(u"Northwind: they promised a decision"_s));
    }

    void holidaysAreNamedInTheLanguageOfTheirCountryWhereTheWindowSpeaksIt()
    {
        const QString friday = u"Good Friday (Karfreitag)"_s;
        QCOMPARE(holidayInWords(u"germany-bavaria"_s, friday, QLocale::German), u"Karfreitag"_s);
        QCOMPARE(holidayInWords(u"germany"_s, friday, QLocale::English), friday);
        QCOMPARE(holidayInWords(u"germany"_s, friday, QLocale::French), friday);
        QCOMPARE(holidayInWords(u"france"_s, u"Christmas Day (Noël)"_s, QLocale::French), u"Noël"_s);
        QCOMPARE(holidayInWords(u"us-federal"_s, u"Juneteenth"_s, QLocale::German), u"Juneteenth"_s);
        QCOMPARE(holidayInWords(u"/home/robin/own.ics"_s, u"Leave (half)"_s, QLocale::German),
                 u"Leave (half)"_s);
    }

    void holidaysAreNamed()
    {
        Search search = northwindSearch();
        search.person.holidays = {u"one"_s, u"two"_s};
        Desk desk(search, at("2026-11-25T15:00:00Z"));
        MonthModel model(desk.agenda);
        model.setHolidays([](const QString &id) -> std::vector<std::pair<QDate, QString>> {
            if (id == u"one"_s)
                return {{QDate(2026, 11, 26), u"Thanksgiving Day"_s}, {QDate(2026, 11, 11), QString()}};
            return {{QDate(2026, 11, 26), u"Thanksgiving Day"_s}, {QDate(2026, 11, 26), u"Harvest"_s}};
        });
        model.setWatched(true);
        QCOMPARE(model.indexOf(QDate(2026, 11, 26)).data(MonthModel::HolidayRole).toString(),
                 u"Thanksgiving Day, Harvest"_s);
        QCOMPARE(model.indexOf(QDate(2026, 11, 11)).data(MonthModel::HolidayRole).toString(), QString());
        QVERIFY(model.indexOf(QDate(2026, 11, 26))
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Thanksgiving Day, Harvest"_s));
    }

    void theBundledCalendarsNamesAreShown()
    {
        Search search = northwindSearch();
        search.person.holidays = {u"us-federal"_s};
        Desk desk(search, at("2026-11-25T15:00:00Z"));
        MonthModel model(desk.agenda);
        model.setWatched(true);
        QVERIFY(!model.indexOf(QDate(2026, 11, 26)).data(MonthModel::HolidayRole).toString().isEmpty());
    }

    void arrowsGoFromDayToDayOverTheEndOfTheMonth()
    {
        Desk desk(northwindSearch(), at("2026-11-30T15:00:00Z"));
        MonthView view(desk.agenda);
        view.resize(900, 700);
        view.show();
        const auto day = [&] { return view.model()->day(view.table()->currentIndex())->date; };
        QCOMPARE(day(), QDate(2026, 11, 30));
        QTest::keyClick(view.table(), Qt::Key_Right);
        QCOMPARE(day(), QDate(2026, 12, 1));
        QCOMPARE(view.model()->month().month(), 12);
        QTest::keyClick(view.table(), Qt::Key_Up);
        QCOMPARE(day(), QDate(2026, 11, 24));
        QTest::keyClick(view.table(), Qt::Key_Left);
        QTest::keyClick(view.table(), Qt::Key_Left);
        QCOMPARE(day(), QDate(2026, 11, 22));
        QTest::keyClick(view.table(), Qt::Key_Down);
        QCOMPARE(day(), QDate(2026, 11, 29));
    }

    void whatHasNoRoomInADayIsCounted()
    {
        Desk desk(northwindSearch(), at("2026-11-23T23:00:00Z"));
        MonthView view(desk.agenda);
        view.resize(600, 420);
        view.show();
        const QModelIndex today = view.model()->indexOf(QDate(2026, 11, 23));
        const int count = today.data(MonthModel::LineCountRole).toInt();
        QVERIFY(count > 3);
        QCOMPARE(today.data(MonthModel::LinesRole).toStringList().size(), count);
        QCOMPARE(view.dayList()->count(), count);
        QVERIFY(view.dayList()->height() < 100); // the days get the room in a low window
    }

    void anEmptyWeekendLeavesRoomToTheOtherDays()
    {
        Desk desk(northwindSearch(), at("2026-11-23T23:00:00Z"));
        MonthView view(desk.agenda);
        view.resize(1000, 600);
        view.show();
        const auto width = [&](QDate day) {
            return view.table()->columnWidth(view.model()->indexOf(day).column());
        };
        QVERIFY(width(QDate(2026, 11, 22)) < width(QDate(2026, 11, 23)) * 3 / 4);
        int all = 0;
        for (int column = 0; column < 7; ++column)
            all += view.table()->columnWidth(column);
        QCOMPARE(all, view.table()->viewport()->width());

        // Something on a Sunday is read as on any other day.
        Application northwind = northwindOf(desk);
        northwind.interviews.front().start.date = northwind.interviews.front().end.date = QDate(2026, 11, 22);
        QVERIFY(desk.editor.make(Step{put(desk.tracker.search(), northwind), u"another day"_s}));
        QTRY_VERIFY(width(QDate(2026, 11, 22)) + 1 >= width(QDate(2026, 11, 23)));
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
