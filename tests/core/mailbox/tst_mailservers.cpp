// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/mailbox/realmailbox.h"
#include "tests/core/mailbox/told.h"

#include <QElapsedTimer>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace std::chrono_literals;

/// A visit to each kind of server that is there, with the line between both, which can be cut.
class TestMailServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitReadsPutsAndRests_data() { rows(); }
    void aVisitReadsPutsAndRests();
    void whatWasReadIsNotReadAgain_data() { rows(); }
    void whatWasReadIsNotReadAgain();
    void aNewLetterIsHeardOf_data() { rows(); }
    void aNewLetterIsHeardOf();
    void aDraftIsFollowed_data() { rows(); }
    void aDraftIsFollowed();
    void aNewVersionTakesThePlaceOfTheOld_data() { rows(); }
    void aNewVersionTakesThePlaceOfTheOld();
    void aCopyOfWhatWasSentIsKeptOnce_data() { rows(); }
    void aCopyOfWhatWasSentIsKeptOnce();
    void aFolderMadeAnewIsReadAnew_data() { rows(); }
    void aFolderMadeAnewIsReadAnew();
    void nothingIsLostOrDoubledWhereverTheLineIsCut_data() { rows(); }
    void nothingIsLostOrDoubledWhereverTheLineIsCut();

private:
    void rows();
};

namespace {

/// A visit to Dovecot, with the line between both, which can be cut.
class Stay {
public:
    Stay(const RealMailbox &mailbox, MailErrand errand)
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

} // namespace

void TestMailServers::rows()
{
    QTest::addColumn<QString>("kind");
    if (kindsOfMailboxes().isEmpty())
        QSKIP("No mail server is installed");
    for (const QString &kind : kindsOfMailboxes())
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestMailServers::aVisitReadsPutsAndRests()
{
    QFETCH(QString, kind);
    const auto server = realMailbox(kind);
    RealMailbox &mailbox = *server;
    mailbox.deliver("", letter("1@northwind", "Dana <dana@northwind.example>"));
    mailbox.deliver("", letter("2@shop", "Shop <news@shop.example>"));
    mailbox.deliver("Sent", letter("3@me", "robin@example.org", "To northwind"));
    MailErrand wanted = errand();
    wanted.letters = {toPut("d1")};
    Stay stay(mailbox, wanted);
    stay.talk(1);
    QCOMPARE(stay.told.rounds, 1);
    QCOMPARE(stay.told.folders.chosen.drafts, mailbox.nameOf("Drafts"));
    QCOMPARE(stay.told.folders.chosen.sent, mailbox.nameOf("Sent"));
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

void TestMailServers::whatWasReadIsNotReadAgain()
{
    QFETCH(QString, kind);
    const auto server = realMailbox(kind);
    RealMailbox &mailbox = *server;
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

void TestMailServers::aNewLetterIsHeardOf()
{
    QFETCH(QString, kind);
    const auto server = realMailbox(kind);
    RealMailbox &mailbox = *server;
    Stay stay(mailbox, errand());
    stay.talk(1);
    QVERIFY(stay.told.letters.empty());
    mailbox.deliver("", letter("1@northwind", "dana@northwind.example"));
    stay.talk(2);
    QVERIFY(stay.told.has("Words of 1@northwind"));
}

void TestMailServers::aDraftIsFollowed()
{
    QFETCH(QString, kind);
    const auto server = realMailbox(kind);
    RealMailbox &mailbox = *server;
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

void TestMailServers::aNewVersionTakesThePlaceOfTheOld()
{
    QFETCH(QString, kind);
    const auto server = realMailbox(kind);
    RealMailbox &mailbox = *server;
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

void TestMailServers::aCopyOfWhatWasSentIsKeptOnce()
{
    QFETCH(QString, kind);
    const auto server = realMailbox(kind);
    RealMailbox &mailbox = *server;
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

void TestMailServers::aFolderMadeAnewIsReadAnew()
{
    QFETCH(QString, kind);
    const auto server = realMailbox(kind);
    RealMailbox &mailbox = *server;
    mailbox.deliver("", letter("1@northwind", "dana@northwind.example"));
    Stay first(mailbox, errand());
    first.talk(1);
    first.cut();
    mailbox.renew("");
    MailErrand again = errand();
    again.inbox = first.told.inbox;
    Stay second(mailbox, again);
    second.talk(1);
    QVERIFY(second.told.inbox.validity != first.told.inbox.validity);
    QCOMPARE(second.told.letters.size(), size_t(1));
}

/// The line is cut after every n-th byte that the server says, and after every n-th that is said to it; then
/// comes a visit that is not cut. AFTERWORD_CUTS=1 cuts after every single byte.
void TestMailServers::nothingIsLostOrDoubledWhereverTheLineIsCut()
{
    QFETCH(QString, kind);
    const int step = std::max(1, qEnvironmentVariableIntValue("AFTERWORD_CUTS") > 0
                                     ? qEnvironmentVariableIntValue("AFTERWORD_CUTS")
                                     : 97);
    qint64 heard = 0;
    qint64 said = 0;
    int cuts = 0;
    const auto tryCut = [&](qint64 mostHeard, qint64 mostSaid) {
        const auto server = realMailbox(kind);
        RealMailbox &mailbox = *server;
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

QTEST_GUILESS_MAIN(TestMailServers)
#include "tst_mailservers.moc"
