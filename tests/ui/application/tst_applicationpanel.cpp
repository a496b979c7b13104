// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/applicationpanel.h"

#include "core/edits/editapplication.h"
#include "core/edits/movecards.h"
#include "tests/support/northwind.h"
#include "ui/application/joinbutton.h"
#include "ui/application/panel/nextblock.h"
#include "ui/application/panel/sectionframe.h"
#include "ui/application/panel/sectionnames.h"
#include "ui/application/sections/aheadstrip.h"
#include "ui/application/sections/factssection.h"
#include "ui/application/sections/interviewcard.h"
#include "ui/application/sections/timeline/timeline.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/field.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct Shown {
    /// Usually so high that all of the page is in view.
    explicit Shown(Search facts = northwindSearch(), Moment now = at("2026-11-23T20:00:00Z"),
                   int height = 6000)
        : desk(std::move(facts), now)
        , panel(desk.editor, desk.agenda)
    {
        panel.resize(400, height);
        panel.show();
        active = QTest::qWaitForWindowActive(&panel);
        panel.setApplication(northwindId);
    }

    /// An interview has a place as well.
    const QWidget &facts() const { return *panel.findChild<FactsSection *>(); }
    NextBlock *next() const { return panel.findChild<NextBlock *>(); }

    SectionHeading *heading(const QString &name) const
    {
        for (SectionHeading *heading : panel.findChildren<SectionHeading *>()) {
            if (heading->text() == name)
                return heading;
        }
        return nullptr;
    }

    /// Types into a field and leaves it.
    template <class Edit>
    void write(const QString &name, const QString &text)
    {
        auto *edit = named<Edit>(panel, name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        panel.setFocus();
    }

    /// Whether a visible label has @p text in it, or a section is called so.
    bool says(const QString &text) const
    {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&panel) && label->text().contains(text))
                return true;
        }
        for (const SectionHeading *heading : panel.findChildren<SectionHeading *>()) {
            if (heading->isVisibleTo(&panel) && heading->text() == text)
                return true;
        }
        return false;
    }

    Desk desk;
    ApplicationPanel panel;
    bool active = false;
};

/// It leads to the guide, and may be pressed at any time.
bool changesNothing(const QAbstractButton &button)
{
    return button.text() == u"Why this date?"_s;
}

} // namespace

class TestApplicationPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstBlockSaysWhatIsNextAndWhy();
    void theFirstBlockIsReadInFullHoweverLargeTheText();
    void writingLeadsToTheComposer();
    void aSavedCardWithAnInterviewIsToMoveOn();
    void aSavedCardWithACallIsToMoveToTheCalls();
    void aSavedCardMovesOnOnceOneHasApplied();
    void theSecondClickOnIHaveAppliedDoesNothing();
    void theSecondClickOnWriteOpensNothing();
    void skippingMovesOnToTheNextOne();
    void afterAnActTheBlockRests();
    void aBlockThatChangesUnderThePointerRests();
    void anotherCardsBlockDoesNotRest();
    void whatWaitsForAnInterviewHasNoButtons();
    void theSectionsStandInTheOrderOfReading();
    void tabGoesThroughThePageAsItIsRead();
    void aFoldedSectionStaysFolded();
    void aNameLeadsToItsSection();
    void theKeyboardGoesFromSectionToSection();
    void whatIsNotInViewIsMadeWhenItComes();
    void aFoldedSectionKeepsWhatWasTyped();
    void textThatNobodyUnderstoodIsNotTakenForAnotherCard();
    void whatIsTypedStaysWithACardThatGetsAnotherId();
    void whatIsTypedIntoACardThatIsTakenAwayIsTold();
    void whatIsTypedWhileAnotherWindowTakesTheCardAwayIsTold();
    void whatIsRefusedDoesNotHoldThePanel();
    void escTakesBackWhatIsRefused();
    void theNextInterviewStandsFirstAndOpen();
    void anEndMayBeALength_data();
    void anEndMayBeALength();
    void thePageTellsWhatTheDebriefLacks();
    void theDebriefIsWrittenInItsOwnWindow();
    void aLetterIsReadInTheTimeline();
    void theTimelineSaysWhatALetterSeemsToSay();
    void theTimelineShowsTheLatestFirst();
    void aFactIsEditedInPlaceAndUndone();
    void aCompanyCannotLoseItsName();
    void typedTextSurvivesAChangeFromElsewhere();
    void anotherCardWritesWhatWasTyped();
    void aRefusedEditKeepsTheTextAndTheCard();
    void anUnreadableDateIsSaidAndNotWritten();
    void theirDirectionsChangeThePlan();
    void thanksAreMarkedAtThePeople();
    void aPersonIsAddedByNameInOneStep();
    void anAddressIsWrittenWhereTheFollowUpLeads();
    void interviewTimesAreToldInBothZones();
    void anInterviewCanBeJoinedFromAnHourBefore();
    void aLessonComesBackBeforeTheNextInterviewOfItsKind();
    void aNewInterviewIsNotedOnceItsTimeIsSaid();
    void aNewInterviewSaysHowLongAndHow();
    void aNewInterviewIsLeftByEscape();
    void whatWasSaidIsNotLostByEscape();
    void whereNobodyIsNamedItAsksWhomToTell();
    void aDeadlineBeforeTheOfferIsAskedAbout();
    void aDeadlineAloneIsHeededAsWell();
    void aCardAmongTheOffersIsAskedSinceWhen();
    void anOfferHoldsPayFirstDayAndLeave();
    void escapeEndsTheEditOfAFieldOnly();
    void escapeBringsBackWhatNonsenseReplaced();
    void aReplyIsNotedAndAnswersTheCheckIn();
    void callsAndTalksAreNoted();
    void anOffersDatesStandBesideTheRedFlags();
    void linkedFilesAreInTheOverview();
    void theRoadShowsWhatFollows();
    void aRemovedApplicationLeavesAFriendlyPage();
    void escapeAsksToClose();
    void everyFieldHasAnAccessibleName();
};

void TestApplicationPanel::theFirstBlockSaysWhatIsNextAndWhy()
{
    Shown shown;
    QVERIFY(shown.next()->followUp());
    QCOMPARE(shown.next()->followUp()->key.text(), u"thank-you/i1/dana"_s);
    QVERIFY(shown.says(u"Note to Dana"_s));
    QVERIFY(shown.says(u"by 20:00"_s));
    QVERIFY(shown.says(u"Dana Whitfield, by e-mail"_s));
    QVERIFY(shown.says(u"You spoke with Dana"_s));
    QVERIFY(shown.says(u"3 more to do"_s));
}

void TestApplicationPanel::theFirstBlockIsReadInFullHoweverLargeTheText()
{
    const QFont usual = QApplication::font();
    for (const double times : {1.0, 1.5, 2.0}) {
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * times);
        QApplication::setFont(large);
        Shown shown;
        QVERIFY2(shown.panel.minimumSizeHint().width() <= 560, qPrintable(QString::number(times)));
        for (const int width : {0, 100, 300}) {
            shown.panel.resize(shown.panel.minimumSizeHint().width() + width, 760);
            QCoreApplication::processEvents();
            for (const QLabel *label : shown.next()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
            }
            for (const QToolButton *tool : shown.next()->findChildren<QToolButton *>()) {
                if (tool->isVisible())
                    QVERIFY2(tool->width() >= tool->minimumSizeHint().width(), qPrintable(tool->text()));
            }
        }
    }
    QApplication::setFont(usual);
}

void TestApplicationPanel::writingLeadsToTheComposer()
{
    Shown shown;
    QSignalSpy write(&shown.panel, &ApplicationPanel::writeRequested);
    QTest::mouseClick(button<QPushButton>(shown.panel, u"Write"_s), Qt::LeftButton);

    QCOMPARE(write.count(), 1);
    QCOMPARE(write.front().front().value<FollowUp>().key.text(), u"thank-you/i1/dana"_s);
}

/// An invitation moves nothing on the board by itself.
void TestApplicationPanel::aSavedCardWithAnInterviewIsToMoveOn()
{
    const Moment later = at("2027-02-15T12:00:00Z"); // no note is owed any more
    Search facts = northwindSearch();
    Application saved = *facts.applications.find(northwindId);
    saved.stage = StageId{u"saved"_s};
    for (Interview &interview : saved.interviews)
        interview.debrief.savedAt = later;
    facts.applications.put(saved);
    const Shown shown(std::move(facts), later);
    QVERIFY(shown.says(u"You had an interview with them, and the card is still among the saved ones"_s));
    QSignalSpy moved(&shown.panel, &ApplicationPanel::moveWanted);
    button<QPushButton>(shown.panel, u"Move to Interviewing"_s)->click();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().at(1).value<StageKind>(), StageKind::Interview);
}

