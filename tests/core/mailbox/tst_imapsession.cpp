// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/imapsession.h"

#include <QTest>

using namespace afterword;

class TestImapSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneEntersByWhatTheServerOffers_data();
    void oneEntersByWhatTheServerOffers();
    void aRefusedPasswordIsNoPassingTrouble_data();
    void aRefusedPasswordIsNoPassingTrouble();
    void aRefusedTokenIsAnsweredBeforeTheNo();
    void noPasswordIsSentWhereTlsIsNotCertain_data();
    void noPasswordIsSentWhereTlsIsNotCertain();
    void startTlsForgetsWhatWasSaidBefore();
    void aRefusedLiteralIsNotSent();
    void dataThatNobodyAskedForDisturbsNothing();
    void idleEndsByDone();
    void doneIsSaidWhenTheServerWaits();
    void aServerThatEndsIsHeard_data();
    void aServerThatEndsIsHeard();
    void aFloodIsEnded();
};

namespace {

constexpr auto greeting = "* OK hello\r\n";

MailLogin login(MailLogin::Way way = MailLogin::Way::Password)
{
    return {way, "robin", "sec\"ret"};
}

/// What is said to a server that says @p lines, one after the other; each after what was said before it.
QByteArray saidTo(ImapSession &session, const std::vector<QByteArray> &lines)
{
    QByteArray said;
    for (const QByteArray &line : lines) {
        session.receive(line);
        said += session.takeOutput();
    }
    return said;
}

/// One that has entered.
ImapSession entered(const QByteArray &capabilities = "IMAP4rev1 IDLE AUTH=PLAIN SASL-IR")
{
    ImapSession session(login(), false);
    saidTo(session, {greeting, "* CAPABILITY " + capabilities + "\r\na1 OK\r\n",
                     "a2 OK [CAPABILITY " + capabilities + "] in\r\n"});
    return session;
}

} // namespace

void TestImapSession::oneEntersByWhatTheServerOffers_data()
{
    QTest::addColumn<MailLogin::Way>("way");
    QTest::addColumn<std::vector<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("said");
    using Way = MailLogin::Way;
    const QByteArray plain = QByteArray("\0robin\0sec\"ret", 14).toBase64();
    QTest::newRow("PLAIN at once")
        << Way::Password
        << std::vector<QByteArray>{greeting, "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\na1 OK\r\n",
                                   "a2 OK [CAPABILITY IMAP4rev1] in\r\n"}
        << "a1 CAPABILITY\r\na2 AUTHENTICATE PLAIN " + plain + "\r\n";
    QTest::newRow("PLAIN when asked")
        << Way::Password
        << std::vector<QByteArray>{greeting, "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK\r\n", "+ \r\n",
                                   "a2 OK in\r\n", "* CAPABILITY IMAP4rev1\r\na3 OK\r\n"}
        << "a1 CAPABILITY\r\na2 AUTHENTICATE PLAIN\r\n" + plain + "\r\na3 CAPABILITY\r\n";
    QTest::newRow("LOGIN") << Way::Password
                           << std::vector<QByteArray>{greeting, "* CAPABILITY IMAP4rev1\r\na1 OK\r\n",
                                                      "a2 OK [CAPABILITY IMAP4rev1] in\r\n"}
                           << QByteArray("a1 CAPABILITY\r\na2 LOGIN \"robin\" \"sec\\\"ret\"\r\n");
    QTest::newRow("a token")
        << Way::Token
        << std::vector<QByteArray>{greeting, "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2\r\na1 OK\r\n",
                                   "a2 OK [CAPABILITY IMAP4rev1] in\r\n"}
        << "a1 CAPABILITY\r\na2 AUTHENTICATE XOAUTH2 " +
               QByteArray("user=robin\1auth=Bearer sec\"ret\1\1").toBase64() + "\r\n";
    QTest::newRow("a token, where both ways are offered")
        << Way::Token
        << std::vector<
               QByteArray>{greeting,
                           "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=OAUTHBEARER\r\na1 OK\r\n",
                           "a2 OK [CAPABILITY IMAP4rev1] in\r\n"}
        << "a1 CAPABILITY\r\na2 AUTHENTICATE OAUTHBEARER " +
               QByteArray("n,a=robin,\1auth=Bearer sec\"ret\1\1").toBase64() + "\r\n";
    QTest::newRow("already in") << Way::Password
                                << std::vector<QByteArray>{"* PREAUTH hello robin\r\n",
                                                           "* CAPABILITY IMAP4rev1\r\na1 OK\r\n"}
                                << QByteArray("a1 CAPABILITY\r\n");
}

