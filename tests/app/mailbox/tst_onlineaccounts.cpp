// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's accounts as GNOME's service gives them, on a bus of the test's own.
#include "app/mailbox/onlineaccounts.h"
#include "tests/app/notices/privatebus.h"

#include <QDBusAbstractAdaptor>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;
Q_DECLARE_METATYPE(Interfaces)
Q_DECLARE_METATYPE(Objects)

namespace {

const QString root = u"/org/gnome/OnlineAccounts"_s;
const QString account = u"org.gnome.OnlineAccounts.Account"_s;
const QString mail = u"org.gnome.OnlineAccounts.Mail"_s;
const QString password = u"org.gnome.OnlineAccounts.PasswordBased"_s;
const QString token = u"org.gnome.OnlineAccounts.OAuth2Based"_s;

/// Gives the passwords and tokens of one account, as the service does: a token that it has is given again,
/// whatever became of it, until it was told to ask the provider.
class Opener : public QObject, protected QDBusContext {
    Q_OBJECT

public:
    bool refuses = false;

protected:
    template <typename Answer>
    Answer orRefusal(Answer answer)
    {
        if (refuses)
            sendErrorReply(u"org.gnome.OnlineAccounts.Error.NotAuthorized"_s, u"Credentials are invalid"_s);
        return answer;
    }
};

class Passwords : public Opener {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.OnlineAccounts.PasswordBased")

public Q_SLOTS:
    QString GetPassword(const QString &id) { return orRefusal(id + u" of robin"_s); }
};

class Tokens : public Opener {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.OnlineAccounts.OAuth2Based")

public:
    /// What the provider gives next.
    int fresh()
    {
        m_token = u"fr3sh"_s;
        return orRefusal(3600);
    }

public Q_SLOTS:
    QString GetAccessToken(int &lasts)
    {
        lasts = 3599;
        return orRefusal(m_token);
    }

private:
    QString m_token = u"t0ken"_s;
};

class Account : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.OnlineAccounts.Account")

public:
    explicit Account(Tokens *tokens)
        : QDBusAbstractAdaptor(tokens)
    {
    }

public Q_SLOTS:
    int EnsureCredentials() { return static_cast<Tokens *>(parent())->fresh(); }
};

class Service : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus.ObjectManager")

public:
    explicit Service(QDBusConnection connection)
        : bus(std::move(connection))
    {
        qDBusRegisterMetaType<Interfaces>();
        qDBusRegisterMetaType<Objects>();
        bus.registerObject(root, this, QDBusConnection::ExportAllSlots);
        bus.registerObject(root + u"/Accounts/own"_s, &passwords, QDBusConnection::ExportAllSlots);
        new Account(&tokens);
        bus.registerObject(root + u"/Accounts/big"_s, &tokens,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAdaptors);
        bus.registerService(u"org.gnome.OnlineAccounts"_s);
    }

    QDBusConnection bus;
    Objects objects;
    Passwords passwords;
    Tokens tokens;

public Q_SLOTS:
    Objects GetManagedObjects() { return objects; }
};

QVariantMap mailOf(const QVariantMap &more)
{
    QVariantMap properties{{u"EmailAddress"_s, u"robin@example.org"_s},
                           {u"ImapSupported"_s, true},
                           {u"ImapHost"_s, u"imap.example.org"_s},
                           {u"ImapUserName"_s, u"robin"_s},
                           {u"ImapUseSsl"_s, true},
                           {u"ImapUseTls"_s, false}};
    properties.insert(more);
    return properties;
}

Interfaces accountOf(const QString &id, const QString &opens, const QVariantMap &more = {},
                     const QVariantMap &about = {})
{
    QVariantMap own{{u"Id"_s, id}, {u"MailDisabled"_s, false}};
    own.insert(about);
    return {{account, own}, {mail, mailOf(more)}, {opens, {}}};
}

QDBusObjectPath at(const char *name)
{
    return QDBusObjectPath(root + u"/Accounts/"_s + QString::fromLatin1(name));
}

} // namespace

class TestOnlineAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<test::PrivateBus>();
        m_accounts = std::make_unique<GnomeAccounts>(m_bus->connection());
    }
    void withoutTheServiceThereIsNone();
    void aServerIsReadAsItIsWritten_data();
    void aServerIsReadAsItIsWritten();
    void whatCannotBeReadIsLeftOut_data();
    void whatCannotBeReadIsLeftOut();
    void whatOpensAMailboxIsGiven();
    void whatTheServerRefusedIsNotGivenAgain();
    void whyNoneIsGivenIsSaid();

private:
    std::vector<MailAccount> listed()
    {
        std::optional<std::vector<MailAccount>> found;
        m_accounts->list([&](const std::vector<MailAccount> &accounts) { found = accounts; });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(std::vector<MailAccount>());
    }
    OnlinePass passOf(const MailAccount &account,
                      OnlineAccounts::Wanted wanted = OnlineAccounts::Wanted::Kept)
    {
        std::optional<OnlinePass> pass;
        m_accounts->pass(account, wanted, [&](const OnlinePass &given) { pass = given; });
        [&] { QTRY_VERIFY(pass); }();
        return pass.value_or(OnlinePass());
    }

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<GnomeAccounts> m_accounts;
};

void TestOnlineAccounts::withoutTheServiceThereIsNone()
{
    QVERIFY(listed().empty());
}

