// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/mailvisit.h"
#include "tests/core/mailbox/told.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace std::chrono_literals;

class TestMailVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoFilesWhatItSendsGetsNoCopy();
    void aServerWithoutUidnextIsReadBySearch();
    void aSilentServerIsGivenUp();
    void aServerWithoutIdleIsAskedEveryThreeMinutes();
    void aLetterThatHasGoneIsNoLetter();
    void aDraftIsNoLetterThatWasSent();
    void aLetterWithoutADateIsDatedByItsArrival();
    void aFullMailboxIsTold();
    void noFolderForDraftsIsTold();
    void aChosenFolderThatIsGoneIsLookedForInEachRound();
    void aChosenFolderThatIsNotListedButOpensIsNotMissing();
    void onlyWhatIsWrittenToIsOpenedForWriting();
};

namespace {

/// A visit to a server that a test plays.
struct Played {
    explicit Played(MailErrand errand)
        : visit(std::move(errand), 0ms)
    {
    }
    /// The server says @p lines; what is said to it then. "TAG" stands for the last tag.
    QByteArray say(QByteArray lines, MailVisit::Time now = 0ms)
    {
        lines.replace("TAG", tag);
        visit.receive(lines, now);
        told.take(visit.takeEvents());
        return hear();
    }
    QByteArray hear()
    {
        const QByteArray out = visit.takeOutput();
        if (out.startsWith('a'))
            tag = out.left(out.indexOf(' '));
        return out;
    }
    /// Goes in, with these capabilities, to where the inbox is opened.
    QByteArray enter(const QByteArray &capabilities)
    {
        say("* PREAUTH hello\r\n");
        say("* CAPABILITY IMAP4rev1 " + capabilities + "\r\nTAG OK\r\n");
        say("* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\nTAG OK\r\n");
        return say("* LIST () \".\" INBOX\r\n* LIST () \".\" INBOX.Drafts\r\n* LIST () \".\" "
                   "INBOX.Sent\r\nTAG OK\r\n");
    }

    MailVisit visit;
    Told told;
    QByteArray tag;
};

} // namespace

void TestMailVisit::whoFilesWhatItSendsGetsNoCopy()
{
    MailErrand wanted = errand();
    wanted.copies = {toKeep("c1")};
    Played played(wanted);
    played.enter("UIDPLUS X-GM-EXT-1");
    played.say("* 0 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 1] ok\r\nTAG OK\r\n");
    played.say("* 0 EXISTS\r\n* OK [UIDVALIDITY 8] ok\r\n* OK [UIDNEXT 1] ok\r\nTAG OK\r\n");
    QByteArray out = played.say("* 0 EXISTS\r\nTAG OK\r\n"); // of what was sent
    QVERIFY2(out.endsWith("EXAMINE INBOX\r\n"), out);
    played.say("* 0 EXISTS\r\n* OK [UIDNEXT 1] ok\r\nTAG OK\r\n");
    QVERIFY(played.visit.isResting());
    QCOMPARE(played.told.copies.size(), size_t(1));
    QVERIFY(played.told.copies.front().why.isEmpty());
}

void TestMailVisit::aServerWithoutUidnextIsReadBySearch()
{
    MailErrand wanted = errand();
    wanted.inbox = {7, 5};
    Played played(wanted);
    QCOMPARE(played.enter("UIDPLUS"), QByteArray("a4 EXAMINE INBOX\r\n"));
    QByteArray out = played.say("* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\nTAG OK\r\n");
    QCOMPARE(out, QByteArray("a5 UID SEARCH UID 5:* SINCE 1-Jan-2020\r\n"));
    // "5:*" names the last letter although it is older.
    out = played.say("* SEARCH 4\r\nTAG OK\r\n");
    QCOMPARE(out, QByteArray("a6 EXAMINE \"INBOX.Sent\"\r\n"));
    out = played.say("* 0 EXISTS\r\n* OK [UIDVALIDITY 8] ok\r\nTAG OK\r\n");
    QCOMPARE(out, QByteArray("a7 EXAMINE INBOX\r\n"));
    // One came meanwhile: it goes on at once.
    out = played.say("* 4 EXISTS\r\nTAG OK\r\n");
    QVERIFY2(out.startsWith("a8 EXAMINE INBOX"), out);
}