void TestImapSession::oneEntersByWhatTheServerOffers()
{
    QFETCH(MailLogin::Way, way);
    QFETCH(std::vector<QByteArray>, lines);
    QFETCH(QByteArray, said);
    ImapSession session(login(way), false);
    QCOMPARE(saidTo(session, lines), said);
    QCOMPARE(session.stage(), ImapSession::Stage::Ready);
    QVERIFY(session.can("IMAP4REV1"));
}

void TestImapSession::aRefusedPasswordIsNoPassingTrouble_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<MailTrouble::Kind>("kind");
    using Kind = MailTrouble::Kind;
    QTest::newRow("refused") << QByteArray("NO [AUTHENTICATIONFAILED] no such user") << Kind::SignIn;
    QTest::newRow("without a code") << QByteArray("NO invalid credentials") << Kind::SignIn;
    QTest::newRow("the server's own trouble") << QByteArray("NO [UNAVAILABLE] later") << Kind::Passing;
}

void TestImapSession::aRefusedPasswordIsNoPassingTrouble()
{
    QFETCH(QByteArray, answer);
    QFETCH(MailTrouble::Kind, kind);
    ImapSession session(login(), false);
    saidTo(session, {greeting, "* CAPABILITY IMAP4rev1\r\na1 OK\r\n", "a2 " + answer + "\r\n"});
    QVERIFY(session.trouble());
    QCOMPARE(session.trouble()->kind, kind);
    QVERIFY(!session.trouble()->why.contains(QStringLiteral("sec\"ret")));
    // Whoever uses rich text by mistake would show what a server says as such.
    QVERIFY(session.takeOutput().isEmpty());
}

void TestImapSession::aRefusedTokenIsAnsweredBeforeTheNo()
{
    ImapSession session(login(MailLogin::Way::Token), false);
    const QByteArray said =
        saidTo(session, {greeting, "* CAPABILITY IMAP4rev1 SASL-IR AUTH=OAUTHBEARER\r\na1 OK\r\n",
                         "+ eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=\r\n", "+ again\r\n", "a2 NO refused\r\n"});
    QVERIFY2(said.endsWith("AQ==\r\n") && said.count("AQ==\r\n") == 1, said);
    QCOMPARE(session.trouble()->kind, MailTrouble::Kind::SignIn);
}

void TestImapSession::noPasswordIsSentWhereTlsIsNotCertain_data()
{
    QTest::addColumn<std::vector<QByteArray>>("lines");
    using Lines = std::vector<QByteArray>;
    QTest::newRow("not offered") << Lines{greeting, "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK\r\n"};
    QTest::newRow("refused") << Lines{greeting, "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK\r\n", "a2 NO\r\n"};
    QTest::newRow("already in") << Lines{"* PREAUTH hello\r\n"};
    QTest::newRow("words behind it, together")
        << Lines{greeting, "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK\r\n",
                 "a2 OK begin\r\n* CAPABILITY AUTH=PLAIN\r\n"};
    QTest::newRow("a byte behind it, together")
        << Lines{greeting, "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK\r\n", "a2 OK begin\r\n*"};
    QTest::newRow("words behind it, later") << Lines{greeting, "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK\r\n",
                                                     "a2 OK begin\r\n", "* CAPABILITY AUTH=PLAIN\r\n"};
}

void TestImapSession::noPasswordIsSentWhereTlsIsNotCertain()
{
    QFETCH(std::vector<QByteArray>, lines);
    ImapSession session(login(), true);
    const QByteArray said = saidTo(session, lines);
    QVERIFY2(!said.contains("AUTHENTICATE") && !said.contains("LOGIN"), said);
    QVERIFY(session.trouble());
    QCOMPARE(session.trouble()->kind, MailTrouble::Kind::Unsafe);
    session.tlsBegun();
    QVERIFY(session.takeOutput().isEmpty());
}

void TestImapSession::startTlsForgetsWhatWasSaidBefore()
{
    ImapSession session(login(), true);
    const QByteArray before =
        saidTo(session, {greeting, "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR LITERAL+\r\na1 OK\r\n",
                         "a2 OK begin\r\n"});
    QCOMPARE(before, QByteArray("a1 CAPABILITY\r\na2 STARTTLS\r\n"));
    QCOMPARE(session.stage(), ImapSession::Stage::AwaitsTls);
    session.tlsBegun();
    QCOMPARE(session.takeOutput(), QByteArray("a3 CAPABILITY\r\n"));
    QVERIFY(!session.can("LITERAL+"));
    QCOMPARE(saidTo(session, {"* CAPABILITY IMAP4rev1\r\na3 OK\r\n"}),
             QByteArray("a4 LOGIN \"robin\" \"sec\\\"ret\"\r\n"));
}

