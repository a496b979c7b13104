// SPDX-License-Identifier: GPL-3.0-or-later
// What the mailbox asks the person about, on a mailbox that is kept in folders.
#include "core/exchange/intake/intake.h"
#include "core/exchange/intake/mailintake.h"
#include "tests/app/mailbox/keptmailbox.h"

#include <QSignalSpy>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sentToDana(const QByteArray &id, const QByteArray &words)
{
    return "Date: Tue, 24 Nov 2026 10:00:00 +0000\nFrom: robin@example.org\nTo: dana@northwind.example\n"
           "Subject: Thank you for today\nMessage-ID: <" +
           id + ">\n\n" + words + "\n";
}

QByteArray invitation(const QByteArray &id)
{
    return "Date: Tue, 24 Nov 2026 10:00:00 +0000\nFrom: Lee Okafor <lee@northwind.example>\n"
           "To: robin@example.org\nSubject: Interview\nMessage-ID: <" +
           id +
           "@northwind.example>\nMIME-Version: 1.0\n"
           "Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\n"
           "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:" +
           id +
           "@northwind.example\nDTSTAMP:20261124T100000Z\nDTSTART:20261201T150000Z\nDTEND:20261201T160000Z\n"
           "SUMMARY:Interview Northwind\nORGANIZER;CN=Lee Okafor:mailto:lee@northwind.example\n"
           "ATTENDEE;CN=Robin Vale:mailto:robin@example.org\nEND:VEVENT\nEND:VCALENDAR\n";
}

/// A colleague's, whom nobody knows.
const QByteArray ofSam = "Date: Tue, 24 Nov 2026 11:00:00 +0000\nFrom: Sam Ito <sam@northwind.example>\n"
                         "To: robin@example.org\nMessage-ID: <n@northwind.example>\nSubject: Hi\n\nHi.\n";

/// Two applications at one company: to which of them a letter belongs is asked.
void addAnotherApplication(KeptMailbox &one)
{
    Application other = one.northwind();
    other.id.text = u"other"_s;
    other.role = u"Planner"_s;
    other.interviews.clear();
    other.drafts.clear();
    other.messages.clear();
    QVERIFY(one.desk.editor.make(Step{put(one.desk.editor.search(), other), u"another"_s}));
}

} // namespace

class TestMailAsking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherLetterThanTheDraftIsTakenIn();
    void aQuestionEndsWhenTheDraftIsSeenSent();
    void anInvitationThatIsReadTwiceIsAskedAboutOnce();
    void anInvitationThatCameAnotherWayIsNotAskedAbout();
    void whatIsPutOffStaysAndTheRestIsAnswered();
    void anInvitationThatAnUndoTakesBackIsAskedAboutAgain();
    void aLetterThatAnUndoTakesBackIsAskedAboutAgain();
    void whetherItWasTheDraftIsAskedAgainAfterAnUndo();
    void whatAnotherWindowForgotIsForgotten();
};

void TestMailAsking::anotherLetterThanTheDraftIsTakenIn()
{
    KeptMailbox one;
    one.connectWithDraft();
    one.deliver(u"Sent"_s, sentToDana("o@example.org", "Could we move the call to Friday?"));
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->perhaps().size(), size_t(1), patience);
    const auto before = one.northwind().messages.size();
    one.mail->answer(one.mail->perhaps().front(), false);
    QVERIFY(one.mail->perhaps().empty());
    QCOMPARE(one.northwind().messages.size(), before + 1);
    QVERIFY(one.northwind().drafts.front().state != DraftState::Sent);
    // Nothing is asked about again.
    one.make();
    one.mail->start();
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    QVERIFY(one.mail->perhaps().empty());
    QCOMPARE(one.northwind().messages.size(), before + 1);
}

void TestMailAsking::aQuestionEndsWhenTheDraftIsSeenSent()
{
    KeptMailbox one;
    one.connectWithDraft();
    const auto before = one.northwind().messages.size();
    const QByteArray ours = one.mail->memory().drafts.front().messageId;
    one.deliver(u"Sent"_s, sentToDana("o@example.org", "Could we move the call to Friday?"));
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->perhaps().size(), size_t(1), patience);
    one.deliver(u"Sent"_s, sentToDana(ours, "Whatever."));
    QTRY_COMPARE_WITH_TIMEOUT(one.northwind().messages.size(), before + 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(one.mail->perhaps().empty(), patience);
    QCOMPARE(one.northwind().drafts.front().state, DraftState::Sent);
}

void TestMailAsking::anInvitationThatIsReadTwiceIsAskedAboutOnce()
{
    KeptMailbox one;
    one.deliver(u"INBOX"_s, invitation("i1"));
    one.deliver(u"INBOX"_s, invitation("i2"));
    one.mail->connectFolder(one.place());
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), size_t(2), patience);
    // Somebody new is in the search: everything is read once more.
    Contact nora;
    nora.id.text = u"nora"_s;
    nora.name = u"Nora Quill"_s;
    nora.email = u"nora@fernhill.example"_s;
    QVERIFY(one.desk.editor.make(Step{put(one.desk.editor.search(), nora), u"somebody new"_s}));
    one.deliver(u"INBOX"_s, "Date: Tue, 24 Nov 2026 11:00:00 +0000\nFrom: Dana <dana@northwind.example>\n"
                            "To: robin@example.org\nMessage-ID: <n@northwind.example>\nSubject: Hi\n\nHi.\n");
    const auto before = one.northwind().messages.size();
    QTRY_VERIFY_WITH_TIMEOUT(one.northwind().messages.size() > before, patience);
    QSignalSpy looked(one.mail.get(), &MailDesk::changed);
    one.mail->lookNow();
    QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty() && one.isWatching(), patience);
    QCOMPARE(one.mail->askedCount(), size_t(2));
}

