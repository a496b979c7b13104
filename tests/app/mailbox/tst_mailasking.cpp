// SPDX-License-Identifier: GPL-3.0-or-later
// What the mailbox asks the person about, on a mailbox that is kept in folders.
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

} // namespace

class TestMailAsking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherLetterThanTheDraftIsTakenIn();
    void aQuestionEndsWhenTheDraftIsSeenSent();
    void anInvitationThatIsReadTwiceIsAskedAboutOnce();
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