/// A first call has a place of its own on this board.
void TestApplicationPanel::aSavedCardWithACallIsToMoveToTheCalls()
{
    const Moment later = at("2027-02-15T12:00:00Z");
    Search facts = northwindSearch();
    Application saved = *facts.applications.find(northwindId);
    saved.stage = StageId{u"saved"_s};
    saved.interviews.resize(1);
    saved.interviews.front().kind = InterviewKind::Phone;
    saved.interviews.front().debrief.savedAt = later;
    facts.applications.put(saved);
    const Shown shown(std::move(facts), later);
    QSignalSpy moved(&shown.panel, &ApplicationPanel::moveWanted);
    button<QPushButton>(shown.panel, u"Move to Screening"_s)->click();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().at(1).value<StageKind>(), StageKind::Screening);
}

void TestApplicationPanel::aSavedCardMovesOnOnceOneHasApplied()
{
    Search facts = northwindSearch();
    Application saved = *facts.applications.find(northwindId);
    saved.stage = StageId{u"saved"_s};
    saved.interviews.clear();
    facts.applications.put(saved);
    const Shown shown(std::move(facts));
    QSignalSpy moved(&shown.panel, &ApplicationPanel::moveWanted);
    button<QPushButton>(shown.panel, u"I have applied"_s)->click();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().at(0).value<ApplicationId>(), northwindId);
    QCOMPARE(moved.front().at(1).value<StageKind>(), StageKind::Applied);
}

/// What comes next stands under the pointer as soon as the card has moved.
void TestApplicationPanel::theSecondClickOnIHaveAppliedDoesNothing()
{
    Search facts = northwindSearch();
    Application saved = *facts.applications.find(northwindId);
    saved.stage = StageId{u"saved"_s};
    saved.interviews.clear();
    facts.applications.put(saved);
    Shown shown(std::move(facts));
    connect(&shown.panel, &ApplicationPanel::moveWanted, &shown.panel, [&] {
        const std::array cards = {northwindId};
        shown.desk.editor.make(movingCards(shown.desk.tracker.search(), cards, StageId{u"applied"_s}, {},
                                           shown.desk.editor.now(), {}));
    });
    button<QPushButton>(shown.panel, u"I have applied"_s)->click();
    QVERIFY(shown.next()->followUp());
    QVERIFY(!button<QToolButton>(*shown.next(), u"Skip"_s)->isEnabled());
}

/// The panel scrolls under the pointer as the window of the first click opens.
void TestApplicationPanel::theSecondClickOnWriteOpensNothing()
{
    Shown shown;
    QSignalSpy guide(&shown.panel, &ApplicationPanel::guideRequested);
    QTest::mouseClick(button<QPushButton>(shown.panel, u"Write"_s), Qt::LeftButton);
    auto *why = button<QToolButton>(*shown.next(), u"Why this date?"_s);
    QTest::mouseClick(why, Qt::LeftButton);
    QCOMPARE(guide.count(), 0);
    QTRY_VERIFY((QTest::mouseClick(why, Qt::LeftButton), guide.count() > 0)); // after a moment
}

void TestApplicationPanel::skippingMovesOnToTheNextOne()
{
    Shown shown;
    QTest::mouseClick(button<QToolButton>(*shown.next(), u"Skip"_s), Qt::LeftButton);
    QCOMPARE(shown.next()->followUp()->key.text(), u"thank-you/i1/jonas"_s);

    shown.desk.editor.undoStack()->undo();
    QCOMPARE(shown.next()->followUp()->key.text(), u"thank-you/i1/dana"_s);

    auto *sent = button<QToolButton>(*shown.next(), u"Mark as sent"_s);
    QTRY_VERIFY(sent->isEnabled()); // after a moment
    QTest::mouseClick(sent, Qt::LeftButton);
    QCOMPARE(northwindOf(shown.desk).messages.size(), size_t(1));
    QCOMPARE(northwindOf(shown.desk).messages.front().contact->text, u"dana"_s);
}

void TestApplicationPanel::afterAnActTheBlockRests()
{
    Shown shown;
    auto *sent = button<QToolButton>(*shown.next(), u"Mark as sent"_s);
    sent->setFocus();
    QTest::keyClick(sent, Qt::Key_Space);
    QCOMPARE(northwindOf(shown.desk).messages.size(), size_t(1));
    // The next note's button stands in the same place; neither Space nor a second click may take it.
    QWidget *now = QApplication::focusWidget();
    QVERIFY(now && !qobject_cast<QAbstractButton *>(now));
    QTest::keyClick(now, Qt::Key_Space);
    QTest::keyClick(now, Qt::Key_Return);
    QTest::mouseDClick(sent, Qt::LeftButton);
    for (const QAbstractButton *one : shown.next()->findChildren<QAbstractButton *>())
        QVERIFY2(!one->isVisible() || !one->isEnabled() || changesNothing(*one), qPrintable(one->text()));
    QCOMPARE(northwindOf(shown.desk).messages.size(), size_t(1));
    QVERIFY(shown.desk.editor.search().decisions.empty());
    QTRY_VERIFY(sent->isEnabled());
    QVERIFY(!qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
}

void TestApplicationPanel::aBlockThatChangesUnderThePointerRests()
{
    Shown shown;
    Application elsewhere = northwindOf(shown.desk);
    Message message;
    message.id.text = u"m1"_s;
    message.at = shown.desk.clock.now();
    message.about = Rule::ThankYou;
    message.interview = InterviewId{u"i1"_s};
    message.contact = ContactId{u"dana"_s};
    elsewhere.messages.push_back(message);
    QVERIFY(shown.desk.editor.make(editingApplication(shown.desk.tracker.search(), elsewhere)));
    QVERIFY(!button<QToolButton>(*shown.next(), u"Mark as sent"_s)->isEnabled());
    QTRY_VERIFY(button<QToolButton>(*shown.next(), u"Mark as sent"_s)->isEnabled());
}

void TestApplicationPanel::anotherCardsBlockDoesNotRest()
{
    Shown shown;
    shown.panel.setApplication(ApplicationId{u"a1"_s});
    shown.panel.setApplication(northwindId);
    QVERIFY(button<QToolButton>(*shown.next(), u"Mark as sent"_s)->isEnabled());
}

void TestApplicationPanel::whatWaitsForAnInterviewHasNoButtons()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief = {};
    search.applications.put(application);
    // The interview is at ten; what comes next before it, once what to ask for is set aside, is its
    // aftermath.
    search.decisions.push_back(
        {u"ask-next-steps/i1"_s, DecisionState::Skipped, at("2026-11-23T13:00:00Z"), {}});
    Shown shown(search, at("2026-11-23T14:00:00Z"));
    QVERIFY(shown.next()->followUp());
    QCOMPARE(shown.next()->followUp()->interview->text, u"i1"_s);
    for (const QAbstractButton *one : shown.next()->findChildren<QAbstractButton *>())
        QVERIFY2(!one->isVisibleTo(&shown.panel) || changesNothing(*one), qPrintable(one->text()));
    shown.panel.showSection(ApplicationPanel::Section::ToDo);
    QVERIFY(!button<QToolButton>(shown.panel, u"Write"_s));
    QVERIFY(!button<QToolButton>(shown.panel, u"Write the debrief"_s));
}

void TestApplicationPanel::theSectionsStandInTheOrderOfReading()
{
    Shown shown;
    QStringList names;
    int below = -1;
    for (const SectionFrame *frame : shown.panel.findChildren<SectionFrame *>()) {
        if (!frame->isVisibleTo(&shown.panel))
            continue;
        names += frame->accessibleName();
        QVERIFY(frame->y() > below);
        below = frame->y();
    }
    QCOMPARE(names, QStringList({u"To do"_s, u"Interviews"_s, u"They said"_s, u"People"_s, u"Timeline"_s,
                                 u"Facts"_s, u"Notes and files"_s, u"The road ahead"_s}));
}

void TestApplicationPanel::tabGoesThroughThePageAsItIsRead()
{
    Shown shown;
    shown.next()->setFocus();
    QStringList headings;
    QSet<QWidget *> seen;
    int above = -1;
    for (QWidget *now = nullptr; seen.size() < 400; seen.insert(now)) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        now = QApplication::focusWidget();
        if (seen.contains(now))
            break;
        if (auto *heading = qobject_cast<SectionHeading *>(now)) {
            headings += heading->text();
            const int y = heading->mapTo(&shown.panel, QPoint(0, 0)).y();
            QVERIFY(y > above);
            above = y;
        }
    }
    QCOMPARE(headings, QStringList({u"To do"_s, u"Interviews"_s, u"They said"_s, u"People"_s, u"Timeline"_s,
                                    u"Facts"_s, u"Notes and files"_s, u"The road ahead"_s}));
    QVERIFY2(seen.size() > 50, qPrintable(QString::number(seen.size())));
}