void TestOnlineAccounts::aServerIsReadAsItIsWritten_data()
{
    QTest::addColumn<QVariantMap>("told");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("startTls");
    QTest::newRow("a name alone") << QVariantMap() << u"imap.example.org"_s << 993 << false;
    QTest::newRow("STARTTLS") << QVariantMap{{u"ImapUseSsl"_s, false}, {u"ImapUseTls"_s, true}}
                              << u"imap.example.org"_s << 143 << true;
    QTest::newRow("with its port") << QVariantMap{{u"ImapHost"_s, u"mail.example.org:9993"_s}}
                                   << u"mail.example.org"_s << 9993 << false;
    QTest::newRow("a number with colons")
        << QVariantMap{{u"ImapHost"_s, u"2001:db8::7"_s}} << u"2001:db8::7"_s << 993 << false;
    QTest::newRow("such a number with its port")
        << QVariantMap{{u"ImapHost"_s, u"[2001:db8::7]:9993"_s}} << u"2001:db8::7"_s << 9993 << false;
}

void TestOnlineAccounts::aServerIsReadAsItIsWritten()
{
    QFETCH(QVariantMap, told);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(bool, startTls);
    Service service(m_bus->connection());
    service.objects.insert(at("own"), accountOf(u"account_1"_s, password, told));
    const std::vector<MailAccount> found = listed();
    QCOMPARE(found.size(), size_t(1));
    MailAccount expected{u"robin@example.org"_s, u"robin"_s, host, static_cast<quint16>(port), startTls, {}};
    expected.online = u"account_1"_s;
    QCOMPARE(found.front(), expected);
}

void TestOnlineAccounts::whatCannotBeReadIsLeftOut_data()
{
    QTest::addColumn<Interfaces>("interfaces");
    QTest::newRow("mail is switched off there")
        << accountOf(u"a"_s, password, {}, {{u"MailDisabled"_s, true}});
    QTest::newRow("no IMAP") << accountOf(u"a"_s, password, {{u"ImapSupported"_s, false}});
    QTest::newRow("no private way") << accountOf(u"a"_s, password, {{u"ImapUseSsl"_s, false}});
    QTest::newRow("no server") << accountOf(u"a"_s, password, {{u"ImapHost"_s, QString()}});
    QTest::newRow("opened by a ticket") << accountOf(u"a"_s, u"org.gnome.OnlineAccounts.Ticketing"_s);
    QTest::newRow("no mail at all") << Interfaces{{account, {{u"Id"_s, u"a"_s}}}};
}

void TestOnlineAccounts::whatCannotBeReadIsLeftOut()
{
    QFETCH(Interfaces, interfaces);
    Service service(m_bus->connection());
    service.objects.insert(at("own"), interfaces);
    QVERIFY(listed().empty());
}

void TestOnlineAccounts::whatOpensAMailboxIsGiven()
{
    Service service(m_bus->connection());
    service.objects.insert(at("own"), accountOf(u"account_1"_s, password));
    service.objects.insert(at("big"), accountOf(u"account_2"_s, token,
                                                {{u"SmtpSupported"_s, true},
                                                 {u"SmtpHost"_s, u"smtp.example.org"_s},
                                                 {u"SmtpUseTls"_s, true}}));
    const std::vector<MailAccount> found = listed();
    QCOMPARE(found.size(), size_t(2));
    const bool isFirst = found.front().byToken;
    const MailAccount &big = isFirst ? found.front() : found.back();
    const MailAccount &own = isFirst ? found.back() : found.front();
    QCOMPARE(big.sending, (SendingServer{u"smtp.example.org"_s, 587, true}));
    QVERIFY(own.sending.host.isEmpty());
    QCOMPARE(passOf(big), (OnlinePass{"t0ken", 3599s, {}}));
    QCOMPARE(passOf(own), (OnlinePass{"imap-password of robin", 0s, {}}));
}

void TestOnlineAccounts::whatTheServerRefusedIsNotGivenAgain()
{
    Service service(m_bus->connection());
    service.objects.insert(at("big"), accountOf(u"account_2"_s, token));
    const MailAccount big = listed().front();
    QCOMPARE(passOf(big).secret, "t0ken");
    QCOMPARE(passOf(big).secret, "t0ken");
    QCOMPARE(passOf(big, OnlineAccounts::Wanted::Fresh), (OnlinePass{"fr3sh", 3599s, {}}));
    service.tokens.refuses = true;
    const OnlinePass refused = passOf(big, OnlineAccounts::Wanted::Fresh);
    QVERIFY(refused.secret.isEmpty());
    QVERIFY2(refused.why.contains(u"Credentials are invalid"_s), qPrintable(refused.why));
}

void TestOnlineAccounts::whyNoneIsGivenIsSaid()
{
    Service service(m_bus->connection());
    service.objects.insert(at("big"), accountOf(u"account_2"_s, token));
    MailAccount big = listed().front();
    service.tokens.refuses = true;
    const OnlinePass refused = passOf(big);
    QVERIFY(refused.secret.isEmpty());
    QVERIFY2(refused.why.contains(u"Credentials are invalid"_s), qPrintable(refused.why));
    big.online = u"account_9"_s;
    const OnlinePass gone = passOf(big);
    QVERIFY(gone.secret.isEmpty() && !gone.why.isEmpty());
}

QTEST_GUILESS_MAIN(TestOnlineAccounts)
#include "tst_onlineaccounts.moc"
