// SPDX-License-Identifier: GPL-3.0-or-later
// The small process that answers buttons without a window: what it takes over, and what it takes back.
#include "app/notices/noticeround.h"
#include "privatebus.h"
#include "tests/support/northwind.h"

#include <QDBusContext>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString dana = QStringLiteral("thank-you/i1/dana");

/// Shows what it is given and writes down what it was asked.
class Daemon : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

    std::optional<QString> refuses; ///< what it says when it is to replace another process's notice

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s, u"body"_s}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &,
                const QStringList &, const QVariantMap &, int)
    {
        write(u"%1 in place of %2"_s.arg(title).arg(replaces));
        if (replaces > 0 && refuses)
            sendErrorReply(QDBusError::InvalidArgs, *refuses);
        return replaces > 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint id) { write(u"close %1"_s.arg(id)); }

private:
    void write(const QString &line)
    {
        const QMutexLocker lock(&m_mutex);
        m_asked += line;
    }
    mutable QMutex m_mutex;
    QStringList m_asked;
    uint m_last = 100;
};

} // namespace

class TestNoticeRound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAnEndedProgramLeftIsShownInItsPlace();
    void whatGnomeLetsNobodyReplaceIsAnsweredWhereItStands();
    void whatCannotBeReplacedIsShownAnew();
    void whatAnotherServiceShowedIsShownAnew();
    void whatWasDoneMeanwhileIsTakenBack();
    void whatNobodyAnsweredIsTakenBack();

private:
    /// A round over Robin's search, in which only Dana's note is still to be written.
    std::unique_ptr<NoticeRound> round();
    void noteAsShown();
    /// How many messages to that person the store has.
    int messagesTo(const QString &contact) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Daemon> m_daemon;
    QThread m_thread;
    FixedClock m_clock{*momentFromIso(u"2026-11-23T12:00:00-05:00"_s)};
    QString m_store;
    QString m_service; ///< the daemon's unique name
};

void TestNoticeRound::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_store = m_home->filePath(u"search.afterword"_s);
    m_bus = std::make_unique<PrivateBus>();
    m_daemon = std::make_unique<Daemon>();
    m_daemon->moveToThread(&m_thread); // a round that ends waits for it
    m_thread.start();
    QDBusConnection bus = m_bus->connection();
    m_service = bus.baseService();
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_daemon.get(),
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestNoticeRound::cleanup()
{
    m_thread.quit();
    m_thread.wait();
    m_daemon.reset();
    m_bus.reset();
}

std::unique_ptr<NoticeRound> TestNoticeRound::round()
{
    auto opened = openSearch(m_store, OpenMode::CreateIfMissing, m_clock);
    Search search = afterword::testing::northwindSearch();
    Application northwind = *search.applications.find(ApplicationId{u"northwind"_s});
    for (const char *contact : {"priya", "jonas", "lee"}) {
        Message message;
        message.id.text = QString::fromLatin1(contact);
        message.at = m_clock.now();
        message.contact = ContactId{QString::fromLatin1(contact)};
        message.about = message.contact == ContactId{u"lee"_s} ? Rule::CircleBack : Rule::ThankYou;
        message.interview = InterviewId{u"i1"_s};
        northwind.messages.push_back(message);
    }
    search.applications.put(northwind);
    if (!opened || !opened->tracker->apply(difference(opened->search(), search)))
        return nullptr;
    NoticeSettings settings;
    settings.quietHours = false;
    return std::make_unique<NoticeRound>(std::move(opened).value(), m_store, m_clock, settings,
                                         m_bus->connection());
}

void TestNoticeRound::noteAsShown()
{
    const auto round = this->round();
    QVERIFY(round);
    QSignalSpy shown(round.get(), &NoticeRound::shown);
    round->start({});
    QVERIFY(shown.wait());
}

int TestNoticeRound::messagesTo(const QString &contact) const
{
    const auto opened = openSearch(m_store, OpenMode::MustExist, m_clock);
    if (!opened)
        return -1;
    const Application *northwind = opened->search().applications.find(ApplicationId{u"northwind"_s});
    return int(std::count_if(northwind->messages.begin(), northwind->messages.end(),
                             [&](const Message &message) { return message.contact == ContactId{contact}; }));
}

