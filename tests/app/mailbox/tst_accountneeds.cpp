// SPDX-License-Identifier: GPL-3.0-or-later
// What an account needs of the person, how long it is told, and what is told who quits.
#include "app/accounts/toldtrouble.h"
#include "app/mailbox/lastletter.h"
#include "app/mailbox/senddesk.h"
#include "app/window/needline.h"
#include "tests/support/northwind.h"
#include "ui/mainwindow/messagebar.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
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
    void theGravestNeedIsShownAndTheOthersCounted();
    void whoQuitsIsToldOnceWhatDoesNotGoThen();
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
    AccountNeed need;
    bool led = false;
    line.watch([&] { return need; }, [&] { led = true; });
    QVERIFY(line.isHidden());
    need.text = u"Calendar: 1 question"_s;
    line.refresh();
    QVERIFY(!line.isHidden());
    QCOMPARE(line.text(), need.text);
    QCOMPARE(line.accessibleName(), need.text);
    line.click();
    QVERIFY(led);
    need.text.clear();
    line.refresh();
    QVERIFY(line.isHidden());
}

void TestAccountNeeds::theGravestNeedIsShownAndTheOthersCounted()
{
    using Kind = AccountNeed::Kind;
    NeedLine line;
    AccountNeed mailbox{Kind::Question, u"Mailbox: 2 letters to look at"_s};
    const AccountNeed sending{Kind::NotSent, u"1 letter was not sent"_s};
    AccountNeed calendar;
    int led = 0;
    line.watch([&] { return mailbox; }, [&] { led = 1; });
    line.watch([&] { return sending; }, [&] { led = 2; });
    line.watch([&] { return calendar; }, [&] { led = 3; });
    QVERIFY2(line.text().startsWith(sending.text), qPrintable(line.text()));
    QVERIFY2(line.text().contains(u'1'), qPrintable(line.text()));
    line.click();
    QCOMPARE(led, 2);
    mailbox = {Kind::NotRead, u"Mailbox: not being read"_s};
    calendar = {Kind::Password, u"Calendar: password needed"_s};
    line.refresh();
    QCOMPARE(line.text(), u"Calendar: password needed, and 2 more"_s);
    line.click();
    QCOMPARE(led, 3);
    for (const QString &one : {mailbox.text, sending.text, calendar.text}) {
        QVERIFY2(line.accessibleName().contains(one), qPrintable(line.accessibleName()));
        QVERIFY(line.toolTip().contains(one));
    }
}

void TestAccountNeeds::whoQuitsIsToldOnceWhatDoesNotGoThen()
{
    Desk desk(northwindWithDraft(u"Dear Dana,\n\nthank you for showing me the churn dashboard.\n\nRobin"_s,
                                 at("2026-11-23T19:00:00Z")));
    const QTemporaryDir folder;
    const MailboxMemory memory;
    SendDesk sending({desk.editor, desk.clock, folder.filePath(u"outbox"_s),
                      []() -> Result<LetterToSend> { return LetterToSend(); },
                      [&]() -> const MailboxMemory & { return memory; }});
    const DraftId draft = northwindOf(desk).drafts.front().id;
    int left = 0;
    int stayed = 0;
    const auto quit = [&] {
        leaveThoughLettersWait(
            sending, [&] { ++left; }, [&] { ++stayed; });
    };
    const auto boxes = [] {
        QList<QMessageBox *> all;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget))
                all += box;
        }
        return all;
    };
    const auto click = [&](const QString &words) {
        QCOMPARE(boxes().size(), 1);
        for (QAbstractButton *button : boxes().front()->buttons()) {
            if (button->text() == words)
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(boxes().isEmpty(), 60'000);
    };
    quit();
    QCOMPARE(left, 1);
    QVERIFY(sending.send(draft, desk.clock.now() + 12h));
    quit();
    quit();
    QCOMPARE(left, 1);
    click(u"Stay"_s);
    QCOMPARE(stayed, 1);
    quit();
    click(u"Quit anyway"_s);
    QCOMPARE(left, 2);
    QCOMPARE(sending.outbox().find(draft)->state, Outgoing::State::Waiting);
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
