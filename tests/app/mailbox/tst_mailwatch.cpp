// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/line/mailwatch.h"
#include "tests/app/mailbox/mailservers.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestMailWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMailboxIsWatched_data();
    void aMailboxIsWatched();
    void aWrongPasswordIsNotTriedAgain();
    void aServerThatIsNotTheRightOneHearsNothing_data();
    void aServerThatIsNotTheRightOneHearsNothing();
    void aLineThatIsNotPrivateHearsNoPassword_data();
    void aLineThatIsNotPrivateHearsNoPassword();
    void nobodyThereIsTold();
    void aBrokenLineIsMadeAnew();

private:
    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<DovecotServer> m_dovecot;
};

namespace {

using Kind = MailWatch::State::Kind;

QByteArray letter(const QByteArray &id)
{
    return "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nFrom: dana@northwind.example\r\nTo: "
           "robin@example.org\r\nMessage-ID: <" +
           id + ">\r\nSubject: Hello\r\n\r\nWords of " + id + "\r\n";
}

MailErrand errand(const QByteArray &user, const QByteArray &password, bool startTls)
{
    MailErrand errand;
    errand.startTls = startTls;
    errand.login = {MailLogin::Way::Password, user, password};
    errand.since = QDate(2020, 1, 1);
    errand.isWanted = [](const QByteArray &) { return true; };
    return errand;
}

/// A watch, and what it has told.
struct Watched {
    Watched()
    {
        QObject::connect(&watch, &MailWatch::told, &watch, [this](const std::vector<MailEvent> &events) {
            for (const MailEvent &event : events) {
                if (const auto *read = std::get_if<LettersRead>(&event))
                    for (const ReadLetter &one : read->letters)
                        letters.push_back(one.bytes);
                puts += std::holds_alternative<LetterPut>(event);
                rounds += std::holds_alternative<RoundDone>(event);
            }
        });
    }
    void begin(const MailServer &server, const QByteArray &user = "robin", bool startTls = false,
               const QByteArray &password = "pw")
    {
        watch.begin(server, [user, password, startTls, this] {
            ++lines;
            return errand(user, password, startTls);
        });
    }
    bool comesTo(Kind kind)
    {
        return QTest::qWaitFor([&] { return watch.state().kind == kind; }, patience);
    }

    std::vector<QByteArray> letters;
    int puts = 0;
    int rounds = 0;
    int lines = 0;
    MailWatch watch;
};

} // namespace

void TestMailWatch::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY2(m_certificates->areThere(), "openssl made no certificates");
    if (DovecotServer::isThere()) {
        m_dovecot = std::make_unique<DovecotServer>(*m_certificates);
        QVERIFY2(m_dovecot->isRunning(), "Dovecot does not listen");
    }
}

void TestMailWatch::aMailboxIsWatched_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::newRow("TLS") << false;
    QTest::newRow("STARTTLS") << true;
}

