// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/joinedmemory.h"

#include "core/base/zone.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestMailboxMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void whatIsNoMemoryIsAnEmptyOne_data();
    void whatIsNoMemoryIsAnEmptyOne();
    void noMessageIdStandsInWhatWasTaken();
    void aDraftThatAnOlderBuildPutCountsAsEdited();
    void whatEitherProcessChoseIsKept();
    void whatOneProcessTookAwayIsGone();
    void whatOnlyOneProcessHasReadIsReadAgain();
};

namespace {

MailboxMemory full()
{
    MailboxMemory memory;
    memory.account = {u"robin@example.org"_s,
                      u"robin"_s,
                      u"imap.example.org"_s,
                      143,
                      true,
                      "-----BEGIN CERTIFICATE-----",
                      false,
                      {}};
    memory.account.sends = true;
    memory.account.sending = {u"smtp.example.org"_s, 587, true};
    memory.account.online = u"account_1"_s;
    memory.account.byToken = true;
    memory.copies = {
        {"c@example.org", "Subject: x\r\n\r\n\xff.\r\n", Zone().moment(QDate(2026, 11, 23), QTime(19, 0))}};
    memory.folders = {"INBOX.Entw&APw-rfe", "INBOX.\xc3\xbc", false, true};
    memory.allFolders = {"INBOX", "INBOX.Entw&APw-rfe"};
    memory.inbox = {4294967295U, 7};
    memory.sent = {1, 4294967295U};
    memory.inboxAsked = {3, 5};
    memory.sentAsked = {9};
    PutDraft put;
    put.draft.text = u"d1"_s;
    put.application.text = u"northwind"_s;
    put.state = PutDraft::State::Edited;
    put.messageId = "a@example.org";
    put.answers = "b@northwind.example";
    put.digest = "0f";
    put.at = Moment(seconds(1795000000));
    put.place = {7, 8};
    put.replaces = {7, 6};
    put.replacesId = "0@example.org";
    put.wasEdited = true;
    memory.drafts = {put};
    memory.noteTaken(u"x@northwind.example"_s);
    memory.looked = Moment(seconds(1795000001));
    return memory;
}

} // namespace

void TestMailboxMemory::everythingComesBack()
{
    const MailboxMemory memory = full();
    QVERIFY(mailboxMemoryFrom(mailboxMemoryText(memory)) == memory);
    QVERIFY(mailboxMemoryFrom(mailboxMemoryText({})) == MailboxMemory());
}

void TestMailboxMemory::whatIsNoMemoryIsAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << mailboxMemoryText(full()).chopped(9);
    QTest::newRow("a newer one") << mailboxMemoryText(full()).replace("\"version\":1", "\"version\":2");
    QTest::newRow("a list") << QByteArray("[1]");
}

void TestMailboxMemory::whatIsNoMemoryIsAnEmptyOne()
{
    QFETCH(QByteArray, text);
    QVERIFY(mailboxMemoryFrom(text) == MailboxMemory());
}

void TestMailboxMemory::noMessageIdStandsInWhatWasTaken()
{
    const MailboxMemory memory = full();
    QVERIFY(memory.wasTaken(u"x@northwind.example"_s));
    QVERIFY(!memory.wasTaken(u"y@northwind.example"_s));
    QVERIFY(!memory.wasTaken({}));
    QVERIFY(!mailboxMemoryText(memory).contains("x@northwind.example"));
}

/// It knew it by the name of its file, under which another program may have saved another text.
void TestMailboxMemory::aDraftThatAnOlderBuildPutCountsAsEdited()
{
    using State = PutDraft::State;
    MailboxMemory memory = full();
    memory.account.folder = u"/home/robin/Maildir"_s;
    PutDraft &put = memory.drafts.front();
    const auto read = [&](State state, quint32 validity) {
        put.state = state;
        put.place = {validity, 8};
        put.wasEdited = false;
        return mailboxMemoryFrom(mailboxMemoryText(memory)).drafts.front();
    };
    QCOMPARE(read(State::There, 1).state, State::Edited);
    QCOMPARE(read(State::There, localDraftValidity).state, State::There);
    QCOMPARE(read(State::Gone, 1).state, State::Gone);
    QVERIFY(read(State::Gone, 1).wasEdited);
    QVERIFY(!read(State::Gone, localDraftValidity).wasEdited);
    QCOMPARE(read(State::Waiting, 1).state, State::Waiting);
    // On a server the number says whether it is the same text.
    memory.account.folder.clear();
    QCOMPARE(read(State::There, 1).state, State::There);
}