void TestApplicationPanel::aFoldedSectionStaysFolded()
{
    Shown shown;
    QSignalSpy told(&shown.panel, &ApplicationPanel::foldedChanged);
    SectionHeading *said = shown.heading(u"They said"_s);
    QVERIFY(named<QLineEdit>(shown.panel, u"They will decide by"_s));
    said->click();
    QCOMPARE(told.count(), 1);
    QCOMPARE(shown.panel.folded(), QStringList(u"said"_s));
    QVERIFY(!named<QLineEdit>(shown.panel, u"They will decide by"_s));

    shown.panel.setApplication(ApplicationId{u"a1"_s});
    QVERIFY(!named<QLineEdit>(shown.panel, u"They will decide by"_s));
    ApplicationPanel another(shown.desk.editor, shown.desk.agenda);
    another.setFolded(shown.panel.folded());
    another.resize(400, 6000);
    another.show();
    another.setApplication(northwindId);
    QVERIFY(!named<QLineEdit>(another, u"They will decide by"_s));
    QVERIFY(named<QLineEdit>(another, u"Salary"_s));

    // Meanwhile the facts have changed.
    Application elsewhere = northwindOf(shown.desk);
    elsewhere.promisedDecision = QDate(2026, 12, 4);
    QVERIFY(shown.desk.editor.make(editingApplication(shown.desk.tracker.search(), elsewhere)));
    shown.panel.setApplication(northwindId);
    said->click();
    QVERIFY(shown.panel.folded().isEmpty());
    QVERIFY(named<QLineEdit>(shown.panel, u"They will decide by"_s)->text().contains(u"2026"_s));
}

void TestApplicationPanel::aNameLeadsToItsSection()
{
    Shown shown(northwindSearch(), at("2026-11-23T20:00:00Z"), 700);
    const auto *page = shown.panel.findChild<QScrollArea *>();
    for (const QString &name : {u"People"_s, u"They said"_s, u"Timeline"_s, u"Facts"_s}) {
        QTest::mouseClick(button<QToolButton>(*shown.panel.findChild<SectionNames *>(), name),
                          Qt::LeftButton);
        const SectionHeading *heading = shown.heading(name);
        QCOMPARE(QApplication::focusWidget(), heading);
        const int y = heading->mapTo(page->viewport(), QPoint(0, 0)).y();
        QVERIFY2(y >= 0 && y < 60, qPrintable(u"%1 at %2"_s.arg(name).arg(y)));
        // What came later does not push it away.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(heading->mapTo(page->viewport(), QPoint(0, 0)).y(), y);
    }
    shown.heading(u"People"_s)->click();
    QCOMPARE(shown.panel.folded(), QStringList(u"people"_s));
    QTest::mouseClick(button<QToolButton>(*shown.panel.findChild<SectionNames *>(), u"People"_s),
                      Qt::LeftButton);
    QVERIFY2(shown.panel.folded().isEmpty(), "one wants to see it");
    QTest::mouseClick(button<QToolButton>(*shown.panel.findChild<SectionNames *>(), u"Next"_s),
                      Qt::LeftButton);
    QCOMPARE(page->verticalScrollBar()->value(), 0);
}

void TestApplicationPanel::theKeyboardGoesFromSectionToSection()
{
    Shown shown(northwindSearch(), at("2026-11-23T20:00:00Z"), 700);
    shown.next()->setFocus();
    QStringList names;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        names += qobject_cast<SectionHeading *>(QApplication::focusWidget())->text();
    }
    QCOMPARE(names, QStringList({u"To do"_s, u"Interviews"_s, u"They said"_s, u"People"_s, u"Timeline"_s,
                                 u"Facts"_s, u"Notes and files"_s, u"The road ahead"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(qobject_cast<SectionHeading *>(QApplication::focusWidget())->text(), u"Notes and files"_s);
    // Tab goes on from where one is.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remarks"_s);

    // In the row of names the arrow keys go on, and Enter leads there.
    auto *row = shown.panel.findChild<SectionNames *>();
    button<QToolButton>(*row, u"Notes"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), shown.heading(u"Timeline"_s));
}

void TestApplicationPanel::whatIsNotInViewIsMadeWhenItComes()
{
    Shown shown(northwindSearch(), at("2026-11-23T20:00:00Z"), 500);
    QVERIFY(!shown.panel.findChild<FactsSection *>());
    auto *bar = shown.panel.findChild<QScrollArea *>()->verticalScrollBar();
    for (int before = -1; before != bar->value();) {
        before = bar->value();
        bar->setValue(before + 300);
        QCoreApplication::processEvents();
    }
    QVERIFY(shown.panel.findChild<FactsSection *>());
    QCOMPARE(named<QLineEdit>(shown.panel, u"Company"_s)->text(), u"Northwind"_s);
    // Another card: it reads the facts when it is to be seen, and shows no others until then.
    shown.panel.setApplication(ApplicationId{u"a1"_s});
    QCOMPARE(bar->value(), 0);
    for (const QLineEdit *edit : shown.panel.findChildren<QLineEdit *>())
        QVERIFY(!edit->isVisibleTo(&shown.panel) || edit->text() != u"Northwind"_s);
    shown.panel.showSection(ApplicationPanel::Section::Facts);
    QCOMPARE(named<QLineEdit>(shown.panel, u"Company"_s)->text(), u"Company 1"_s);
}

void TestApplicationPanel::aFoldedSectionKeepsWhatWasTyped()
{
    Shown shown;
    auto *salary = named<QLineEdit>(shown.panel, u"Salary"_s);
    salary->setFocus();
    QTest::keyClicks(salary, u"70,000"_s);
    shown.heading(u"Facts"_s)->click();
    QVERIFY(!salary->isVisible());
    QVERIFY(shown.panel.setApplication(ApplicationId{u"a1"_s}));
    QCOMPARE(northwindOf(shown.desk).salary, u"70,000"_s);
    QCOMPARE(shown.desk.tracker.search().applications.find(ApplicationId{u"a1"_s})->salary, QString());
}

void TestApplicationPanel::textThatNobodyUnderstoodIsNotTakenForAnotherCard()
{
    Shown shown(northwindSearch(), at("2026-11-23T20:00:00Z"), 700);
    shown.panel.showSection(ApplicationPanel::Section::Facts);
    auto *applied = named<QLineEdit>(shown.panel, u"Applied on"_s);
    applied->setFocus();
    applied->selectAll();
    QTest::keyClicks(applied, u"2026-11-"_s);
    QVERIFY2(!shown.panel.setApplication(ApplicationId{u"a1"_s}), "the person is asked first");
    QCOMPARE(shown.panel.application(), std::optional(northwindId));
    QSignalSpy stayed(&shown.panel, &ApplicationPanel::stayed);
    const auto question = [&] { return shown.panel.findChild<QMessageBox *>(); };
    QVERIFY(question()->text().contains(u"Applied on: “2026-11-”"_s));
    QVERIFY2(!shown.panel.setApplication(ApplicationId{u"a2"_s}), "it stays the one question");
    QCOMPARE(shown.panel.findChildren<QMessageBox *>().size(), 1);
    // Back to it: in a section that was folded meanwhile, too.
    shown.heading(u"Facts"_s)->click();
    QTest::keyClick(question(), Qt::Key_Escape);
    QCOMPARE(stayed.size(), 1);
    QCOMPARE(stayed.front().front().value<ApplicationId>(), northwindId);
    QCOMPARE(applied->text(), u"2026-11-"_s);
    QVERIFY(applied->isVisible());
    QCOMPARE(shown.panel.window()->focusWidget(), static_cast<QWidget *>(applied));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!shown.panel.setApplication(ApplicationId{u"a1"_s}));
    for (QAbstractButton *button : question()->buttons()) {
        if (button != question()->escapeButton())
            button->click();
    }
    QCOMPARE(shown.panel.application(), std::optional(ApplicationId{u"a1"_s}));
    QCOMPARE(northwindOf(shown.desk).applied, QDate(2026, 11, 3));
    QCOMPARE(applied->text(), QString());
    QVERIFY(shown.panel.flush());
    QVERIFY(!shown.desk.tracker.search().applications.find(ApplicationId{u"a1"_s})->applied);
}

