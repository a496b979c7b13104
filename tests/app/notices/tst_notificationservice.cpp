// SPDX-License-Identifier: GPL-3.0-or-later
// What a daemon that hangs, or is not there, does to the program that speaks to it: nothing. The daemon lives
// in the test's own thread, so a call that waited for its answer could never get one.
#include "app/notices/notificationservice.h"
#include "privatebus.h"

#include <QDBusContext>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

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

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++taken;
        setDelayedReply(m_hangs == Hangs::AtOnce);
        return {u"actions"_s, u"body"_s};
    }
    uint Notify(const QString &, uint, const QString &, const QString &, const QString &, const QStringList &,
                const QVariantMap &, int)
    {
        ++taken;
        setDelayedReply(true);
        return 0;
    }

private:
    QDBusConnection m_bus;
    Hangs m_hangs;
};

NoticeText note()
{
    return {u"Note to Dana"_s, u"Northwind"_s, Urgency::Low, {{u"open"_s, u"Open"_s}}};
}

} // namespace

class TestNotificationService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHungDaemonLeavesTheEventLoopFree_data();
    void aHungDaemonLeavesTheEventLoopFree();
    void withoutADaemonItFailsAndSaysSo();
    void aDaemonThatComesIsNoticed();
};

void TestNotificationService::aHungDaemonLeavesTheEventLoopFree_data()
{
    QTest::addColumn<int>("hangs");
    QTest::addColumn<int>("calls");
    QTest::newRow("asked what it can do") << int(Daemon::Hangs::AtOnce) << 1;
    QTest::newRow("asked to show") << int(Daemon::Hangs::WhenItShows) << 2;
}

void TestNotificationService::aHungDaemonLeavesTheEventLoopFree()
{
    QFETCH(int, hangs);
    QFETCH(int, calls);
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
    QTRY_COMPARE(daemon.taken, calls);

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

QTEST_GUILESS_MAIN(TestNotificationService)
#include "tst_notificationservice.moc"
