// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/imapcommand.h"

#include <QTest>

using namespace afterword;

class TestImapCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsQuotedWhereThatCanHoldIt_data();
    void aTextIsQuotedWhereThatCanHoldIt();
    void aLetterWaitsForTheServerUnlessItNeedNot_data();
    void aLetterWaitsForTheServerUnlessItNeedNot();
    void uidsAreNamedInRuns_data();
    void uidsAreNamedInRuns();
};

namespace {

QByteArray joined(const std::vector<QByteArray> &parts)
{
    QByteArray all;
    for (const QByteArray &part : parts)
        all += part + '|';
    return all;
}

} // namespace

void TestImapCommand::aTextIsQuotedWhereThatCanHoldIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("a name") << QByteArray("Drafts") << QByteArray("a1 SELECT \"Drafts\"\r\n|");
    QTest::newRow("quotes") << QByteArray("a\"b\\c") << QByteArray("a1 SELECT \"a\\\"b\\\\c\"\r\n|");
    QTest::newRow("a command in it") << QByteArray("x\r\na2 DELETE y")
                                     << QByteArray("a1 SELECT {14}\r\n|x\r\na2 DELETE y\r\n|");
    QTest::newRow("eight bits") << QByteArray("\xc3\xbc") << QByteArray("a1 SELECT {2}\r\n|\xc3\xbc\r\n|");
    QTest::newRow("empty") << QByteArray() << QByteArray("a1 SELECT \"\"\r\n|");
}

void TestImapCommand::aTextIsQuotedWhereThatCanHoldIt()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sent);
    QCOMPARE(joined(ImapCommand("SELECT").text(text).parts("a1", LiteralWay::Waiting)), sent);
}

void TestImapCommand::aLetterWaitsForTheServerUnlessItNeedNot_data()
{
    QTest::addColumn<LiteralWay>("way");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<size_t>("parts");
    QTest::newRow("waits") << LiteralWay::Waiting << qsizetype(3) << size_t(2);
    QTest::newRow("short") << LiteralWay::UpTo4096 << qsizetype(4096) << size_t(1);
    QTest::newRow("too long for LITERAL-") << LiteralWay::UpTo4096 << qsizetype(4097) << size_t(2);
    QTest::newRow("never waits") << LiteralWay::Unlimited << qsizetype(100'000) << size_t(1);
}

void TestImapCommand::aLetterWaitsForTheServerUnlessItNeedNot()
{
    QFETCH(LiteralWay, way);
    QFETCH(qsizetype, length);
    QFETCH(size_t, parts);
    const auto sent = ImapCommand("APPEND").text("D").letter(QByteArray(length, 'x')).parts("a1", way);
    QCOMPARE(sent.size(), parts);
    QVERIFY(sent.back().endsWith("x\r\n"));
    QCOMPARE(sent.front().contains("+}"), parts == 1);
}

void TestImapCommand::uidsAreNamedInRuns_data()
{
    QTest::addColumn<std::vector<quint32>>("uids");
    QTest::addColumn<QByteArray>("set");
    QTest::newRow("one") << std::vector<quint32>{7} << QByteArray("7");
    QTest::newRow("runs") << std::vector<quint32>{5, 3, 4, 9, 10, 12} << QByteArray("3:5,9:10,12");
    QTest::newRow("twice") << std::vector<quint32>{4, 4, 4} << QByteArray("4");
    QTest::newRow("the end") << std::vector<quint32>{4294967295U, 1} << QByteArray("1,4294967295");
}

void TestImapCommand::uidsAreNamedInRuns()
{
    QFETCH(std::vector<quint32>, uids);
    QFETCH(QByteArray, set);
    QCOMPARE(uidSet(uids), set);
}

QTEST_GUILESS_MAIN(TestImapCommand)
#include "tst_imapcommand.moc"