void TestApplicationPanel::whatIsTypedIntoACardThatIsTakenAwayIsTold()
{
    Shown shown;
    auto *salary = named<QLineEdit>(shown.panel, u"Salary"_s);
    salary->setFocus();
    salary->selectAll();
    QTest::keyClicks(salary, u"70,000"_s);
    QVERIFY(shown.desk.tracker.apply(remove(shown.desk.tracker.search(), northwindId)));
    const auto *told = shown.panel.findChild<QMessageBox *>();
    QVERIFY(told);
    QVERIFY2(told->text().contains(u"Salary: “70,000”"_s), qPrintable(told->text()));
    QVERIFY(told->text().startsWith(u"Northwind was removed elsewhere"_s));
    QVERIFY(shown.panel.setApplication(ApplicationId{u"a1"_s}));
    QVERIFY(shown.panel.flush());
    QCOMPARE(shown.panel.application(), std::optional(ApplicationId{u"a1"_s}));
}

void TestApplicationPanel::whatIsTypedWhileAnotherWindowTakesTheCardAwayIsTold()
{
    Shown shown;
    QSignalSpy failed(&shown.desk.editor, &Editor::failed);
    auto *role = named<QLineEdit>(shown.panel, u"Role"_s);
    role->setFocus();
    role->selectAll();
    QTest::keyClicks(role, u"Lead Analyst"_s);
    Search without = shown.desk.tracker.search();
    without.applications.remove(northwindId);
    shown.desk.store.writeOutside(std::move(without));
    QTest::keyClick(role, Qt::Key_Return); // only now does this window hear of it
    const auto *told = shown.panel.findChild<QMessageBox *>();
    QVERIFY(told);
    QVERIFY(told->text().startsWith(u"Northwind was removed elsewhere"_s));
    QVERIFY2(told->text().contains(u"Role: “Lead Analyst”"_s), qPrintable(told->text()));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().toString(),
             u"This application was deleted by another window or program meanwhile, so nothing was done."_s);
}

void TestApplicationPanel::whatIsRefusedDoesNotHoldThePanel()
{
    Shown shown;
    const QString before = northwindOf(shown.desk).salary;
    shown.desk.store.refuseNext(100, u"you may only read it"_s);
    auto *salary = named<QLineEdit>(shown.panel, u"Salary"_s);
    salary->setFocus();
    salary->selectAll();
    QTest::keyClicks(salary, u"70,000"_s);
    QVERIFY2(!shown.panel.setApplication(ApplicationId{u"a1"_s}), "the person is asked first");
    auto *question = shown.panel.findChild<QMessageBox *>();
    QVERIFY(question && question->text().contains(u"Salary: “70,000”"_s));
    for (QAbstractButton *button : question->buttons()) {
        if (button != question->escapeButton())
            button->click();
    }
    QCOMPARE(shown.panel.application(), std::optional(ApplicationId{u"a1"_s}));
    QVERIFY(shown.panel.setApplication(northwindId));
    QCOMPARE(salary->text(), before);
}

void TestApplicationPanel::escTakesBackWhatIsRefused()
{
    Shown shown;
    const QString before = northwindOf(shown.desk).salary;
    shown.desk.store.refuseNext(100, u"you may only read it"_s);
    auto *salary = named<QLineEdit>(shown.panel, u"Salary"_s);
    salary->setFocus();
    salary->selectAll();
    QTest::keyClicks(salary, u"70,000"_s);
    QTest::keyClick(salary, Qt::Key_Escape);
    QCOMPARE(salary->text(), before);
    QVERIFY(shown.panel.flush());
}

void TestApplicationPanel::whatIsTypedStaysWithACardThatGetsAnotherId()
{
    Shown shown;
    const Application mine = northwindOf(shown.desk);
    const InterviewId talk = mine.interviews.front().id;
    auto *card = shown.panel.findChildren<InterviewCard *>().front();
    card->setOpen(true);
    auto *remarks = named<QPlainTextEdit>(shown.panel, u"Remarks"_s);
    QVERIFY(remarks);
    remarks->setFocus();
    QTest::keyClicks(remarks, u"half a "_s);

    // Somebody else's card came to have its id.
    const ApplicationId renamed{u"northwind-2"_s};
    Renames renames;
    renames.add(northwindId, renamed);
    renames.add(talk, InterviewId{u"talk-2"_s}, northwindId);
    Search after = shown.desk.tracker.search();
    renames.follow(after);
    Application theirs;
    theirs.id = northwindId;
    theirs.company = u"Northwind"_s;
    theirs.stage = mine.stage;
    after.applications.put(theirs);
    QVERIFY(shown.desk.tracker.apply(difference(shown.desk.tracker.search(), after), renames));

    QCOMPARE(shown.panel.application(), std::optional(renamed));
    QVERIFY2(shown.panel.findChildren<InterviewCard *>().contains(card), "it may hold what is being typed");
    QTest::keyClicks(remarks, u"sentence"_s);
    QVERIFY(shown.panel.flush());
    const Search &search = shown.desk.tracker.search();
    QVERIFY(search.applications.find(renamed)->remarks.endsWith(u"half a sentence"_s));
    QCOMPARE(*search.applications.find(northwindId), theirs);
}

void TestApplicationPanel::theNextInterviewStandsFirstAndOpen()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    const auto add = [&](const char *id, QDate day, bool cancelled = false) {
        Interview interview = application.interviews.front();
        interview.id.text = QString::fromLatin1(id);
        interview.round = interview.id.text;
        interview.start.date = interview.end.date = day;
        interview.kind = InterviewKind::Video;
        interview.link = u"https://meet.northwind.example/room?pwd=1"_s;
        interview.cancelled = cancelled;
        application.interviews.push_back(interview);
    };
    add("third", QDate(2026, 12, 9));
    add("second", QDate(2026, 12, 1));
    add("called off", QDate(2026, 11, 30), true);
    add("long ago", QDate(2026, 11, 6));
    search.applications.put(application);
    Shown shown(search);
    QStringList names;
    QStringList open;
    for (const InterviewCard *card : shown.panel.findChildren<InterviewCard *>()) {
        const auto *toggle = card->findChild<QToolButton *>();
        names += toggle->accessibleName().mid(QStringView(u"Details of ").size());
        if (card->findChild<QLineEdit *>() && toggle->isChecked())
            open += names.last();
    }
    // As they stand below each other, whatever was made first.
    std::vector<const InterviewCard *> cards;
    for (const InterviewCard *card : shown.panel.findChildren<InterviewCard *>())
        cards.push_back(card);
    std::sort(cards.begin(), cards.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    names.clear();
    for (const InterviewCard *card : cards)
        names += card->findChild<QToolButton *>()->accessibleName().mid(QStringView(u"Details of ").size());
    QCOMPARE(names, QStringList({u"second"_s, u"third"_s, u"called off"_s, u"On-site"_s, u"long ago"_s}));
    QCOMPARE(open, QStringList(u"second"_s));
    QVERIFY(shown.says(u"by video · Dana Whitfield"_s));
    QVERIFY(shown.says(u"meet.northwind.example/room"_s));
}

void TestApplicationPanel::anEndMayBeALength_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("end");
    QTest::newRow("minutes") << u"45 min"_s << QTime(10, 45);
    QTest::newRow("an hour and a half") << u"1.5 h"_s << QTime(11, 30);
    QTest::newRow("in German") << u"1 Std 15 Minuten"_s << QTime(11, 15);
    QTest::newRow("a time") << u"11:20"_s << QTime(11, 20);
    QTest::newRow("a time as the French write it") << u"14 h 30"_s << QTime(14, 30);
    QTest::newRow("nonsense") << u"a while"_s << QTime(11, 0);
}

void TestApplicationPanel::anEndMayBeALength()
{
    QFETCH(const QString, typed);
    QFETCH(const QTime, end);
    Shown shown;
    shown.write<QLineEdit>(u"Ends"_s, typed);
    QCOMPARE(northwindOf(shown.desk).interviews.front().end, (WallTime{QDate(2026, 11, 23), end}));
    QCOMPARE(shown.says(u"how long it takes"_s), typed == u"a while"_s);
}

void TestApplicationPanel::thePageTellsWhatTheDebriefLacks()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief.wentWell = u"They <i>laughed</i> twice."_s;
    search.applications.put(application);
    Shown shown(search);
    QVERIFY(shown.says(u"✓ Debrief written, today"_s));
    QVERIFY(shown.says(u"Still empty: Contribution, Next steps, Red flags, and Moment with Jonas"_s) ||
            shown.says(u"Still empty: Contribution, Next steps, Red flags, Moment with Jonas"_s));
    QVERIFY(shown.says(u"They <i>laughed</i> twice."_s));
    QVERIFY(shown.says(u"showed me the churn dashboard"_s));
    QSignalSpy wanted(&shown.panel, &ApplicationPanel::debriefRequested);
    button<QPushButton>(shown.panel, u"Open the debrief"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<DebriefPlace>(),
             (DebriefPlace{northwindId, InterviewId{u"i1"_s}, DebriefQuestion::Contribution, {}}));

    Shown before(search, application.interviews.front().startsAt() - hours(3));
    QVERIFY(!button<QPushButton>(before.panel, u"Write the debrief"_s));
}

