// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/foldername.h"

#include <QTest>

using namespace afterword;

class TestFolderName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameGoesOverTheLineAndBack_data();
    void aNameGoesOverTheLineAndBack();
    void whatIsNoSuchNameStandsForItself_data();
    void whatIsNoSuchNameStandsForItself();
};

void TestFolderName::aNameGoesOverTheLineAndBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << QStringLiteral("INBOX.Drafts") << QByteArray("INBOX.Drafts");
    QTest::newRow("German") << QStringLiteral("Entwürfe") << QByteArray("Entw&APw-rfe");
    QTest::newRow("an ampersand") << QStringLiteral("Jobs & more") << QByteArray("Jobs &- more");
    // RFC 3501, 5.1.3
    QTest::newRow("the standard's own")
        << QStringLiteral("~peter/mail/台北/日本語") << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("beyond 16 bits") << QStringLiteral("a😀b") << QByteArray("a&2D3eAA-b");
    QTest::newRow("nothing") << QString() << QByteArray();
}

void TestFolderName::aNameGoesOverTheLineAndBack()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, encoded);
    QCOMPARE(encodedFolderName(name), encoded);
    QCOMPARE(decodedFolderName(encoded), name);
}

void TestFolderName::whatIsNoSuchNameStandsForItself_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("name");
    QTest::newRow("UTF-8") << QByteArray("Entw\xc3\xbcrfe") << QStringLiteral("Entwürfe");
    QTest::newRow("a lone ampersand") << QByteArray("a&b") << QStringLiteral("a&b");
    QTest::newRow("no base64") << QByteArray("a&!!-b") << QStringLiteral("a&!!-b");
    QTest::newRow("half a character") << QByteArray("&AA-") << QStringLiteral("&AA-");
    QTest::newRow("cut") << QByteArray("Entw&APw") << QStringLiteral("Entw&APw");
}

void TestFolderName::whatIsNoSuchNameStandsForItself()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, name);
    QCOMPARE(decodedFolderName(encoded), name);
}

QTEST_GUILESS_MAIN(TestFolderName)
#include "tst_foldername.moc"
