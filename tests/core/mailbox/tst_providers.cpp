// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/providers.h"

#include <QTest>

using namespace afterword;

class TestProviders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressTellsItsServer_data();
    void anAddressTellsItsServer();
    void anAddressTellsWhoTakesItsLetters_data();
    void anAddressTellsWhoTakesItsLetters();
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

void TestProviders::anAddressTellsWhoTakesItsLetters_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<SendingServer>("server");
    const auto row = [](const char *address, const char *host, quint16 port, bool startTls) {
        QTest::newRow(address) << QString::fromLatin1(address)
                               << SendingServer{QString::fromLatin1(host), port, startTls};
    };
    row("robin@gmail.com", "smtp.gmail.com", 465, false);
    row("robin@icloud.com", "smtp.mail.me.com", 587, true);
    row("robin@gmx.at", "mail.gmx.net", 465, false);
    row("robin@web.de", "smtp.web.de", 587, true);
    row("robin@posteo.de", "posteo.de", 465, false);
    row("robin@magenta.de", "securesmtp.t-online.de", 465, false);
    row("robin@pm.me", "127.0.0.1", 1025, true);
    row("robin@example.org", "smtp.example.org", 465, false);
    row("robin@outlook.com", "", 465, false);
    row("robin", "", 465, false);
}

void TestProviders::anAddressTellsWhoTakesItsLetters()
{
    QFETCH(QString, address);
    QTEST(providerOf(address).sending, "server");
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
