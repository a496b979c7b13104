// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/line/smtpline.h"

#include "tests/app/mailbox/mailservers.h"

#include <QTcpServer>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSmtpLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLetterArrivesAsItIs_data();
    void aLetterArrivesAsItIs();
    void aTokenIsShownAsOne();
    void aRealServerTakesALetter_data();
    void aRealServerTakesALetter();
    void nothingSecretIsSaidWhereItIsNotSafe_data();
    void nothingSecretIsSaidWhereItIsNotSafe();
    void aFaultBeforeTheTextSendsNothing_data();
    void aFaultBeforeTheTextSendsNothing();
    void aTextThatIsNotWholeIsNotSent();
    void aLetterWithoutAnAnswerIsUnclear();
    void anAnswerIsBelieved_data();
    void anAnswerIsBelieved();
    void nothingGoesWithoutLeave();
    void whoIsSilentIsGivenUp();
    void whoGivesUpIsNotWaitedFor();
    void nobodyThereIsSaid();

private:
    std::unique_ptr<Certificates> m_certificates;
};

namespace {

using Kind = SendOutcome::Kind;

const QByteArray text =
    "Subject: Thank you\r\nMessage-ID: <x@example.org>\r\n\r\n.\r\n..two\r\n.end\r\n\r\nDana\r\n";

struct Sent {
    SendOutcome outcome;
    int asked = 0;
    qsizetype there = 0; ///< letters on the server when leave was asked for
};

struct Line {
    Line(const Certificates &certificates, const QByteArray &faults, const QString &certificate = u"good"_s)
        : server(certificates, certificate)
    {
        server.setFaults(faults);
        what.server = {u"localhost"_s, server.port(), !faults.contains("implicit")};
        what.authority = certificates.authority();
        what.user = "robin";
        what.password = "s3cret";
        what.from = "robin@example.org";
        what.to = "dana@northwind.example";
        what.letter = text;
        what.patience = std::chrono::seconds(20);
    }
    Sent send(bool may = true)
    {
        Sent sent;
        sent.outcome = sendLetter(
            what,
            [&] {
                ++sent.asked;
                return may;
            },
            [] { return false; });
        return sent;
    }
    bool heardPassword() const
    {
        return server.heard().contains("AUTH") || server.heard().contains(QByteArray("s3cret").toBase64()) ||
               server.heard().contains("s3cret");
    }

    LetterServer server;
    LetterToSend what;
};

} // namespace

void TestSmtpLine::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->areThere());
}

void TestSmtpLine::aLetterArrivesAsItIs_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::newRow("STARTTLS") << QByteArray();
    QTest::newRow("private from the start") << QByteArray("implicit");
}

void TestSmtpLine::aLetterArrivesAsItIs()
{
    QFETCH(QByteArray, faults);
    Line line(*m_certificates, faults);
    QVERIFY(line.server.isRunning());
    const Sent sent = line.send();
    QVERIFY2(sent.outcome.kind == Kind::Sent, qPrintable(sent.outcome.why));
    QCOMPARE(sent.asked, 1);
    QCOMPARE(line.server.letters(), QList<QByteArray>{text});
    const QByteArray heard = line.server.heard();
    QVERIFY2(heard.startsWith("EHLO [127.0.0.1]\r\n"), heard);
    QVERIFY2(heard.contains("MAIL FROM:<robin@example.org>"), heard);
    QCOMPARE(heard.count("RCPT TO:"), 1);
    QVERIFY(heard.contains("RCPT TO:<dana@northwind.example>\r\n"));
    QVERIFY(heard.contains(QByteArray("\0robin\0s3cret", 13).toBase64()));
}

void TestSmtpLine::aTokenIsShownAsOne()
{
    Line line(*m_certificates, "implicit tokens");
    line.what.isToken = true;
    const Sent sent = line.send();
    QVERIFY2(sent.outcome.kind == Kind::Sent, qPrintable(sent.outcome.why));
    const QByteArray heard = line.server.heard();
    const QByteArray shown =
        heard.mid(heard.indexOf("AUTH OAUTHBEARER ") + 17).split('\r').front(); // RFC 7628, 3.1
    QVERIFY2(QByteArray::fromBase64(shown).contains("auth=Bearer s3cret\1"), heard);
}