void TestNoticeRound::whatAnEndedProgramLeftIsShownInItsPlace()
{
    noteAsShown();
    const qsizetype before = m_daemon->asked().size();
    const auto round = this->round();
    QSignalSpy shown(round.get(), &NoticeRound::shown);
    const QSignalSpy ended(round.get(), &NoticeRound::ended);
    round->start({{dana, {7, m_service}, {{dana, NoticeKind::Opened}}}});
    QVERIFY(shown.wait());
    QCOMPARE(m_daemon->asked().mid(before), QStringList(u"Note to Dana by 20:00 in place of 7"_s));
    QVERIFY(ended.isEmpty()); // it waits for the buttons
}

void TestNoticeRound::whatGnomeLetsNobodyReplaceIsAnsweredWhereItStands()
{
    noteAsShown();
    const qsizetype before = m_daemon->asked().size();
    m_daemon->refuses = u"Invalid notification ID"_s;
    QDBusConnection shell = m_bus->connection();
    QVERIFY(shell.registerService(u"org.gnome.Shell"_s));
    const auto round = this->round();
    QSignalSpy shown(round.get(), &NoticeRound::shown);
    QSignalSpy ended(round.get(), &NoticeRound::ended);
    round->start({{dana, {7, m_service}, {{dana, NoticeKind::Opened}}}});
    QVERIFY(shown.wait());
    QVERIFY(ended.isEmpty());
    QCOMPARE(m_daemon->asked().mid(before), QStringList(u"Note to Dana by 20:00 in place of 7"_s));
    // The service tells only the sender, which is no more; the shell tells everybody.
    QDBusMessage click = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                    u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    click.setArguments({7u, u"done"_s});
    QVERIFY(shell.send(click));
    QVERIFY(ended.wait());
    QCOMPARE(messagesTo(u"dana"_s), 1);
}

void TestNoticeRound::whatCannotBeReplacedIsShownAnew()
{
    noteAsShown();
    const qsizetype before = m_daemon->asked().size();
    m_daemon->refuses = u"There is no such notice"_s;
    const auto round = this->round();
    QSignalSpy shown(round.get(), &NoticeRound::shown);
    round->start({{dana, {7, m_service}, {{dana, NoticeKind::Opened}}}});
    QVERIFY(shown.wait());
    QCOMPARE(m_daemon->asked().mid(before), QStringList({u"Note to Dana by 20:00 in place of 7"_s,
                                                         u"Note to Dana by 20:00 in place of 0"_s}));
}

void TestNoticeRound::whatAnotherServiceShowedIsShownAnew()
{
    noteAsShown();
    const qsizetype before = m_daemon->asked().size();
    const auto round = this->round();
    QSignalSpy shown(round.get(), &NoticeRound::shown);
    round->start({{dana, {7, u":1.4711"_s}, {{dana, NoticeKind::Opened}}}});
    QVERIFY(shown.wait());
    QCOMPARE(m_daemon->asked().mid(before), QStringList(u"Note to Dana by 20:00 in place of 0"_s));
}

void TestNoticeRound::whatWasDoneMeanwhileIsTakenBack()
{
    noteAsShown();
    const qsizetype before = m_daemon->asked().size();
    const auto round = this->round();
    QSignalSpy ended(round.get(), &NoticeRound::ended);
    round->start(
        {{u"thank-you/i1/priya"_s, {8, m_service}, {{u"thank-you/i1/priya"_s, NoticeKind::Opened}}}});
    QVERIFY(ended.count() == 1 || ended.wait());
    QTRY_COMPARE(m_daemon->asked().mid(before), QStringList(u"close 8"_s));
}

void TestNoticeRound::whatNobodyAnsweredIsTakenBack()
{
    const auto round = this->round();
    QSignalSpy shown(round.get(), &NoticeRound::shown);
    round->start({});
    QVERIFY(shown.wait());
    round->giveUp();
    QCOMPARE(m_daemon->asked(), QStringList({u"Note to Dana by 20:00 in place of 0"_s, u"close 101"_s}));
}

QTEST_GUILESS_MAIN(TestNoticeRound)
#include "tst_noticeround.moc"
