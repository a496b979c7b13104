// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/mailvisit.h"
#include "tests/core/mailbox/dovecot.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace std::chrono_literals;

class TestMailVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitReadsPutsAndRests();
    void whatWasReadIsNotReadAgain();
    void aNewLetterIsHeardOf();
    void aDraftIsFollowed();
    void aNewVersionTakesThePlaceOfTheOld();
    void aCopyOfWhatWasSentIsKeptOnce();
    void whoFilesWhatItSendsGetsNoCopy();
    void aFolderMadeAnewIsReadAnew();
    void nothingIsLostOrDoubledWhereverTheLineIsCut();
    void aServerWithoutUidnextIsReadBySearch();
    void aSilentServerIsGivenUp();
    void aServerWithoutIdleIsAskedEveryThreeMinutes();
    void aLetterThatHasGoneIsNoLetter();
    void aFullMailboxIsTold();
    void noFolderForDraftsIsTold();
};

namespace {

QByteArray letter(const QByteArray &id, const QByteArray &from, const QByteArray &subject = "Hello")
{
    return "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nFrom: " + from +
           "\r\nTo: robin@example.org\r\nMessage-ID: <" + id + ">\r\nSubject: " + subject +
           "\r\n\r\nWords of " + id + "\r\n";
}

MailErrand errand()
{
    MailErrand errand;
    errand.login = {MailLogin::Way::Password, "robin", "secret"};
    errand.since = QDate(2020, 1, 1);
    errand.isWanted = [](const QByteArray &header) { return header.contains("northwind"); };
    return errand;
}

LetterToPut toPut(const QByteArray &id)
{
    return {QString::fromLatin1(id),
            id + "@example.org",
            letter(id + "@example.org", "robin@example.org", "Thanks"),
            {}};
}

CopyToKeep toKeep(const QByteArray &id)
{
    return {id + "@example.org", letter(id + "@example.org", "robin@example.org", "Thanks")};
}

/// What a visit has told so far, as a program would remember it.
struct Told {
    std::vector<QByteArray> letters;
    std::vector<LetterPut> puts;
    std::vector<LetterRefused> refused;
    std::vector<DraftsSeen> drafts;
    std::vector<CopyKept> copies;
    FoldersFound folders;
    FolderMark inbox;
    FolderMark sent;
    int rounds = 0;

    void take(std::vector<MailEvent> events)
    {
        for (MailEvent &event : events) {
            if (auto *read = std::get_if<LettersRead>(&event)) {
                for (const ReadLetter &one : read->letters)
                    letters.push_back(one.bytes);
                (read->folder == ReadFolder::Inbox ? inbox : sent) = read->mark;
            } else if (auto *put = std::get_if<LetterPut>(&event)) {
                puts.push_back(*put);
            } else if (auto *no = std::get_if<LetterRefused>(&event)) {
                refused.push_back(*no);
            } else if (auto *kept = std::get_if<CopyKept>(&event)) {
                copies.push_back(*kept);
            } else if (auto *seen = std::get_if<DraftsSeen>(&event)) {
                drafts.push_back(*seen);
            } else if (auto *found = std::get_if<FoldersFound>(&event)) {
                folders = *found;
            } else {
                ++rounds;
            }
        }
    }
    bool has(const QByteArray &words) const
    {
        return std::any_of(letters.begin(), letters.end(),
                           [&](const QByteArray &one) { return one.contains(words); });
    }
};

/// A visit to Dovecot, with the line between both, which can be cut.
class Stay {
public:
    Stay(const DovecotMailbox &mailbox, MailErrand errand)
        : m_server(mailbox.start())
        , visit(std::move(errand), 0ms)
    {
    }

    ~Stay()
    {
        if (m_server->state() != QProcess::NotRunning)
            cut();
    }
    Stay(const Stay &) = delete;
    Stay &operator=(const Stay &) = delete;