void TestMailWatch::aMailboxIsWatched()
{
    if (!m_dovecot)
        QSKIP("Dovecot is not installed");
    QFETCH(bool, startTls);
    const QString user = startTls ? u"anna"_s : u"robin"_s;
    m_dovecot->deliver(user, "", letter("1@northwind"));
    Watched watched;
    watched.begin(
        {u"localhost"_s, startTls ? m_dovecot->imap() : m_dovecot->imaps(), m_certificates->authority()},
        user.toLatin1(), startTls);
    QVERIFY2(watched.comesTo(Kind::Watching), qPrintable(watched.watch.state().trouble.why));
    QCOMPARE(watched.letters.size(), size_t(1));
    // What comes is heard of by itself.
    m_dovecot->deliver(user, "", letter("2@northwind"));
    QTRY_COMPARE_WITH_TIMEOUT(watched.letters.size(), size_t(2), patience);
    watched.watch.put({u"d1"_s, "d1@example.org", letter("d1@example.org"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(watched.puts, 1, patience);
    QCOMPARE(m_dovecot->letters(user, "Drafts").size(), 1);
    QVERIFY(m_dovecot->letters(user, "Drafts").first().contains("Words of d1"));
    watched.watch.end();
    QCOMPARE(watched.watch.state().kind, Kind::Off);
}

void TestMailWatch::aWrongPasswordIsNotTriedAgain()
{
    if (!m_dovecot)
        QSKIP("Dovecot is not installed");
    Watched watched;
    watched.begin({u"localhost"_s, m_dovecot->imaps(), m_certificates->authority()}, "robin", false, "wrong");
    QVERIFY(watched.comesTo(Kind::Stopped));
    QCOMPARE(watched.watch.state().trouble.kind, MailTrouble::Kind::SignIn);
    watched.watch.renew();
    QCOMPARE(watched.watch.state().kind, Kind::Stopped);
    QCOMPARE(watched.lines, 1);
}

void TestMailWatch::aServerThatIsNotTheRightOneHearsNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("ownAuthority");
    QTest::addColumn<QString>("says");
    QTest::newRow("of another server") << u"wrongname"_s << true << u"belongs to another server"_s;
    QTest::newRow("of another server, whose owner is called like ours")
        << u"calledlikeus"_s << true << u"belongs to another server"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"has expired"_s;
    QTest::newRow("of a stranger") << u"stranger"_s << true << u"not signed by anyone"_s;
    QTest::newRow("of our own, which the system does not know")
        << u"good"_s << false << u"not signed by anyone"_s;
}

void TestMailWatch::aServerThatIsNotTheRightOneHearsNothing()
{
    QFETCH(QString, certificate);
    QFETCH(bool, ownAuthority);
    QFETCH(QString, says);
    PlayedServer server(m_certificates->configuration(certificate));
    server.setLines(
        {"* OK hello\r\n", "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\na1 OK\r\n", "a2 OK in\r\n"});
    Watched watched;
    watched.begin({u"localhost"_s, server.port(), ownAuthority ? m_certificates->authority() : QByteArray()});
    QVERIFY(watched.comesTo(Kind::Broken));
    QCOMPARE(watched.watch.state().trouble.kind, MailTrouble::Kind::Unsafe);
    QVERIFY2(watched.watch.state().trouble.why.contains(says), qPrintable(watched.watch.state().trouble.why));
    QCOMPARE(server.heard(), QByteArray());
}

void TestMailWatch::aLineThatIsNotPrivateHearsNoPassword_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<std::vector<QByteArray>>("lines");
    using Lines = std::vector<QByteArray>;
    QTest::newRow("no TLS where it should begin with it")
        << false << Lines{"* OK hello\r\n", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK\r\n"};
    QTest::newRow("STARTTLS taken away")
        << true
        << Lines{"* OK hello\r\n", "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\na1 OK\r\n", "a2 OK\r\n"};
    QTest::newRow("STARTTLS refused")
        << true
        << Lines{"* OK hello\r\n", "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\na1 OK\r\n", "a2 NO\r\n"};
    QTest::newRow("words behind STARTTLS")
        << true
        << Lines{"* OK hello\r\n", "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK\r\n",
                 "a2 OK begin\r\n* PREAUTH come in\r\n"};
    QTest::newRow("no TLS behind STARTTLS")
        << true
        << Lines{"* OK hello\r\n", "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK\r\n", "a2 OK begin\r\n",
                 "* CAPABILITY IMAP4rev1\r\n"};
}

void TestMailWatch::aLineThatIsNotPrivateHearsNoPassword()
{
    QFETCH(bool, startTls);
    QFETCH(std::vector<QByteArray>, lines);
    PlayedServer server;
    server.setLines(lines);
    Watched watched;
    watched.begin({u"localhost"_s, server.port(), m_certificates->authority()}, "robin", startTls, "sesame");
    QVERIFY(watched.comesTo(Kind::Broken));
    QVERIFY2(watched.watch.state().trouble.kind == MailTrouble::Kind::Unsafe,
             qPrintable(watched.watch.state().trouble.why));
    QVERIFY(!server.heard().contains("sesame") && !server.heard().contains("AUTHENTICATE") &&
            !server.heard().contains("LOGIN"));
    QVERIFY(!server.heard().contains(QByteArray("\0robin\0sesame", 13).toBase64()));
}

void TestMailWatch::nobodyThereIsTold()
{
    Watched watched;
    quint16 port = 0;
    {
        PlayedServer gone;
        port = gone.port();
    }
    watched.begin({u"localhost"_s, port, {}});
    QVERIFY(watched.comesTo(Kind::Broken));
    QCOMPARE(watched.watch.state().trouble.kind, MailTrouble::Kind::Passing);
    QVERIFY(watched.watch.state().trouble.why.contains(u"localhost"));
}

void TestMailWatch::aBrokenLineIsMadeAnew()
{
    PlayedServer server(m_certificates->configuration(u"good"));
    server.setLines({"* BYE later\r\n", "* OK hello\r\n"});
    Watched watched;
    watched.begin({u"localhost"_s, server.port(), m_certificates->authority()});
    QVERIFY(watched.comesTo(Kind::Broken));
    QTRY_COMPARE_WITH_TIMEOUT(server.visitors(), 2, patience);
    QCOMPARE(watched.lines, 2);
}

QTEST_GUILESS_MAIN(TestMailWatch)
#include "tst_mailwatch.moc"
