// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeledger.h"

#include "core/base/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestNoticeLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownOutlivesTheProgram();
    void aDamagedLedgerIsAnEmptyOne_data();
    void aDamagedLedgerIsAnEmptyOne();
    void theOldIsForgotten();
    void onlyWhoKnowsATicketIsToldItsFollowUp();
};

void TestNoticeLedger::whatWasShownOutlivesTheProgram()
{
    const Moment monday{std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + hours(16)};
    const NoticeLedger ledger{
        {u"thank-you/i1/dana"_s,
         {monday, monday + hours(9), QDate(2026, 11, 24), monday + hours(22), false, false, u"8f3a"_s}},
        {u"debrief/i1"_s, {monday, std::nullopt, QDate(), monday, true, false, QString()}},
        {u"lessons/a"_s, {monday, monday, QDate(), monday, false, true, QString()}}};
    const QTemporaryDir folder;
    const QString path = ledgerPathFor(folder.filePath(u"search.afterword"_s));
    QVERIFY(writeLedger(path, ledger).ok());
    QCOMPARE(readLedger(path), ledger);
}

void TestNoticeLedger::aDamagedLedgerIsAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"notices\": 1, \"shown\": {\"a");
    QTest::newRow("something else") << QByteArray("[1, 2]");
    QTest::newRow("a later version") << QByteArray("{\"notices\": 2, \"shown\": {}}");
}

void TestNoticeLedger::aDamagedLedgerIsAnEmptyOne()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ledgerFromText(text));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger"_s);
    QVERIFY(writePrivateFile(path, text).ok());
    QVERIFY(readLedger(path).isEmpty());
}

void TestNoticeLedger::theOldIsForgotten()
{
    const Moment now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 23)};
    NoticeLedger ledger;
    ledger[u"old"_s].lastShown = now - std::chrono::days(401);
    ledger[u"new"_s].lastShown = now - std::chrono::days(399);
    forgetOld(ledger, now);
    QCOMPARE(ledger.keys(), QStringList{u"new"_s});
}

void TestNoticeLedger::onlyWhoKnowsATicketIsToldItsFollowUp()
{
    const QString ticket = freshTicket();
    QCOMPARE(ticket.size(), 32);
    QVERIFY(ticket != freshTicket());
    NoticeLedger ledger;
    ledger[u"thank-you/i1/dana"_s].ticket = ticket;
    ledger[u"debrief/i1"_s].lastShown = Moment();
    QCOMPARE(keyOfTicket(ledger, ticket), std::optional(u"thank-you/i1/dana"_s));
    for (const QString &guess : {QString(), u"thank-you/i1/dana"_s, ticket.chopped(1), ticket + u'0'})
        QVERIFY(!keyOfTicket(ledger, guess));
}

QTEST_GUILESS_MAIN(TestNoticeLedger)
#include "tst_noticeledger.moc"