void TestSmtpLine::aRealServerTakesALetter_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::newRow("STARTTLS") << true;
    QTest::newRow("private from the start") << false;
}

void TestSmtpLine::aRealServerTakesALetter()
{
    QFETCH(bool, startTls);
    const SubmissionServer server(*m_certificates);
    if (!server.whyNot().isEmpty())
        QSKIP(qPrintable(server.whyNot()));
    Line line(*m_certificates, {});
    line.what.server = {u"localhost"_s, startTls ? server.startTls() : server.implicit(), startTls};
    line.what.password = "wrong";
    Sent sent = line.send();
    QVERIFY2(sent.outcome.kind == Kind::NotSent && sent.outcome.isSignIn, qPrintable(sent.outcome.why));
    QVERIFY(server.letters().isEmpty());
    line.what.password = "pw";
    sent = line.send();
    QVERIFY2(sent.outcome.kind == Kind::Sent, qPrintable(sent.outcome.why));
    QCOMPARE(sent.asked, 1);
    QCOMPARE(server.letters().size(), 1);
    const QByteArray came = server.letters().front();
    QVERIFY2(came.startsWith("dana@northwind.example\n"), came);
    QVERIFY2(came.endsWith(text), came);
}

void TestSmtpLine::nothingSecretIsSaidWhereItIsNotSafe_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("said");
    const auto both = [](const char *name, const QString &certificate, const QString &said) {
        QTest::addRow("%s, STARTTLS", name) << QByteArray() << certificate << said;
        QTest::addRow("%s, from the start", name) << QByteArray("implicit") << certificate << said;
    };
    both("another name", u"wrongname"_s, u"another server"_s);
    both("a common name that is not listed", u"calledlikeus"_s, u"another server"_s);
    both("expired", u"expired"_s, u"expired"_s);
    both("of an unknown authority", u"stranger"_s, u"not signed by anyone"_s);
    QTest::newRow("no STARTTLS") << QByteArray("no-starttls") << u"good"_s << u"no private connection"_s;
    QTest::newRow("bytes behind STARTTLS") << QByteArray("behind-starttls") << u"good"_s << QString();
}

void TestSmtpLine::nothingSecretIsSaidWhereItIsNotSafe()
{
    QFETCH(QByteArray, faults);
    QFETCH(QString, certificate);
    QFETCH(QString, said);
    Line line(*m_certificates, faults, certificate);
    const Sent sent = line.send();
    QCOMPARE(sent.outcome.kind, Kind::NotSent);
    QCOMPARE(sent.asked, 0);
    QVERIFY2(!line.heardPassword(), line.server.heard());
    QVERIFY(line.server.letters().isEmpty());
    QVERIFY2(sent.outcome.why.contains(said), qPrintable(sent.outcome.why));
    QVERIFY(sent.outcome.why.endsWith(u'.') || sent.outcome.why.endsWith(u'”'));
}

void TestSmtpLine::aFaultBeforeTheTextSendsNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("isSignIn");
    for (const char *fault : {"cut-greeting", "cut-ehlo", "cut-auth", "cut-from", "cut-rcpt", "cut-data",
                              "refuse-from", "refuse-rcpt"})
        QTest::newRow(fault) << QByteArray(fault) << false;
    QTest::newRow("refuse-auth") << QByteArray("refuse-auth") << true;
}

