// SPDX-License-Identifier: GPL-3.0-or-later
// Run by desktopaccounts.py, in a session that GNOME's own service for Online Accounts serves.
#include "app/mailbox/maildesk.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/app/mailbox/mailservers.h"
#include "tests/support/northwind.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDesktopAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothMailboxesAreListed();
    void aPasswordOpensAMailbox();
    void aTokenOpensAMailbox();
    void aTokenThatIsRefusedIsRenewed();
    void whoHasToSignInAgainIsTold();
};

namespace {

using Kind = MailWatch::State::Kind;

QString pathOf(const QString &name)
{
    return qEnvironmentVariable("AFTERWORD_TOKENS") + u'/' + name;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(pathOf(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// How often the provider was asked for another token.
qsizetype asked()
{
    return read(pathOf(u"asked"_s)).count('\n');
}

std::vector<MailAccount> listed()
{
    GnomeAccounts accounts(QDBusConnection::sessionBus());
    std::optional<std::vector<MailAccount>> found;
    accounts.list([&](const std::vector<MailAccount> &all) { found = all; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found, patience); }();
    std::vector<MailAccount> all = found.value_or(std::vector<MailAccount>());
    std::sort(all.begin(), all.end(),
              [](const MailAccount &one, const MailAccount &other) { return one.online < other.online; });
    return all;
}

/// One of the mailboxes, with the certificate of the authority that is the test's own.
MailAccount account(const QString &address)
{
    for (MailAccount &one : listed()) {
        one.authority = read(qEnvironmentVariable("AFTERWORD_AUTHORITY"));
        if (one.address == address)
            return one;
    }
    return {};
}

struct Mailed {
    Mailed()
        : desk(northwindWithDraft(u"Dear Dana,"_s, at("2026-11-23T19:00:00Z")))
        , online(QDBusConnection::sessionBus())
        , mail(MailDesk::Parts{desk.editor, desk.clock, secrets, online, folder.filePath(u"memory.json"_s)})
    {
    }
    bool comesTo(Kind kind)
    {
        return QTest::qWaitFor([&] { return mail.state().kind == kind; }, patience);
    }
    QString why() const { return mail.state().trouble.why + u' ' + mail.whyNotOpened(); }

    QTemporaryDir folder;
    Desk desk;
    HeldSecrets secrets;
    GnomeAccounts online;
    MailDesk mail;
};

} // namespace

void TestDesktopAccounts::init()
{
    if (!qEnvironmentVariableIsSet("AFTERWORD_TOKENS"))
        QSKIP("desktopaccounts.py runs this");
    QFile::remove(pathOf(u"refusing"_s));
}

void TestDesktopAccounts::bothMailboxesAreListed()
{
    const std::vector<MailAccount> all = listed();
    QCOMPARE(all.size(), size_t(2));
    MailAccount own{u"robin@example.org"_s, u"robin"_s, u"localhost"_s, 993, false, {}};
    own.online = u"account_1700000000_0"_s;
    own.sending = {u"localhost"_s, 9465, false};
    QCOMPARE(all[0], own);
    MailAccount google{u"robin@gmail.com"_s, u"robin@gmail.com"_s, u"imap.gmail.com"_s, 993, false, {}};
    google.online = u"account_1700000000_1"_s;
    google.byToken = true;
    google.sending = {u"smtp.gmail.com"_s, 465, false};
    QCOMPARE(all[1], google);
}

void TestDesktopAccounts::aPasswordOpensAMailbox()
{
    Mailed mailed;
    mailed.mail.connectOnline(account(u"robin@example.org"_s));
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.why()));
    QVERIFY(mailed.secrets.kept.isEmpty());
    QVERIFY(!read(mailed.folder.filePath(u"memory.json"_s)).contains("\"pw\""));
}

/// The one that the keyring holds is over, so the service fetches another one first.
void TestDesktopAccounts::aTokenOpensAMailbox()
{
    Mailed mailed;
    mailed.mail.connectOnline(account(u"robin@gmail.com"_s));
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.why()));
    const qsizetype before = asked();
    QVERIFY(before > 0);
    // It is good for an hour: nobody is asked for another one.
    mailed.mail.awake();
    QVERIFY(mailed.comesTo(Kind::Connecting));
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.why()));
    QCOMPARE(asked(), before);
    const QByteArray token = read(pathOf(u"good"_s));
    QVERIFY(token.startsWith("token-") && !read(mailed.folder.filePath(u"memory.json"_s)).contains(token));
}

/// As where the person changed their password at the provider: the service would give the old token for
/// the rest of its hour.
void TestDesktopAccounts::aTokenThatIsRefusedIsRenewed()
{
    Mailed mailed;
    mailed.mail.connectOnline(account(u"robin@gmail.com"_s));
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.why()));
    const qsizetype before = asked();
    write(u"good"_s, "another");
    const QSignalSpy told(&mailed.mail, &MailDesk::needsLook);
    mailed.mail.awake();
    QTRY_COMPARE_WITH_TIMEOUT(asked(), before + 1, patience);
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.why()));
    QCOMPARE(told.size(), 0);
}

void TestDesktopAccounts::whoHasToSignInAgainIsTold()
{
    Mailed mailed;
    mailed.mail.connectOnline(account(u"robin@gmail.com"_s));
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.why()));
    write(u"good"_s, "another");
    write(u"refusing"_s, "yes");
    mailed.mail.awake();
    QTRY_VERIFY_WITH_TIMEOUT(!mailed.mail.whyNotOpened().isEmpty(), patience);
    QVERIFY2(mailed.mail.whyNotOpened().contains(u"Sign in there again"_s), qPrintable(mailed.why()));
    QVERIFY(!mailed.mail.sendingLine());
    // They have signed in again.
    QFile::remove(pathOf(u"refusing"_s));
    mailed.mail.askDesktop();
    QVERIFY2(mailed.comesTo(Kind::Watching), qPrintable(mailed.why()));
    QVERIFY(mailed.mail.whyNotOpened().isEmpty());
}

QTEST_MAIN(TestDesktopAccounts)
#include "tst_desktopaccounts.moc"