void TestMailVisit::aSilentServerIsGivenUp()
{
    Played played(errand());
    played.visit.tick(29s);
    QVERIFY(!played.visit.trouble());
    played.say("* PREAUTH hello\r\n", 29s);
    played.visit.tick(58s);
    QVERIFY(!played.visit.trouble());
    played.visit.tick(59s);
    QVERIFY(played.visit.trouble());
    QCOMPARE(played.visit.trouble()->kind, MailTrouble::Kind::Passing);
}

void TestMailVisit::aServerWithoutIdleIsAskedEveryThreeMinutes()
{
    Played played(errand());
    played.enter("UIDPLUS");
    played.say("* 0 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 1] ok\r\nTAG OK\r\n");
    played.say("* 0 EXISTS\r\n* OK [UIDVALIDITY 8] ok\r\n* OK [UIDNEXT 1] ok\r\nTAG OK\r\n");
    QCOMPARE(played.say("* 0 EXISTS\r\n* OK [UIDNEXT 1] ok\r\nTAG OK\r\n"), QByteArray());
    QVERIFY(played.visit.isResting());
    played.visit.tick(2min);
    QCOMPARE(played.hear(), QByteArray());
    played.visit.tick(3min);
    QCOMPARE(played.hear(), QByteArray("a7 EXAMINE INBOX\r\n"));
    // Then silence counts again from now on.
    played.visit.tick(3min + 20s);
    QVERIFY(!played.visit.trouble());
    played.visit.tick(3min + 55s);
    QVERIFY(played.visit.trouble());
}

void TestMailVisit::aLetterThatHasGoneIsNoLetter()
{
    MailErrand wanted = errand();
    wanted.isWanted = [](const QByteArray &) { return true; };
    Played played(wanted);
    played.enter("UIDPLUS");
    played.say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 3] ok\r\nTAG OK\r\n");
    played.say("* SEARCH 1 2\r\nTAG OK\r\n");
    QByteArray out =
        played.say("* 1 FETCH (UID 1 BODY[HEADER.FIELDS (X)] {2}\r\n\r\n)\r\n* 1 FETCH (FLAGS (\\Seen))\r\n"
                   "* 2 FETCH (BODY[HEADER.FIELDS (X)] NIL UID 2)\r\n* 2 EXPUNGE\r\nTAG OK\r\n");
    QCOMPARE(out, QByteArray("a7 UID FETCH 1 (UID INTERNALDATE BODY.PEEK[])\r\n"));
    out = played.say("* 1 FETCH (UID 1 BODY[] NIL)\r\n* 1 EXPUNGE\r\nTAG OK\r\n");
    QVERIFY2(out.startsWith("a8 EXAMINE \"INBOX.Sent\""), out);
    QVERIFY(played.told.letters.empty());
}

/// As Gmail shows them among all letters.
void TestMailVisit::aDraftIsNoLetterThatWasSent()
{
    MailErrand wanted = errand();
    wanted.isWanted = [](const QByteArray &) { return true; };
    Played played(wanted);
    played.enter("UIDPLUS");
    played.say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 3] ok\r\nTAG OK\r\n");
    played.say("* SEARCH 1 2\r\nTAG OK\r\n");
    const QByteArray out =
        played.say("* 1 FETCH (UID 1 FLAGS (\\Draft \\Seen) BODY[HEADER.FIELDS (X)] {2}\r\n\r\n)\r\n"
                   "* 2 FETCH (UID 2 FLAGS (\\Seen) BODY[HEADER.FIELDS (X)] {2}\r\n\r\n)\r\nTAG OK\r\n");
    QCOMPARE(out, QByteArray("a7 UID FETCH 2 (UID INTERNALDATE BODY.PEEK[])\r\n"));
}

