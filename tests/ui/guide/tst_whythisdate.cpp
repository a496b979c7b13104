// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this date?" beside a follow-up, and F1 anywhere, lead to the guide's page about it.
#include "tests/support/northwind.h"
#include "ui/agenda/todaymodel.h"
#include "ui/agenda/todayview.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/guide/guidebook.h"
#include "ui/parts/guideplace.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestWhyThisDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleLeadsToAPageOfTheGuide();
    void thePanelsNextLeadsToItsRule();
    void everyFollowUpOfThePanelLeadsToItsRule();
    void aLineOfTodayLeadsToItsRule();
    void aPlaceWithinAnotherIsAskedFirst();
};

void TestWhyThisDate::everyRuleLeadsToAPageOfTheGuide()
{
    const auto book = GuideBook::open({u"en"_s}, Policy());
    QVERIFY(book);
    for (const RuleRow &row : rulerows::rows)
        QVERIFY2(book->page(guidePageOf(row.rule)), row.text.data());
}

void TestWhyThisDate::thePanelsNextLeadsToItsRule()
{
    Desk desk(northwindSearch());
    ApplicationPanel panel(desk.editor, desk.agenda);
    panel.setApplication(northwindId);
    panel.show();
    QSignalSpy asked(&panel, &ApplicationPanel::guideRequested);
    auto *why = button<QToolButton>(panel, u"Why this date?"_s);
    QVERIFY(why);
    why->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"thank-you"_s);
    panel.setApplication(ApplicationId{u"a1"_s}); // with nothing to do
    QVERIFY(!button<QToolButton>(panel, u"Why this date?"_s));
}

void TestWhyThisDate::everyFollowUpOfThePanelLeadsToItsRule()
{
    Desk desk(northwindSearch());
    ApplicationPanel panel(desk.editor, desk.agenda);
    panel.resize(400, 6000);
    panel.setApplication(northwindId);
    panel.show();
    QCoreApplication::processEvents(); // all of the page is in view, and made
    QSignalSpy asked(&panel, &ApplicationPanel::guideRequested);
    QStringList pages;
    for (QToolButton *button : panel.findChildren<QToolButton *>()) {
        // What comes next stands above the others and says it in words.
        const bool why = button->accessibleName().startsWith(u"Why this date? "_s) ||
                         button->text() == u"Why this date?"_s;
        if (!why || !button->isVisibleTo(&panel))
            continue;
        button->click();
        pages += asked.takeFirst().first().toString();
    }
    const auto road = desk.agenda.agenda().projected(desk.editor.search(), northwindOf(desk));
    QCOMPARE(pages.size(), qsizetype(road.size()));
    pages.sort();
    QStringList expected;
    for (const FollowUp &followUp : road)
        expected += QString(rowOf(followUp.rule()).text);
    expected.sort();
    QCOMPARE(pages, expected);
    QVERIFY(pages.contains(u"check-in"_s) && pages.contains(u"give-up"_s));
}

void TestWhyThisDate::aLineOfTodayLeadsToItsRule()
{
    Desk desk(northwindSearch());
    TodayView view(desk.editor, desk.agenda);
    view.resize(800, 600);
    view.show();
    QSignalSpy asked(&view, &TodayView::guideRequested);
    QVERIFY(view.choose(planned(desk, "circle-back/i1")->key));
    QTest::keyClick(view.list(), Qt::Key_Menu);
    const auto *menu = view.findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Why this date?"_s)
            action->trigger();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"circle-back"_s);
}

void TestWhyThisDate::aPlaceWithinAnotherIsAskedFirst()
{
    QWidget window;
    QWidget pane(&window);
    QWidget field(&pane);
    QVERIFY(guidePageAt(&field).isEmpty());
    QVERIFY(guidePageAt(nullptr).isEmpty());
    setGuidePage(&window, u"composer"_s);
    QCOMPARE(guidePageAt(&field), u"composer"_s);
    setGuidePage(&pane, u"checks"_s);
    QCOMPARE(guidePageAt(&field), u"checks"_s);
}

QTEST_MAIN(TestWhyThisDate)
#include "tst_whythisdate.moc"
