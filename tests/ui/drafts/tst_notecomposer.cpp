// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/notecomposer.h"

#include "core/drafts/composer.h"
#include "core/drafts/spelling/dictionary.h"
#include "core/edits/editsettings.h"
#include "tests/support/northwind.h"
#include "ui/drafts/panes/likenessstrip.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates().value();
    return table;
}

/// The composer with Northwind's round on it, and what it hands over.
struct Open {
    explicit Open(const char *key = "thank-you/i1/dana", Search search = northwindSearch())
        : desk(std::move(search))
        , composer(desk.editor, templates(),
                   {[this](const QUrl &url) { return (urls += url, true); },
                    [](QWidget *, const QString &) { return QString(); },
                    [](QWidget *) { return QString(); },
                    [this](const QString &text) { copied = text; },
                    {},
                    [this] { return program; },
                    [this](const std::vector<DraftId> &notes) {
                        inMailbox.insert(inMailbox.end(), notes.begin(), notes.end());
                        return mailboxSays;
                    },
                    [this](const QString &, const QString &name, const QByteArray &draft, Moment) {
                        if (takesDrafts)
                            drafts << name.toUtf8() + '\n' + draft;
                        return takesDrafts;
                    },
                    [](const ApplicationId &application) {
                        return application == northwindId ? u"Circle back to Lee"_s : QString();
                    },
                    [this](const DraftId &draft, Moment when) {
                        goes.emplace_back(draft, when);
                        return sendingSays;
                    },
                    [this](const DraftId &draft) {
                        takenBack.push_back(draft);
                        return true;
                    },
                    [this](const DraftId &draft) -> std::optional<SendingState> {
                        const bool isKnown = std::any_of(goes.begin(), goes.end(),
                                                         [&](const auto &one) { return one.first == draft; });
                        if (!isKnown)
                            return std::nullopt;
                        SendingState now = state;
                        now.at = goes.back().second;
                        return now;
                    }})
    {
        const auto followUp = planned(desk, key);
        opened = followUp && composer.open(*followUp).ok();
        composer.show();
        active = QTest::qWaitForWindowActive(&composer);
    }

    QPlainTextEdit *text() const { return named<QPlainTextEdit>(composer, u"Text of the note"_s); }
    QCheckBox *ready() const { return button<QCheckBox>(composer, u"This note is ready"_s); }

    /// Replaces the whole text, as a person does.
    void write(const QString &body)
    {
        text()->setFocus();
        text()->selectAll();
        text()->insertPlainText(body);
    }
    /// Replaces the first @p from by @p by.
    void swap(const QString &from, const QString &by) { write(text()->toPlainText().replace(from, by)); }

    /// The draft to a person as it is kept.
    const Draft *kept(const char *contact) const
    {
        for (const Draft &draft : northwindOf(desk).drafts) {
            if (draft.contact && draft.contact->text == QLatin1StringView(contact))
                return &draft;
        }
        return nullptr;
    }

    bool says(const QString &words) const
    {
        const auto labels = composer.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&composer) && label->text().contains(words);
        });
    }

    bool marksSharedPassage() const
    {
        const auto selections = text()->extraSelections();
        return std::any_of(selections.begin(), selections.end(), [](const QTextEdit::ExtraSelection &one) {
            return one.format.hasProperty(QTextFormat::BackgroundBrush);
        });
    }

    QList<QUrl> urls;
    QString copied;
    std::optional<QString> program; ///< the desktop's for e-mail
    std::vector<DraftId> inMailbox;
    Result<void> mailboxSays;
    std::vector<std::pair<DraftId, Moment>> goes; ///< what is to be sent, and when
    Result<void> sendingSays;
    SendingState state; ///< of what is to be sent
    std::vector<DraftId> takenBack;
    bool takesDrafts = true; ///< that program opens files
    QByteArrayList drafts;
    Desk desk;
    NoteComposer composer;
    bool opened = false;
    bool active = false;
};

} // namespace

class TestNoteComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteGoesIntoTheMailboxWhereOneIsConnected()
    {
        Open open;
        const QString put = u"Put into my mailbox"_s;
        QVERIFY(!button<QPushButton>(open.composer, put));
        open.composer.setMailbox(true);
        QVERIFY(button<QPushButton>(open.composer, put));
        open.mailboxSays = Error{u"there is no room"_s};
        button<QPushButton>(open.composer, put)->click();
        QVERIFY(open.says(u"there is no room"_s));
        QCOMPARE(open.kept("dana")->state, DraftState::Draft);
        open.mailboxSays = {};
        open.inMailbox.clear();
        button<QPushButton>(open.composer, put)->click();
        QCOMPARE(open.inMailbox, std::vector{open.kept("dana")->id});
        QCOMPARE(open.kept("dana")->state, DraftState::HandedOver);
        QVERIFY(open.says(u"it is noticed here"_s));
        open.composer.tellRefused(DraftId{u"another"_s}, u"The disk of another is full."_s);
        QVERIFY(open.says(u"it is noticed here"_s));
        open.composer.tellRefused(open.kept("dana")->id, u"The disk is full."_s);
        QVERIFY(open.says(u"The disk is full."_s));
        open.mailboxSays = Error{u"There is no room there."_s};
        button<QPushButton>(open.composer, put)->click();
        QVERIFY(open.says(u"There is no room there."_s));
        QVERIFY(!open.says(u"There is no room there.."_s));
        open.composer.setMailbox(false);
        QVERIFY(!button<QPushButton>(open.composer, put));
    }

    void aNoteIsSentFromHereWhereThatIsSwitchedOn()
    {
        Open open;
        QVERIFY(!button<QPushButton>(open.composer, u"Send"_s));
        open.composer.setSending(true);
        // Not while an error stands.
        open.swap(u"Dear Dana"_s, u"Dear Priya"_s);
        button<QPushButton>(open.composer, u"Send"_s)->click();
        QVERIFY(
            open.says(u"It was not sent, since there is still something to fix: The greeting names Priya"_s));
        QVERIFY(open.goes.empty());
        open.swap(u"Dear Priya"_s, u"Dear Dana"_s);
        open.sendingSays = Error{u"Not today."_s};
        button<QPushButton>(open.composer, u"Send"_s)->click();
        QVERIFY(open.says(u"It was not sent: Not today."_s));
        open.sendingSays = {};
        open.goes.clear();
        button<QPushButton>(open.composer, u"Send"_s)->click();
        QCOMPARE(open.goes.size(), size_t(1));
        QCOMPARE(open.goes[0].first, open.kept("dana")->id);
        QCOMPARE(open.goes[0].second, open.desk.clock.now() + seconds(10));
        QVERIFY(open.says(u"The letter goes in 10 seconds."_s));
        open.desk.clock.set(open.desk.clock.now() + seconds(4));
        QTRY_VERIFY(open.says(u"The letter goes in 6 seconds."_s));
        button<QPushButton>(open.composer, u"Take back"_s)->click();
        QCOMPARE(open.takenBack, std::vector{open.kept("dana")->id});
        QVERIFY(open.says(u"It stays here"_s));
        QVERIFY(northwindOf(open.desk).messages.empty());
        open.composer.setSending(false);
        QVERIFY(!button<QPushButton>(open.composer, u"Send"_s));
    }

    void whatBecomesOfALetterIsSaidWhereItIsWritten()
    {
        using Kind = SendingState::Kind;
        Open open;
        open.composer.setSending(true);
        button<QPushButton>(open.composer, u"Send"_s)->click();
        open.state.kind = Kind::Goes;
        open.composer.tellSending();
        QVERIFY(open.says(u"on its way"_s));
        QVERIFY(!button<QPushButton>(open.composer, u"Take back"_s));
        open.state = {Kind::NotSent, {}, u"The mail server is closed."_s};
        open.composer.tellSending();
        QVERIFY(open.says(u"It was not sent: The mail server is closed."_s));
        open.state = {Kind::Unclear, {}, u"Cut."_s};
        open.composer.tellSending();
        QVERIFY(open.says(u"It is not known whether the letter went."_s));
        // And each time that it is looked at again.
        open.state = {};
        open.goes.back().second = open.desk.clock.now() + hours(20);
        open.composer.showNote(1);
        button<QPushButton>(open.composer, u"Close"_s)->click();
        open.composer.showNote(0);
        QVERIFY(open.says(u"if this computer is on"_s));
        QVERIFY(button<QPushButton>(open.composer, u"Take back"_s));
    }

    void aLetterOfUnknownFateThatIsSeenInTheMailboxWasSent()
    {
        Open open;
        open.composer.setSending(true);
        button<QPushButton>(open.composer, u"Send"_s)->click();
        open.state = {SendingState::Kind::Unclear, {}, u"Cut."_s};
        open.composer.tellSending();
        QVERIFY(open.says(u"It is not known whether the letter went."_s));
        // It may be out of what waits before it is noted here.
        open.goes.clear();
        open.composer.tellSending();
        Application after = northwindOf(open.desk);
        for (Draft &draft : after.drafts) {
            if (draft.id == open.kept("dana")->id)
                draft.state = DraftState::Sent;
        }
        QVERIFY(open.desk.tracker.apply(put(open.desk.tracker.search(), after)).ok());
        QVERIFY(!open.says(u"It is not known"_s));
        QVERIFY(open.text()->isReadOnly());
    }

    void aNoteIsSentTomorrowMorning()
    {
        Open open;
        open.composer.setSending(true);
        for (QAction *action : open.composer.findChildren<QAction *>()) {
            if (action->text() == u"Tomorrow at 8:30"_s)
                action->trigger();
        }
        QCOMPARE(open.goes.size(), size_t(1));
        QCOMPARE(open.goes[0].second, at("2026-11-24T08:30:00-05:00"));
        QVERIFY(open.says(u"8:30"_s));
    }

    void aNoteOnWhichNobodyWorkedIsFilledForTheDayOnWhichItGoes()
    {
        Open open;
        const auto filled = [&](const QString &day) {
            const Draft *draft = open.kept("dana");
            return (draft->subject + draft->body).contains(day);
        };
        const QString before = open.text()->toPlainText();
        QVERIFY(filled(u"today"_s));
        open.desk.clock.set(at("2026-11-30T20:00:00Z"));
        QVERIFY(open.composer.open(*planned(open.desk, "thank-you/i1/dana")).ok());
        QVERIFY(!filled(u"today"_s));
        QVERIFY(filled(u"on November 23"_s));
        QVERIFY(!open.says(u"but the interview was"_s));
        // With the same phrases as before.
        QCOMPARE(open.text()->toPlainText().replace(u"on November 23"_s, u"today"_s), before);
    }

    void aNoteThatStoodOpenOvernightIsFilledForTheDayWhenItIsCopied()
    {
        Open open;
        open.desk.clock.set(at("2026-11-24T15:00:00Z"));
        button<QPushButton>(open.composer, u"Copy"_s)->click();
        QVERIFY(!open.copied.contains(u"today"_s));
        QVERIFY(open.copied.contains(u"yesterday"_s));
        // What was handed over is what was read there, so it stays.
        open.desk.clock.set(at("2026-11-26T15:00:00Z"));
        QVERIFY(open.composer.open(*planned(open.desk, "thank-you/i1/dana")).ok());
        QVERIFY(open.text()->toPlainText().contains(u"yesterday"_s));
        QVERIFY(open.says(u"but the interview was on Monday"_s));
    }

    void wordsOfOnesOwnStayAndAreAskedAboutBeforeTheyGoOnAnotherDay()
    {
        Open open;
        open.composer.setSending(true);
        open.write(u"Dear Dana,\n\nThank you for our conversation today.\n\nRobin Vale\n"_s);
        const auto sendTomorrow = [&] {
            for (QAction *action : open.composer.findChildren<QAction *>()) {
                if (action->text() == u"Tomorrow at 8:30"_s)
                    action->trigger();
            }
        };
        sendTomorrow();
        QVERIFY(open.goes.empty());
        QVERIFY(open.says(u"On the day it goes: It says \"today\", but the interview was yesterday."_s));
        button<QPushButton>(open.composer, u"Back to the letter"_s)->click();
        QCOMPARE(open.text()->textCursor().selectedText(), u"today"_s);
        sendTomorrow();
        button<QPushButton>(open.composer, u"Send it as it is"_s)->click();
        QCOMPARE(open.goes.size(), size_t(1));
        QVERIFY(open.kept("dana")->body.contains(u"today"_s));
        // While it waits it is looked at for the day on which it goes.
        QVERIFY(open.says(u"but the interview was yesterday"_s));
    }

    void aNoteThatGoesTomorrowSaysSoOfTomorrow()
    {
        Open open;
        open.composer.setSending(true);
        for (QAction *action : open.composer.findChildren<QAction *>()) {
            if (action->text() == u"Tomorrow at 8:30"_s)
                action->trigger();
        }
        QCOMPARE(open.goes.size(), size_t(1));
        const Draft *draft = open.kept("dana");
        QVERIFY((draft->subject + draft->body).contains(u"yesterday"_s));
        QVERIFY(!(draft->subject + draft->body).contains(u"today"_s));
        QVERIFY(!open.says(u"but the interview was"_s));
    }

    void aNoteIsSentAtATimeThatIsChosen()
    {
        Open open;
        open.composer.setSending(true);
        for (QAction *action : open.composer.findChildren<QAction *>()) {
            if (action->text() == u"At another time…"_s)
                action->trigger();
        }
        auto *dialog = open.composer.findChild<QDialog *>();
        QVERIFY(dialog);
        auto *day = named<QLineEdit>(*dialog, u"Day"_s);
        auto *time = named<QLineEdit>(*dialog, u"Time"_s);
        QVERIFY(day && time);
        day->setText(u"2026-11-22"_s);
        time->setText(u"9:15"_s);
        button<QPushButton>(*dialog, u"Send it then"_s)->click();
        QVERIFY(open.goes.empty());
        QVERIFY(dialog->isVisible());
        day->setText(u"2026-11-25"_s);
        button<QPushButton>(*dialog, u"Send it then"_s)->click();
        QCOMPARE(open.goes.size(), size_t(1));
        QCOMPARE(open.goes[0].second, at("2026-11-25T09:15:00-05:00"));
    }

    void aWholeRoundGoesIntoTheMailbox()
    {
        Open open;
        open.composer.setMailbox(true);
        for (QAction *action : open.composer.findChildren<QAction *>()) {
            if (action->text() == u"Put all notes into my mailbox"_s)
                action->trigger();
        }
        QCOMPARE(open.inMailbox.size(), size_t(3));
        for (const char *one : {"dana", "priya", "jonas"})
            QCOMPARE(open.kept(one)->state, DraftState::HandedOver);
    }

    void aLetterToNobodyIsNeitherReadyNorSent()
    {
        Search search = northwindSearch();
        Application application = *search.applications.find(ApplicationId{u"a2"_s});
        application.applied = QDate(2026, 11, 2);
        search.applications.put(application);
        Open open("ask-about-application/a2", search);
        QVERIFY(open.opened);
        const auto stands = [&] { return *open.desk.tracker.search().applications.find(application.id); };
        QVERIFY(open.says(u"It goes to nobody yet."_s));
        QVERIFY(!open.ready()->isEnabled());
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        QVERIFY(open.says(u"This letter goes to nobody yet."_s));
        QVERIFY(!button<QPushButton>(open.composer, u"Mark as sent anyway"_s));
        QVERIFY(stands().messages.empty());

        button<QPushButton>(open.composer, u"Say whom"_s)->click();
        auto *recipient = named<QLineEdit>(open.composer, u"Whom the note goes to"_s);
        QVERIFY(recipient && recipient->hasFocus());
        QTest::keyClicks(recipient, u"Ann Lee <ann.lee@company.example>"_s);
        QTest::keyClick(recipient, Qt::Key_Return);
        QVERIFY(open.says(u"Ann Lee, ann.lee@company.example"_s));
        QVERIFY(open.text()->toPlainText().startsWith(u"Dear Ann,"_s));
        QVERIFY(open.ready()->isEnabled());
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        QCOMPARE(stands().messages.size(), size_t(1));
    }

    void whileAQuestionStandsTheLastWishIsKept()
    {
        Search search = northwindSearch();
        Application application = *search.applications.find(ApplicationId{u"a2"_s});
        application.applied = QDate(2026, 11, 2);
        search.applications.put(application);
        Open open("ask-about-application/a2", search);
        QVERIFY(open.opened);
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        button<QPushButton>(open.composer, u"Say whom"_s)->click();
        auto *recipient = named<QLineEdit>(open.composer, u"Whom the note goes to"_s);
        QTest::keyClicks(recipient, u"Ann Lee"_s); // without Enter
        QVERIFY(open.composer.open(*planned(open.desk, "thank-you/i1/dana")).ok());
        QVERIFY(open.composer.open(*planned(open.desk, "circle-back/i1")).ok());
        QCOMPARE(recipient->text(), u"Ann Lee"_s);
        const auto questions = open.composer.findChildren<QMessageBox *>();
        QCOMPARE(questions.size(), 1);
        button<QPushButton>(*questions.front(), u"Leave and lose it"_s)->click();
        QVERIFY2(open.composer.windowTitle().startsWith(u"Circle-back"_s),
                 qPrintable(open.composer.windowTitle()));
    }

    void everyInterviewerOfTheRoundHasADraft()
    {
        const Open open;
        QVERIFY(open.opened);
        QCOMPARE(northwindOf(open.desk).drafts.size(), size_t(3));
        QCOMPARE(named<QListView>(open.composer, u"Notes"_s)->model()->rowCount(), 3);
        QVERIFY(open.text()->toPlainText().startsWith(u"Dear Dana"_s));
        QVERIFY(open.text()->toPlainText().contains(u"churn dashboard"_s));
    }

    void whatIsTypedIsKeptWithinTwoSeconds()
    {
        Open open;
        open.text()->setFocus();
        open.text()->moveCursor(QTextCursor::End);
        QTest::keyClicks(open.text(), u"One more word"_s);
        QVERIFY(!open.kept("dana")->body.contains(u"One more word"_s));
        QTRY_VERIFY_WITH_TIMEOUT(open.kept("dana")->body.contains(u"One more word"_s), 2000);
    }

    void theTextHasItsOwnUndo()
    {
        Open open;
        const QString before = open.text()->toPlainText();
        const int steps = open.desk.editor.undoStack()->count();
        open.text()->setFocus();
        QTest::keyClicks(open.text(), u"Abc"_s);
        QVERIFY(open.text()->toPlainText() != before);
        QTest::keyClick(open.text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.text()->toPlainText(), before);
        QVERIFY(open.composer.flush());
        QCOMPARE(open.desk.editor.undoStack()->count(), steps);
    }

    void eachNoteKeepsItsOwnWords()
    {
        Open open;
        open.write(u"To Dana"_s);
        open.composer.showNote(1);
        QVERIFY(open.text()->toPlainText().startsWith(u"Dear Priya"_s));
        open.write(u"To Priya"_s);
        open.composer.showNote(0);
        QCOMPARE(open.text()->toPlainText(), u"To Dana"_s);
        QCOMPARE(open.kept("priya")->body, u"To Priya"_s);
    }

    void wordsOfThePersonAreNotFilledOverWithoutAsking()
    {
        Open open;
        open.write(u"Dear Dana,\nmy own words"_s);
        button<QPushButton>(open.composer, u"Fill again"_s)->click();
        QCOMPARE(open.text()->toPlainText(), u"Dear Dana,\nmy own words"_s);
        button<QPushButton>(open.composer, u"Keep them"_s)->click();
        QCOMPARE(open.text()->toPlainText(), u"Dear Dana,\nmy own words"_s);
        button<QPushButton>(open.composer, u"Fill again"_s)->click();
        button<QPushButton>(open.composer, u"Replace them"_s)->click();
        QVERIFY(open.text()->toPlainText().contains(u"churn dashboard"_s));
        // The text's own undo brings them back.
        open.text()->undo();
        QCOMPARE(open.text()->toPlainText(), u"Dear Dana,\nmy own words"_s);
    }

    void aTextThatNobodyTouchedIsFilledAgainAtOnce()
    {
        Open open;
        const QString before = open.text()->toPlainText();
        button<QPushButton>(open.composer, u"Fill again"_s)->click();
        QVERIFY(!button<QPushButton>(open.composer, u"Replace them"_s));
        QCOMPARE(open.text()->toPlainText(), before);
    }

    void whoHasNoNameYetIsAskedForItAndTheNotesAreSigned()
    {
        Search search = northwindSearch();
        search.person.name.clear();
        Open open("thank-you/i1/dana", search);
        QVERIFY(open.text()->toPlainText().contains(u"[your name]"_s));
        QVERIFY(open.says(u"A placeholder was left unfilled"_s));
        const QSignalSpy asked(&open.composer, &NoteComposer::nameRequested);
        button<QPushButton>(open.composer, u"Add my name"_s)->click();
        QCOMPARE(asked.size(), 1);

        open.composer.showNote(1);
        open.write(u"Dear Priya,\nmy own words\n[your name]"_s);
        Person named = search.person;
        named.name = u"Robin Vale"_s;
        QVERIFY(open.desk.editor.make(editingPerson(open.desk.editor.search(), named)));
        open.composer.showNote(0);
        QTRY_VERIFY(open.text()->toPlainText().endsWith(u"Robin Vale\n"_s));
        QVERIFY(!open.says(u"A placeholder was left unfilled"_s));
        QVERIFY(!button<QPushButton>(open.composer, u"Add my name"_s));
        open.composer.showNote(1);
        QCOMPARE(open.text()->toPlainText(), u"Dear Priya,\nmy own words\n[your name]"_s);
        QVERIFY(open.says(u"A placeholder was left unfilled"_s));
    }

    void anErrorHoldsBackReady()
    {
        Open open;
        QVERIFY(open.ready()->isEnabled());
        open.swap(u"Dear Dana"_s, u"Dear Priya"_s);
        QTRY_VERIFY(!open.ready()->isEnabled());
        QVERIFY(open.says(u"The greeting names Priya"_s));
        open.swap(u"Dear Priya"_s, u"Dear Dana"_s);
        QTRY_VERIFY(open.ready()->isEnabled());
        open.ready()->click();
        QVERIFY(open.kept("dana")->state == DraftState::Ready);
        // Words that were ready are looked at again once they are others.
        open.swap(u"Dear Dana"_s, u"Dear Jonas"_s);
        QVERIFY(open.composer.flush());
        QVERIFY(open.kept("dana")->state == DraftState::Draft);
    }

    void anErrorIsOverruledWithAWordOfWarning()
    {
        Open open;
        open.swap(u"Dear Dana"_s, u"Dear Priya"_s);
        QTRY_VERIFY(!open.ready()->isEnabled());
        button<QToolButton>(open.composer, u"Leave it"_s)->click();
        QVERIFY(!open.ready()->isEnabled());
        QVERIFY(open.says(u"careless"_s));
        button<QPushButton>(open.composer, u"I mean it"_s)->click();
        QVERIFY(open.ready()->isEnabled());
        button<QPushButton>(open.composer, u"1 left as it is"_s)->click();
        QVERIFY(!open.ready()->isEnabled());
    }

    void errorsAreOverruledOneByOne()
    {
        Open open;
        open.swap(u"Dear Dana"_s, u"Dear Priya"_s);
        open.text()->moveCursor(QTextCursor::End);
        open.text()->insertPlainText(u" [Name]"_s);
        QTRY_VERIFY(open.says(u"placeholder"_s));
        button<QToolButton>(open.composer, u"Leave it"_s)->click();
        button<QPushButton>(open.composer, u"I mean it"_s)->click();
        QVERIFY(!open.ready()->isEnabled());
        QVERIFY(button<QToolButton>(open.composer, u"Leave it"_s));
    }

    void aWrongNameIsMendedInOneStep()
    {
        Open open;
        const QString right = open.text()->toPlainText();
        open.swap(u"Dear Dana"_s, u"Dear Priya"_s);
        const QString mend = u"Put “Dana”"_s;
        QTRY_VERIFY(button<QToolButton>(open.composer, mend));
        // Words typed before the checks looked again do not lead the mend astray.
        open.text()->moveCursor(QTextCursor::Start);
        open.text()->insertPlainText(u"\n\n"_s);
        button<QToolButton>(open.composer, mend)->click();
        QCOMPARE(open.text()->toPlainText(), u"\n\n"_s + right);
        open.text()->undo();
        QVERIFY(open.text()->toPlainText().contains(u"Dear Priya"_s));
    }

    void twoAlikeNotesAreNamedAndTheirPassagesMarkedInBoth()
    {
        Open open;
        QVERIFY(!open.marksSharedPassage());
        const QString dana = open.text()->toPlainText();
        open.composer.showNote(1);
        open.write(QString(dana).replace(u"Dana"_s, u"Priya"_s));
        QTRY_VERIFY(open.marksSharedPassage());
        QVERIFY(open.says(u"too alike"_s));
        open.composer.showNote(0);
        QVERIFY(open.marksSharedPassage());
        open.composer.showNote(2);
        QVERIFY(!open.marksSharedPassage());
    }

    void anAnswerFlowsIntoTheNote()
    {
        Open open("thank-you/i1/jonas");
        QCOMPARE(open.composer.current(), 2);
        auto *moment = named<QPlainTextEdit>(open.composer, u"Moment"_s);
        QVERIFY(moment);
        moment->setFocus();
        QTest::keyClicks(moment, u"drew the pager rota on a napkin"_s);
        QVERIFY(open.composer.flush());
        QTRY_VERIFY(open.text()->toPlainText().contains(u"drew the pager rota on a napkin"_s));
        QCOMPARE(northwindOf(open.desk).interviews.front().interviewers[2].moment,
                 u"drew the pager rota on a napkin"_s);
    }

    void theDateThatTheDebriefNamesIsAskedForAndTaken()
    {
        Search search = northwindSearch();
        Application application = *search.applications.find(northwindId);
        application.interviews.front().debrief.nextSteps = u"They decide by 4 December."_s;
        search.applications.put(application);
        Open open("thank-you/i1/dana", search);
        QVERIFY(open.says(u"Take 4 December as the date by which they decide?"_s));
        button<QPushButton>(open.composer, u"Take it"_s)->click();
        QCOMPARE(northwindOf(open.desk).promisedDecision, std::optional(QDate(2026, 12, 4)));
        QVERIFY(!button<QPushButton>(open.composer, u"Take it"_s));
    }

    void anAnswerDoesNotReplaceTypedWordsWithoutAsking()
    {
        Open open("thank-you/i1/jonas");
        open.write(u"Dear Jonas,\nmy own words"_s);
        auto *moment = named<QPlainTextEdit>(open.composer, u"Moment"_s);
        moment->setFocus();
        QTest::keyClicks(moment, u"drew the pager rota"_s);
        QVERIFY(open.composer.flush());
        QCOMPARE(open.text()->toPlainText(), u"Dear Jonas,\nmy own words"_s);
        QTRY_VERIFY(button<QPushButton>(open.composer, u"Fill it again"_s));
        button<QPushButton>(open.composer, u"Fill it again"_s)->click();
        QVERIFY(open.text()->toPlainText().contains(u"drew the pager rota"_s));
    }

    void markAsSentRecordsTheMessageAndCanBeUndone()
    {
        Open open;
        open.text()->moveCursor(QTextCursor::End);
        open.text()->insertPlainText(u" Bye"_s);
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        const auto &messages = northwindOf(open.desk).messages;
        QCOMPARE(messages.size(), size_t(1));
        QVERIFY(messages.front().body.endsWith(u" Bye"_s));
        QVERIFY(open.text()->isReadOnly());
        open.desk.editor.undoStack()->undo();
        QVERIFY(northwindOf(open.desk).messages.empty());
        QVERIFY(!open.text()->isReadOnly());
    }

    void afterTheLastNoteTheWindowSaysWhatComesNext()
    {
        Open open;
        const auto send = [&](int index) {
            open.composer.showNote(index);
            button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
            if (auto *anyway = button<QPushButton>(open.composer, u"Mark as sent anyway"_s))
                anyway->click();
        };
        send(0);
        send(1);
        QVERIFY(!button<QPushButton>(open.composer, u"Close the window"_s));
        send(2);
        QVERIFY(open.says(u"All 3 are sent. Next: Circle back to Lee."_s));
        button<QPushButton>(open.composer, u"Close the window"_s)->click();
        QVERIFY(!open.composer.isVisible());
    }

    void whatStandsIsAskedAboutBeforeANoteCountsAsSent()
    {
        Open open;
        open.swap(u"Dear Dana"_s, u"Dear Priya"_s);
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click(); // also before the checks have looked
        QVERIFY(northwindOf(open.desk).messages.empty());
        QVERIFY(open.says(u"There is still something to fix: The greeting names Priya"_s));
        button<QPushButton>(open.composer, u"Back to the letter"_s)->click();
        QVERIFY(northwindOf(open.desk).messages.empty());
        QVERIFY(open.text()->hasFocus());
        QCOMPARE(open.text()->textCursor().selectedText(), u"Priya"_s);

        QTest::keyClick(open.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(button<QPushButton>(open.composer, u"Mark as sent anyway"_s));
        button<QPushButton>(open.composer, u"Mark as sent anyway"_s)->click();
        QCOMPARE(northwindOf(open.desk).messages.size(), size_t(1));
    }

    void escLeavesWhatIsAskedBeforeTheLetter()
    {
        Open open;
        open.swap(u"Dear Dana"_s, u"Dear Priya"_s);
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        QVERIFY(open.says(u"There is still something to fix: The greeting names Priya"_s));
        QTest::keyClick(open.text(), Qt::Key_Escape);
        QVERIFY(open.composer.isVisible());
        QVERIFY(!button<QPushButton>(open.composer, u"Mark as sent anyway"_s));
        QVERIFY(northwindOf(open.desk).messages.empty());
        QCOMPARE(open.text()->textCursor().selectedText(), u"Priya"_s);
        QTest::keyClick(open.text(), Qt::Key_Escape);
        QVERIFY(!open.composer.isVisible());
    }

    void aNoteToNobodyThatCanBeReachedIsAskedAbout()
    {
        Search search = northwindSearch();
        Contact dana = *search.contacts.find(ContactId{u"dana"_s});
        dana.email.clear();
        dana.phone = u"+1 212 555 0100"_s;
        search.contacts.put(dana);
        Open open("thank-you/i1/jonas", search);
        open.composer.showNote(0);
        named<QComboBox>(open.composer, u"How to reach them"_s)->setCurrentIndex(0);
        Q_EMIT named<QComboBox>(open.composer, u"How to reach them"_s)->activated(0);
        // Not only once it is to go: "Nothing to fix" would say that all is well.
        QTRY_VERIFY(open.says(u"No e-mail address of Dana Whitfield is known."_s));
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        QVERIFY(northwindOf(open.desk).messages.empty());
        QVERIFY(open.says(u"No e-mail address of Dana Whitfield is known."_s));

        auto *address = named<QLineEdit>(open.composer, u"E-mail address of Dana Whitfield"_s);
        QVERIFY(address);
        button<QPushButton>(open.composer, u"Back to the letter"_s)->click();
        QVERIFY(address->hasFocus());
        QTest::keyClicks(address, u"dana@northwind\r"_s);
        QVERIFY(open.says(u"Is that whole?"_s));
        QVERIFY(open.desk.tracker.search().contacts.find(dana.id)->email.isEmpty());
        QTest::keyClicks(address, u".example\r"_s);
        QCOMPARE(open.desk.tracker.search().contacts.find(dana.id)->email, u"dana@northwind.example"_s);
        QTRY_VERIFY(!address->isVisible());
        QTRY_VERIFY(!open.says(u"No e-mail address of Dana Whitfield is known."_s));
        QVERIFY(open.says(u"Dana Whitfield, dana@northwind.example"_s));
        QVERIFY(button<QPushButton>(open.composer, u"Open in mail program"_s)->isEnabled());
    }

    void whatWasOverruledIsNotAskedAboutAgain()
    {
        Open open;
        open.swap(u"Dear Dana"_s, u"Dear Priya"_s);
        QTRY_VERIFY(!open.ready()->isEnabled());
        button<QToolButton>(open.composer, u"Leave it"_s)->click();
        button<QPushButton>(open.composer, u"I mean it"_s)->click();
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        QCOMPARE(northwindOf(open.desk).messages.size(), size_t(1));
    }

    void aNoteThatWasNotSentAfterAllIsWrittenOn()
    {
        Open open;
        open.text()->moveCursor(QTextCursor::End);
        open.text()->insertPlainText(u" Bye"_s);
        const QString words = open.text()->toPlainText();
        QVERIFY(!button<QPushButton>(open.composer, u"Not sent after all"_s));
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        QVERIFY(open.text()->isReadOnly());
        button<QPushButton>(open.composer, u"Not sent after all"_s)->click();
        QVERIFY(northwindOf(open.desk).messages.empty());
        QVERIFY(open.kept("dana")->state == DraftState::Draft);
        QVERIFY(!open.text()->isReadOnly());
        QCOMPARE(open.text()->toPlainText(), words);
        // And that is a step of its own.
        open.desk.editor.undoStack()->undo();
        QCOMPARE(northwindOf(open.desk).messages.size(), size_t(1));
        QVERIFY(open.kept("dana")->state == DraftState::Sent);
    }

    void theUndoKeyTakesTheMarkBack()
    {
        Open open;
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        QTest::keyClick(open.text(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(northwindOf(open.desk).messages.empty());
    }

    void aMessageWithoutADraftBecomesOneAgain()
    {
        Search search = northwindSearch();
        Application northwind = *search.applications.find(northwindId);
        Message message;
        message.id.text = u"m1"_s;
        message.at = at("2026-11-23T18:00:00Z");
        message.about = Rule::ThankYou;
        message.interview = InterviewId{u"i1"_s};
        message.contact = ContactId{u"dana"_s};
        message.subject = u"Thank you"_s;
        message.body = u"Dear Dana,\nsent from elsewhere"_s;
        northwind.messages.push_back(message);
        search.applications.put(northwind);
        Open open("thank-you/i1/jonas", search);
        open.composer.showNote(0);
        QVERIFY(open.text()->isReadOnly());
        button<QPushButton>(open.composer, u"Not sent after all"_s)->click();
        QVERIFY(northwindOf(open.desk).messages.empty());
        QVERIFY(!open.text()->isReadOnly());
        QCOMPARE(open.text()->toPlainText(), message.body);
        QVERIFY(open.kept("dana"));
        open.write(u"Dear Dana,\nmore words"_s);
        QVERIFY(open.composer.flush());
        QCOMPARE(open.kept("dana")->body, u"Dear Dana,\nmore words"_s);
    }

    void aFillIsTakenBackWithSubjectAndTemplate_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by the text's own undo") << true;
        QTest::newRow("by the bar's button") << false;
    }
    void aFillIsTakenBackWithSubjectAndTemplate()
    {
        QFETCH(bool, byKey);
        Open open;
        auto *subject = named<QLineEdit>(open.composer, u"Subject"_s);
        open.write(u"Dear Dana,\nmy own words"_s);
        subject->setFocus();
        subject->selectAll();
        QTest::keyClicks(subject, u"My own subject"_s);
        const TemplateId before = open.kept("dana")->templateId;
        auto *template_ = button<QToolButton>(open.composer, u"Template"_s);
        Q_EMIT template_->menu()->aboutToShow();
        QAction *other = nullptr;
        for (QAction *action : template_->menu()->actions()) {
            if (action->isCheckable() && !action->isChecked())
                other = action;
        }
        QVERIFY(other);
        other->trigger();
        button<QPushButton>(open.composer, u"Replace them"_s)->click();
        QVERIFY(open.text()->toPlainText() != u"Dear Dana,\nmy own words"_s);
        QVERIFY(open.kept("dana")->templateId != before);
        if (byKey) {
            open.text()->setFocus();
            QTest::keyClick(open.text(), Qt::Key_Z, Qt::ControlModifier);
        } else {
            button<QPushButton>(open.composer, u"Bring my words back"_s)->click();
        }
        QVERIFY(open.composer.flush());
        QCOMPARE(open.text()->toPlainText(), u"Dear Dana,\nmy own words"_s);
        QCOMPARE(subject->text(), u"My own subject"_s);
        QCOMPARE(open.kept("dana")->subject, u"My own subject"_s);
        QVERIFY(open.kept("dana")->templateId == before);
    }

    void notesAreWrittenInTheLanguageThatIsChosen()
    {
        Open open;
        const auto choose = [&](const QString &language) {
            auto *menu = button<QToolButton>(open.composer, u"Template"_s)->menu();
            Q_EMIT menu->aboutToShow();
            QAction *wanted = nullptr;
            for (QAction *action : menu->findChildren<QAction *>()) {
                if (action->text() == language && !action->menu())
                    wanted = action;
            }
            QVERIFY(wanted);
            wanted->trigger();
        };
        QVERIFY(open.kept("dana")->body.startsWith(u"Dear Dana,"_s));
        QVERIFY(!northwindOf(open.desk).letterLanguage);
        choose(u"Deutsch"_s);
        QVERIFY(northwindOf(open.desk).letterLanguage == LetterLanguage::German);
        QVERIFY2(open.text()->toPlainText().startsWith(u"Guten Tag Dana Whitfield,"_s),
                 qPrintable(open.text()->toPlainText()));
        for (const Draft &draft : northwindOf(open.desk).drafts)
            QVERIFY2(draft.templateId.text.startsWith(u"de-"_s), qPrintable(draft.templateId.text));
        // What the person wrote themselves is asked about.
        open.write(u"Guten Tag Dana Whitfield,\nmeine eigenen Worte"_s);
        choose(u"English"_s);
        QVERIFY(open.text()->toPlainText().contains(u"meine eigenen Worte"_s));
        button<QPushButton>(open.composer, u"Replace them"_s)->click();
        QVERIFY(open.text()->toPlainText().startsWith(u"Dear Dana,"_s));
        QVERIFY(northwindOf(open.desk).letterLanguage == LetterLanguage::English);
    }

    void aDictionaryThatIsMissingIsNamedBesideTheChecks()
    {
        Open open;
        for (const auto &[id, greeting] :
             {std::pair(u"de"_s, u"Guten Tag Frau Rao, vielen Dank für das Gespräch"_s),
              {u"fr"_s, u"Bonjour Madame, merci pour notre entretien de lundi"_s},
              {u"en"_s, u"Dear Dana, thank you for the talk and your time"_s}}) {
            open.write(greeting);
            const bool isMissing = !dictionaryFor(id, installedDictionaries());
            QTRY_COMPARE(open.says(u"Spelling is not checked"_s), isMissing);
        }
        open.write(u"Bonjour Madame, merci pour notre entretien de lundi"_s);
        QTRY_COMPARE(open.says(u"Spelling is not checked"_s),
                     !dictionaryFor(u"fr"_s, installedDictionaries()));
        QVERIFY(open.composer.flush());
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        button<QPushButton>(open.composer, u"Mark as sent anyway"_s)->click(); // it names nobody
        QCOMPARE(open.kept("dana")->state, DraftState::Sent);
        QTRY_VERIFY(!open.says(u"Spelling is not checked"_s));
    }

    void withoutAMailProgramNothingIsHandedOver()
    {
        Open open;
        open.program = QString();
        button<QPushButton>(open.composer, u"Open in mail program"_s)->click();
        QVERIFY(open.urls.isEmpty());
        QVERIFY(open.says(u"No e-mail program is set up"_s));
        QVERIFY(open.kept("dana")->state != DraftState::HandedOver);
    }

    void aLetterThatTheProgramWouldCutGoesByTheClipboard()
    {
        Open open;
        open.program = u"claws-mail.desktop"_s;
        open.write(u"Dear Dana,\n\n"_s + QString(9000, u'a'));
        button<QPushButton>(open.composer, u"Open in mail program"_s)->click();
        QCOMPARE(open.urls.size(), 1);
        QVERIFY(open.urls.front().toEncoded().size() < 8000);
        QCOMPARE(open.copied, open.text()->toPlainText());
        QVERIFY(open.says(u"on the clipboard"_s));
    }

    void thunderbirdGetsADraftInAFileElseTheAddress()
    {
        Open open;
        open.program = u"thunderbird.desktop"_s;
        button<QPushButton>(open.composer, u"Open in mail program"_s)->click();
        QVERIFY(open.urls.isEmpty());
        QCOMPARE(open.drafts.size(), 1);
        QVERIFY(open.drafts.front().contains("X-Unsent: 1") && open.drafts.front().contains("Dear Dana"));
        QVERIFY(open.kept("dana")->state == DraftState::HandedOver);
        QVERIFY(button<QPushButton>(open.composer, u"Yes, mark as sent"_s));
        open.takesDrafts = false; // shut off from our files
        button<QPushButton>(open.composer, u"Open in mail program"_s)->click();
        QCOMPARE(open.urls.size(), 1);
        QVERIFY(open.urls.front().toEncoded().startsWith("mailto:Dana%20Whitfield%20%3Cdana"));
    }

    void afterHandingOverOneIsAskedOnceWhetherItWasSent()
    {
        Open open;
        button<QPushButton>(open.composer, u"Copy"_s)->click();
        QCOMPARE(open.copied, open.text()->toPlainText());
        QVERIFY(button<QPushButton>(open.composer, u"Yes, mark as sent"_s));
        button<QPushButton>(open.composer, u"Not yet"_s)->click();
        button<QPushButton>(open.composer, u"Open in mail program"_s)->click();
        QCOMPARE(open.urls.size(), 1);
        QCOMPARE(open.urls.front().scheme(), u"mailto"_s);
        QVERIFY(!button<QPushButton>(open.composer, u"Yes, mark as sent"_s));
        QVERIFY(open.kept("dana")->state == DraftState::HandedOver);
    }

    void onceItIsMarkedTheQuestionWhetherItWasSentGoes()
    {
        Open open;
        button<QPushButton>(open.composer, u"Copy"_s)->click();
        QVERIFY(open.says(u"Have you sent it yet?"_s));
        button<QPushButton>(open.composer, u"Mark as sent"_s)->click();
        QCOMPARE(northwindOf(open.desk).messages.size(), size_t(1));
        QVERIFY(!open.says(u"Have you sent it yet?"_s));
    }

    void wordsForAnApplicationThatWasRemovedAreNotCalledSaved()
    {
        Open open;
        const ApplicationId northwind = northwindOf(open.desk).id;
        QVERIFY(open.says(u"All saved"_s));
        QVERIFY(open.desk.editor.make(Step{remove(open.desk.editor.search(), northwind), u"removal"_s}));
        QVERIFY(!open.says(u"All saved"_s));
        QVERIFY(open.says(u"not there any more"_s));
        open.write(u"Words without a place"_s);
        QVERIFY(!open.composer.flush());
        QVERIFY(!open.says(u"All saved"_s));
        QCOMPARE(open.text()->toPlainText(), u"Words without a place"_s);
        // It comes back, and so do they.
        open.desk.editor.undoStack()->undo();
        QTRY_VERIFY(open.kept("dana")->body == u"Words without a place"_s);
        QVERIFY(open.says(u"All saved"_s));
    }

    void whyANewNoteIsNotKeptIsSaid()
    {
        Desk desk(northwindSearch());
        NoteComposer composer(desk.editor, templates(), {}, {});
        desk.store.refuseNext(1, u"the disk is full"_s);
        const auto followUp = planned(desk, "thank-you/i1/dana");
        QVERIFY(followUp);
        const auto opened = composer.open(*followUp);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"the disk is full"_s), qPrintable(opened.error().message));
    }

    void aStoreThatFailsLosesNoWord()
    {
        Open open;
        open.desk.store.refuseNext(1, u"the disk is full"_s);
        open.write(u"Dear Dana,\nprecious words"_s);
        QVERIFY(!open.composer.flush());
        QCOMPARE(open.text()->toPlainText(), u"Dear Dana,\nprecious words"_s);
        QVERIFY(open.says(u"Not saved"_s));
        QVERIFY(open.says(u"The disk is full"_s));
        // The person frees some space, and comes back.
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&open.composer, &back);
        QCOMPARE(open.kept("dana")->body, u"Dear Dana,\nprecious words"_s);
        QVERIFY(open.says(u"All saved"_s));
    }
};

QTEST_MAIN(TestNoteComposer)
#include "tst_notecomposer.moc"
