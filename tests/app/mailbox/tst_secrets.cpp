// SPDX-License-Identifier: GPL-3.0-or-later
// Run by keyring.sh, on a session bus of its own.
#include "app/mailbox/secrets.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPasswordIsKeptReadAndForgotten();
    void aLockedKeyringIsToldFromAnEmptyOne();
    void whereThereIsNoneIsSaid();
};

namespace {

bool hasKeyring()
{
    return qEnvironmentVariable("AFTERWORD_KEYRING") == u"with"_s;
}

std::optional<Secret> read(Secrets &secrets, const QString &account)
{
    std::optional<Secret> answer;
    secrets.read(account, [&](const Secret &secret) { answer = secret; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return {};
    return answer;
}

std::optional<bool> write(Secrets &secrets, const QString &account, const QByteArray &password)
{
    std::optional<bool> kept;
    secrets.write(account, password, [&](const Result<void> &answer) { kept = answer.ok(); });
    if (!QTest::qWaitFor([&] { return kept.has_value(); }, 20'000))
        return {};
    return kept;
}

} // namespace

void TestSecrets::aPasswordIsKeptReadAndForgotten()
{
    if (!hasKeyring())
        QSKIP("there is no keyring here");
    KeyringSecrets secrets;
    QCOMPARE(read(secrets, u"robin@imap.example.org"_s), (Secret{Secret::Kind::Missing, {}}));
    QCOMPARE(write(secrets, u"robin@imap.example.org"_s, "s\xc3\xa9same \"1\""), true);
    QCOMPARE(read(secrets, u"robin@imap.example.org"_s),
             (Secret{Secret::Kind::Found, "s\xc3\xa9same \"1\""}));
    QCOMPARE(read(secrets, u"other@imap.example.org"_s), (Secret{Secret::Kind::Missing, {}}));
    secrets.forget(u"robin@imap.example.org"_s);
    QTRY_COMPARE(read(secrets, u"robin@imap.example.org"_s), (Secret{Secret::Kind::Missing, {}}));
}

void TestSecrets::aLockedKeyringIsToldFromAnEmptyOne()
{
    if (!hasKeyring())
        QSKIP("there is no keyring here");
    KeyringSecrets secrets;
    QCOMPARE(write(secrets, u"robin@imap.example.org"_s, "pw"), true);
    QDBusMessage lock =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(read(secrets, u"robin@imap.example.org"_s), (Secret{Secret::Kind::Locked, {}}));
}

void TestSecrets::whereThereIsNoneIsSaid()
{
    if (hasKeyring())
        QSKIP("there is a keyring here");
    KeyringSecrets secrets;
    QCOMPARE(read(secrets, u"robin@imap.example.org"_s), (Secret{Secret::Kind::NoKeyring, {}}));
    QCOMPARE(write(secrets, u"robin@imap.example.org"_s, "pw"), false);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
