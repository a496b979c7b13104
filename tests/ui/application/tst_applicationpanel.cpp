// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/applicationpanel.h"

#include "core/edits/editapplication.h"
#include "tests/support/northwind.h"
#include "ui/application/joinbutton.h"
#include "ui/application/panel/nextblock.h"
#include "ui/application/tabs/aheadstrip.h"
#include "ui/parts/choicefield.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct Shown {
    explicit Shown(Search facts = northwindSearch(), Moment now = at("2026-11-23T20:00:00Z"))
        : desk(std::move(facts), now)
        , panel(desk.editor, desk.agenda)
    {
        panel.resize(400, 900);
        panel.show();
        active = QTest::qWaitForWindowActive(&panel);
        panel.setApplication(northwindId);
    }

    NextBlock *next() const { return panel.findChild<NextBlock *>(); }

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

    /// Whether a visible label has @p text in it.
    bool says(const QString &text) const
    {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&panel) && label->text().contains(text))
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
    void skippingMovesOnToTheNextOne();
    void afterAnActTheBlockRests();
    void aBlockThatChangesUnderThePointerRests();
    void anotherCardsBlockDoesNotRest();
    void whatWaitsForAnInterviewHasNoButtons();
    void tabGoesThroughTheDebriefAsItIsRead();
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
    void aSavedDebriefEndsItsFollowUp();
    void theDebriefAsksNothingAboutATeam();
    void theDateTypedInTheDebriefIsAskedFor();
    void interviewTimesAreToldInBothZones();
    void anInterviewCanBeJoinedFromAnHourBefore();
    void aLessonComesBackBeforeTheNextInterviewOfItsKind();
    void aNewInterviewIsAFactAtOnce();
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
    shown.panel.showPage(ApplicationPanel::Page::FollowUps);
    QVERIFY(!button<QToolButton>(shown.panel, u"Write"_s));
    QVERIFY(!button<QToolButton>(shown.panel, u"Write the debrief"_s));
}

void TestApplicationPanel::tabGoesThroughTheDebriefAsItIsRead()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief.savedAt.reset();
    search.applications.put(application);
    Shown shown(search);
    shown.panel.lead(*planned(shown.desk, "debrief/i1"));
    QStringList names;
    for (int steps = 0; steps < 13; ++steps) {
        names += QApplication::focusWidget()->accessibleName();
        const auto *save = qobject_cast<QPushButton *>(QApplication::focusWidget());
        if (save)
            names.last() = save->text();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
             QStringList({u"Went well"_s, u"Contribution"_s, u"Next steps"_s, u"Red flags"_s,
                          u"Moment with Dana"_s, u"Left open with Dana"_s, u"Awkward with Dana"_s,
                          u"Moment with Priya"_s, u"Left open with Priya"_s, u"Awkward with Priya"_s,
                          u"Moment with Jonas"_s, u"Left open with Jonas"_s, u"Awkward with Jonas"_s}));
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Save the debrief"_s);
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
    QVERIFY(shown.says(u"An application needs the company's name."_s));
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
    QCOMPARE(named<QLineEdit>(shown.panel, u"Place"_s)->text(), u"Boston"_s);
    QTest::keyClicks(role, u"entist"_s);
    shown.panel.setFocus();
    QCOMPARE(northwindOf(shown.desk).role, u"Data Scientist"_s);
    QCOMPARE(northwindOf(shown.desk).location, u"Boston"_s);
}

void TestApplicationPanel::anotherCardWritesWhatWasTyped()
{
    Shown shown;
    auto *place = named<QLineEdit>(shown.panel, u"Place"_s);
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
    auto *place = named<QLineEdit>(shown.panel, u"Place"_s);
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
    auto *noContact = button<QCheckBox>(shown.panel, u"“Don’t call us, we call you”"_s);
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
    shown.panel.showPage(ApplicationPanel::Page::People);

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
    shown.panel.showPage(ApplicationPanel::Page::People);
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

void TestApplicationPanel::theDateTypedInTheDebriefIsAskedFor()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief.savedAt.reset();
    search.applications.put(application);
    Shown shown(search);
    shown.panel.lead(*planned(shown.desk, "debrief/i1"));
    QVERIFY(!button<QPushButton>(shown.panel, u"Take it"_s));
    auto *nextSteps = named<QPlainTextEdit>(shown.panel, u"Next steps"_s);
    nextSteps->setFocus();
    QTest::keyClicks(nextSteps, u"hear by 4 December"_s);
    QVERIFY(shown.panel.flush());
    QVERIFY(shown.says(u"Take 4 December as their date?"_s));
    QVERIFY2(!northwindOf(shown.desk).promisedDecision, "it is asked, never taken");
    button<QPushButton>(shown.panel, u"Take it"_s)->click();
    QCOMPARE(northwindOf(shown.desk).promisedDecision, std::optional(QDate(2026, 12, 4)));
    QVERIFY(!button<QPushButton>(shown.panel, u"Take it"_s));
    shown.desk.editor.undoStack()->undo();
    QVERIFY(!northwindOf(shown.desk).promisedDecision);
    QCOMPARE(northwindOf(shown.desk).interviews.front().debrief.nextSteps, u"hear by 4 December"_s);
}

