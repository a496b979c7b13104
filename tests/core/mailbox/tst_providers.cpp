// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/providers.h"

#include <QTest>

using namespace afterword;

class TestProviders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressTellsItsServer_data();
    void anAddressTellsItsServer();
    void whoeverCannotBeEnteredSaysSo();
    void theBridgeIsOnThisMachine();
};

void TestProviders::anAddressTellsItsServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("wantsSomething");
    const auto row = [](const char *address, const char *name, const char *host, bool wants) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(name)
                               << QString::fromLatin1(host) << wants;
    };
    row("robin@gmail.com", "Gmail", "imap.gmail.com", true);
    row("Robin@GoogleMail.com ", "Gmail", "imap.gmail.com", true);
    row("robin@me.com", "iCloud", "imap.mail.me.com", true);
    row("robin@yahoo.co.uk", "Yahoo", "imap.mail.yahoo.com", true);
    row("robin@gmx.de", "GMX", "imap.gmx.net", true);
    row("robin@gmx.com", "GMX", "imap.gmx.com", true);
    row("robin@fastmail.fm", "Fastmail", "imap.fastmail.com", true);
    row("robin@posteo.de", "Posteo", "posteo.de", false);
    row("robin@example.org", "", "imap.example.org", false);
    row("robin@notgmail.com", "", "imap.notgmail.com", false);
    row("robin", "", "", false);
    row("", "", "", false);
}

void TestProviders::anAddressTellsItsServer()
{
    QFETCH(QString, address);
    const MailProvider provider = providerOf(address);
    QTEST(provider.name, "name");
    QTEST(provider.host, "host");
    QTEST(!provider.how.isEmpty(), "wantsSomething");
    QVERIFY(provider.obstacle.isEmpty());
    QVERIFY(!provider.startTls);
}

void TestProviders::whoeverCannotBeEnteredSaysSo()
{
    for (const char *address : {"a@outlook.com", "a@hotmail.co.uk", "a@live.com"})
        QVERIFY2(!providerOf(QString::fromLatin1(address)).obstacle.isEmpty(), address);
}

void TestProviders::theBridgeIsOnThisMachine()
{
    const MailProvider bridge = providerOf(QStringLiteral("robin@proton.me"));
    QCOMPARE(bridge.host, QStringLiteral("127.0.0.1"));
    QVERIFY(bridge.startTls && bridge.needsOwnCertificate);
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
