// SPDX-License-Identifier: GPL-3.0-or-later
// What the window announces, and what it keeps still about.
#include "app/notices/notifier.h"

#include "app/desktop/unlockwatch.h"
#include "app/notices/notificationservice.h"
#include "app/store/opensearch.h"
#include "privatebus.h"
#include "tests/support/northwind.h"

#include "core/base/iso.h"
#include "core/tracker.h"
#include "ui/liveagenda.h"

#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Shows everything, and keeps the titles.
class Service : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &,
                const QStringList &, const QVariantMap &, int)
    {
        titles += title;
        return replaces > 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint) {}

private:
    uint m_last = 0;
};

} // namespace

class TestNotifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatOpensByAnEditInTheWindowCountsAsSaid();
    void whatIsLateByAnEditInTheWindowIsSaidWhenTheEditIsOver();
    void whatAnotherProcessEntersIsAnnounced();
    void whatTimeBringsIsAnnouncedAlsoRightAfterAnEdit();
    void noNoticesWantedTakesBackWhatStands();
    void anUnlockedScreenIsTold();

private:
    /// The window's parts over one search.
    struct Window {
        Window(const TestNotifier &test, const Clock &clock)
            : opened(std::move(openSearch(test.m_store, OpenMode::CreateIfMissing, clock)).value())
            , agenda(*opened.tracker, [](const Person &person) { return calendarOf(person); })
            , service(test.m_bus->connection())
            , notifier({agenda, clock, service, ledgerPathFor(test.m_store), settings()})
        {
        }
        static NoticeSettings settings()
        {
            NoticeSettings settings;
            settings.quietHours = false;
            return settings;
        }
        OpenSearch opened;
        LiveAgenda agenda;
        NotificationService service;
        Notifier notifier;
    };
    /// Looks, and waits until everything that is to be said was said.
    static void lookThrough(Window &window)
    {
        QSignalSpy settled(&window.notifier, &Notifier::settled);
        window.agenda.lookAtClock();
        window.notifier.look();
        QVERIFY(!settled.isEmpty() || settled.wait());
    }
    static Search withMei(Search search, QDate day);
    QStringList saidOfMei() const;
    static void enter(Window &window, const Search &search);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Service> m_service;
    FixedClock m_clock;
    QString m_store;

public:
    TestNotifier()
        : m_clock(*momentFromIso(u"2026-11-23T12:00:00-05:00"_s))
    {
    }
};

void TestNotifier::init()
{
    m_clock.set(*momentFromIso(u"2026-11-23T12:00:00-05:00"_s));
    m_home = std::make_unique<QTemporaryDir>();
    m_store = m_home->filePath(u"search.afterword"_s);
    m_bus = std::make_unique<PrivateBus>();
    m_service = std::make_unique<Service>();
    QDBusConnection bus = m_bus->connection();
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    const auto opened = openSearch(m_store, OpenMode::CreateIfMissing, m_clock);
    Search search = afterword::testing::northwindSearch();
    search.applications.remove(ApplicationId{u"northwind"_s}); // nothing is due
    QVERIFY(opened && opened->tracker->apply(difference(opened->search(), search)));
}

void TestNotifier::cleanup()
{
    m_service.reset();
    m_bus.reset();
}

/// @p search with a talk with Mei at Quillfield on @p day from 9 to 10 in it, of which only the note is open.
Search TestNotifier::withMei(Search search, QDate day)
{
    Contact mei;
    mei.id.text = u"mei"_s;
    mei.name = u"Mei Tanaka"_s;
    mei.givenName = u"Mei"_s;
    mei.email = u"mei@quillfield.example"_s;
    search.contacts.put(mei);
    Application quillfield =
        *afterword::testing::northwindSearch().applications.find(ApplicationId{u"northwind"_s});
    quillfield.id.text = u"quillfield"_s;
    quillfield.company = u"Quillfield"_s;
    quillfield.recruiter.reset();
    Interview &talk = quillfield.interviews.front();
    talk.id.text = u"i2"_s;
    talk.start = {day, QTime(9, 0)};
    talk.end = {day, QTime(10, 0)};
    talk.arrangedBy.reset();
    talk.interviewers = {{mei.id, {}, {}, {}}};
    search.applications.put(quillfield);
    return search;
}

/// What was said of Mei since the last call.
QStringList TestNotifier::saidOfMei() const
{
    QStringList said = std::exchange(m_service->titles, {});
    said.removeIf([](const QString &title) { return !title.contains(u"Mei"); });
    return said;
}

