// SPDX-License-Identifier: GPL-3.0-or-later
// Run by keyring.sh, on a session bus of its own.
#include "app/accounts/secrets.h"

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
    void allAreForgottenTogether();
    void aLockedKeyringIsToldFromAnEmptyOne();
    void whereThereIsNoneIsSaid();
};

namespace {

bool hasKeyring()
{
    return qEnvironmentVariable("AFTERWORD_KEYRING") != u"none"_s;
}

/// Where the keyring puts what is new.
QString collection()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    question << u"default"_s;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question);
    return answer.arguments().value(0).value<QDBusObjectPath>().path();
}

std::optional<Secret> read(KeyringSecrets &secrets, const QString &account)
{
    std::optional<Secret> answer;
    secrets.read(account, [&](const Secret &secret) { answer = secret; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return {};
    return answer;
}

std::optional<bool> write(KeyringSecrets &secrets, const QString &account, const QByteArray &password)
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
    std::optional<bool> gone;
    secrets.forget(u"robin@imap.example.org"_s, [&](const Result<void> &answer) { gone = answer.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(gone, 20'000);
    QCOMPARE(*gone, true);
    QCOMPARE(read(secrets, u"robin@imap.example.org"_s), (Secret{Secret::Kind::Missing, {}}));
}

void TestSecrets::allAreForgottenTogether()
{
    if (!hasKeyring())
        QSKIP("there is no keyring here");
    KeyringSecrets secrets;
    const KeptSecret mail(secrets, [] { return u"robin@imap.example.org"_s; });
    const KeptSecret calendar(secrets, [] { return u"calendar:robin@cloud.example"_s; });
    const KeptSecret never(secrets, [] { return u"contacts:robin@cloud.example"_s; });
    QCOMPARE(write(secrets, mail.account(), "one"), true);
    QCOMPARE(write(secrets, calendar.account(), "two"), true);
    QCOMPARE(write(secrets, u"somebody's"_s, "three"), true);
    std::optional<QStringList> left;
    secrets.forgetAll([&](const QStringList &told) { left = told; });
    QTRY_VERIFY_WITH_TIMEOUT(left, 20'000);
    QCOMPARE(*left, QStringList());
    for (const KeptSecret *one : {&mail, &calendar, &never})
        QCOMPARE(read(secrets, one->account()), (Secret{Secret::Kind::Missing, {}}));
    QCOMPARE(read(secrets, u"somebody's"_s), (Secret{Secret::Kind::Found, "three"}));
}

void TestSecrets::aLockedKeyringIsToldFromAnEmptyOne()
{
    if (qEnvironmentVariable("AFTERWORD_KEYRING") != u"gnome"_s)
        QSKIP("there is no keyring here, or one that has the person unlock it in a window of its own");
    KeyringSecrets secrets;
    QCOMPARE(write(secrets, u"robin@imap.example.org"_s, "pw"), true);
    QDBusMessage lock =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection())});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(read(secrets, u"robin@imap.example.org"_s), (Secret{Secret::Kind::Locked, {}}));
    // Nor is what lies in it taken for forgotten.
    const KeptSecret kept(secrets, [] { return u"robin@imap.example.org"_s; });
    std::optional<QStringList> left;
    secrets.forgetAll([&](const QStringList &told) { left = told; });
    QTRY_VERIFY_WITH_TIMEOUT(left, 20'000);
    QCOMPARE(*left, QStringList{u"robin@imap.example.org"_s});
}

void TestSecrets::whereThereIsNoneIsSaid()
{
    if (hasKeyring())
        QSKIP("there is a keyring here");
    KeyringSecrets secrets;
    QCOMPARE(read(secrets, u"robin@imap.example.org"_s), (Secret{Secret::Kind::NoKeyring, {}}));
    QCOMPARE(write(secrets, u"robin@imap.example.org"_s, "pw"), false);
    const KeptSecret kept(secrets, [] { return u"robin@imap.example.org"_s; });
    std::optional<QStringList> left;
    secrets.forgetAll([&](const QStringList &told) { left = told; });
    QTRY_VERIFY_WITH_TIMEOUT(left, 20'000);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
