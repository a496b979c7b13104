// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/caldavdesk.h"

#include "app/dav/caldavpage.h"
#include "app/window/exporter.h"
#include "core/base/files.h"
#include "tests/app/dav/davservers.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/support/northwind.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestCalDavDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void withoutACalendarNothingIsDone();
    void whatCannotBeReadOfTheMemoryIsSaid();
    void thePageConnectsOneThatIsChosen();
    void whatIsDoneHereIsDoneThere();
    void anInterviewThatIsMovedThereIsTakenOver();
    void anInterviewThatIsMovedThereIsPutBack();
    void aWholeDayLeavesTheHour();
    void anInterviewThatIsDeletedThereWasCalledOff();
    void anInterviewThatIsDeletedThereIsPutBackOrLeftOut();
    void onlyInterviewsWhereThePersonWantsNoMore();
    void thePasswordIsAskedForWhereTheKeyringHasNone();
    void aPasswordInTheKeyringIsEnough();
    void whatAnotherProcessWasToldIsKept();
    void aCalendarThatAnotherProcessChoseIsThisOnesToo();
    void forgettingLeavesNothing_data();
    void forgettingLeavesNothing();

private:
    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<RadicaleServer> m_server;
};

namespace {

using Kind = CalDavDesk::State::Kind;

const QString uid = u"interview/i1"_s;

/// A desk on a search, and the desk for its calendar.
struct Published {
    explicit Published(const CalendarServer &calendars)
        : server(calendars)
    {
        make();
    }
    void make() { calDav = another(); }
    /// The desk of another process that has the same search open.
    std::unique_ptr<CalDavDesk> another()
    {
        return std::make_unique<CalDavDesk>(
            CalDavDesk::Parts{desk.editor, desk.agenda, desk.clock, secrets, path(), calendarEntries});
    }
    QString path() const { return folder.filePath(u"search.caldav.json"_s); }
    bool comesTo(Kind kind)
    {
        return QTest::qWaitFor([&] { return calDav->state().kind == kind; }, patience);
    }
    /// Connects Robin's calendar; true once all is written.
    bool connects(bool followUps = true, bool keep = true)
    {
        calDav->search(server.login(), keep);
        if (!QTest::qWaitFor([&] { return !calDav->found().empty(); }, patience))
            return false;
        const auto found = calDav->found();
        const auto jobs = std::find_if(found.begin(), found.end(), [&](const FoundCollection &one) {
            return one.url == server.calendar();
        });
        if (jobs == found.end())
            return false;
        calDav->choose(*jobs, followUps);
        return comesTo(Kind::Resting);
    }
    /// A whole round is done from now on.
    bool looks()
    {
        if (!comesTo(Kind::Resting))
            return false;
        calDav->lookNow();
        return calDav->state().kind == Kind::Busy && comesTo(Kind::Resting);
    }
    QUrl urlOf(const QString &which)
    {
        const auto &entries = calDav->memory().entries;
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const PublishedEntry &one) { return one.uid == which; });
        return resolved(server.calendar(), entry->name);
    }
    QByteArray textThere() { return server.ask(getEvent(urlOf(uid))).body; }
    /// Somebody writes another event in its place.
    void editThere(const std::vector<std::pair<QByteArray, QByteArray>> &edits)
    {
        QByteArray text = textThere();
        for (const auto &[from, to] : edits) {
            [&, &one = from] { QVERIFY2(text.contains(one), text.constData()); }();
            text.replace(from, to);
        }
        const int status = server.ask(putEvent(urlOf(uid), {}, text)).status;
        [&] { QVERIFY(status == 201 || status == 204); }();
    }
    const Interview &interview() const { return northwindOf(desk).interviews.front(); }

    const CalendarServer &server;
    QTemporaryDir folder;
    Desk desk{northwindSearch()};
    HeldSecrets secrets;
    std::unique_ptr<CalDavDesk> calDav;
};

QStringList visibleTexts(const QWidget &page)
{
    QStringList texts;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

} // namespace

void TestCalDavDesk::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->areThere());
    if (!RadicaleServer::isThere())
        QSKIP("Radicale is not installed");
    m_server = std::make_unique<RadicaleServer>(*m_certificates);
    QVERIFY(m_server->isRunning());
}

void TestCalDavDesk::cleanup()
{
    for (const auto &[name, text] : m_server->events())
        m_server->ask(deleteEvent(resolved(m_server->calendar(), name), {}));
}