void TestMailVisit::aLetterWithoutADateIsDatedByItsArrival()
{
    MailErrand wanted = errand();
    QList<QByteArray> headers;
    wanted.isWanted = [&](const QByteArray &header) {
        headers += header;
        return true;
    };
    Played played(wanted);
    played.enter("UIDPLUS");
    played.say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 3] ok\r\nTAG OK\r\n");
    QByteArray out = played.say("* SEARCH 1 2\r\nTAG OK\r\n");
    QVERIFY2(out.contains(" INTERNALDATE "), out);
    // The second has one of its own.
    played.say("* 1 FETCH (UID 1 INTERNALDATE \" 1-Nov-2026 10:00:00 -0500\" BODY[HEADER.FIELDS (X)] {11}\r\n"
               "From: a\r\n\r\n)\r\n"
               "* 2 FETCH (UID 2 INTERNALDATE \" 1-Nov-2026 10:00:00 -0500\" BODY[HEADER.FIELDS (X)] {35}\r\n"
               "Date: 2 Nov 2026 10:00:00 +0000\r\n\r\n)\r\nTAG OK\r\n");
    const QByteArray came = "Received: ; 01 Nov 2026 15:00:00 +0000\r\n";
    QCOMPARE(headers,
             (QList<QByteArray>{"From: a\r\n" + came + "\r\n", "Date: 2 Nov 2026 10:00:00 +0000\r\n\r\n"}));
    played.say("* 1 FETCH (UID 1 INTERNALDATE \" 1-Nov-2026 10:00:00 -0500\" BODY[] {15}\r\nFrom: "
               "a\r\n\r\nHi\r\n)\r\n"
               "TAG OK\r\n");
    played.say("* 2 FETCH (UID 2 BODY[] {15}\r\nFrom: b\r\n\r\nHi\r\n)\r\nTAG OK\r\n");
    QCOMPARE(played.told.letters,
             (std::vector<QByteArray>{"From: a\r\n" + came + "\r\nHi\r\n", "From: b\r\n\r\nHi\r\n"}));
}

void TestMailVisit::aFullMailboxIsTold()
{
    MailErrand wanted = errand();
    wanted.letters = {toPut("d1"), toPut("d2")};
    Played played(wanted);
    played.enter("UIDPLUS");
    played.say("* 0 EXISTS\r\nTAG OK\r\n");
    played.say("* 0 EXISTS\r\nTAG OK\r\n");
    played.say("* OK [UIDVALIDITY 9] ok\r\nTAG OK\r\n");
    QByteArray out = played.say("* SEARCH\r\nTAG OK\r\n");
    QVERIFY2(out.startsWith("a8 APPEND \"INBOX.Drafts\" (\\Draft \\Seen) {") && out.endsWith("}\r\n"), out);
    out = played.say("TAG NO [OVERQUOTA] full\r\n");
    QVERIFY2(out.startsWith("a9 UID SEARCH HEADER MESSAGE-ID \"<d2@example.org>\""), out);
    QCOMPARE(played.told.refused.size(), size_t(1));
    QVERIFY(played.told.refused.front().why.contains(QStringLiteral("full")));
    // The second was there already: it is not put again.
    out = played.say("* SEARCH 17\r\nTAG OK\r\n");
    QCOMPARE(played.told.puts.size(), size_t(1));
    QCOMPARE(played.told.puts.front().place, (LetterPlace{9, 17}));
}

