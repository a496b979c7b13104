// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a shared search: it works on the copy and never waits, and the desk behind it talks to the
// server.
#include "app/shared/copydesk.h"

#include "app/shared/clashesdialog.h"
#include "app/shared/sharedmenu.h"
#include "tests/app/shared/copywindow.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QAction>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;
using State = CopyStanding::State;

namespace {

constexpr int patience = 60'000; // ms, on a busy machine
/// Nothing is asked for by itself.
constexpr std::chrono::milliseconds never = std::chrono::hours(24);

/// A password file that holds none of those that are asked for here.
void knowNoPassword()
{
    qputenv("PGPASSFILE", "/nowhere/pgpass");
}

} // namespace

class TestCopyDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        knowNoPassword();
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aCopyInItsPlaceIsOpenedAsOne();
    void newsComeAndEditsGo();
    void itIsInStepOnceWhatWasChangedIsThere();
    void newsComeAtOnce();
    void newsComeWhereNothingIsTold();
    void newsThatWereMissedAreAskedFor();
    void whoCallsInVainHarmsNothing();
    void withoutAServerEverythingWaits();
    void whatTheServerSetAsideIsTold();
    void aClashIsToldAndKept();
    void aPasswordIsAskedForOnceAndThenKnown();
    void whoOnlyLooksIsNotToldThatItSaves();
    void aPasswordThatWasChangedMeanwhileIsAskedFor();
    void nobodyWaitsForASilentServerAtTheEnd();

private:
    StoreAddress filled()
    {
        const StoreAddress address = m_server->address(m_server->newPerson());
        fillServer(address, fullSearch());
        return address;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SharedServer> m_server;
};

void TestCopyDesk::aCopyInItsPlaceIsOpenedAsOne()
{
    const StoreAddress address = filled();
    const QString path = copyPathFor(address, dataFolder());
    {
        const CopySide made(path, address);
    }
    const FixedClock clock{Moment()};
    const auto opened = openSearch(path, OpenMode::MustExist, clock);
    QVERIFY(opened->copy);
    QCOMPARE(*opened->address, address);
    // What was copied from it is a search like any other.
    const QString elsewhere = m_data->filePath(u"elsewhere.afterword"_s);
    QVERIFY(QFile::copy(path, elsewhere));
    QVERIFY(!openSearch(elsewhere, OpenMode::MustExist, clock)->copy);
}

void TestCopyDesk::newsComeAndEditsGo()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    hold(secrets, address);
    CopyWindow window(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(window.foot->text(), u"All saved"_s);
    QVERIFY(window.edit([](Application &card) { card.remarks = u"mine"_s; }));
    QCOMPARE(window.foot->text(), u"Saving…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(atServer(address).applications.find(northwind)->remarks, u"mine"_s);

    CopySide other(m_data->filePath(u"other"_s), address);
    QVERIFY(other.edit(northwind, [](Application &card) { card.salary = u"theirs"_s; }));
    QCOMPARE(other.sync(), CopyStanding());
    window.desk->look();
    QTRY_COMPARE_WITH_TIMEOUT(window.card().salary, u"theirs"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(window.card().remarks, u"mine"_s);
}

void TestCopyDesk::itIsInStepOnceWhatWasChangedIsThere()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    hold(secrets, address);
    const CopyWindow window(address, secrets, never);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QStringList untrue;
    connect(window.desk.get(), &CopyDesk::changed, this, [&] {
        const QString there = atServer(address).applications.find(northwind)->remarks;
        if (window.isInStep() && there != window.card().remarks)
            untrue << window.card().remarks;
    });
    // Each is made while the worker is at the server for something else.
    for (const QString &remarks : {u"one"_s, u"two"_s, u"three"_s}) {
        window.desk->look();
        QVERIFY(window.edit([&](Application &card) { card.remarks = remarks; }));
        QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    }
    QCOMPARE(untrue, QStringList());
}

void TestCopyDesk::newsComeAtOnce()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    hold(secrets, address);
    const CopyWindow window(address, secrets, never);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    CopySide other(m_data->filePath(u"told"_s), address);
    for (const QString &salary : {u"1"_s, u"2"_s, u"3"_s}) {
        QVERIFY(other.edit(northwind, [&](Application &card) { card.salary = salary; }));
        QCOMPARE(other.sync(), CopyStanding());
        QTRY_COMPARE_WITH_TIMEOUT(window.card().salary, salary, patience);
    }
    // What is changed here goes beside it, and both are told.
    QVERIFY(window.edit([](Application &card) { card.remarks = u"mine"_s; }));
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(other.sync(), CopyStanding());
    QCOMPARE(other.search().applications.find(northwind)->remarks, u"mine"_s);
}