void TestNotifier::enter(Window &window, const Search &search)
{
    QVERIFY(window.opened.tracker->apply(difference(window.opened.search(), search)));
}

void TestNotifier::whatOpensByAnEditInTheWindowCountsAsSaid()
{
    Window window(*this, m_clock);
    lookThrough(window);
    enter(window, withMei(window.opened.search(), QDate(2026, 11, 23)));
    lookThrough(window);
    m_clock.set(m_clock.now() + minutes(11));
    lookThrough(window);
    QCOMPARE(saidOfMei(), QStringList());
    {
        Window next(*this, m_clock);
        lookThrough(next);
        QCOMPARE(saidOfMei(), QStringList());
    }
    m_clock.set(*momentFromIso(u"2026-11-23T18:00:00-05:00"_s)); // two hours before it is due
    lookThrough(window);
    QCOMPARE(saidOfMei(), QStringList(u"Note to Mei by 20:00"_s));
}

void TestNotifier::whatIsLateByAnEditInTheWindowIsSaidWhenTheEditIsOver()
{
    Window window(*this, m_clock);
    lookThrough(window);
    enter(window, withMei(window.opened.search(), QDate(2026, 11, 20)));
    lookThrough(window);
    QCOMPARE(saidOfMei(), QStringList());
    // They go on typing.
    m_clock.set(m_clock.now() + minutes(9));
    Search search = window.opened.search();
    search.person.name = u"Robin Q. Vale"_s;
    enter(window, search);
    m_clock.set(m_clock.now() + minutes(9));
    lookThrough(window);
    QCOMPARE(saidOfMei(), QStringList());
    m_clock.set(m_clock.now() + minutes(1));
    QSignalSpy shown(&window.service, &NotificationService::shown);
    window.agenda.lookAtClock(); // nothing but the clock brings it
    QVERIFY(shown.wait());
    QCOMPARE(saidOfMei(), QStringList(u"Note to Mei was due on Friday"_s));
}

void TestNotifier::whatAnotherProcessEntersIsAnnounced()
{
    Window window(*this, m_clock);
    lookThrough(window);
    Window other(*this, m_clock);
    enter(other, withMei(other.opened.search(), QDate(2026, 11, 23)));
    QVERIFY(window.opened.tracker->reloadIfChangedOutside());
    lookThrough(window);
    QCOMPARE(saidOfMei(), QStringList(u"Note to Mei by 20:00"_s));
}

void TestNotifier::whatTimeBringsIsAnnouncedAlsoRightAfterAnEdit()
{
    m_clock.set(*momentFromIso(u"2026-11-23T09:30:00-05:00"_s));
    Window window(*this, m_clock);
    lookThrough(window);
    m_clock.set(*momentFromIso(u"2026-11-23T09:59:00-05:00"_s));
    enter(window, withMei(window.opened.search(), QDate(2026, 11, 23)));
    lookThrough(window);
    QCOMPARE(saidOfMei(), QStringList());
    m_clock.set(*momentFromIso(u"2026-11-23T10:00:30-05:00"_s)); // the talk is over
    lookThrough(window);
    QCOMPARE(saidOfMei(), QStringList(u"Note to Mei by 20:00"_s));
}

void TestNotifier::noNoticesWantedTakesBackWhatStands()
{
    Window window(*this, m_clock);
    enter(window, withMei(window.opened.search(), QDate(2026, 11, 23)));
    lookThrough(window); // for the first time: what stands at the start is news
    QVERIFY(!window.service.standing().isEmpty());
    NoticeSettings settings = Window::settings();
    settings.wanted = false;
    window.notifier.setSettings(settings);
    QVERIFY(window.service.standing().isEmpty());
}

void TestNotifier::anUnlockedScreenIsTold()
{
    const UnlockWatch watch(m_bus->connection(), m_bus->connection());
    QSignalSpy unlocked(&watch, &UnlockWatch::unlocked);
    const QDBusConnection saver = m_bus->connection();
    for (const bool active : {true, false}) {
        QDBusMessage told = QDBusMessage::createSignal(u"/org/gnome/ScreenSaver"_s,
                                                       u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s);
        told.setArguments({active});
        QVERIFY(saver.send(told));
    }
    QVERIFY(unlocked.wait());
    QCOMPARE(unlocked.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
