// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/debriefwindow.h"

#include "core/edits/editapplication.h"
#include "tests/support/northwind.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/flatlineedit.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const InterviewId onSite{u"i1"_s};

struct Shown {
    explicit Shown(Search facts, DebriefQuestion question = DebriefQuestion::WentWell)
        : desk(std::move(facts))
        , window(desk.editor, desk.agenda)
    {
        window.show();
        active = QTest::qWaitForWindowActive(&window);
        opened = window.open({northwindId, onSite, question, {}});
    }

    /// Whether a visible label has @p text in it.
    bool says(const QString &text) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&window) && label->text().contains(text))
                return true;
        }
        return false;
    }

    /// The questions that it calls empty.
    QStringList empty() const
    {
        QStringList names;
        for (const QToolButton *button : window.findChildren<QToolButton *>()) {
            if (button->isVisibleTo(&window) && button->accessibleName().startsWith(u"Still empty: "_s))
                names += button->text();
        }
        return names;
    }

    Desk desk;
    DebriefWindow window;
    bool active = false;
    bool opened = false;
};

/// Northwind with a debrief that is not saved yet.
Search unsaved()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief.savedAt.reset();
    search.applications.put(application);
    return search;
}

} // namespace

class TestDebriefWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAboutARoundThatIsGoneAreShownOnceMore()
    {
        Shown shown(unsaved());
        QVERIFY(shown.opened);
        auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        text->selectAll();
        QTest::keyClicks(text, u"They laughed"_s);
        Search without = shown.desk.tracker.search();
        without.applications.remove(northwindId);
        shown.desk.store.writeOutside(std::move(without));
        QVERIFY(shown.desk.tracker.reloadIfChangedOutside());
        auto *told = shown.window.findChild<QMessageBox *>();
        QVERIFY(told);
        QVERIFY2(told->text().contains(u"They laughed"_s), qPrintable(told->text()));
        QVERIFY(shown.window.isVisible());
        told->close();
        QVERIFY(!shown.window.isVisible());
    }

    void tabGoesThroughTheDebriefAsItIsRead();
    void whatIsStillEmptyLeadsThere();
    void aClickOnWhatIsEmptyLeadsThereFromAHalfWrittenAnswer();
    void whatIsEmptyComesIntoSight();
    void onceClosedUndoTakesNothingBack();
    void wholeAndPeopleStandSideBySideWhereThereIsRoom();
    void theDateTypedInTheDebriefIsAskedFor();
    void aSavedDebriefEndsItsFollowUp();
    void theNoteIsOfferedAlsoWithoutAnAddress();
    void onceItIsSavedTheNoteIsOffered();
    void theDebriefAsksNothingAboutATeam();
    void whoWasThereIsNamedInTheDebrief();
    void whoeverIsNamedBelongsToTheCompany();
    void howeverManyAreNamedTheFieldForNamesStaysInSight();
    void aNameThatNobodyTookIsAskedAbout();
    void aNameThatNobodyTookIsAskedAboutBeforeAnotherDebriefOpens();
    void whatIsWantedLastWinsWhileItAsks_data()
    {
        QTest::addColumn<bool>("closesFirst");
        QTest::newRow("another debrief") << true;
        QTest::newRow("to close") << false;
    }
    void whatIsWantedLastWinsWhileItAsks();
    void aRefusedWordKeepsTheWindow();
    void aRefusedWordMayBeLostOnPurpose();
    void anotherDebriefWritesWhatWasTyped();
    void aRemovedInterviewClosesIt();
};

void TestDebriefWindow::tabGoesThroughTheDebriefAsItIsRead()
{
    Shown shown(unsaved());
    QVERIFY(shown.active && shown.opened);
    QStringList names;
    for (int steps = 0; steps < 14; ++steps) {
        names += QApplication::focusWidget()->accessibleName();
        const auto *save = qobject_cast<QPushButton *>(QApplication::focusWidget());
        if (save)
            names.last() = save->text();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, QStringList({u"Went well"_s, u"Contribution"_s, u"Next steps"_s, u"Red flags"_s,
                                 u"Moment with Dana"_s, u"Left open with Dana"_s, u"Awkward with Dana"_s,
                                 u"Moment with Priya"_s, u"Left open with Priya"_s, u"Awkward with Priya"_s,
                                 u"Moment with Jonas"_s, u"Left open with Jonas"_s, u"Awkward with Jonas"_s,
                                 u"Add an interviewer"_s}));
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Save the debrief"_s);
}