void TestCalDavDesk::withoutACalendarNothingIsDone()
{
    Published published(*m_server);
    published.calDav->start();
    published.calDav->lookNow();
    published.calDav->awake();
    QCOMPARE(published.calDav->state().kind, Kind::Off);
    QVERIFY(!published.calDav->isConnected());
    QVERIFY(!QFile::exists(published.path()));
}

void TestCalDavDesk::whatCannotBeReadOfTheMemoryIsSaid()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    published.calDav.reset();
    QFile file(published.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 9));
    const QByteArray cut = file.readAll();
    published.make();
    const QSignalSpy failed(published.calDav.get(), &CalDavDesk::failed);
    published.calDav->start();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(published.path()));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), cut);
    QVERIFY(published.connects());
    published.make();
    QVERIFY(published.calDav->isConnected());
}

void TestCalDavDesk::thePageConnectsOneThatIsChosen()
{
    Published published(*m_server);
    CalDavPage page(*published.calDav, published.desk.editor);
    page.resize(680, 700);
    page.show();
    named<QLineEdit>(page, u"User name"_s)->setText(u"robin"_s);
    named<QLineEdit>(page, u"Password"_s)->setText(u"pw"_s);
    const auto look = [&] { return button<QPushButton>(page, u"Look for my calendars"_s); };
    QVERIFY(!look()->isEnabled());
    named<QLineEdit>(page, u"Address of the server"_s)->setText(u"http://localhost/"_s);
    look()->click();
    QVERIFY(visibleTexts(page).join(u' ').contains(u"is not private"));
    named<QLineEdit>(page, u"Address of the server"_s)->setText(u"localhost:%1"_s.arg(m_server->port()));
    look()->click();
    QVERIFY(!look()->isEnabled());
    // The page had no authority of the tests': the password has not left.
    QVERIFY(published.comesTo(Kind::Off));
    QVERIFY(visibleTexts(page).join(u' ').contains(u"The password was not sent"));
    published.calDav->search(m_server->login(), false);
    QTRY_VERIFY_WITH_TIMEOUT(button<QPushButton>(page, u"Write into this calendar"_s), patience);
    QVERIFY(m_server->events().empty());
    QTRY_VERIFY(button<QPushButton>(page, u"Write into this calendar"_s));
    button<QPushButton>(page, u"Write into this calendar"_s)->click();
    QVERIFY(published.comesTo(Kind::Resting));
    QVERIFY(!m_server->events().empty());
    QVERIFY(visibleTexts(page).join(u' ').contains(u"Up to date."));
    QVERIFY(published.secrets.kept.isEmpty());
    QVERIFY(button<QPushButton>(page, u"Disconnect, and forget this calendar"_s));
}

void TestCalDavDesk::whatIsDoneHereIsDoneThere()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    const size_t before = m_server->events().size();
    QVERIFY(before > 1);
    Application after = northwindOf(published.desk);
    after.interviews.front().start.time = QTime(9, 0);
    QVERIFY(published.desk.editor.make(Step{put(published.desk.editor.search(), after), u"a time"_s}));
    // By itself, soon.
    QTRY_VERIFY_WITH_TIMEOUT(published.textThere().contains("T090000"), patience);
    QVERIFY(published.comesTo(Kind::Resting));
    after.interviews.front().cancelled = true;
    QVERIFY(published.desk.editor.make(Step{put(published.desk.editor.search(), after), u"a call"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->events().size() < before, patience);
}

void TestCalDavDesk::anInterviewThatIsMovedThereIsTakenOver()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    CalDavPage page(*published.calDav, published.desk.editor);
    page.show();
    const QSignalSpy asked(published.calDav.get(), &CalDavDesk::needsLook);
    published.editThere({{"20261123T100000", "20261124T140000"}, {"20261123T110000", "20261124T150000"}});
    QVERIFY(published.looks());
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toString().contains(u"Northwind"));
    QCOMPARE(published.interview().start, (WallTime{QDate(2026, 11, 23), QTime(10, 0)}));
    // It is asked once.
    QVERIFY(published.looks());
    QCOMPARE(asked.size(), 1);
    QTRY_VERIFY(visibleTexts(page).join(u' ').contains(u"was moved in your calendar, to tomorrow at"));
    QTRY_VERIFY(button<QPushButton>(page, u"Use the new time"_s));
    button<QPushButton>(page, u"Use the new time"_s)->click();
    QTRY_COMPARE(published.interview().start, (WallTime{QDate(2026, 11, 24), QTime(14, 0)}));
    QCOMPARE(published.interview().end, (WallTime{QDate(2026, 11, 24), QTime(15, 0)}));
    QTRY_VERIFY_WITH_TIMEOUT(published.calDav->questions().empty(), patience);
    QVERIFY(published.comesTo(Kind::Resting));
    QVERIFY(!button<QPushButton>(page, u"Use the new time"_s));
    published.desk.editor.undoStack()->undo();
    QCOMPARE(published.interview().start, (WallTime{QDate(2026, 11, 23), QTime(10, 0)}));
    QTRY_VERIFY_WITH_TIMEOUT(published.textThere().contains("20261123T100000"), patience);
}