void TestMailAsking::anInvitationThatCameAnotherWayIsNotAskedAbout()
{
    KeptMailbox one;
    one.deliver(u"INBOX"_s, invitation("i1"));
    one.deliver(u"INBOX"_s, invitation("i2").replace("20261201T", "20261203T"));
    one.mail->connectFolder(one.place());
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), size_t(2), patience);
    QCOMPARE(one.mail->need().text, u"Mailbox: 2 letters to look at"_s);
    const std::vector<Invitation> asked = one.mail->asked().invitations.invitations;
    for (size_t left = asked.size(); left-- > 0;) {
        const Search &before = one.desk.editor.search();
        const Search after = takeIn(asked[left], propose(asked[left], before), before, one.desk.clock.now());
        QVERIFY(one.desk.editor.make(Step{difference(before, after), u"import"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), left, patience);
    }
    QVERIFY(one.mail->need().isEmpty());
    QVERIFY(one.mail->memory().inboxAsked.empty());
}

void TestMailAsking::whatIsPutOffStaysAndTheRestIsAnswered()
{
    KeptMailbox one;
    addAnotherApplication(one);
    one.deliver(u"INBOX"_s, invitation("i1"));
    one.deliver(u"INBOX"_s, ofSam);
    one.mail->connectFolder(one.place());
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), size_t(2), patience);
    QCOMPARE(one.mail->asked().mails.size(), size_t(1));
    one.mail->askedAbout(false, true);
    QCOMPARE(one.mail->askedCount(), size_t(1));
    // The invitation is read once more at the next start, and asked about alone.
    one.make();
    one.mail->start();
    QTRY_VERIFY_WITH_TIMEOUT(one.isWatching(), patience);
    QCOMPARE(one.mail->askedCount(), size_t(1));
    QVERIFY(one.mail->asked().mails.empty());
    one.mail->askedAbout(true, false);
    QVERIFY(one.mail->need().isEmpty());
    QVERIFY(one.mail->memory().inboxAsked.empty());
}

void TestMailAsking::anInvitationThatAnUndoTakesBackIsAskedAboutAgain()
{
    KeptMailbox one;
    one.deliver(u"INBOX"_s, invitation("i1"));
    one.mail->connectFolder(one.place());
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), size_t(1), patience);
    const Invitation asked = one.mail->asked().invitations.invitations.front();
    const Search before = one.desk.editor.search();
    const Search after = takeIn(asked, propose(asked, before), before, one.desk.clock.now());
    QVERIFY(one.desk.editor.make(Step{difference(before, after), u"import"_s}));
    one.mail->askedAbout(true, true);
    QCOMPARE(one.mail->askedCount(), size_t(0));
    QVERIFY(one.mail->memory().inboxAsked.empty());
    one.desk.editor.undoStack()->undo();
    QCOMPARE(one.mail->askedCount(), size_t(1));
    one.desk.editor.undoStack()->redo();
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), size_t(0), patience);
    one.desk.editor.undoStack()->undo();
    QCOMPARE(one.mail->askedCount(), size_t(1));
    // After the next start as well.
    one.make();
    one.mail->start();
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), size_t(1), patience);
}

void TestMailAsking::aLetterThatAnUndoTakesBackIsAskedAboutAgain()
{
    KeptMailbox one;
    addAnotherApplication(one);
    one.deliver(u"INBOX"_s, ofSam);
    one.mail->connectFolder(one.place());
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), size_t(1), patience);
    const Search before = one.desk.editor.search();
    OpenedSearch opened(before);
    takeIn(one.mail->asked().mails.front(), ApplicationId{u"other"_s}, opened);
    QVERIFY(one.desk.editor.make(Step{difference(before, opened.search()), u"import"_s}));
    one.mail->askedAbout(false, true);
    QVERIFY(one.mail->need().isEmpty());
    one.desk.editor.undoStack()->undo();
    QCOMPARE(one.mail->askedCount(), size_t(1));
    one.make();
    one.mail->start();
    QTRY_COMPARE_WITH_TIMEOUT(one.mail->askedCount(), size_t(1), patience);
    // What the person leaves out stays out, whatever else is undone.
    one.mail->askedAbout(false, true);
    one.desk.editor.undoStack()->undo();
    QCOMPARE(one.mail->askedCount(), size_t(0));
}

void TestMailAsking::whetherItWasTheDraftIsAskedAgainAfterAnUndo()
{
    for (const bool wasIt : {true, false}) {
        KeptMailbox one;
        one.connectWithDraft();
        one.deliver(u"Sent"_s, sentToDana("o@example.org", "Could we move the call to Friday?"));
        QTRY_COMPARE_WITH_TIMEOUT(one.mail->perhaps().size(), size_t(1), patience);
        one.mail->answer(one.mail->perhaps().front(), wasIt);
        QVERIFY(one.mail->perhaps().empty());
        one.desk.editor.undoStack()->undo();
        QCOMPARE(one.mail->perhaps().size(), size_t(1));
        QVERIFY(!one.mail->memory().sentAsked.empty());
        QVERIFY(!one.mail->memory().wasTaken(u"o@example.org"_s));
    }
}

void TestMailAsking::whatAnotherWindowForgotIsForgotten()
{
    KeptMailbox one;
    one.connectFolder();
    QVERIFY(QFile::remove(one.memoryPath()));
    one.mail->lookNow();
    QTRY_VERIFY_WITH_TIMEOUT(!one.mail->isConnected(), patience);
    QVERIFY(!QFile::exists(one.memoryPath()));
}

QTEST_MAIN(TestMailAsking)
#include "tst_mailasking.moc"