void TestCopyDesk::newsComeWhereNothingIsTold()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    hold(secrets, address);
    m_server->administer("REVOKE EXECUTE ON FUNCTION afterword.tell FROM afterword_user");
    const CopyWindow window(address, secrets, std::chrono::milliseconds(100));
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    CopySide other(m_data->filePath(u"untold"_s), address);
    QVERIFY(other.edit(northwind, [&](Application &card) { card.salary = u"untold"_s; }));
    QCOMPARE(other.sync(), CopyStanding());
    QTRY_COMPARE_WITH_TIMEOUT(window.card().salary, u"untold"_s, patience);
    m_server->administer("GRANT EXECUTE ON FUNCTION afterword.tell TO afterword_user");
}

void TestCopyDesk::newsThatWereMissedAreAskedFor()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    CutLine line(m_server->port());
    StoreAddress byLine = address;
    byLine.port = line.port();
    hold(secrets, byLine);
    const CopyWindow window(byLine, secrets, never);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    CopySide other(m_data->filePath(u"missed"_s), address);
    QVERIFY(other.edit(northwind, [](Application &card) { card.salary = u"missed"_s; }));
    line.refuse();
    line.cutAfter(0); // behind the first word that the server says of it
    QCOMPARE(other.sync(), CopyStanding());
    QTRY_VERIFY_WITH_TIMEOUT(window.desk->standing() && window.desk->standing()->state == State::Unreachable,
                             patience);
    QCOMPARE(window.foot->text(), u"No connection to the server"_s);
    line.accept();
    line.cutAfter(std::numeric_limits<qint64>::max());
    QTRY_COMPARE_WITH_TIMEOUT(window.card().salary, u"missed"_s, patience);
    // In front it is asked again, though nothing was told.
    m_server->administer("REVOKE EXECUTE ON FUNCTION afterword.tell FROM afterword_user");
    QVERIFY(other.edit(northwind, [](Application &card) { card.salary = u"seen in front"_s; }));
    QCOMPARE(other.sync(), CopyStanding());
    m_server->administer("GRANT EXECUTE ON FUNCTION afterword.tell TO afterword_user");
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_COMPARE_WITH_TIMEOUT(window.card().salary, u"seen in front"_s, patience);
}

void TestCopyDesk::whoCallsInVainHarmsNothing()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    CutLine line(m_server->port());
    StoreAddress byLine = address;
    byLine.port = line.port();
    hold(secrets, byLine);
    const CopyWindow window(byLine, secrets, never);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    const QByteArray person = address.person.toUtf8();
    const QByteArray channel = "(SELECT channel FROM afterword.search s JOIN afterword.account a ON a.id = "
                               "s.owner WHERE a.login = '" +
                               person + "')";
    CopySide other(m_data->filePath(u"vain"_s), address);
    const int trips = line.trips();
    constexpr int calls = 300;
    for (int i = 0; i < calls; ++i) {
        m_server->administer("SELECT pg_notify(" + channel + ", repeat('x', 7000))");
        QCoreApplication::processEvents();
    }
    // It was asked a few times for all of them.
    QVERIFY2(line.trips() - trips < calls / 3, qPrintable(QString::number(line.trips() - trips)));
    QVERIFY(other.edit(northwind, [](Application &card) { card.salary = u"true"_s; }));
    QCOMPARE(other.sync(), CopyStanding());
    QTRY_COMPARE_WITH_TIMEOUT(window.card().salary, u"true"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
}