void TestDebriefWindow::whatIsStillEmptyLeadsThere()
{
    Shown shown(unsaved());
    QCOMPARE(shown.empty(), QStringList({u"Went well"_s, u"Contribution"_s, u"Next steps"_s, u"Red flags"_s,
                                         u"Moment with Jonas"_s}));
    button<QToolButton>(shown.window, u"Moment with Jonas"_s)->click();
    auto *moment = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(moment);
    QCOMPARE(moment->accessibleName(), u"Moment with Jonas"_s);
    QTest::keyClicks(moment, u"asked about my thesis"_s);
    button<QToolButton>(shown.window, u"Red flags"_s)->click(); // leaving it writes it
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Red flags"_s);
    QCOMPARE(shown.empty(),
             QStringList({u"Went well"_s, u"Contribution"_s, u"Next steps"_s, u"Red flags"_s}));

    Application full = northwindOf(shown.desk);
    full.interviews.front().debrief = {{}, u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QVERIFY(shown.desk.editor.make(editingApplication(shown.desk.tracker.search(), full)));
    QVERIFY(shown.empty().isEmpty());
    QVERIFY(shown.says(u"Nothing is missing."_s));
}

void TestDebriefWindow::aClickOnWhatIsEmptyLeadsThereFromAHalfWrittenAnswer()
{
    Shown shown(unsaved());
    auto *moment = named<QPlainTextEdit>(shown.window, u"Moment with Jonas"_s);
    moment->setFocus();
    QTest::keyClicks(moment, u"asked about my thesis"_s);
    QTest::mouseClick(button<QToolButton>(shown.window, u"Contribution"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Contribution"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"five years of modelling"_s);
    QVERIFY(shown.window.flush());
    const Interview interview = northwindOf(shown.desk).interviews.front();
    QCOMPARE(interview.debrief.contribution, u"five years of modelling"_s);
    QCOMPARE(interview.debrief.wentWell, QString());
}

void TestDebriefWindow::whatIsEmptyComesIntoSight()
{
    Shown shown(unsaved());
    shown.window.resize(400, 300);
    QTest::mouseClick(button<QToolButton>(shown.window, u"Moment with Jonas"_s), Qt::LeftButton);
    const QWidget *moment = QApplication::focusWidget();
    QCOMPARE(moment->accessibleName(), u"Moment with Jonas"_s);
    QTRY_COMPARE(moment->visibleRegion().boundingRect(), moment->rect());
}

void TestDebriefWindow::onceClosedUndoTakesNothingBack()
{
    Shown shown(unsaved());
    QTest::keyClicks(named<QPlainTextEdit>(shown.window, u"Went well"_s), u"the tour"_s);
    QVERIFY(shown.window.close());
    QVERIFY(shown.window.open({northwindId, onSite, DebriefQuestion::WentWell, {}}));
    shown.window.show();
    auto *wentWell = named<QPlainTextEdit>(shown.window, u"Went well"_s);
    QCOMPARE(wentWell->toPlainText(), u"the tour"_s);
    QVERIFY(!wentWell->document()->isUndoAvailable());
}

void TestDebriefWindow::wholeAndPeopleStandSideBySideWhereThereIsRoom()
{
    Shown shown(unsaved());
    const auto left = [&](const QString &name) {
        return named<QPlainTextEdit>(shown.window, name)->mapTo(&shown.window, QPoint(0, 0)).x();
    };
    shown.window.resize(880, 640);
    QTRY_VERIFY(left(u"Moment with Dana"_s) > left(u"Went well"_s) + 300);
    shown.window.resize(400, 640);
    QTRY_COMPARE(left(u"Moment with Dana"_s), left(u"Went well"_s));
}

void TestDebriefWindow::theDateTypedInTheDebriefIsAskedFor()
{
    Shown shown(unsaved());
    QVERIFY(!button<QPushButton>(shown.window, u"Take it"_s));
    auto *nextSteps = named<QPlainTextEdit>(shown.window, u"Next steps"_s);
    nextSteps->setFocus();
    QTest::keyClicks(nextSteps, u"hear by 4 December"_s);
    QVERIFY(shown.window.flush());
    QVERIFY(shown.says(u"Take 4 December as the date by which they decide?"_s));
    QVERIFY2(!northwindOf(shown.desk).promisedDecision, "it is asked, never taken");
    button<QPushButton>(shown.window, u"Take it"_s)->click();
    QCOMPARE(northwindOf(shown.desk).promisedDecision, std::optional(QDate(2026, 12, 4)));
    QVERIFY(!button<QPushButton>(shown.window, u"Take it"_s));
    shown.desk.editor.undoStack()->undo();
    QVERIFY(!northwindOf(shown.desk).promisedDecision);
    QCOMPARE(northwindOf(shown.desk).interviews.front().debrief.nextSteps, u"hear by 4 December"_s);
}

void TestDebriefWindow::aSavedDebriefEndsItsFollowUp()
{
    Shown shown(unsaved());
    QVERIFY(planned(shown.desk, "debrief/i1"));
    QVERIFY(shown.says(u"Say nothing about the interview on social media."_s));
    auto *wentWell = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(wentWell);
    QTest::keyClicks(wentWell, u"the tour"_s);
    auto *moment = named<QPlainTextEdit>(shown.window, u"Moment with Jonas"_s);
    moment->setFocus();
    QTest::keyClicks(moment, u"asked about my thesis"_s);
    QVERIFY2(planned(shown.desk, "debrief/i1"), "it is not saved before one says so");
    button<QPushButton>(shown.window, u"Save the debrief"_s)->click();

    const Interview &held = northwindOf(shown.desk).interviews.front();
    QCOMPARE(held.debrief.wentWell, u"the tour"_s);
    QCOMPARE(held.debrief.savedAt, shown.desk.clock.now());
    QCOMPARE(held.interviewers[2].moment, u"asked about my thesis"_s);
    QVERIFY(!planned(shown.desk, "debrief/i1"));
}

void TestDebriefWindow::theNoteIsOfferedAlsoWithoutAnAddress()
{
    Search search = unsaved();
    const Interview interview = search.applications.find(northwindId)->interviews.front();
    for (const Interviewer &who : interview.interviewers) {
        Contact contact = *search.contacts.find(who.contact);
        contact.email.clear();
        contact.phone.clear();
        contact.address.clear();
        search.contacts.put(contact);
    }
    Shown shown(search);
    button<QPushButton>(shown.window, u"Save the debrief"_s)->click();
    QSignalSpy written(&shown.window, &DebriefWindow::writeRequested);
    QVERIFY(button<QPushButton>(shown.window, u"Write the thank-you now"_s));
    button<QPushButton>(shown.window, u"Write the thank-you now"_s)->click();
    QCOMPARE(written.count(), 1);
    QCOMPARE(written.front().front().value<FollowUp>().rule(), Rule::ThankYou);
}

void TestDebriefWindow::onceItIsSavedTheNoteIsOffered()
{
    Shown shown(unsaved());
    QVERIFY(!button<QPushButton>(shown.window, u"Write the thank-you now"_s));
    button<QPushButton>(shown.window, u"Save the debrief"_s)->click();
    QVERIFY(shown.says(u"Next: Note to "_s));
    QSignalSpy written(&shown.window, &DebriefWindow::writeRequested);
    button<QPushButton>(shown.window, u"Write the thank-you now"_s)->click();
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.front().front().value<FollowUp>().rule(), Rule::ThankYou);
}

void TestDebriefWindow::theDebriefAsksNothingAboutATeam()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    std::vector<Interviewer> &room = application.interviews.front().interviewers;
    const QString last = search.contacts.find(room.back().contact)->name;
    for (Interviewer &one : room) {
        Contact contact = *search.contacts.find(one.contact);
        contact.team = true;
        search.contacts.put(contact);
        one = {one.contact, {}, {}, {}};
    }
    application.interviews.front().debrief.savedAt.reset();
    search.applications.put(application);
    Shown shown(search);
    QVERIFY(named<QPlainTextEdit>(shown.window, u"Next steps"_s));
    QVERIFY(!named<QPlainTextEdit>(shown.window, u"Moment with %1"_s.arg(last)));

    room.back().moment = u"sent the agenda"_s;
    QVERIFY(shown.desk.editor.make(editingApplication(shown.desk.tracker.search(), application)));
    QTRY_VERIFY2(named<QPlainTextEdit>(shown.window, u"Moment with %1"_s.arg(last)),
                 "what is written stays in sight");
}

void TestDebriefWindow::whoWasThereIsNamedInTheDebrief()
{
    Search search = unsaved();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().interviewers.clear();
    search.applications.put(application);
    Shown on(search);
    QVERIFY(on.active);
    QVERIFY(on.says(u"Whom did you speak with?"_s));
    auto *field = on.window.findChild<ContactField *>();
    field->edit()->setFocus();
    QTest::keyClicks(field->edit(), u"Maren Petersen"_s);
    QTest::keyClick(field->edit(), Qt::Key_Return);

    const Application *after = on.desk.editor.search().applications.find(northwindId);
    const std::vector<Interviewer> &interviewers = after->interviews.front().interviewers;
    QCOMPARE(interviewers.size(), size_t(1));
    QCOMPARE(on.desk.editor.search().contacts.find(interviewers.front().contact)->name, u"Maren Petersen"_s);
    QVERIFY(on.says(u"Maren Petersen"_s));
    QVERIFY(!on.says(u"Whom did you speak with?"_s));
    QVERIFY(on.says(u"Was anybody else there?"_s));
    QVERIFY(field->edit()->text().isEmpty());
}

void TestDebriefWindow::whoeverIsNamedBelongsToTheCompany()
{
    Shown shown(unsaved());
    auto *name = named<QLineEdit>(shown.window, u"Add an interviewer"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Sam Lee\r"_s);
    QString company;
    for (const Contact &contact : shown.desk.editor.search().contacts) {
        if (contact.name == u"Sam Lee"_s)
            company = contact.organization;
    }
    QCOMPARE(company, northwindOf(shown.desk).company);
}

void TestDebriefWindow::howeverManyAreNamedTheFieldForNamesStaysInSight()
{
    Search search = unsaved();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().interviewers.clear();
    search.applications.put(application);
    Shown on(search, DebriefQuestion::WhoWasThere);
    QVERIFY(on.active);
    on.window.resize(880, 400);
    QVERIFY(on.empty().contains(u"Who was there"_s));
    auto *field = on.window.findChild<ContactField *>();
    QCOMPARE(QApplication::focusWidget(), field->edit());
    for (const QString &name :
         {u"Maren Petersen"_s, u"Ann Lee"_s, u"Tom Achterberg"_s, u"Ruth Castellanos"_s}) {
        QTest::keyClicks(field->edit(), name);
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QTRY_COMPARE(field->edit()->visibleRegion().boundingRect(), field->edit()->rect());
    }
    QVERIFY(!on.empty().contains(u"Who was there"_s));

    // Who looks at something else meanwhile is not taken back.
    auto *scroller = on.window.findChild<QScrollArea *>();
    QVERIFY(scroller->verticalScrollBar()->value() > 0);
    scroller->verticalScrollBar()->setValue(0);
    Application after = northwindOf(on.desk);
    after.interviews.front().interviewers.pop_back();
    QVERIFY(on.desk.editor.make(editingApplication(on.desk.tracker.search(), after)));
    QCoreApplication::processEvents();
    QCOMPARE(scroller->verticalScrollBar()->value(), 0);
}

void TestDebriefWindow::aNameThatNobodyTookIsAskedAbout()
{
    Shown shown(unsaved());
    auto *name = named<QLineEdit>(shown.window, u"Add an interviewer"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Sam Lee"_s); // without Enter
    shown.window.close();
    QVERIFY(shown.window.isVisible());
    QCOMPARE(name->text(), u"Sam Lee"_s);
    QVERIFY(shown.window.findChild<QMessageBox *>());
}

void TestDebriefWindow::aNameThatNobodyTookIsAskedAboutBeforeAnotherDebriefOpens()
{
    Search search = unsaved();
    Application application = *search.applications.find(northwindId);
    for (const char *id : {"i2", "i3"}) {
        Interview another = application.interviews.front();
        another.id.text = QString::fromLatin1(id);
        another.round = another.id.text;
        application.interviews.push_back(another);
    }
    search.applications.put(application);
    Shown shown(search);
    auto *name = named<QLineEdit>(shown.window, u"Add an interviewer"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Sam Lee"_s); // without Enter
    QVERIFY(!shown.window.open({northwindId, InterviewId{u"i2"_s}, DebriefQuestion::NextSteps, {}}));
    QVERIFY(!shown.window.open({northwindId, InterviewId{u"i3"_s}, DebriefQuestion::NextSteps, {}}));
    QCOMPARE(name->text(), u"Sam Lee"_s);
    auto *question = shown.window.findChild<QMessageBox *>();
    QVERIFY(question);
    button<QPushButton>(*question, u"Leave and lose it"_s)->click();
    QVERIFY2(shown.says(u"i3 at Northwind"_s), "the last that was wanted");
}

void TestDebriefWindow::whatIsWantedLastWinsWhileItAsks()
{
    QFETCH(const bool, closesFirst);
    Search search = unsaved();
    Application application = *search.applications.find(northwindId);
    Interview another = application.interviews.front();
    another.id.text = u"i2"_s;
    another.round = u"Final"_s;
    application.interviews.push_back(another);
    search.applications.put(application);
    Shown shown(search);
    auto *name = named<QLineEdit>(shown.window, u"Add an interviewer"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Sam Lee"_s); // without Enter
    const auto open = [&] {
        return shown.window.open({northwindId, another.id, DebriefQuestion::NextSteps, {}});
    };
    if (closesFirst) {
        QVERIFY(!shown.window.close());
        QVERIFY(!open());
    } else {
        QVERIFY(!open());
        QVERIFY(!shown.window.close());
    }
    const auto questions = shown.window.findChildren<QMessageBox *>();
    QCOMPARE(questions.size(), 1);
    button<QPushButton>(*questions.front(), u"Leave and lose it"_s)->click();
    QCOMPARE(shown.window.isVisible(), closesFirst);
    QCOMPARE(shown.says(u"Final at Northwind"_s), closesFirst);
}

void TestDebriefWindow::aRefusedWordKeepsTheWindow()
{
    Shown shown(unsaved());
    shown.desk.store.refuseNext(3, u"the disk is full"_s);
    auto *wentWell = named<QPlainTextEdit>(shown.window, u"Went well"_s);
    QTest::keyClicks(wentWell, u"the tour"_s);
    QVERIFY(!shown.window.close());
    QVERIFY(shown.window.isVisible());
    QCOMPARE(wentWell->toPlainText(), u"the tour"_s);
    shown.desk.store.refuseNext(0, {});
    QVERIFY(shown.window.close());
    QCOMPARE(northwindOf(shown.desk).interviews.front().debrief.wentWell, u"the tour"_s);
}

void TestDebriefWindow::aRefusedWordMayBeLostOnPurpose()
{
    Shown shown(unsaved());
    shown.desk.store.refuseNext(100, u"the disk is full"_s);
    QTest::keyClicks(named<QPlainTextEdit>(shown.window, u"Went well"_s), u"the tour"_s);
    QVERIFY(!shown.window.close());
    const auto *question = shown.window.findChild<QMessageBox *>();
    QVERIFY(question);
    button<QPushButton>(*question, u"Leave and lose it"_s)->click();
    QVERIFY(!shown.window.isVisible());
}

void TestDebriefWindow::anotherDebriefWritesWhatWasTyped()
{
    Search search = unsaved();
    Application application = *search.applications.find(northwindId);
    Interview second = application.interviews.front();
    second.id.text = u"i2"_s;
    second.round = u"Final"_s;
    second.interviewers.resize(1);
    application.interviews.push_back(second);
    search.applications.put(application);
    Shown shown(search);
    QTest::keyClicks(QApplication::focusWidget(), u"the tour"_s);
    QVERIFY(shown.window.open({northwindId, InterviewId{u"i2"_s}, DebriefQuestion::NextSteps, {}}));
    QCOMPARE(northwindOf(shown.desk).interviews.front().debrief.wentWell, u"the tour"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Next steps"_s);
    QVERIFY(shown.says(u"Final at Northwind"_s));
    QCOMPARE(named<QPlainTextEdit>(shown.window, u"Went well"_s)->toPlainText(), QString());
    QVERIFY(!named<QPlainTextEdit>(shown.window, u"Moment with Jonas"_s));
}

void TestDebriefWindow::aRemovedInterviewClosesIt()
{
    Shown shown(unsaved());
    Application without = northwindOf(shown.desk);
    without.interviews.clear();
    QVERIFY(shown.desk.editor.make(editingApplication(shown.desk.tracker.search(), without)));
    QVERIFY(!shown.window.isVisible());
    QVERIFY(!shown.window.open({northwindId, onSite, DebriefQuestion::WentWell, {}}));
}

QTEST_MAIN(TestDebriefWindow)
#include "tst_debriefwindow.moc"