void TestMailboxMemory::whatEitherProcessChoseIsKept()
{
    const MailboxMemory before = full();
    MailboxMemory ours = before;
    MailboxMemory theirs = before;
    theirs.folders.drafts = "INBOX.Jobs";
    theirs.folders.draftsChosen = true;
    theirs.account.sends = false;
    theirs.noteTaken(u"theirs@northwind.example"_s);
    theirs.copies.push_back({"theirs@example.org", "Subject: y\r\n\r\n", before.copies.front().sent});
    PutDraft put = before.drafts.front();
    put.draft.text = u"d2"_s;
    theirs.drafts.push_back(put);
    ours.folders.sent = "INBOX.Out";
    ours.sent = {};
    ours.noteTaken(u"ours@northwind.example"_s);
    ours.drafts.front().state = PutDraft::State::Gone;
    const MailboxMemory all = joinedMemory(before, ours, theirs);
    QCOMPARE(all.folders, (MailFolders{"INBOX.Jobs", "INBOX.Out", true, true}));
    QCOMPARE(all.sent, FolderMark());
    QVERIFY(!all.account.sends);
    QVERIFY(all.wasTaken(u"theirs@northwind.example"_s) && all.wasTaken(u"ours@northwind.example"_s));
    QCOMPARE(all.letters, before.letters + 2);
    QCOMPARE(all.copies.size(), size_t(2));
    QCOMPARE(all.drafts.size(), size_t(2));
    QCOMPARE(all.drafts.front().state, PutDraft::State::Gone);
    // What was found by its name yields to what was chosen.
    ours.folders.drafts = "INBOX.Drafts";
    QCOMPARE(joinedMemory(before, ours, theirs).folders.drafts, QByteArray("INBOX.Jobs"));
    // Of two choices the one counts that is made now.
    ours.folders.draftsChosen = true;
    QCOMPARE(joinedMemory(before, ours, theirs).folders.drafts, QByteArray("INBOX.Drafts"));
}

void TestMailboxMemory::whatOneProcessTookAwayIsGone()
{
    const MailboxMemory before = full();
    MailboxMemory theirs = before;
    theirs.drafts.clear();
    theirs.copies.clear();
    theirs.inboxAsked = {5, 6};
    MailboxMemory ours = before;
    ours.inboxAsked = {3, 5, 7};
    MailboxMemory all = joinedMemory(before, ours, theirs);
    QVERIFY(all.drafts.empty());
    QVERIFY(all.copies.empty());
    QCOMPARE(all.inboxAsked, (std::vector<quint32>{5, 6, 7}));
    QVERIFY(joinedMemory(before, theirs, ours).drafts.empty());
    // One that is to be put there anew meanwhile is wanted.
    ours.drafts.front().state = PutDraft::State::Waiting;
    QCOMPARE(joinedMemory(before, ours, theirs).drafts, ours.drafts);
    QCOMPARE(joinedMemory(before, theirs, ours).drafts, ours.drafts);
}

void TestMailboxMemory::whatOnlyOneProcessHasReadIsReadAgain()
{
    MailboxMemory before = full();
    before.inbox = {7, 5, {1, 2}};
    MailboxMemory ours = before;
    MailboxMemory theirs = before;
    theirs.inbox = {7, 9, {1, 2, 8}};
    QCOMPARE(joinedMemory(before, ours, theirs).inbox, theirs.inbox);
    ours.inbox = {7, 7, {1, 2, 6}};
    QCOMPARE(joinedMemory(before, ours, theirs).inbox, (FolderMark{7, 7, {1, 2, 6, 8}}));
    ours.inbox = {8, 1, {}}; // made anew since
    QCOMPARE(joinedMemory(before, ours, theirs).inbox, ours.inbox);
}

QTEST_GUILESS_MAIN(TestMailboxMemory)
#include "tst_mailboxmemory.moc"