    /// Lets both talk until @p rounds are done, or the line is cut after @p most bytes of the server's, or of
    /// ours.
    void talk(int rounds, qint64 mostHeard = -1, qint64 mostSaid = -1)
    {
        QElapsedTimer since;
        since.start();
        while (told.rounds < rounds && !visit.hasEnded() && since.elapsed() < 300'000) {
            QByteArray out = visit.takeOutput();
            if (mostSaid >= 0 && said + out.size() >= mostSaid) {
                m_server->write(out.left(mostSaid - said));
                cut();
                return;
            }
            said += out.size();
            m_server->write(out);
            m_server->waitForReadyRead(50);
            QByteArray in = m_server->readAllStandardOutput();
            if (mostHeard >= 0 && heard + in.size() >= mostHeard) {
                visit.receive(in.left(mostHeard - heard), 0ms);
                told.take(visit.takeEvents());
                m_server->write(visit.takeOutput());
                cut();
                return;
            }
            heard += in.size();
            if (!in.isEmpty())
                visit.receive(in, 0ms);
            told.take(visit.takeEvents());
            if (m_server->state() == QProcess::NotRunning)
                visit.closed({});
        }
    }
    /// The line is cut; what the server has heard, it does.
    void cut()
    {
        visit.closed({});
        m_server->closeWriteChannel();
        m_server->waitForFinished();
    }

private:
    std::unique_ptr<QProcess> m_server;

public:
    MailVisit visit;
    Told told;
    qint64 heard = 0;
    qint64 said = 0;
};

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

void TestMailVisit::aVisitReadsPutsAndRests()
{
    if (!DovecotMailbox::isThere())
        QSKIP("Dovecot is not installed");
    DovecotMailbox mailbox;
    mailbox.deliver("", letter("1@northwind", "Dana <dana@northwind.example>"));
    mailbox.deliver("", letter("2@shop", "Shop <news@shop.example>"));
    mailbox.deliver("Sent", letter("3@me", "robin@example.org", "To northwind"));
    MailErrand wanted = errand();
    wanted.letters = {toPut("d1")};
    Stay stay(mailbox, wanted);
    stay.talk(1);
    QCOMPARE(stay.told.rounds, 1);
    QCOMPARE(stay.told.folders.chosen.drafts, QByteArray("Drafts"));
    QCOMPARE(stay.told.folders.chosen.sent, QByteArray("Sent"));
    QCOMPARE(stay.told.letters.size(), size_t(2));
    QVERIFY(stay.told.has("Words of 1@northwind") && stay.told.has("Words of 3@me"));
    QCOMPARE(stay.told.puts.size(), size_t(1));
    QVERIFY(stay.told.puts.front().place.uid > 0 && stay.told.puts.front().place.validity > 0);
    QCOMPARE(stay.told.drafts.size(), size_t(1));
    QVERIFY(stay.visit.isResting());

    auto drafts = mailbox.letters("Drafts");
    QCOMPARE(drafts.size(), 1);
    QVERIFY2(drafts[0].startsWith("DS\n"), drafts[0]);
    QVERIFY(drafts[0]
                .replace("\r\n", "\n")
                .endsWith(letter("d1@example.org", "robin@example.org", "Thanks").replace("\r\n", "\n")));
    // Nothing became read by it.
    for (const QByteArray &one : mailbox.letters(""))
        QVERIFY2(one.startsWith("\n"), one);
}

void TestMailVisit::whatWasReadIsNotReadAgain()
{
    if (!DovecotMailbox::isThere())
        QSKIP("Dovecot is not installed");
    DovecotMailbox mailbox;
    mailbox.deliver("", letter("1@northwind", "dana@northwind.example"));
    Stay first(mailbox, errand());
    first.talk(1);
    QCOMPARE(first.told.letters.size(), size_t(1));
    first.cut();
    MailErrand again = errand();
    again.inbox = first.told.inbox;
    again.sent = first.told.sent;
    Stay second(mailbox, again);
    second.talk(1);
    QCOMPARE(second.told.letters.size(), size_t(0));
    second.cut();
    mailbox.deliver("", letter("2@northwind", "dana@northwind.example"));
    Stay third(mailbox, again);
    third.talk(1);
    QCOMPARE(third.told.letters.size(), size_t(1));
    QVERIFY(third.told.has("Words of 2@northwind"));
}

void TestMailVisit::aNewLetterIsHeardOf()
{
    if (!DovecotMailbox::isThere())
        QSKIP("Dovecot is not installed");
    DovecotMailbox mailbox;
    Stay stay(mailbox, errand());
    stay.talk(1);
    QVERIFY(stay.told.letters.empty());
    mailbox.deliver("", letter("1@northwind", "dana@northwind.example"));
    stay.talk(2);
    QVERIFY(stay.told.has("Words of 1@northwind"));
}

void TestMailVisit::aDraftIsFollowed()
{
    if (!DovecotMailbox::isThere())
        QSKIP("Dovecot is not installed");
    DovecotMailbox mailbox;
    MailErrand wanted = errand();
    wanted.letters = {toPut("d1"), toPut("d2")};
    Stay first(mailbox, wanted);
    first.talk(1);
    QCOMPARE(first.told.drafts.back().drafts.size(), size_t(2));
    first.cut();
    mailbox.remove("Drafts", "d1@example.org");
    MailErrand again = errand();
    again.drafts = {first.told.puts[0].place, first.told.puts[1].place};
    Stay second(mailbox, again);
    second.talk(1);
    QCOMPARE(second.told.drafts.back().drafts.size(), size_t(1));
    QVERIFY(second.told.drafts.back().drafts[0].header.contains("d2@example.org"));
    second.cut();
    mailbox.remove("Drafts", "d2@example.org");
    Stay third(mailbox, again);
    third.talk(1);
    QCOMPARE(third.told.drafts.size(), size_t(1));
    QVERIFY(third.told.drafts.back().drafts.empty());
}

void TestMailVisit::aNewVersionTakesThePlaceOfTheOld()
{
    if (!DovecotMailbox::isThere())
        QSKIP("Dovecot is not installed");
    DovecotMailbox mailbox;
    mailbox.deliver("Drafts", letter("own@example.org", "robin@example.org"));
    MailErrand wanted = errand();
    wanted.letters = {toPut("d1")};
    Stay first(mailbox, wanted);
    first.talk(1);
    LetterToPut newer = toPut("d1b");
    newer.replaces = first.told.puts.front().place;
    first.visit.put(newer);
    first.talk(2);
    first.cut();
    const auto drafts = mailbox.letters("Drafts");
    QCOMPARE(drafts.size(), 2);
    const QByteArray all = drafts.join();
    QVERIFY2(all.contains("d1b@example.org") && all.contains("own@example.org") &&
                 !all.contains("d1@example.org"),
             all);
}

void TestMailVisit::aCopyOfWhatWasSentIsKeptOnce()
{
    if (!DovecotMailbox::isThere())
        QSKIP("Dovecot is not installed");
    DovecotMailbox mailbox;
    // Of c2 the server has kept a copy itself.
    mailbox.deliver("Sent", letter("c2@example.org", "robin@example.org", "Thanks"));
    MailErrand wanted = errand();
    wanted.copies = {toKeep("c1"), toKeep("c2")};
    Stay stay(mailbox, wanted);
    stay.talk(1);
    QCOMPARE(stay.told.copies.size(), size_t(2));
    for (const CopyKept &kept : stay.told.copies)
        QVERIFY2(kept.why.isEmpty(), qPrintable(kept.why));
    QCOMPARE(mailbox.letters("Sent").size(), 2);
    // One more, while it rests; and none twice.
    stay.visit.keep(toKeep("c3"));
    stay.visit.tick(0ms);
    stay.talk(2);
    QCOMPARE(mailbox.letters("Sent").size(), 3);
    const auto sent = mailbox.letters("Sent");
    const auto kept = std::find_if(sent.begin(), sent.end(),
                                   [](const QByteArray &one) { return one.contains("Words of c3@"); });
    QVERIFY(kept != sent.end());
    QVERIFY2(kept->startsWith("S\n"), *kept);
    QVERIFY(mailbox.letters("Drafts").isEmpty());
}

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

void TestMailVisit::aFolderMadeAnewIsReadAnew()
{
    if (!DovecotMailbox::isThere())
        QSKIP("Dovecot is not installed");
    DovecotMailbox mailbox;
    mailbox.deliver("", letter("1@northwind", "dana@northwind.example"));
    Stay first(mailbox, errand());
    first.talk(1);
    first.cut();
    mailbox.renew("", 4711);
    MailErrand again = errand();
    again.inbox = first.told.inbox;
    Stay second(mailbox, again);
    second.talk(1);
    QCOMPARE(second.told.inbox.validity, 4711U);
    QCOMPARE(second.told.letters.size(), size_t(1));
}

/// The line is cut after every n-th byte that the server says, and after every n-th that is said to it; then
/// comes a visit that is not cut. AFTERWORD_CUTS=1 cuts after every single byte.
void TestMailVisit::nothingIsLostOrDoubledWhereverTheLineIsCut()
{
    if (!DovecotMailbox::isThere())
        QSKIP("Dovecot is not installed");
    const int step = std::max(1, qEnvironmentVariableIntValue("AFTERWORD_CUTS") > 0
                                     ? qEnvironmentVariableIntValue("AFTERWORD_CUTS")
                                     : 97);
    qint64 heard = 0;
    qint64 said = 0;
    int cuts = 0;
    const auto tryCut = [&](qint64 mostHeard, qint64 mostSaid) {
        DovecotMailbox mailbox;
        mailbox.deliver("", letter("1@northwind", "dana@northwind.example"));
        mailbox.deliver("Sent", letter("3@me", "robin@example.org", "To northwind"));
        MailErrand wanted = errand();
        wanted.letters = {toPut("d1")};
        wanted.copies = {toKeep("c1")};
        Stay cutOff(mailbox, wanted);
        cutOff.talk(1, mostHeard, mostSaid);
        if (mostHeard < 0 && mostSaid < 0) {
            heard = cutOff.heard;
            said = cutOff.said;
        }
        cutOff.cut();
        MailErrand again = wanted;
        again.inbox = cutOff.told.inbox;
        again.sent = cutOff.told.sent;
        if (!cutOff.told.puts.empty())
            again.letters.clear();
        if (!cutOff.told.copies.empty())
            again.copies.clear();
        Stay whole(mailbox, again);
        whole.talk(1);
        QCOMPARE(whole.told.rounds, 1);
        QCOMPARE(mailbox.letters("Drafts").size(), 1);
        QCOMPARE(mailbox.letters("Sent").size(), 2);
        QVERIFY(cutOff.told.copies.size() + whole.told.copies.size() >= 1);
        for (const char *id : {"Words of 1@northwind", "Words of 3@me"})
            QVERIFY2(cutOff.told.has(id) || whole.told.has(id), id);
        QVERIFY(cutOff.told.puts.size() + whole.told.puts.size() >= 1);
        whole.cut();
    };
    tryCut(-1, -1);
    for (qint64 n = 1; n < heard && !QTest::currentTestFailed(); n += step, ++cuts)
        tryCut(n, -1);
    for (qint64 n = 1; n < said && !QTest::currentTestFailed(); n += step, ++cuts)
        tryCut(-1, n);
    qInfo("%d cuts, of %lld bytes heard and %lld said", cuts, static_cast<long long>(heard),
          static_cast<long long>(said));
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
    QCOMPARE(out, QByteArray("a7 UID FETCH 1 (UID BODY.PEEK[])\r\n"));
    out = played.say("* 1 FETCH (UID 1 BODY[] NIL)\r\n* 1 EXPUNGE\r\nTAG OK\r\n");
    QVERIFY2(out.startsWith("a8 EXAMINE \"INBOX.Sent\""), out);
    QVERIFY(played.told.letters.empty());
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

QTEST_GUILESS_MAIN(TestMailVisit)
#include "tst_mailvisit.moc"