void TestMailVisit::noFolderForDraftsIsTold()
{
    MailErrand wanted = errand();
    wanted.letters = {toPut("d1")};
    Played played(wanted);
    played.say("* PREAUTH hello\r\n");
    played.say("* CAPABILITY IMAP4rev1\r\nTAG OK\r\n");
    played.say("TAG BAD what\r\n");
    played.say("* LIST () \"/\" INBOX\r\nTAG OK\r\n");
    played.say("* 0 EXISTS\r\nTAG OK\r\n");
    QCOMPARE(played.told.refused.size(), size_t(1));
    QCOMPARE(played.told.refused.front().draft, QStringLiteral("d1"));
}

/// Nothing is put elsewhere meanwhile.
void TestMailVisit::aChosenFolderThatIsGoneIsLookedForInEachRound()
{
    MailErrand wanted = errand();
    wanted.folders = {"Letters", "Away", true, true};
    wanted.letters = {toPut("d1")};
    Played played(wanted);
    QByteArray out = played.enter("UIDPLUS");
    QVERIFY2(out.endsWith(" EXAMINE \"Away\"\r\n"), out);
    out = played.say("TAG NO there is none\r\n");
    QVERIFY2(out.endsWith(" EXAMINE \"Letters\"\r\n"), out);
    out = played.say("TAG NO there is none\r\n");
    QVERIFY2(out.endsWith(" EXAMINE INBOX\r\n"), out);
    QCOMPARE(played.told.folders.chosen, wanted.folders);
    QVERIFY(!whatIsMissing(played.told.folders.chosen, played.told.folders.all).isEmpty());
    out = played.say("* 0 EXISTS\r\nTAG OK\r\n");
    QVERIFY2(out.endsWith(" EXAMINE \"Away\"\r\n"), out);
    out = played.say("TAG NO there is none\r\n");
    QVERIFY2(out.endsWith(" SELECT \"Letters\"\r\n"), out);
    out = played.say("TAG NO there is none\r\n");
    QVERIFY2(out.endsWith(" EXAMINE INBOX\r\n"), out);
    QCOMPARE(played.told.refused.size(), size_t(1));
    QVERIFY(played.told.refused.front().why.contains(QStringLiteral("Letters")));
    played.say("* 0 EXISTS\r\nTAG OK\r\n");
    QVERIFY(played.visit.isResting());

    played.visit.tick(3min);
    out = played.hear();
    QVERIFY2(out.endsWith(" LIST \"\" \"*\"\r\n"), out);
    out = played.say("* LIST () \".\" Letters\r\n* LIST () \".\" Away\r\nTAG OK\r\n", 3min);
    QVERIFY2(out.endsWith(" EXAMINE INBOX\r\n"), out);
    QCOMPARE(played.told.folders.all, (std::vector<QByteArray>{"Letters", "Away"}));
    out = played.say("* 0 EXISTS\r\nTAG OK\r\n", 3min);
    QVERIFY2(out.endsWith(" EXAMINE \"Away\"\r\n"), out);
    played.say("* 0 EXISTS\r\nTAG OK\r\n", 3min);
    played.say("* 0 EXISTS\r\nTAG OK\r\n", 3min);
    // Where all are there the list is not asked for again, until one cannot be opened.
    played.visit.tick(6min);
    out = played.hear();
    QVERIFY2(out.endsWith(" EXAMINE INBOX\r\n"), out);
    played.say("* 0 EXISTS\r\nTAG OK\r\n", 6min);
    played.say("TAG NO there is none\r\n", 6min);
    played.say("* 0 EXISTS\r\nTAG OK\r\n", 6min);
    played.visit.tick(9min);
    out = played.hear();
    QVERIFY2(out.endsWith(" LIST \"\" \"*\"\r\n"), out);
}

