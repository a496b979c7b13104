// SPDX-License-Identifier: GPL-3.0-or-later
// What a daemon that hangs, or is not there, does to the program that speaks to it: nothing. The daemon lives
// in the test's own thread, so a call that waited for its answer could never get one.
#include "app/notices/notificationservice.h"
#include "privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString busName = QStringLiteral("org.freedesktop.Notifications");
constexpr int turns = 1000;

/// Takes calls; answers those for which it is not told to hang.
class Daemon : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    enum class Hangs { AtOnce, WhenItShows };

    Daemon(QDBusConnection bus, Hangs hangs)
        : m_bus(std::move(bus))
        , m_hangs(hangs)
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(busName);
    }
    ~Daemon() override
    {
        m_bus.unregisterService(busName);
        m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }

    int taken = 0; ///< calls
    QString last;  ///< the call that was taken last
    QStringList shown;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++taken;
        last = u"GetCapabilities"_s;
        setDelayedReply(m_hangs == Hangs::AtOnce);
        return {u"actions"_s, u"body"_s};
    }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        ++taken;
        last = u"Notify"_s;
        shown << title << body;
        setDelayedReply(true);
        return 0;
    }

private:
    QDBusConnection m_bus;
    Hangs m_hangs;
};

NoticeText note()
{
    return {u"Note to Dana"_s, u"Northwind"_s, true, {{u"done"_s, u"Sent"_s}, {u"default"_s, u"Open"_s}}};
}

} // namespace

class TestNotificationService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHungDaemonLeavesTheEventLoopFree_data();
    void aHungDaemonLeavesTheEventLoopFree();
    void aNameTurnsNothingAround();
    void withoutADaemonItFailsAndSaysSo();
    void aDaemonThatComesIsNoticed();
    void onlyItsOwnServiceIsListenedTo();
    void aClickCountsOnceAndEndsTheNotice();
    void anActionThatTheNoticeDoesNotHaveIsNone();
    void theTokenBeforeAClickGoesWithIt();
    void theReasonOfAnEndIsTold_data();
    void theReasonOfAnEndIsTold();
    void anotherServiceIsNeverAskedAboutTheFirstOnesNotices();
    void aNumberThatIsGivenTwiceMeansTheLaterNotice();
    void noNumberIsNoStandingNotice();
};

void TestNotificationService::aHungDaemonLeavesTheEventLoopFree_data()
{
    QTest::addColumn<int>("hangs");
    // Not how many calls: by Qt 6.8, which does not tell who answered, the service is asked once more by its
    // own name.
    QTest::addColumn<QString>("hungCall");
    QTest::newRow("asked what it can do") << int(Daemon::Hangs::AtOnce) << u"GetCapabilities"_s;
    QTest::newRow("asked to show") << int(Daemon::Hangs::WhenItShows) << u"Notify"_s;
}

void TestNotificationService::aHungDaemonLeavesTheEventLoopFree()
{
    QFETCH(int, hangs);
    QFETCH(QString, hungCall);
    const PrivateBus bus;
    Daemon daemon(bus.connection(), static_cast<Daemon::Hangs>(hangs));
    NotificationService service(bus.connection());
    const QSignalSpy shown(&service, &NotificationService::shown);
    const QSignalSpy failed(&service, &NotificationService::failed);

    QElapsedTimer clock;
    clock.start();
    service.show(u"thank-you/i1/dana"_s, note());
    const qint64 call = clock.restart();
    QCOMPARE(daemon.taken, 0); // it only takes the call when the loop turns: nobody waited for it
    QTRY_COMPARE(daemon.last, hungCall);

    qint64 longest = 0;
    for (int turn = 0; turn < turns; ++turn) {
        clock.restart();
        bool turned = false;
        QTimer::singleShot(0, this, [&] { turned = true; });
        while (!turned)
            QCoreApplication::processEvents();
        longest = std::max(longest, clock.elapsed());
    }
    QVERIFY(shown.isEmpty());
    QVERIFY(failed.isEmpty());
    qInfo("the call took %lld ms, the longest of %d turns of the loop %lld ms", call, turns, longest);
}

void TestNotificationService::aNameTurnsNothingAround()
{
    const PrivateBus bus;
    Daemon daemon(bus.connection(), Daemon::Hangs::WhenItShows);
    NotificationService service(bus.connection());
    NoticeText text = note();
    text.title = u"Note to \u202eDana"_s;
    text.body = u"North\u0007wind\u2067\nA reason"_s;
    service.show(u"thank-you/i1/dana"_s, text);
    QTRY_COMPARE(daemon.shown, QStringList({u"Note to Dana"_s, u"Northwind\nA reason"_s}));
}