void TestApplicationPanel::theDebriefIsWrittenInItsOwnWindow()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief.savedAt.reset();
    search.applications.put(application);
    Shown shown(search);
    QSignalSpy wanted(&shown.panel, &ApplicationPanel::debriefRequested);
    shown.panel.lead(*planned(shown.desk, "debrief/i1"));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<DebriefPlace>(),
             (DebriefPlace{northwindId, InterviewId{u"i1"_s}, DebriefQuestion::WentWell, {}}));
}

void TestApplicationPanel::aLetterIsReadInTheTimeline()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Message letter;
    letter.id.text = u"m1"_s;
    letter.at = at("2026-11-23T18:00:00Z");
    letter.direction = Direction::In;
    letter.about = About::Reply;
    letter.contact = ContactId{u"lee"_s};
    letter.body = u"We will come back to you as soon as everybody has been heard. "_s.repeated(20);
    application.messages.push_back(letter);
    search.applications.put(application);
    Shown shown(search);
    auto *list = named<QListView>(shown.panel, u"What happened"_s);
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data().toString(), u"Answer from Lee Okafor"_s);
    QVERIFY(row.data(Qt::AccessibleDescriptionRole).toString().startsWith(u"We will come back"_s));
    const auto rows = [&] {
        int sum = 0;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            sum += list->visualRect(list->model()->index(i, 0)).height();
        return sum;
    };
    QCoreApplication::processEvents();
    const int line = list->fontMetrics().height();
    const int folded = list->visualRect(row).height();
    QVERIFY(folded > 3 * line && folded < 6 * line); // what, when, and two lines of it
    QVERIFY(list->visualRect(list->model()->index(1, 0)).height() < 3 * line);

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QCoreApplication::processEvents();
    QVERIFY(list->visualRect(row).height() > 15 * line);
    QVERIFY2(list->height() >= rows(), "the page scrolls, not the list");
    QVERIFY(button<QPushButton>(shown.panel, u"Remove this message"_s));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), letter.body.trimmed());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).topLeft() + QPoint(40, 8));
    QCoreApplication::processEvents();
    QCOMPARE(list->visualRect(row).height(), folded);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(list->visualRect(row).height() > 15 * line);
    // Narrower, it needs more lines.
    const int whole = list->height();
    shown.panel.resize(330, 6000);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(list->height() > whole);
    QVERIFY(list->height() >= rows());
}

void TestApplicationPanel::theTimelineSaysWhatALetterSeemsToSay()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Message letter;
    letter.id.text = u"m1"_s;
    letter.at = at("2026-11-23T18:00:00Z");
    letter.direction = Direction::In;
    letter.about = About::Reply;
    letter.contact = ContactId{u"lee"_s};
    letter.body = u"We have decided to go ahead with another candidate."_s;
    application.messages.push_back(letter);
    search.applications.put(application);
    Shown shown(search);
    const QModelIndex row = named<QListView>(shown.panel, u"What happened"_s)->model()->index(0, 0);
    const auto says = [&row] { return row.data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(says().endsWith(u"· reads like a no"_s), qPrintable(says()));
    // What the person says isn't so is not said on.
    button<QPushButton>(shown.panel, u"It Isn’t"_s)->click();
    QVERIFY2(!says().contains(u"reads like"_s), qPrintable(says()));
}

void TestApplicationPanel::theTimelineShowsTheLatestFirst()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    for (int i = 0; i < 200; ++i) {
        Message letter;
        letter.id.text = u"m%1"_s.arg(i);
        letter.at = at("2026-11-23T18:00:00Z") - hours(i);
        letter.direction = Direction::In;
        letter.about = About::Reply;
        letter.body = u"Letter %1"_s.arg(i);
        application.messages.push_back(letter);
    }
    search.applications.put(application);
    Shown shown(search);
    const auto *list = named<QListView>(shown.panel, u"What happened"_s);
    QCOMPARE(list->model()->rowCount(), 12);
    const size_t all = timelineOf(northwindOf(shown.desk), shown.desk.editor.search()).size();
    QVERIFY(all > 200);
    auto *earlier = button<QPushButton>(shown.panel, u"Show %1 earlier"_s.arg(all - 12));
    QVERIFY(earlier);
    earlier->click();
    QCOMPARE(list->model()->rowCount(), int(all));
    QVERIFY(!earlier->isVisible());
    shown.panel.setApplication(ApplicationId{u"a1"_s});
    shown.panel.setApplication(northwindId);
    QCOMPARE(list->model()->rowCount(), 12);
}

void TestApplicationPanel::aFactIsEditedInPlaceAndUndone()
{
    Shown shown;
    shown.write<QLineEdit>(u"Salary"_s, u"70,000"_s);
    QCOMPARE(northwindOf(shown.desk).salary, u"70,000"_s);
    QCOMPARE(shown.desk.editor.undoStack()->count(), 1);
    QVERIFY(shown.desk.editor.undoStack()->undoText().contains(u"Northwind"));

    shown.desk.editor.undoStack()->undo();
    QCOMPARE(northwindOf(shown.desk).salary, QString());
    QCOMPARE(named<QLineEdit>(shown.panel, u"Salary"_s)->text(), QString());

    shown.write<QLineEdit>(u"Tags"_s, u"remote, data,remote"_s);
    QCOMPARE(northwindOf(shown.desk).tags, QStringList({u"remote"_s, u"data"_s}));
    shown.write<QPlainTextEdit>(u"Remarks"_s, u"<b>kind</b> people"_s);
    QCOMPARE(northwindOf(shown.desk).remarks, u"<b>kind</b> people"_s);
}

void TestApplicationPanel::aCompanyCannotLoseItsName()
{
    Shown shown;
    shown.write<QLineEdit>(u"Company"_s, {});

    QCOMPARE(northwindOf(shown.desk).company, u"Northwind"_s);
    QVERIFY(shown.says(u"An application needs the company’s name."_s));
}

void TestApplicationPanel::typedTextSurvivesAChangeFromElsewhere()
{
    Shown shown;
    auto *role = named<QLineEdit>(shown.panel, u"Role"_s);
    role->setFocus();
    role->selectAll();
    QTest::keyClicks(role, u"Data Sci"_s);
    Application elsewhere = northwindOf(shown.desk);
    elsewhere.location = u"Boston"_s;
    QVERIFY(shown.desk.editor.make(editingApplication(shown.desk.tracker.search(), elsewhere)));

    QCOMPARE(role->text(), u"Data Sci"_s);
    QCOMPARE(role->cursorPosition(), 8);
    QVERIFY(role->hasFocus());
    QCOMPARE(named<QLineEdit>(shown.facts(), u"Place"_s)->text(), u"Boston"_s);
    QTest::keyClicks(role, u"entist"_s);
    shown.panel.setFocus();
    QCOMPARE(northwindOf(shown.desk).role, u"Data Scientist"_s);
    QCOMPARE(northwindOf(shown.desk).location, u"Boston"_s);
}

void TestApplicationPanel::anotherCardWritesWhatWasTyped()
{
    Shown shown;
    auto *place = named<QLineEdit>(shown.facts(), u"Place"_s);
    place->setFocus();
    QTest::keyClicks(place, u"Remote"_s);

    QVERIFY(shown.panel.setApplication(ApplicationId{u"a1"_s}));

    QCOMPARE(northwindOf(shown.desk).location, u"Remote"_s);
    QCOMPARE(shown.desk.tracker.search().applications.find(ApplicationId{u"a1"_s})->location, QString());
    QCOMPARE(place->text(), QString());
    QVERIFY(shown.says(u"Company 1"_s));
}

void TestApplicationPanel::aRefusedEditKeepsTheTextAndTheCard()
{
    Shown shown;
    QSignalSpy failed(&shown.desk.editor, &Editor::failed);
    shown.desk.store.refuseNext(2, u"the disk is full"_s);
    auto *place = named<QLineEdit>(shown.facts(), u"Place"_s);
    place->setFocus();
    QTest::keyClicks(place, u"Remote"_s);

    QVERIFY(!shown.panel.setApplication(ApplicationId{u"a1"_s}));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(place->text(), u"Remote"_s);
    QCOMPARE(shown.panel.application(), northwindId);

    shown.desk.store.refuseNext(0, {});
    QVERIFY(shown.panel.setApplication(ApplicationId{u"a1"_s}));
    QCOMPARE(northwindOf(shown.desk).location, u"Remote"_s);
}

