// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/caldavdesk.h"
#include "app/dav/contactsdesk.h"
#include "app/mailbox/maildesk.h"

#include "core/base/files.h"
#include "tests/app/mailbox/heldaccounts.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/app/mailbox/mailservers.h"
#include "tests/support/northwind.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestKeptSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAccountsPasswordGoes();
    void whoIsForgottenLeavesNothing();
    void whoseIsGoneIsNotAskedAbout();
    void whatIsLeftIsTold();
    void aKeyringThatDoesNotAnswerIsGivenUp();
    void anAnswerForAnotherAccountIsNone();
    void aPasswordThatWasTypedMeanwhileCounts();
};

namespace {

/// A keyring that never answers.
class SilentSecrets : public Secrets {
public:
    void read(const QString &, std::function<void(const Secret &)>) override {}
    void write(const QString &, const QByteArray &, std::function<void(const Result<void> &)>) override {}
    void forget(const QString &, std::function<void(const Result<void> &)>) override {}
};

/// Answers when the test lets it.
class LateSecrets : public SilentSecrets {
public:
    void read(const QString &, std::function<void(const Secret &)> answer) override { late = answer; }
    std::function<void(const Secret &)> late;
};

/// Every account that a search can have, connected, each with its password in the keyring.
struct Accounts {
    Accounts()
    {
        MailboxMemory mailbox;
        mailbox.account.user = u"robin"_s;
        mailbox.account.host = u"imap.example.org"_s;
        write(u"mail"_s, mailboxMemoryText(mailbox));
        PublishedCalendar calendar;
        calendar.account.user = u"robin"_s;
        calendar.account.calendar = QUrl(u"https://cloud.example/robin/jobs/"_s);
        write(u"calendar"_s, publishedCalendarText(calendar));
        AddressBook book;
        book.account.user = u"robin"_s;
        book.account.book = QUrl(u"https://cloud.example/robin/people/"_s);
        write(u"book"_s, addressBookText(book));
        secrets.kept = {{u"robin@imap.example.org"_s, "one"},
                        {u"calendar:robin@cloud.example"_s, "two"},
                        {u"contacts:robin@cloud.example"_s, "three"},
                        {u"another program's"_s, "four"}};
        mail = std::make_unique<MailDesk>(
            MailDesk::Parts{desk.editor, desk.clock, secrets, online, path(u"mail"_s)});
        calDav = std::make_unique<CalDavDesk>(CalDavDesk::Parts{
            desk.editor, desk.agenda, desk.clock, secrets, path(u"calendar"_s),
            [](const Search &, const BusinessCalendar &, Moment) { return std::vector<CalendarEntry>(); }});
        contacts = std::make_unique<ContactsDesk>(
            ContactsDesk::Parts{desk.clock, secrets, path(u"book"_s), [](auto &, auto &) { return true; }});
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QVERIFY(writePrivateFile(path(name), text));
    }
    QStringList forgetAll()
    {
        QStringList left{u"it never answered"_s};
        secrets.forgetAll([&](const QStringList &told) { left = told; });
        return left;
    }

    QTemporaryDir folder;
    Desk desk{northwindSearch()};
    HeldSecrets secrets;
    HeldAccounts online;
    std::unique_ptr<MailDesk> mail;
    std::unique_ptr<CalDavDesk> calDav;
    std::unique_ptr<ContactsDesk> contacts;
};

const QList<QString> others{u"another program's"_s};

/// Whatever keeps a password has to be found when all are to go, so nobody reaches the keyring by itself.
template <typename Keyring>
concept CanBeReached = requires(Keyring &secrets, std::function<void(const Secret &)> answer)
{
    secrets.read(QString(), answer);
};
static_assert(!CanBeReached<Secrets>);

} // namespace

void TestKeptSecret::everyAccountsPasswordGoes()
{
    Accounts accounts;
    QVERIFY(accounts.mail->isConnected() && accounts.calDav->isConnected() &&
            accounts.contacts->isConnected());
    // Nothing was read of any of them in this session.
    QCOMPARE(accounts.forgetAll(), QStringList());
    QCOMPARE(accounts.secrets.kept.keys(), others);
}

void TestKeptSecret::whoIsForgottenLeavesNothing()
{
    Accounts accounts;
    accounts.mail->forget();
    accounts.calDav->forget(false);
    accounts.contacts->forget();
    QCOMPARE(accounts.secrets.kept.keys(), others);
}

void TestKeptSecret::whoseIsGoneIsNotAskedAbout()
{
    Accounts accounts;
    accounts.contacts->forget();
    accounts.mail.reset();
    accounts.secrets.refusing = {u"robin@imap.example.org"_s, u"contacts:robin@cloud.example"_s};
    QCOMPARE(accounts.forgetAll(), QStringList());
}

void TestKeptSecret::whatIsLeftIsTold()
{
    Accounts accounts;
    accounts.secrets.refusing = {u"calendar:robin@cloud.example"_s};
    QCOMPARE(accounts.forgetAll(), QStringList{u"calendar:robin@cloud.example"_s});
    QCOMPARE(accounts.secrets.kept.size(), 2);
}

void TestKeptSecret::aKeyringThatDoesNotAnswerIsGivenUp()
{
    SilentSecrets secrets;
    const KeptSecret one(secrets, [] { return u"robin@imap.example.org"_s; });
    const KeptSecret none(secrets, [] { return QString(); });
    std::optional<QStringList> left;
    secrets.forgetAll([&](const QStringList &told) { left = told; }, std::chrono::milliseconds(20));
    QVERIFY(!left);
    QTRY_VERIFY_WITH_TIMEOUT(left, patience);
    QCOMPARE(*left, QStringList{u"robin@imap.example.org"_s});
}

void TestKeptSecret::anAnswerForAnotherAccountIsNone()
{
    LateSecrets secrets;
    QString account = u"robin@one.example"_s;
    int answers = 0;
    const auto count = [&](const Secret &) { ++answers; };
    KeptSecret kept(secrets, [&] { return account; });
    kept.read(count);
    secrets.late({});
    QCOMPARE(answers, 1);
    kept.read(count);
    account = u"robin@two.example"_s;
    secrets.late({});
    QCOMPARE(answers, 1);
    {
        KeptSecret brief(secrets, [&] { return account; });
        brief.read(count);
    }
    secrets.late({});
    QCOMPARE(answers, 1);
}

void TestKeptSecret::aPasswordThatWasTypedMeanwhileCounts()
{
    LateSecrets secrets;
    KeptSecret kept(secrets, [] { return u"robin@one.example"_s; });
    QByteArray given;
    QByteArray found;
    std::optional<Secret::Kind> missing;
    kept.readUnlessGiven(
        given, [&](const QByteArray &password) { found = password; },
        [&](Secret::Kind kind) { missing = kind; });

    secrets.late({Secret::Kind::Found, "kept"});
    QCOMPARE(found, QByteArray("kept"));
    QVERIFY(!missing);
    secrets.late({Secret::Kind::Missing, {}});
    QVERIFY(missing == Secret::Kind::Missing);

    given = "typed";
    missing.reset();
    found.clear();
    secrets.late({Secret::Kind::Found, "kept"});
    secrets.late({Secret::Kind::Missing, {}});
    QVERIFY(found.isEmpty() && !missing);
}

QTEST_GUILESS_MAIN(TestKeptSecret)
#include "tst_keptsecret.moc"