void TestCalDavDesk::anInterviewThatIsMovedThereIsPutBack()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    CalDavPage page(*published.calDav, published.desk.editor);
    page.show();
    published.editThere({{"20261123T110000", "20261123T113000"}});
    QVERIFY(published.looks());
    QCOMPARE(published.calDav->questions().size(), size_t(1));
    QTRY_VERIFY(button<QPushButton>(page, u"Keep the old time"_s));
    button<QPushButton>(page, u"Keep the old time"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(published.textThere().contains("20261123T110000"), patience);
    QVERIFY(published.comesTo(Kind::Resting));
    QVERIFY(published.calDav->questions().empty());
    QCOMPARE(published.interview().end, (WallTime{QDate(2026, 11, 23), QTime(11, 0)}));
}

void TestCalDavDesk::aWholeDayLeavesTheHour()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    published.editThere({{"DTSTART;TZID=America/New_York:20261123T100000", "DTSTART;VALUE=DATE:20261125"},
                         {"DTEND;TZID=America/New_York:20261123T110000", "DTEND;VALUE=DATE:20261126"}});
    QVERIFY(published.looks());
    QCOMPARE(published.calDav->questions().size(), size_t(1));
    QVERIFY(published.calDav->questions().front().wholeDay);
    published.calDav->takeOver(uid);
    QCOMPARE(published.interview().start, (WallTime{QDate(2026, 11, 25), QTime(10, 0)}));
    QTRY_VERIFY_WITH_TIMEOUT(published.textThere().contains("20261125T100000"), patience);
    QVERIFY(published.comesTo(Kind::Resting));
    QVERIFY(published.calDav->questions().empty());
}

void TestCalDavDesk::anInterviewThatIsDeletedThereWasCalledOff()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    CalDavPage page(*published.calDav, published.desk.editor);
    page.show();
    m_server->ask(deleteEvent(published.urlOf(uid), {}));
    QVERIFY(published.looks());
    QVERIFY(!published.interview().cancelled);
    QTRY_VERIFY(button<QPushButton>(page, u"It was called off"_s));
    button<QPushButton>(page, u"It was called off"_s)->click();
    QTRY_VERIFY(published.interview().cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(published.calDav->questions().empty(), patience);
}

void TestCalDavDesk::anInterviewThatIsDeletedThereIsPutBackOrLeftOut()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    CalDavPage page(*published.calDav, published.desk.editor);
    page.show();
    const size_t before = m_server->events().size();
    m_server->ask(deleteEvent(published.urlOf(uid), {}));
    QVERIFY(published.looks());
    QTRY_VERIFY(button<QPushButton>(page, u"Leave it out"_s));
    button<QPushButton>(page, u"Leave it out"_s)->click();
    QTRY_VERIFY(published.calDav->questions().empty());
    QVERIFY(published.looks());
    QCOMPARE(m_server->events().size(), before - 1);
    QTRY_VERIFY(button<QPushButton>(page, u"Put them back"_s));
    button<QPushButton>(page, u"Put them back"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->events().size(), before, patience);
    QVERIFY(!published.interview().cancelled);
}

void TestCalDavDesk::onlyInterviewsWhereThePersonWantsNoMore()
{
    Published published(*m_server);
    QVERIFY(published.connects(false));
    QCOMPARE(m_server->events().size(), size_t(1));
    published.calDav->setFollowUps(true);
    QVERIFY(published.comesTo(Kind::Resting));
    QVERIFY(m_server->events().size() > 1);
    published.calDav->setFollowUps(false);
    QVERIFY(published.comesTo(Kind::Resting));
    QCOMPARE(m_server->events().size(), size_t(1));
}