void TestCopyDesk::withoutAServerEverythingWaits()
{
    StoreAddress address = filled();
    CutLine line(m_server->port());
    address.port = line.port();
    HeldSecrets secrets;
    hold(secrets, address);
    CopyWindow window(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    line.refuse();
    line.cutAfter(1);
    QElapsedTimer time;
    time.start();
    QVERIFY(window.edit([](Application &card) { card.remarks = u"in the train"_s; }));
    QVERIFY2(time.elapsed() < 5'000, "the window waited for the server");
    QTRY_VERIFY_WITH_TIMEOUT(window.desk->standing() && window.desk->standing()->state == State::Unreachable,
                             patience);
    QCOMPARE(window.foot->text(),
             u"No connection: 1 change waits here, and is sent as soon as the server can be reached"_s);
    line.accept();
    line.cutAfter(std::numeric_limits<qint64>::max());
    window.desk->look();
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(window.foot->text(), u"All saved"_s);
    QCOMPARE(atServer(address).applications.find(northwind)->remarks, u"in the train"_s);
}

void TestCopyDesk::whatTheServerSetAsideIsTold()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    hold(secrets, address);
    const QByteArray id = QByteArray::number((*SharedStore::open(address, SharedServer::password()))->id());
    // As a server before schema 11 let anybody say.
    QVERIFY(!m_server->administer("UPDATE afterword.message SET direction = 'sideways' WHERE search = " + id)
                 .failure);
    const CopyWindow window(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(window.foot->text(), u"Something on the server was set aside"_s);
    QVERIFY2(window.foot->toolTip().contains(u"message northwind/"_s), qPrintable(window.foot->toolTip()));
}

void TestCopyDesk::aClashIsToldAndKept()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    hold(secrets, address);
    CopySide other(m_data->filePath(u"another"_s), address);
    CopyWindow window(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QSignalSpy clashed(window.desk.get(), &CopyDesk::clashed);
    QVERIFY(other.edit(northwind, [](Application &card) { card.salary = u"70,000"_s; }));
    QCOMPARE(other.sync(), CopyStanding());
    QVERIFY(window.edit([](Application &card) { card.salary = u"75,000"_s; }));
    QTRY_COMPARE_WITH_TIMEOUT(clashed.count(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(window.card().salary, u"70,000"_s);
    // From the menu: when it was stands there as the search's own clock said it.
    QMainWindow main;
    SharedMenu menu(main, nullptr);
    QMenu file;
    menu.addTo(&file, nullptr);
    menu.showCopy(*window.desk, window.path);
    for (QAction *action : file.actions()) {
        if (action->text().contains(u"Changed &Twice"_s))
            action->trigger();
    }
    auto *dialog = main.findChild<ClashesDialog *>();
    QVERIFY(dialog);
    const QString shown = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(shown.contains(u"75,000"_s) && shown.contains(u"70,000"_s), qPrintable(shown));
    const Zone own = window.opened.search().person.zone;
    const auto clock = [&](const Zone &zone) {
        return QLocale().toString(zone.wallTime(window.clock.now()).time, QLocale::ShortFormat);
    };
    QVERIFY(clock(own) != clock(Zone::ofThisMachine()));
    QVERIFY2(shown.contains(u", "_s + clock(own)), qPrintable(shown));
}

void TestCopyDesk::aPasswordIsAskedForOnceAndThenKnown()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    {
        CopyWindow window(address, secrets);
        QSignalSpy wanted(window.desk.get(), &CopyDesk::passwordWanted);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, patience);
        QCOMPARE(wanted.last().first().toBool(), false);
        QTRY_COMPARE_WITH_TIMEOUT(window.foot->text(), u"The server asks for your password"_s, patience);
        window.desk->setPassword("wrong", false);
        QTRY_VERIFY_WITH_TIMEOUT(wanted.count() > 1, patience);
        QCOMPARE(wanted.last().first().toBool(), true);
        window.desk->setPassword(SharedServer::secretOf(address.person), true);
        QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    }
    CopyWindow window(address, secrets);
    QSignalSpy wanted(window.desk.get(), &CopyDesk::passwordWanted);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(wanted.count(), 0);
}

void TestCopyDesk::whoOnlyLooksIsNotToldThatItSaves()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    hold(secrets, address);
    CopySide other(m_data->filePath(u"busy"_s), address);
    {
        const CopyWindow window(address, secrets, never);
        QCOMPARE(window.foot->text(), u"Looking at the server…"_s);
        QStringList said;
        connect(window.desk.get(), &CopyDesk::changed, this, [&] { said += window.foot->text(); });
        QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
        QVERIFY(other.edit(northwind, [](Application &card) { card.salary = u"theirs"_s; }));
        QCOMPARE(other.sync(), CopyStanding());
        QTRY_COMPARE_WITH_TIMEOUT(window.card().salary, u"theirs"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
        QVERIFY2(!said.contains(u"Saving…"_s), qPrintable(said.join(u'\n')));
    }
    // What was left from the last time is being saved.
    const QString path = copyPathFor(address, dataFolder());
    {
        CopySide left(path, address);
        QVERIFY(left.edit(northwind, [](Application &card) { card.remarks = u"left"_s; }));
    }
    const CopyWindow window(address, secrets, never);
    QStringList said;
    connect(window.desk.get(), &CopyDesk::changed, this, [&] { said += window.foot->text(); });
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QVERIFY2(said.contains(u"Saving…"_s), qPrintable(said.join(u'\n')));
}

void TestCopyDesk::aPasswordThatWasChangedMeanwhileIsAskedFor()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    hold(secrets, address);
    CopyWindow window(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QSignalSpy wanted(window.desk.get(), &CopyDesk::passwordWanted);
    m_server->administer("ALTER ROLE " + address.person.toUtf8() + " PASSWORD 'a new one'");
    m_server->administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" +
                         address.person.toUtf8() + '\'');
    window.desk->look();
    QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, patience);
    QCOMPARE(wanted.last().first().toBool(), true);
    QTRY_COMPARE_WITH_TIMEOUT(window.foot->text(), u"The server asks for your password"_s, patience);
    // Who leaves the question works on, and is not asked at each edit.
    QVERIFY(window.edit([](Application &card) { card.remarks = u"without a password"_s; }));
    QTRY_VERIFY_WITH_TIMEOUT(window.desk->standing() && window.desk->standing()->waiting == 1, patience);
    QCOMPARE(window.foot->text(), u"The server asks for your password"_s);
    QCOMPARE(wanted.count(), 1);
    window.desk->setPassword("a new one", true);
    QTRY_VERIFY_WITH_TIMEOUT(window.isInStep(), patience);
    QCOMPARE(secrets.kept.value(secretAccountOf(address)), QByteArray("a new one"));
    m_server->administer("ALTER ROLE " + address.person.toUtf8() + " PASSWORD '" +
                         SharedServer::secretOf(address.person) + '\'');
    QCOMPARE(atServer(address).applications.find(northwind)->remarks, u"without a password"_s);
}

void TestCopyDesk::nobodyWaitsForASilentServerAtTheEnd()
{
    StoreAddress address = filled();
    CutLine line(m_server->port());
    address.port = line.port();
    HeldSecrets secrets;
    hold(secrets, address);
    auto window = std::make_unique<CopyWindow>(address, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(window->isInStep(), patience);
    line.fallSilent();
    QVERIFY(window->edit([](Application &card) { card.remarks = u"typed last"_s; }));
    const QString path = window->path;
    QElapsedTimer time;
    time.start();
    window.reset();
    QVERIFY2(time.elapsed() < 10'000, "it waited for the server");
    CopySide next(path, m_server->address(address.person));
    QCOMPARE(next.sync(), CopyStanding());
    QCOMPARE(atServer(m_server->address(address.person)).applications.find(northwind)->remarks,
             u"typed last"_s);
}

QTEST_MAIN(TestCopyDesk)
#include "tst_copydesk.moc"
