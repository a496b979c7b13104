// SPDX-License-Identifier: GPL-3.0-or-later
// What an account needs of the person, and how long it is told.
#include "app/accounts/toldtrouble.h"
#include "app/window/needline.h"
#include "tests/support/desk.h"
#include "ui/mainwindow/messagebar.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAccountNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsThePersonIsToldAtOnceAndOnce();
    void whatPassesIsToldOnceItHasLastedADay();
    void theLineStandsUntilNothingIsNeeded();
    void aMessageGoesWithItsMatter();
};

namespace {

const Moment now = at("2026-11-24T10:00:00Z");

}

void TestAccountNeeds::whatNeedsThePersonIsToldAtOnceAndOnce()
{
    ToldTrouble told;
    QVERIFY(told.isNews(u"Its certificate has ended."_s, false, now, now));
    QVERIFY(told.stands());
    QVERIFY(!told.isNews(u"Its certificate has ended."_s, false, now, now + 1h));
    QVERIFY(told.isNews(u"The password was refused."_s, false, now, now + 2h));
    told.over();
    QVERIFY(!told.stands());
    QVERIFY(told.isNews(u"The password was refused."_s, false, now, now + 3h));
}

void TestAccountNeeds::whatPassesIsToldOnceItHasLastedADay()
{
    ToldTrouble told;
    QVERIFY(!told.isNews(u"No line."_s, true, {}, now));
    QVERIFY(!told.isNews(u"No line."_s, true, now - ToldTrouble::untilTold + 1s, now));
    QVERIFY(told.isNews(u"No line."_s, true, now - ToldTrouble::untilTold, now));
    // In other words it is the same trouble.
    QVERIFY(!told.isNews(u"The name is not known."_s, true, now - ToldTrouble::untilTold, now));
}

void TestAccountNeeds::theLineStandsUntilNothingIsNeeded()
{
    NeedLine line;
    QString first;
    QString second;
    int led = 0;
    line.watch([&] { return first; }, [&] { led = 1; });
    line.watch([&] { return second; }, [&] { led = 2; });
    QVERIFY(line.isHidden());
    second = u"Calendar: 1 question"_s;
    line.refresh();
    QVERIFY(!line.isHidden());
    QCOMPARE(line.text(), second);
    line.click();
    QCOMPARE(led, 2);
    first = u"Mailbox: 2 letters to look at"_s;
    line.refresh();
    QCOMPARE(line.text(), first);
    QVERIFY(line.toolTip().contains(second));
    line.click();
    QCOMPARE(led, 1);
    first.clear();
    second.clear();
    line.refresh();
    QVERIFY(line.isHidden());
}

void TestAccountNeeds::aMessageGoesWithItsMatter()
{
    QWidget window;
    MessageBar bar(&window);
    const QObject mailbox;
    const QObject calendar;
    bar.warnOf(&mailbox, u"Letters are waiting."_s);
    bar.settled(&calendar);
    QVERIFY(!bar.isHidden());
    bar.settled(&mailbox);
    QVERIFY(bar.isHidden());
    // What was said since is about something else.
    bar.warnOf(&mailbox, u"Letters are waiting."_s);
    bar.warn(u"The disk is full."_s);
    bar.settled(&mailbox);
    QVERIFY(!bar.isHidden());
}

QTEST_MAIN(TestAccountNeeds)
#include "tst_accountneeds.moc"