void TestMailVisit::aChosenFolderThatIsNotListedButOpensIsNotMissing()
{
    MailErrand wanted = errand();
    wanted.folders = {"Shared.Letters", {}, true, false};
    wanted.letters = {toPut("d1")};
    Played played(wanted);
    QByteArray out = played.enter("UIDPLUS");
    QVERIFY2(out.endsWith(" EXAMINE \"Shared.Letters\"\r\n"), out);
    QVERIFY(played.told.folders.all.empty()); // nothing is said before it is known
    out = played.say("* 3 EXISTS\r\n* OK [UIDVALIDITY 9] ok\r\nTAG OK\r\n");
    QVERIFY2(out.endsWith(" EXAMINE INBOX\r\n"), out);
    const FoldersFound &found = played.told.folders;
    QCOMPARE(found.chosen.drafts, QByteArray("Shared.Letters"));
    QVERIFY(whatIsMissing(found.chosen, found.all).isEmpty());
    played.say("* 0 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 1] ok\r\nTAG OK\r\n");
    out = played.say("* 0 EXISTS\r\n* OK [UIDVALIDITY 8] ok\r\n* OK [UIDNEXT 1] ok\r\nTAG OK\r\n");
    QVERIFY2(out.endsWith(" SELECT \"Shared.Letters\"\r\n"), out);
    played.say("* 3 EXISTS\r\n* OK [UIDVALIDITY 9] ok\r\nTAG OK\r\n");
    played.say("* SEARCH 17\r\nTAG OK\r\n");
    QCOMPARE(played.told.puts.size(), size_t(1));
}

/// Courier takes no letter into the folder that is opened to be looked at.
void TestMailVisit::onlyWhatIsWrittenToIsOpenedForWriting()
{
    MailErrand wanted = errand();
    wanted.letters = {toPut("d1")};
    wanted.copies = {toKeep("c1")};
    Played played(wanted);
    QByteArray out = played.enter("UIDPLUS");
    QVERIFY2(out.contains(" EXAMINE INBOX"), out);
    out = played.say("* 0 EXISTS\r\nTAG OK\r\n");
    QVERIFY2(out.contains(" EXAMINE \"INBOX.Sent\""), out);
    out = played.say("* 0 EXISTS\r\nTAG OK\r\n");
    QVERIFY2(out.contains(" SELECT \"INBOX.Drafts\""), out);
    played.say("* OK [UIDVALIDITY 9] ok\r\nTAG OK\r\n");
    played.say("* SEARCH\r\nTAG OK\r\n");
    // What was put there is looked for when the folder was opened again: before, Courier finds nothing.
    out = played.say("TAG OK [APPENDUID 9 1] taken\r\n");
    QVERIFY2(out.contains(" EXAMINE \"INBOX.Drafts\""), out);
    played.say("* OK [UIDVALIDITY 9] ok\r\nTAG OK\r\n");
    played.say("* SEARCH 1\r\nTAG OK\r\n");
    out = played.say("* 1 FETCH (UID 1 FLAGS (\\Draft) BODY[HEADER.FIELDS (X)] {2}\r\n\r\n)\r\nTAG OK\r\n");
    QVERIFY2(out.contains(" SELECT \"INBOX.Sent\""), out);
    played.say("* OK [UIDVALIDITY 8] ok\r\nTAG OK\r\n");
    played.say("* SEARCH\r\nTAG OK\r\n");
    out = played.say("TAG OK taken\r\n");
    QVERIFY2(out.contains(" EXAMINE INBOX"), out);
    played.say("* 0 EXISTS\r\nTAG OK\r\n");
    QVERIFY(played.visit.isResting());

    // Drafts that are only followed are only looked at.
    MailErrand followed = errand();
    followed.drafts = {{9, 1}};
    Played looking(followed);
    looking.enter("UIDPLUS");
    looking.say("* 0 EXISTS\r\nTAG OK\r\n");
    out = looking.say("* 0 EXISTS\r\nTAG OK\r\n");
    QVERIFY2(out.contains(" EXAMINE \"INBOX.Drafts\""), out);
}

QTEST_GUILESS_MAIN(TestMailVisit)
#include "tst_mailvisit.moc"