void TestApplicationPanel::anUnreadableDateIsSaidAndNotWritten()
{
    Shown shown;
    shown.write<QLineEdit>(u"Applied on"_s, u"some day"_s);
    QCOMPARE(northwindOf(shown.desk).applied, QDate(2026, 11, 3));
    QVERIFY(shown.says(u"That isn’t a date."_s));

    shown.write<QLineEdit>(u"Applied on"_s, u"2026-11-05"_s);
    QCOMPARE(northwindOf(shown.desk).applied, QDate(2026, 11, 5));
    QVERIFY(!shown.says(u"That isn’t a date."_s));
}

void TestApplicationPanel::theirDirectionsChangeThePlan()
{
    Shown shown;
    QVERIFY(planned(shown.desk, "check-in/northwind/2026-11-23/1"));
    auto *noContact = button<QCheckBox>(shown.panel, u"“Don’t call us, we’ll call you”"_s);
    noContact->click();

    QVERIFY(northwindOf(shown.desk).directions.noContact);
    QCOMPARE(planned(shown.desk, "check-in/northwind/2026-11-23/1")->state, FollowUpState::Held);

    shown.write<QLineEdit>(u"Ask every so many business days"_s, u"5"_s);
    QCOMPARE(northwindOf(shown.desk).directions.everyBusinessDays, 5);
    shown.write<QLineEdit>(u"Ask every so many business days"_s, u"0"_s);
    QCOMPARE(northwindOf(shown.desk).directions.everyBusinessDays, 5);
    shown.write<QLineEdit>(u"Ask every so many business days"_s, {});
    QCOMPARE(northwindOf(shown.desk).directions.everyBusinessDays, std::nullopt);
}

void TestApplicationPanel::thanksAreMarkedAtThePeople()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Message note;
    note.id.text = u"m1"_s;
    note.at = at("2026-11-23T18:00:00Z");
    note.contact = ContactId{u"dana"_s};
    note.about = Rule::ThankYou;
    note.interview = InterviewId{u"i1"_s};
    application.messages.push_back(note);
    search.applications.put(application);
    Shown shown(search);
    shown.panel.showSection(ApplicationPanel::Section::People);

    int thanked = 0;
    int notYet = 0;
    for (const QLabel *label : shown.panel.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&shown.panel))
            continue;
        thanked += label->text() == u"✓ thanked" ? 1 : 0;
        notYet += label->text() == u"not thanked yet" ? 1 : 0;
    }
    QCOMPARE(thanked, 1);
    QCOMPARE(notYet, 2);
}

void TestApplicationPanel::aPersonIsAddedByNameInOneStep()
{
    Shown shown;
    shown.panel.showSection(ApplicationPanel::Section::People);
    auto *part = named<ChoiceField>(shown.panel, u"Part of the new person"_s);
    part->setCurrentIndex(part->findData(u"hr"_s));
    auto *name = named<QLineEdit>(shown.panel, u"New person"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Holly Grant"_s);
    shown.panel.setFocus();
    QVERIFY2(!northwindOf(shown.desk).hr, "a new name needs Enter");

    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);

    const Contact *holly = shown.desk.tracker.search().contacts.find(northwindOf(shown.desk).hr);
    QVERIFY(holly);
    QCOMPARE(holly->name, u"Holly Grant"_s);
    QCOMPARE(holly->organization, u"Northwind"_s);
    const size_t contacts = shown.desk.tracker.search().contacts.size();
    shown.desk.editor.undoStack()->undo();
    QVERIFY(!northwindOf(shown.desk).hr);
    QCOMPARE(shown.desk.tracker.search().contacts.size(), contacts - 1);
}

void TestApplicationPanel::anAddressIsWrittenWhereTheFollowUpLeads()
{
    Search search = northwindSearch();
    Contact jonas = *search.contacts.find(ContactId{u"jonas"_s});
    jonas.email.clear();
    search.contacts.put(jonas);
    Shown shown(search);
    const auto find = planned(shown.desk, "find-contact/i1/jonas");
    QVERIFY(find);

    shown.panel.lead(*find);
    auto *email = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(email);
    QCOMPARE(email->accessibleName(), u"E-mail"_s);
    QTest::keyClicks(email, u"jonas@northwind.example"_s);
    QTest::keyClick(email, Qt::Key_Return);

    QCOMPARE(shown.desk.tracker.search().contacts.find(jonas.id)->email, u"jonas@northwind.example"_s);
    QVERIFY(!planned(shown.desk, "find-contact/i1/jonas"));
}

void TestApplicationPanel::interviewTimesAreToldInBothZones()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Interview &interview = application.interviews.front();
    interview.zone = Zone::named(u"Europe/Berlin"_s).value();
    search.applications.put(application);
    Shown shown(search);
    shown.panel.showSection(ApplicationPanel::Section::Interviews);
    QVERIFY(shown.says(u"10:00 to 11:00 their time, 04:00 to 05:00 yours"_s));
    QVERIFY(!shown.says(u"2026"_s));
    shown.write<QLineEdit>(u"Day"_s, u"2027-11-23"_s);
    QVERIFY(shown.says(u"2027, 10:00 to 11:00 their time"_s));

    shown.write<QLineEdit>(u"Time zone"_s, u"America/New_York"_s);
    // While the completer shows its list, leaving the field is not told to it; Enter is.
    QTest::keyClick(named<QLineEdit>(shown.panel, u"Time zone"_s), Qt::Key_Return);
    QVERIFY(!shown.says(u"their time"_s));
    shown.write<QLineEdit>(u"Begins"_s, u"2:30 pm"_s);
    const Interview &moved = northwindOf(shown.desk).interviews.front();
    QCOMPARE(moved.start.time, QTime(14, 30));
    QCOMPARE(moved.end.time, QTime(15, 30));
}

void TestApplicationPanel::anInterviewCanBeJoinedFromAnHourBefore()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Interview &interview = application.interviews.front();
    interview.link = u"https://meet.northwind.example/on-site"_s;
    search.applications.put(application);
    const Moment start = interview.startsAt();
    Shown shown(search, start - hours(1) - seconds(1));
    shown.panel.showSection(ApplicationPanel::Section::Interviews);

    const auto canJoin = [&] {
        int visible = 0;
        const auto buttons = shown.panel.findChildren<JoinButton *>();
        for (const JoinButton *button : buttons)
            visible += button->isVisible() ? 1 : 0;
        return buttons.size() == 2 && visible == 2; // beside what comes next, and on the interview's own card
    };
    const auto passTo = [&](Moment moment) {
        shown.desk.clock.set(moment);
        shown.desk.agenda.lookAtClock();
    };
    QVERIFY(!canJoin());
    passTo(start - hours(1));
    QVERIFY(canJoin());
    passTo(interview.endsAt() - seconds(1));
    QVERIFY(canJoin());
    passTo(interview.endsAt());
    for (const JoinButton *button : shown.panel.findChildren<JoinButton *>())
        QVERIFY(!button->isVisible());
}

void TestApplicationPanel::aLessonComesBackBeforeTheNextInterviewOfItsKind()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Interview &interview = application.interviews.front();
    interview.kind = InterviewKind::OnSite;
    search.applications.put(application);
    Application earlier = *search.applications.find(ApplicationId{u"a1"_s});
    earlier.interviews = {interview};
    earlier.interviews.front().id.text = u"earlier"_s;
    earlier.interviews.front().start.date = earlier.interviews.front().end.date = QDate(2026, 11, 9);
    earlier.outcome =
        Outcome{OutcomeKind::Rejected, at("2026-11-12T15:00:00Z"), {}, {}, u"prepare numbers"_s};
    search.applications.put(earlier);

    Shown before(search, interview.startsAt() - hours(2));
    before.panel.showSection(ApplicationPanel::Section::Interviews);
    QVERIFY(before.says(u"Last time: prepare numbers (Company 1)"_s));
    Shown after(search, interview.endsAt());
    after.panel.showSection(ApplicationPanel::Section::Interviews);
    QVERIFY(!after.says(u"Last time: prepare numbers (Company 1)"_s));
}