void TestCalDavDesk::thePasswordIsAskedForWhereTheKeyringHasNone()
{
    Published published(*m_server);
    QVERIFY(published.connects(true, false));
    QVERIFY(published.secrets.kept.isEmpty());
    published.make();
    const QSignalSpy told(published.calDav.get(), &CalDavDesk::needsLook);
    published.calDav->start();
    QVERIFY(published.calDav->wantsPassword());
    QCOMPARE(told.size(), 1);
    published.calDav->givePassword("wrong", true);
    QVERIFY(published.comesTo(Kind::Stopped));
    QVERIFY(published.secrets.kept.isEmpty());
    published.calDav->givePassword("pw", true);
    QVERIFY(published.comesTo(Kind::Resting));
    QVERIFY(!published.calDav->wantsPassword());
    QCOMPARE(published.secrets.kept.size(), 1);
}

void TestCalDavDesk::aPasswordInTheKeyringIsEnough()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    const auto before = m_server->events();
    published.make();
    published.calDav->start();
    QVERIFY(published.comesTo(Kind::Resting));
    QCOMPARE(m_server->events(), before);
    // Nothing secret, and no event's words, stand in the file.
    QFile file(published.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("\"pw\"") && !text.contains("Northwind"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCalDavDesk::whatAnotherProcessWasToldIsKept()
{
    Published published(*m_server);
    QVERIFY(published.connects());
    const size_t before = m_server->events().size();
    m_server->ask(deleteEvent(published.urlOf(uid), {}));
    QVERIFY(published.looks());
    const auto other = published.another();
    other->start();
    QTRY_COMPARE_WITH_TIMEOUT(other->state().kind, Kind::Resting, patience);
    QCOMPARE(other->questions().size(), size_t(1));
    other->leaveOut(uid);
    other->setFollowUps(false);
    QTRY_COMPARE_WITH_TIMEOUT(other->state().kind, Kind::Resting, patience);
    const size_t interviews = m_server->events().size();
    QVERIFY(interviews < before);
    // This one asks no more, and puts nothing back.
    QVERIFY(published.looks());
    QVERIFY(published.calDav->questions().empty());
    QCOMPARE(published.calDav->leftOut(), 1);
    QVERIFY(!published.calDav->memory().account.followUps);
    QCOMPARE(m_server->events().size(), interviews);
    QVERIFY(published.looks());
    const auto bytes = readFile(published.path(), 1'000'000);
    QVERIFY(bytes);
    const PublishedCalendar kept = publishedCalendarFrom(*bytes);
    QCOMPARE(kept, published.calDav->memory());
    QVERIFY(!kept.account.followUps);
}

void TestCalDavDesk::aCalendarThatAnotherProcessChoseIsThisOnesToo()
{
    Published published(*m_server);
    QVERIFY(published.connects(false));
    const auto other = published.another();
    FoundCollection elsewhere;
    elsewhere.url = m_server->url(u"/robin/elsewhere/"_s);
    other->search(m_server->login(), true);
    QTRY_VERIFY_WITH_TIMEOUT(!other->found().empty(), patience);
    other->choose(elsewhere, false);
    published.calDav->lookNow();
    QCOMPARE(published.calDav->memory().account.calendar, elsewhere.url);
    QVERIFY(published.calDav->memory().entries.empty());
    // Whoever forgets the one forgets only that one.
    QVERIFY(published.connects(false));
    QTRY_VERIFY_WITH_TIMEOUT(other->state().kind != Kind::Busy, patience);
    other->forget(false);
    QVERIFY(other->isConnected());
    QCOMPARE(other->memory().account.calendar, m_server->calendar());
    // And that there is none any more is true everywhere.
    published.calDav->forget(false);
    QVERIFY(!QFile::exists(published.path()));
    other->lookNow();
    QVERIFY(!other->isConnected());
    QCOMPARE(other->state().kind, Kind::Off);
    QVERIFY(!QFile::exists(published.path()));
}

void TestCalDavDesk::forgettingLeavesNothing_data()
{
    QTest::addColumn<bool>("removes");
    QTest::newRow("here alone") << false;
    QTest::newRow("in the calendar as well") << true;
}

void TestCalDavDesk::forgettingLeavesNothing()
{
    QFETCH(bool, removes);
    Published published(*m_server);
    QVERIFY(published.connects());
    const size_t before = m_server->events().size();
    published.calDav->forget(removes);
    QVERIFY(published.comesTo(Kind::Off));
    QVERIFY(!published.calDav->isConnected());
    QVERIFY(published.secrets.kept.isEmpty());
    QVERIFY(!QFile::exists(published.path()));
    QCOMPARE(m_server->events().size(), removes ? size_t(0) : before);
}

QTEST_MAIN(TestCalDavDesk)
#include "tst_caldavdesk.moc"