void TestSmtpLine::aFaultBeforeTheTextSendsNothing()
{
    QFETCH(QByteArray, fault);
    for (const QByteArray &how : {QByteArray(), QByteArray("implicit ")}) {
        Line line(*m_certificates, how + fault);
        const Sent sent = line.send();
        QCOMPARE(sent.outcome.kind, Kind::NotSent);
        QTEST(sent.outcome.isSignIn, "isSignIn");
        QCOMPARE(sent.asked, 0);
        QVERIFY(line.server.letters().isEmpty());
        QVERIFY(sent.outcome.why.endsWith(u'.') || sent.outcome.why.endsWith(u'”'));
        QVERIFY2(!sent.outcome.why.contains(u"s3cret"_s), qPrintable(sent.outcome.why));
        if (fault.startsWith("refuse-rcpt"))
            QVERIFY2(sent.outcome.why.contains(u"No such person lives here"_s), qPrintable(sent.outcome.why));
        if (fault.startsWith("refuse-from"))
            QVERIFY2(sent.outcome.why.contains(u"Not you"_s), qPrintable(sent.outcome.why));
        if (fault.startsWith("refuse-auth"))
            QVERIFY2(sent.outcome.why.contains(u"Wrong password"_s), qPrintable(sent.outcome.why));
    }
}

void TestSmtpLine::aTextThatIsNotWholeIsNotSent()
{
    Line line(*m_certificates, "cut-text");
    // Larger than what lies on the way when the line is cut.
    while (line.what.letter.size() < 16'000'000)
        line.what.letter += "Thank you for your time on Monday, and for the tour of the office.\r\n";
    const Sent sent = line.send();
    QCOMPARE(sent.outcome.kind, Kind::NotSent);
    QCOMPARE(sent.asked, 1);
    QVERIFY(line.server.letters().isEmpty());
}

void TestSmtpLine::aLetterWithoutAnAnswerIsUnclear()
{
    Line line(*m_certificates, "cut-before-reply");
    const Sent sent = line.send();
    QCOMPARE(sent.outcome.kind, Kind::Unclear);
    QVERIFY2(sent.outcome.why.contains(u"before it said"_s), qPrintable(sent.outcome.why));
    QCOMPARE(line.server.letters().size(), 1);
}

void TestSmtpLine::anAnswerIsBelieved_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("taken, then cut") << QByteArray("cut-after-reply") << Kind::Sent << QString();
    QTest::newRow("refused for good") << QByteArray("refuse-text") << Kind::NotSent << u"Looks like spam"_s;
    QTest::newRow("refused for now") << QByteArray("later-text") << Kind::NotSent << u"Try later"_s;
}

void TestSmtpLine::anAnswerIsBelieved()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, said);
    Line line(*m_certificates, fault);
    const Sent sent = line.send();
    QTEST(sent.outcome.kind, "kind");
    QVERIFY2(sent.outcome.why.contains(said), qPrintable(sent.outcome.why));
}

void TestSmtpLine::nothingGoesWithoutLeave()
{
    Line line(*m_certificates, {});
    const Sent sent = line.send(false);
    QCOMPARE(sent.outcome.kind, Kind::NotSent);
    QCOMPARE(sent.asked, 1);
    QVERIFY(line.server.letters().isEmpty());
    QVERIFY(line.server.heard().contains("DATA"));
    QVERIFY2(sent.outcome.why.contains(u"taken back"_s), qPrintable(sent.outcome.why));
}

void TestSmtpLine::whoIsSilentIsGivenUp()
{
    Line line(*m_certificates, "silent");
    line.what.patience = std::chrono::seconds(1);
    const Sent sent = line.send();
    QCOMPARE(sent.outcome.kind, Kind::NotSent);
    QVERIFY2(sent.outcome.why.contains(u"does not answer"_s), qPrintable(sent.outcome.why));
}

void TestSmtpLine::whoGivesUpIsNotWaitedFor()
{
    Line line(*m_certificates, "silent");
    line.what.patience = std::chrono::seconds(600);
    const SendOutcome outcome = sendLetter(
        line.what, [] { return true; }, [] { return true; });
    QCOMPARE(outcome.kind, Kind::NotSent);
}

void TestSmtpLine::nobodyThereIsSaid()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    Line line(*m_certificates, {});
    line.what.server.port = free.serverPort();
    free.close();
    const Sent sent = line.send();
    QCOMPARE(sent.outcome.kind, Kind::NotSent);
    QVERIFY2(sent.outcome.why.contains(u"cannot be reached"_s), qPrintable(sent.outcome.why));
}

QTEST_GUILESS_MAIN(TestSmtpLine)
#include "tst_smtpline.moc"