void TestNotificationService::withoutADaemonItFailsAndSaysSo()
{
    const PrivateBus bus;
    NotificationService service(bus.connection());
    QSignalSpy failed(&service, &NotificationService::failed);
    QVERIFY(service.isAnswering());
    service.show(u"thank-you/i1/dana"_s, note());
    QVERIFY(failed.isEmpty()); // not before the loop turns
    QVERIFY(failed.wait());
    QVERIFY(!service.isAnswering());
    QVERIFY(service.standing().isEmpty());
}

void TestNotificationService::aDaemonThatComesIsNoticed()
{
    const PrivateBus bus;
    const NotificationService service(bus.connection());
    QSignalSpy available(&service, &NotificationService::available);
    const Daemon daemon(bus.connection(), Daemon::Hangs::AtOnce);
    QVERIFY(available.count() == 1 || available.wait());
}

namespace {

/// A service that answers, on a connection and under a number of its own.
class Service : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    Service(const PrivateBus &bus, QList<uint> numbers)
        : m_bus(bus.connection())
        , m_numbers(std::move(numbers))
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
        const auto allow = QDBusConnectionInterface::AllowReplacement;
        m_bus.interface()->registerService(busName, QDBusConnectionInterface::ReplaceExistingService, allow);
    }

    /// Sends a signal of that name, as the service does.
    void tell(const QString &signal, const QVariantList &arguments) { send(m_bus, signal, arguments); }
    static void send(const QDBusConnection &bus, const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, busName, signal);
        message.setArguments(arguments);
        bus.send(message);
    }
    QDBusConnection bus() const { return m_bus; }

    QStringList asked;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &,
                const QStringList &, const QVariantMap &, int)
    {
        asked += u"%1 in place of %2"_s.arg(title).arg(replaces);
        return replaces > 0 ? replaces : m_numbers.takeFirst();
    }
    void CloseNotification(uint id) { asked += u"close %1"_s.arg(id); }

private:
    static const QString path;
    QDBusConnection m_bus;
    QList<uint> m_numbers;
};
const QString Service::path = QStringLiteral("/org/freedesktop/Notifications");

/// A client with Dana's note on the screen, and all that it tells.
struct Client {
    explicit Client(const PrivateBus &bus)
        : service(bus.connection())
    {
    }
    bool show(const QString &tag)
    {
        service.show(tag, note());
        return shown.wait();
    }
    NotificationService service;
    QSignalSpy shown{&service, &NotificationService::shown};
    QSignalSpy failed{&service, &NotificationService::failed};
    QSignalSpy acted{&service, &NotificationService::acted};
    QSignalSpy gone{&service, &NotificationService::gone};
    QSignalSpy available{&service, &NotificationService::available};
};

const QString dana = QStringLiteral("thank-you/i1/dana");
const QString priya = QStringLiteral("thank-you/i1/priya");

} // namespace

void TestNotificationService::onlyItsOwnServiceIsListenedTo()
{
    const PrivateBus bus;
    Service service(bus, {7, 8});
    Client client(bus);
    QVERIFY(client.show(dana));
    QVERIFY(client.show(priya));
    QDBusConnection stranger = bus.connection();
    QDBusConnection shell = bus.connection();
    QVERIFY(shell.registerService(u"org.gnome.Shell"_s)); // it speaks only for those that it keeps for others
    for (const QDBusConnection &other : {stranger, shell}) {
        Service::send(other, u"ActionInvoked"_s, {7u, u"done"_s});
        Service::send(other, u"NotificationClosed"_s, {7u, 2u});
        // The bus keeps the order of one sender only; its answer says that it has passed on what came before.
        QVERIFY(other.interface()->isServiceRegistered(busName).value());
    }
    service.tell(u"ActionInvoked"_s, {8u, u"done"_s});
    QVERIFY(client.acted.wait());
    QCOMPARE(client.acted.size(), 1);
    QCOMPARE(client.acted.first().first().toString(), priya);
    QCOMPARE(client.service.standing(), QStringList(dana));
}

void TestNotificationService::aClickCountsOnceAndEndsTheNotice()
{
    const PrivateBus bus;
    Service service(bus, {7, 8});
    Client client(bus);
    QVERIFY(client.show(dana));
    QVERIFY(client.show(priya));
    service.tell(u"ActionInvoked"_s, {7u, u"done"_s}); // no word follows that it is closed
    service.tell(u"ActionInvoked"_s, {7u, u"done"_s});
    service.tell(u"ActionInvoked"_s, {8u, u"default"_s});
    QTRY_COMPARE(client.acted.size(), 2);
    QCOMPARE(client.acted.first().first().toString(), dana);
    QCOMPARE(client.acted.last().first().toString(), priya);
    QVERIFY(client.service.standing().isEmpty());
    QCOMPARE(client.gone.size(), 2);
    QTRY_COMPARE(service.asked.mid(2), QStringList({u"close 7"_s, u"close 8"_s}));
}