void TestApplicationPanel::aNewInterviewIsNotedOnceItsTimeIsSaid()
{
    Shown shown;
    shown.panel.showSection(ApplicationPanel::Section::Interviews);
    auto *add = button<QPushButton>(shown.panel, u"Add an interview"_s);
    add->click();
    const auto interviews = [&] { return northwindOf(shown.desk).interviews.size(); };
    QCOMPARE(interviews(), size_t(1)); // no hour is made up
    QVERIFY(!add->isVisible());
    auto *day = named<QLineEdit>(shown.panel, u"Day of the new interview"_s);
    QVERIFY(day->hasFocus());
    QTest::keyClicks(day, u"Friday"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(interviews(), size_t(1));
    auto *begins = named<QLineEdit>(shown.panel, u"When the new interview begins"_s);
    QVERIFY(begins->hasFocus());
    QTest::keyClicks(begins, u"14:30"_s);
    QTest::keyClick(begins, Qt::Key_Return);

    QCOMPARE(interviews(), size_t(2));
    const Interview &added = northwindOf(shown.desk).interviews.back();
    QCOMPARE(added.start, (WallTime{QDate(2026, 11, 27), QTime(14, 30)}));
    QCOMPARE(added.end, (WallTime{QDate(2026, 11, 27), QTime(15, 30)}));
    QCOMPARE(added.round, u"Next round"_s);
    QCOMPARE(added.kind, InterviewKind::Other);
    auto *round = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(round);
    QCOMPARE(round->accessibleName(), u"Round"_s);
    QVERIFY(add->isVisible());
    shown.desk.editor.undoStack()->undo();
    QCOMPARE(interviews(), size_t(1));
}

void TestApplicationPanel::aNewInterviewSaysHowLongAndHow()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.clear();
    application.stage = {u"applied"_s};
    search.applications.put(application);
    Shown shown(search);
    shown.panel.showSection(ApplicationPanel::Section::Interviews);
    button<QPushButton>(shown.panel, u"Add an interview"_s)->click();
    QTest::keyClicks(named<QLineEdit>(shown.panel, u"Day of the new interview"_s), u"Friday"_s);
    QTest::keyClicks(named<QLineEdit>(shown.panel, u"When the new interview begins"_s), u"14:30"_s);
    auto *ends = named<QLineEdit>(shown.panel, u"When the new interview ends"_s);
    QTest::keyClicks(ends, u"soon"_s);
    QTest::keyClick(ends, Qt::Key_Return);
    QVERIFY(northwindOf(shown.desk).interviews.empty());
    QVERIFY(shown.says(u"how long it takes"_s));
    ends->selectAll();
    QTest::keyClicks(ends, u"45 min"_s);
    auto *kind = named<QComboBox>(shown.panel, u"How the new interview takes place"_s);
    kind->setCurrentIndex(kind->findText(u"by video"_s));
    QTest::keyClick(ends, Qt::Key_Return);
    const Application added = northwindOf(shown.desk);
    QCOMPARE(added.interviews.size(), size_t(1));
    QCOMPARE(added.interviews.front().end, (WallTime{QDate(2026, 11, 27), QTime(15, 15)}));
    QCOMPARE(added.interviews.front().round, u"Interview"_s);
    QCOMPARE(added.interviews.front().kind, InterviewKind::Video);
    // Whoever is invited is beyond applying; one undo takes both back.
    QCOMPARE(shown.desk.tracker.search().kindOf(added), StageKind::Interview);
    shown.desk.editor.undoStack()->undo();
    QCOMPARE(northwindOf(shown.desk), application);
}