/// Else a server without LITERAL+ would take a letter's lines for commands.
void TestImapSession::aRefusedLiteralIsNotSent()
{
    ImapSession session = entered();
    session.send(ImapCommand("APPEND").text("Drafts").letter("x\r\na9 DELETE INBOX\r\n"));
    QCOMPARE(session.takeOutput(), QByteArray("a3 APPEND \"Drafts\" {20}\r\n"));
    session.receive("a3 NO [TRYCREATE] no such folder\r\n");
    const auto reply = session.takeReply();
    QVERIFY(reply && !reply->isOk());
    QCOMPARE(reply->done.code, QByteArray("TRYCREATE"));
    session.receive("+ go on\r\n");
    QVERIFY(session.takeOutput().isEmpty());
}

void TestImapSession::dataThatNobodyAskedForDisturbsNothing()
{
    ImapSession session = entered();
    session.receive("* 5 EXISTS\r\n* BAD what was that\r\n");
    session.send(ImapCommand("NOOP"));
    session.receive("* 3 EXPUNGE\r\nzz OK never asked\r\n* 1 FETCH (FLAGS ())\r\na3 OK\r\n");
    const auto reply = session.takeReply();
    QVERIFY(reply && reply->isOk());
    QCOMPARE(reply->data.size(), size_t(2));
    QVERIFY(!session.takeReply());
}

void TestImapSession::idleEndsByDone()
{
    ImapSession session = entered();
    session.idle();
    session.takeOutput();
    session.receive("+ idling\r\n* OK still here\r\n");
    QVERIFY(!session.hasNews() && !session.isOwedAnAnswer());
    session.receive("* 6 EXISTS\r\n");
    QVERIFY(session.hasNews());
    session.stopIdling();
    QCOMPARE(session.takeOutput(), QByteArray("DONE\r\n"));
    QVERIFY(session.isOwedAnAnswer());
    session.receive("a3 OK\r\n");
    QVERIFY(session.takeReply());
    QCOMPARE(session.stage(), ImapSession::Stage::Ready);
}

/// Cyrus doesn't hear a DONE that comes with IDLE, and waits for ever.
void TestImapSession::doneIsSaidWhenTheServerWaits()
{
    ImapSession session = entered();
    session.idle();
    session.stopIdling();
    QCOMPARE(session.takeOutput(), QByteArray("a3 IDLE\r\n"));
    QVERIFY(session.isOwedAnAnswer());
    session.receive("* 6 EXISTS\r\n+ idling\r\n");
    QCOMPARE(session.takeOutput(), QByteArray("DONE\r\n"));
    session.receive("a3 OK\r\n");
    QVERIFY(session.takeReply());

    // Where it does not want to wait at all, nothing is said behind it.
    session.idle();
    session.stopIdling();
    session.takeOutput();
    session.receive("a4 NO not now\r\n+ idling\r\n");
    QCOMPARE(session.takeOutput(), QByteArray());
    QCOMPARE(session.stage(), ImapSession::Stage::Ready);

    session.idle();
    session.logOut();
    QCOMPARE(session.takeOutput(), QByteArray("a5 IDLE\r\n"));
    session.receive("+ idling\r\n");
    QCOMPARE(session.takeOutput(), QByteArray("DONE\r\na6 LOGOUT\r\n"));
}

void TestImapSession::aServerThatEndsIsHeard_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("at once") << QByteArray("* BYE too many connections\r\n") << QStringLiteral("too many");
    QTest::newRow("no server for reading mail") << QByteArray("220 smtp\r\n") << QString();
    QTest::newRow("a lie about size") << QByteArray("* 1 FETCH (X {4294967295}\r\n") << QString();
}

void TestImapSession::aServerThatEndsIsHeard()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    ImapSession session(login(), false);
    session.receive(line);
    QVERIFY(session.trouble());
    QVERIFY2(session.trouble()->why.contains(says), qPrintable(session.trouble()->why));
}

void TestImapSession::aFloodIsEnded()
{
    ImapSession session = entered();
    session.send(ImapCommand("NOOP"));
    const QByteArray flood = QByteArray("* 1 EXISTS\r\n").repeated(10'000);
    for (int i = 0; i < 40 && !session.trouble(); ++i)
        session.receive(flood);
    QVERIFY(session.trouble());
}

QTEST_GUILESS_MAIN(TestImapSession)
#include "tst_imapsession.moc"