void TestNotificationService::anActionThatTheNoticeDoesNotHaveIsNone()
{
    const PrivateBus bus;
    Service service(bus, {7});
    Client client(bus);
    QVERIFY(client.show(dana));
    service.tell(u"ActionInvoked"_s, {7u, u"skip"_s});
    service.tell(u"ActionInvoked"_s, {7u, u"done"_s});
    QVERIFY(client.acted.wait());
    QCOMPARE(client.acted.size(), 1);
    QCOMPARE(client.acted.first().at(1).toString(), u"done"_s);
}

void TestNotificationService::theTokenBeforeAClickGoesWithIt()
{
    const PrivateBus bus;
    Service service(bus, {7});
    Client client(bus);
    QVERIFY(client.show(dana));
    service.tell(u"ActivationToken"_s, {7u, u"leave-1"_s});
    service.tell(u"ActionInvoked"_s, {7u, u"default"_s});
    service.tell(u"NotificationClosed"_s, {7u, 2u});
    QVERIFY(client.acted.wait());
    QCOMPARE(client.acted.first().at(2).toString(), u"leave-1"_s);
}

void TestNotificationService::theReasonOfAnEndIsTold_data()
{
    QTest::addColumn<uint>("reason");
    QTest::addColumn<NoticeEnd>("end");
    QTest::newRow("expired") << 1u << NoticeEnd::Expired;
    QTest::newRow("dismissed") << 2u << NoticeEnd::Closed;
    QTest::newRow("taken back") << 3u << NoticeEnd::Closed;
    QTest::newRow("for no reason") << 4u << NoticeEnd::Closed;
}

void TestNotificationService::theReasonOfAnEndIsTold()
{
    QFETCH(uint, reason);
    QFETCH(NoticeEnd, end);
    const PrivateBus bus;
    Service service(bus, {7});
    Client client(bus);
    QVERIFY(client.show(dana));
    service.tell(u"NotificationClosed"_s, {7u, reason});
    QVERIFY(client.gone.wait());
    QCOMPARE(client.gone.first().at(1).value<NoticeEnd>(), end);
    QVERIFY(client.service.standing().isEmpty());
}

void TestNotificationService::anotherServiceIsNeverAskedAboutTheFirstOnesNotices()
{
    const PrivateBus bus;
    const Service first(bus, {1});
    Client client(bus);
    QVERIFY(client.show(dana));
    Service second(bus, {2}); // takes the name without a gap; its own 1 is another program's
    QVERIFY(client.available.wait());
    QCOMPARE(client.gone.size(), 1);
    QCOMPARE(client.gone.first().at(1).value<NoticeEnd>(), NoticeEnd::Lost);
    client.service.withdraw(dana);
    second.tell(u"ActionInvoked"_s, {1u, u"default"_s});
    client.shown.clear();
    QVERIFY(client.show(dana));
    QVERIFY(client.acted.isEmpty());
    QCOMPARE(second.asked, QStringList(u"Note to Dana in place of 0"_s));
}

void TestNotificationService::aNumberThatIsGivenTwiceMeansTheLaterNotice()
{
    const PrivateBus bus;
    Service service(bus, {7, 7});
    Client client(bus);
    QVERIFY(client.show(dana));
    QVERIFY(client.show(priya));
    QCOMPARE(client.service.standing(), QStringList(priya));
    QCOMPARE(client.gone.first().first().toString(), dana);
    service.tell(u"ActionInvoked"_s, {7u, u"done"_s});
    QVERIFY(client.acted.wait());
    QCOMPARE(client.acted.first().first().toString(), priya);
}

void TestNotificationService::noNumberIsNoStandingNotice()
{
    const PrivateBus bus;
    const Service service(bus, {0});
    Client client(bus);
    QVERIFY(client.show(dana));
    QCOMPARE(client.gone.size(), 1);
    QCOMPARE(client.gone.first().at(1).value<NoticeEnd>(), NoticeEnd::Expired);
    QVERIFY(client.service.standing().isEmpty());
    QCOMPARE(client.service.numberOf(dana), NoticeNumber());
}

QTEST_GUILESS_MAIN(TestNotificationService)
#include "tst_notificationservice.moc"