void TestApplicationPanel::aNewInterviewIsLeftByEscape()
{
    Shown shown;
    QSignalSpy close(&shown.panel, &ApplicationPanel::closeRequested);
    shown.panel.showSection(ApplicationPanel::Section::Interviews);
    auto *add = button<QPushButton>(shown.panel, u"Add an interview"_s);
    add->click();
    auto *day = named<QLineEdit>(shown.panel, u"Day of the new interview"_s);
    QTest::keyClicks(day, u"Friday"_s);
    QTest::keyClick(day, Qt::Key_Escape);
    QVERIFY(day->isVisible());
    QCOMPARE(day->text(), u"Friday"_s);
    QVERIFY(shown.says(u"Esc leaves this open"_s));
    day->selectAll();
    QTest::keyClick(day, Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(add->isVisible() && add->hasFocus());
    QCOMPARE(northwindOf(shown.desk).interviews.size(), size_t(1));
    QCOMPARE(close.count(), 0);
}

void TestApplicationPanel::whereNobodyIsNamedItAsksWhomToTell()
{
    Search search = northwindSearch();
    Application elsewhere;
    elsewhere.id = {u"harbor"_s};
    elsewhere.company = u"Harbor"_s;
    elsewhere.stage = {u"accepted"_s};
    elsewhere.offer.receivedAt = at("2026-11-22T15:00:00Z");
    elsewhere.offer.signedAt = at("2026-11-23T15:00:00Z");
    search.applications.put(elsewhere);
    Application northwind = *search.applications.find(northwindId);
    northwind.stage = {u"screening"_s};
    northwind.interviews.clear();
    northwind.recruiter.reset();
    northwind.mainContact.reset();
    northwind.hr.reset();
    search.applications.put(northwind);
    Shown shown(search, at("2026-11-24T15:00:00Z"));
    QVERIFY(shown.desk.agenda.agenda().of(northwindId).empty());
    QVERIFY(shown.says(u"Withdraw kindly"_s));
    QVERIFY(!shown.says(u"Nothing to do here"_s));
    button<QPushButton>(shown.panel, u"Name somebody"_s)->click();
    auto *person = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(person);
    QCOMPARE(person->accessibleName(), u"New person"_s);
    QTest::keyClicks(person, u"Ann Lee"_s);
    QTest::keyClick(person, Qt::Key_Return);
    QVERIFY(northwindOf(shown.desk).mainContact);
    QVERIFY(shown.says(u"Tell Ann kindly that you withdraw"_s));
}

void TestApplicationPanel::aDeadlineBeforeTheOfferIsAskedAbout()
{
    Search search = northwindSearch();
    Application northwind = *search.applications.find(northwindId);
    northwind.stage = {u"offer"_s};
    northwind.offer.receivedAt = at("2026-11-23T15:00:00Z");
    search.applications.put(northwind);
    Shown shown(search);
    shown.panel.showSection(ApplicationPanel::Section::Offer);
    const QString question = u"That is before the day on which the offer came. Is it the right day?"_s;
    shown.write<QLineEdit>(u"Their deadline"_s, u"2026-11-20"_s);
    QCOMPARE(northwindOf(shown.desk).offer.deadline, std::optional(QDate(2026, 11, 20)));
    QVERIFY(shown.says(question));
    shown.write<QLineEdit>(u"Their deadline"_s, u"2026-11-30"_s);
    QVERIFY(!shown.says(question));
}

void TestApplicationPanel::aDeadlineAloneIsHeededAsWell()
{
    Search search = northwindSearch();
    Application northwind = *search.applications.find(northwindId);
    northwind.stage = {u"offer"_s};
    northwind.moves.push_back({at("2026-11-23T16:00:00Z"), {u"interviewing"_s}, {u"offer"_s}});
    search.applications.put(northwind);
    Shown shown(search, at("2026-11-25T20:00:00Z"));
    shown.panel.showSection(ApplicationPanel::Section::Offer);
    const QString unheeded = u"you aren’t reminded of this offer"_s;
    QVERIFY(!shown.says(unheeded));
    shown.write<QLineEdit>(u"Pay"_s, u"66,000 a year"_s);
    QVERIFY(shown.says(unheeded)); // pay alone is no offer yet
    shown.write<QLineEdit>(u"Their deadline"_s, u"2026-11-27"_s);
    QCOMPARE(northwindOf(shown.desk).offer.receivedAt, at("2026-11-23T16:00:00Z")); // when the card moved
    QVERIFY(planned(shown.desk, "answer-offer/northwind"));
    QVERIFY(shown.says(u"Taken as received: Monday, "_s));
    QVERIFY(!shown.says(unheeded));
    shown.desk.editor.undoStack()->undo();
    QCOMPARE(northwindOf(shown.desk).offer.receivedAt, std::nullopt); // one step
    QCOMPARE(northwindOf(shown.desk).offer.deadline, std::nullopt);
}

void TestApplicationPanel::aCardAmongTheOffersIsAskedSinceWhen()
{
    Search search = northwindSearch();
    Application northwind = *search.applications.find(northwindId);
    northwind.stage = {u"offer"_s};
    northwind.interviews.clear();
    search.applications.put(northwind);
    const Shown shown(search);
    QVERIFY(shown.desk.agenda.agenda().of(northwindId).empty());
    QVERIFY(shown.says(u"When did the offer come?"_s));
    QVERIFY(!shown.says(u"Nothing to do here"_s));
}

void TestApplicationPanel::anOfferHoldsPayFirstDayAndLeave()
{
    Search search = northwindSearch();
    Application northwind = *search.applications.find(northwindId);
    northwind.stage = {u"offer"_s};
    northwind.offer.receivedAt = at("2026-11-23T15:00:00Z");
    search.applications.put(northwind);
    Shown shown(search);
    shown.panel.showSection(ApplicationPanel::Section::Offer);
    shown.write<QLineEdit>(u"Pay"_s, u"66,000 a year"_s);
    shown.write<QLineEdit>(u"First day"_s, u"2027-01-04"_s);
    shown.write<QLineEdit>(u"Paid leave"_s, u"30 days"_s);
    const Offer &offer = northwindOf(shown.desk).offer;
    QCOMPARE(offer.pay, u"66,000 a year"_s);
    QCOMPARE(offer.start, std::optional(QDate(2027, 1, 4)));
    QCOMPARE(offer.leave, u"30 days"_s);
}

void TestApplicationPanel::escapeEndsTheEditOfAFieldOnly()
{
    Shown shown;
    QSignalSpy close(&shown.panel, &ApplicationPanel::closeRequested);
    auto *role = named<QLineEdit>(shown.panel, u"Role"_s);
    role->setFocus();
    role->selectAll();
    QTest::keyClicks(role, u"Lead Analyst"_s);
    QTest::keyClick(role, Qt::Key_Escape);
    QCOMPARE(northwindOf(shown.desk).role, u"Lead Analyst"_s); // kept, with Undo
    QCOMPARE(close.count(), 0);
    QTest::keyClick(role, Qt::Key_Escape);
    QCOMPARE(close.count(), 1);
}

void TestApplicationPanel::escapeBringsBackWhatNonsenseReplaced()
{
    Shown shown;
    QSignalSpy close(&shown.panel, &ApplicationPanel::closeRequested);
    shown.panel.showSection(ApplicationPanel::Section::Facts);
    auto *applied = named<QLineEdit>(shown.panel, u"Applied on"_s);
    const QString before = applied->text();
    applied->setFocus();
    applied->selectAll();
    QTest::keyClicks(applied, u"some day"_s);
    QTest::keyClick(applied, Qt::Key_Escape);
    QCOMPARE(applied->text(), before);
    QCOMPARE(close.count(), 0);
    for (const Field *field : shown.panel.findChildren<Field *>())
        QVERIFY(!field->isUnwritten());
    applied->undo();
    QCOMPARE(applied->text(), u"some day"_s); // what was typed is not lost
}

void TestApplicationPanel::aReplyIsNotedAndAnswersTheCheckIn()
{
    Shown shown(northwindSearch(), at("2026-12-01T15:00:00Z"));
    QVERIFY(planned(shown.desk, "check-in/northwind/2026-11-23/1"));
    shown.panel.showSection(ApplicationPanel::Section::Timeline);
    button<QPushButton>(shown.panel, u"They replied"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Next week."_s);
    button<QPushButton>(shown.panel, u"Log it"_s)->click();

    const Message &reply = northwindOf(shown.desk).messages.front();
    QCOMPARE(reply.direction, Direction::In);
    QCOMPARE(reply.contact->text, u"lee"_s);
    QCOMPARE(reply.body, u"Next week."_s);
    QCOMPARE(reply.at, shown.desk.clock.now());
    QVERIFY(!planned(shown.desk, "check-in/northwind/2026-11-23/1"));
    auto *list = named<QListView>(shown.panel, u"What happened"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Answer from Lee Okafor"_s);

    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(northwindOf(shown.desk).messages.empty());
}

void TestApplicationPanel::callsAndTalksAreNoted()
{
    Shown shown;
    shown.panel.showSection(ApplicationPanel::Section::Timeline);
    button<QPushButton>(shown.panel, u"I called"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Asked about the team."_s);
    button<QPushButton>(shown.panel, u"Log it"_s)->click();
    button<QPushButton>(shown.panel, u"I met"_s)->click();
    button<QPushButton>(shown.panel, u"Log it"_s)->click();

    const std::vector<Message> &messages = northwindOf(shown.desk).messages;
    QCOMPARE(messages.size(), size_t(2));
    QCOMPARE(messages[0].channel, Channel::Phone);
    QCOMPARE(messages[0].direction, Direction::Out);
    QCOMPARE(messages[0].body, u"Asked about the team."_s);
    QCOMPARE(messages[1].channel, Channel::InPerson);
}

void TestApplicationPanel::anOffersDatesStandBesideTheRedFlags()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief.redFlags = u"Nobody stays for two years"_s;
    search.applications.put(application);
    Shown shown(search);
    QVERIFY(!shown.says(u"The offer"_s));
    QVERIFY(!shown.says(u"On-site: Nobody stays for two years"_s));

    application.offer.receivedAt = at("2026-11-23T19:00:00Z");
    Change offered;
    offered.applications.push_back({northwindOf(shown.desk), application});
    QVERIFY(shown.desk.tracker.apply(offered));
    QVERIFY(shown.says(u"The offer"_s));
    QVERIFY(shown.says(u"On-site: Nobody stays for two years"_s));

    shown.write<QLineEdit>(u"Their deadline"_s, u"2026-12-01"_s);
    QCOMPARE(northwindOf(shown.desk).offer.deadline, QDate(2026, 12, 1));
    shown.write<QLineEdit>(u"Signed"_s, u"2026-11-23"_s);
    QCOMPARE(northwindOf(shown.desk).offer.signedAt, shown.desk.clock.now());
}

void TestApplicationPanel::linkedFilesAreInTheOverview()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.documents.push_back(
        {u"Resume, data roles"_s, u"/srv/resume.pdf"_s, at("2026-11-03T14:00:00Z")});
    search.applications.put(application);
    Shown shown(search);
    QCoreApplication::processEvents(); // new rows show when their layout is next in order
    QCOMPARE(named<QLineEdit>(shown.panel, u"Name of the file"_s)->text(), u"Resume, data roles"_s);
    QVERIFY(shown.says(u"resume.pdf is not in /srv"_s));

    shown.panel.showSection(ApplicationPanel::Section::Timeline);
    const auto *happened = named<QListView>(shown.panel, u"What happened"_s)->model();
    const QModelIndexList sent =
        happened->match(happened->index(0, 0), Qt::DisplayRole, u"Sent: Resume, data roles"_s);
    QCOMPARE(sent.size(), 1);
}

void TestApplicationPanel::theRoadShowsWhatFollows()
{
    Shown shown;
    shown.panel.showSection(ApplicationPanel::Section::ToDo);
    auto *strip = shown.panel.findChild<AheadStrip *>();
    QVERIFY(strip->isVisibleTo(&shown.panel));
    QVERIFY(strip->accessibleDescription().contains(u"Close as “no answer”?"));
}

void TestApplicationPanel::aRemovedApplicationLeavesAFriendlyPage()
{
    Shown shown;
    const std::array gone = {northwindId};
    QVERIFY(shown.desk.editor.make(removingApplications(shown.desk.tracker.search(), gone)));
    QVERIFY(shown.says(u"Choose a card to see everything about it."_s));

    shown.desk.editor.undoStack()->undo();
    QVERIFY(shown.says(u"Note to Dana"_s));
}

void TestApplicationPanel::whatWasSaidIsNotLostByEscape()
{
    Shown shown;
    shown.panel.showSection(ApplicationPanel::Section::Timeline);
    button<QPushButton>(shown.panel, u"They replied"_s)->click();
    auto *text = named<QPlainTextEdit>(shown.panel, u"What was said"_s);
    QTest::keyClicks(text, u"They decide on Friday."_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"They decide on Friday."_s);
    QVERIFY(shown.says(u"“Not now” discards it."_s));
    button<QPushButton>(shown.panel, u"Not now"_s)->click();
    QVERIFY(!text->isVisible());
}

void TestApplicationPanel::escapeAsksToClose()
{
    Shown shown;
    QSignalSpy close(&shown.panel, &ApplicationPanel::closeRequested);
    QTest::keyClick(named<QLineEdit>(shown.panel, u"Role"_s), Qt::Key_Escape);
    QCOMPARE(close.count(), 1);
}

void TestApplicationPanel::everyFieldHasAnAccessibleName()
{
    Shown shown;
    const auto isNamed = [](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
    };
    int reachable = 0;
    for (const QWidget *widget : shown.panel.findChildren<QWidget *>()) {
        const bool reached = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&shown.panel) &&
                             !widget->focusProxy();
        reachable += reached ? 1 : 0;
        if (reached)
            QVERIFY2(isNamed(widget), widget->metaObject()->className());
    }
    QVERIFY2(reachable > 50, qPrintable(QString::number(reachable))); // all sections are there
}

QTEST_MAIN(TestApplicationPanel)
#include "tst_applicationpanel.moc"