void TestApplicationPanel::aSavedDebriefEndsItsFollowUp()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief.savedAt.reset();
    search.applications.put(application);
    Shown shown(search);
    const auto debrief = planned(shown.desk, "debrief/i1");
    QVERIFY(debrief);

    shown.panel.lead(*debrief);
    QVERIFY(shown.says(u"Say nothing about the interview on social media."_s));
    auto *wentWell = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(wentWell);
    QTest::keyClicks(wentWell, u"the tour"_s);
    auto *moment = named<QPlainTextEdit>(shown.panel, u"Moment with Jonas"_s);
    moment->setFocus();
    QTest::keyClicks(moment, u"asked about my thesis"_s);
    QVERIFY2(planned(shown.desk, "debrief/i1"), "it is not saved before one says so");
    button<QPushButton>(shown.panel, u"Save the debrief"_s)->click();

    const Interview &held = northwindOf(shown.desk).interviews.front();
    QCOMPARE(held.debrief.wentWell, u"the tour"_s);
    QCOMPARE(held.debrief.savedAt, shown.desk.clock.now());
    QCOMPARE(held.interviewers[2].moment, u"asked about my thesis"_s);
    QVERIFY(!planned(shown.desk, "debrief/i1"));
}

void TestApplicationPanel::theDebriefAsksNothingAboutATeam()
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
    shown.panel.lead(*planned(shown.desk, "debrief/i1"));
    QVERIFY(named<QPlainTextEdit>(shown.panel, u"Next steps"_s));
    QVERIFY(!named<QPlainTextEdit>(shown.panel, u"Moment with %1"_s.arg(last)));

    room.back().moment = u"sent the agenda"_s;
    QVERIFY(shown.desk.editor.make(editingApplication(shown.desk.tracker.search(), application)));
    QTRY_VERIFY2(named<QPlainTextEdit>(shown.panel, u"Moment with %1"_s.arg(last)),
                 "what is written stays in sight");
}

void TestApplicationPanel::interviewTimesAreToldInBothZones()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Interview &interview = application.interviews.front();
    interview.zone = Zone::named(u"Europe/Berlin"_s).value();
    search.applications.put(application);
    Shown shown(search);
    shown.panel.showPage(ApplicationPanel::Page::Interviews);
    QVERIFY(shown.says(u"10:00 to 11:00 their time, 04:00 to 05:00 yours"_s));

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
    shown.panel.showPage(ApplicationPanel::Page::Interviews);

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
    before.panel.showPage(ApplicationPanel::Page::Interviews);
    QVERIFY(before.says(u"Last time: prepare numbers (Company 1)"_s));
    Shown after(search, interview.endsAt());
    after.panel.showPage(ApplicationPanel::Page::Interviews);
    QVERIFY(!after.says(u"Last time: prepare numbers (Company 1)"_s));
}

void TestApplicationPanel::aNewInterviewIsAFactAtOnce()
{
    Shown shown;
    shown.panel.showPage(ApplicationPanel::Page::Interviews);
    button<QPushButton>(shown.panel, u"Add an interview"_s)->click();

    QCOMPARE(northwindOf(shown.desk).interviews.size(), size_t(2));
    const Interview &added = northwindOf(shown.desk).interviews.back();
    QCOMPARE(added.start.date, QDate(2026, 11, 24));
    QVERIFY(added.start < added.end);
    auto *round = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(round);
    QCOMPARE(round->accessibleName(), u"Round"_s);
    shown.desk.editor.undoStack()->undo();
    QCOMPARE(northwindOf(shown.desk).interviews.size(), size_t(1));
}

void TestApplicationPanel::aReplyIsNotedAndAnswersTheCheckIn()
{
    Shown shown(northwindSearch(), at("2026-12-01T15:00:00Z"));
    QVERIFY(planned(shown.desk, "check-in/northwind/2026-11-23/1"));
    shown.panel.showPage(ApplicationPanel::Page::Timeline);
    button<QPushButton>(shown.panel, u"They replied"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Next week."_s);
    button<QPushButton>(shown.panel, u"Note it"_s)->click();

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
    shown.panel.showPage(ApplicationPanel::Page::Timeline);
    button<QPushButton>(shown.panel, u"I called"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Asked about the team."_s);
    button<QPushButton>(shown.panel, u"Note it"_s)->click();
    button<QPushButton>(shown.panel, u"I met"_s)->click();
    button<QPushButton>(shown.panel, u"Note it"_s)->click();

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
    QVERIFY(!shown.says(u"Nobody stays for two years"_s));

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

    shown.panel.showPage(ApplicationPanel::Page::Timeline);
    const auto *happened = named<QListView>(shown.panel, u"What happened"_s)->model();
    const QModelIndexList sent =
        happened->match(happened->index(0, 0), Qt::DisplayRole, u"Sent: Resume, data roles"_s);
    QCOMPARE(sent.size(), 1);
}

void TestApplicationPanel::theRoadShowsWhatFollows()
{
    Shown shown;
    shown.panel.showPage(ApplicationPanel::Page::FollowUps);
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
    for (const auto page : {ApplicationPanel::Page::Overview, ApplicationPanel::Page::People,
                            ApplicationPanel::Page::Interviews, ApplicationPanel::Page::Timeline,
                            ApplicationPanel::Page::FollowUps}) {
        shown.panel.showPage(page);
        for (const QWidget *widget : shown.panel.findChildren<QWidget *>()) {
            const bool reached = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&shown.panel) &&
                                 !widget->focusProxy() && !widget->inherits("QTabBar");
            if (reached)
                QVERIFY2(isNamed(widget), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestApplicationPanel)
#include "tst_applicationpanel.moc"
