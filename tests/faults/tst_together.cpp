// SPDX-License-Identifier: GPL-3.0-or-later
// Lines 14 to 17: several programs on one store.
#include "lab.h"
#include "tally.h"

#include "app/desktop/singleinstance.h"
#include "app/store/storewatch.h"
#include "core/tracker.h"
#include "tests/support/fullsearch.h"

#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString program = QStringLiteral(AFTERWORD_PROGRAM);

using Processes = std::vector<std::unique_ptr<QProcess>>;

std::unique_ptr<QProcess> started(const QTemporaryDir &home, const QString &store)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(bareEnvironment(home.path()));
    process->start(program, {u"--store"_s, store});
    process->waitForStarted(-1);
    return process;
}

size_t running(const Processes &processes)
{
    return static_cast<size_t>(std::count_if(processes.begin(), processes.end(), [](const auto &process) {
        return process->state() == QProcess::Running;
    }));
}

/// The process that holds the store's lock; 0: none.
qint64 ownerOf(const QString &store)
{
    const QLockFile lock(store + u".lock"_s);
    qint64 process = 0;
    QString machine;
    QString name;
    return lock.getLockInfo(&process, &machine, &name) ? process : 0;
}

/// Imports all @p tables into @p store at the same time; whether each import was done.
bool importAtOnce(const QString &home, const QString &store, const QStringList &tables)
{
    Processes processes;
    for (const QString &table : tables) {
        auto &process = processes.emplace_back(std::make_unique<QProcess>());
        process->setProcessEnvironment(bareEnvironment(home));
        process->start(program, {u"--store"_s, store, u"import"_s, table});
    }
    bool allDone = true;
    for (const auto &process : processes) {
        process->waitForFinished(-1);
        if (process->exitCode() != 0)
            qWarning() << process->readAllStandardError();
        allDone = allDone && process->exitCode() == 0;
    }
    return allDone;
}

void endAll(const Processes &processes)
{
    for (const auto &process : processes) {
        process->kill();
        process->waitForFinished(-1);
    }
}

} // namespace

class TestTogether : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Lines 14 and 15, where there is no session bus.
    void manyStartsMakeOneWindowAndAKilledOwnerLeavesNothingBehind()
    {
        Tally many("14", "starts at once, one window");
        Tally killed("15", "the owner is killed, the next start works");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        for (int round = 0; round < size(1, 5); ++round) {
            Processes processes;
            for (int n = 0; n < size(8, 20); ++n)
                processes.push_back(started(home, store));
            QTRY_COMPARE_WITH_TIMEOUT(running(processes), size_t(1), 300000);
            bool othersDone = true;
            for (const auto &process : processes) {
                if (process->state() == QProcess::NotRunning)
                    othersDone = othersDone && process->exitCode() == 0;
            }
            QVERIFY(many.add(othersDone));
            endAll(processes);
            Processes next;
            next.push_back(started(home, store));
            QTRY_COMPARE_WITH_TIMEOUT(ownerOf(store), next.front()->processId(), 300000);
            // A guest that finds the new owner leaves at once.
            const auto guest = started(home, store);
            guest->waitForFinished(-1);
            QVERIFY(killed.add(guest->exitCode() == 0 && running(next) == 1));
            endAll(next);
        }
    }

    /// Line 16.
    void throughALinkItIsStillOne()
    {
        Tally tally("16", "a start through a symlink");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        QVERIFY(SqlStore::open(store));
        QVERIFY(QFile::link(store, home.filePath(u"link"_s)));
        QVERIFY(QFile::link(home.path(), home.filePath(u"folder"_s)));
        const QDBusConnection noBus(u"none"_s);
        SingleInstance owner(store, noBus);
        QCOMPARE(owner.start({}), SingleInstance::Role::Owner);
        QSignalSpy raised(&owner, &SingleInstance::activated);
        int guests = 0;
        for (const QString &other : {home.filePath(u"link"_s), home.filePath(u"folder/search.afterword"_s)}) {
            QProcess guest;
            guest.setProcessEnvironment(bareEnvironment(home.path()));
            guest.start(program, {u"--store"_s, other});
            ++guests;
            QTRY_COMPARE_WITH_TIMEOUT(raised.count(), guests, 300000);
            guest.waitForFinished(-1);
            QVERIFY(tally.add(guest.exitCode() == 0));
        }
    }

    /// Line 59: who comes first makes the store, and nobody is refused for it.
    void manyFirstCommandsBeginOneStore()
    {
        Tally tally("59", "first commands at once, one store");
        for (int round = 0; round < size(2, 20); ++round) {
            const QTemporaryDir home;
            const QString store = home.filePath(u"search.afterword"_s);
            constexpr int many = 6;
            QStringList tables;
            for (int n = 0; n < many; ++n) {
                tables += home.filePath(u"%1.csv"_s.arg(n));
                writeBytes(tables.last(), "company,role\nQuill " + QByteArray::number(n) + ",Editor\n");
            }
            const bool allDone = importAtOnce(home.path(), store, tables);
            const auto kept = SqlStore::open(store, OpenMode::MustExist).value()->load();
            QVERIFY(tally.add(allDone && kept && kept->applications.size() == size_t(many)));
        }
    }

    /// Line 61: whoever comes second finds the rows of the first, and is not refused for them.
    void manyImportsOfOneTableBringItsRowsOnce()
    {
        Tally tally("61", "one table imported several times at once, its rows stand once");
        constexpr int many = 4;
        constexpr int rows = 20;
        for (int round = 0; round < size(2, 20); ++round) {
            const QTemporaryDir home;
            const QString store = home.filePath(u"search.afterword"_s);
            const QString table = home.filePath(u"table.csv"_s);
            QByteArray text = "company,role\n";
            for (int n = 0; n < rows; ++n)
                text += "Quill " + QByteArray::number(n) + ",Editor\n";
            writeBytes(table, text);
            if (round % 2 == 1)
                SqlStore::open(store).value(); // there is one already
            const bool allDone = importAtOnce(home.path(), store, QStringList(many, table));
            const auto kept = SqlStore::open(store, OpenMode::MustExist).value()->load();
            QVERIFY(tally.add(allDone && kept && kept->applications.size() == size_t(rows)));
        }
    }

    /// The window says that its file has gone before anybody edits again.
    void aStoreThatIsTakenAwayIsNoticed()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        const auto store = SqlStore::open(path);
        const FixedClock clock{Zone().moment(QDate(2026, 11, 23), QTime(12, 0))};
        Tracker tracker(**store, clock);
        QVERIFY(tracker.load());
        const StoreWatch watch(tracker, path);
        bool isThere = true;
        connect(&watch, &StoreWatch::stirred, this,
                [&] { isThere = (*store)->database().isInItsPlace().ok(); });
        QVERIFY(QFile::rename(path, home.filePath(u"elsewhere"_s)));
        QTRY_VERIFY(!isThere);
        QVERIFY(QFile::rename(home.filePath(u"elsewhere"_s), path));
        QTRY_VERIFY(isThere);
    }

    /// Line 17.
    void bothWritersSeeEachOtherAndNothingIsLost()
    {
        Tally tally("17", "the command line writes while the window is open");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        const auto store = SqlStore::open(path);
        const FixedClock clock{Zone().moment(QDate(2026, 11, 23), QTime(12, 0))};
        Tracker tracker(**store, clock);
        QVERIFY(tracker.load());
        const StoreWatch watch(tracker, path);
        RandomEdits edits(17);
        for (int n = 0; n < 20; ++n)
            QVERIFY(tracker.apply(edits.next(tracker.search())));

        const auto command = [&](const QStringList &arguments) {
            return run(program, QStringList{u"--store"_s, path} + arguments, bareEnvironment(home.path()), {},
                       {});
        };
        for (int round = 0; round < size(3, 20); ++round) {
            const size_t before = tracker.search().applications.size();
            QSignalSpy reloaded(&tracker, &Tracker::reloaded);
            // An application of its own in each round.
            const QString file = home.filePath(u"one.json"_s);
            writeBytes(
                file,
                QByteArray("{\"afterword\": 1, \"applications\": [{\"id\": \"outside-") +
                    QByteArray::number(round) +
                    "\", \"company\": \"Outside\", \"stage\": \"applied\", \"added\": \"2026-11-23\"}]}");
            const Ended imported = command({u"import"_s, file});
            QVERIFY2(imported.exitCode == 0, imported.err);
            QTRY_COMPARE(reloaded.count(), 1);
            QCOMPARE(tracker.search().applications.size(), before + 1);
            // The window's next edit stands beside it.
            QVERIFY(tracker.apply(edits.next(tracker.search())));
            QVERIFY(
                tally.add((*store)->load().value() == tracker.search() && heldBy(path) == tracker.search()));
        }
    }

    /// Line 17. A file dialog reads a little of every file that it lists, and with the file that it closes
    /// the locks of the whole process are gone (sqlite.org/howtocorrupt.html, 2.2): the next program that
    /// ends takes the log away from under the window.
    void whoLooksIntoTheFilesTakesNothingAway()
    {
        Tally tally("17", "the window's locks are lost, and another program ends");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        auto store = SqlStore::open(path);
        const FixedClock clock{Moment()};
        Tracker tracker(**store, clock);
        QVERIFY(tracker.load());
        RandomEdits edits(19);
        QStringList listed = storefile::sidecars(path);
        listed << path;
        for (int round = 0; round < size(5, 50); ++round) {
            QVERIFY(tracker.apply(edits.next(tracker.search())));
            for (const QString &file : listed) {
                QFile looked(file);
                if (looked.open(QIODevice::ReadOnly))
                    looked.read(16);
            }
            const Ended other =
                run(program, {u"--store"_s, path, u"agenda"_s}, bareEnvironment(home.path()), {}, {});
            QVERIFY2(other.exitCode == 0, other.err);
            QVERIFY(tracker.apply(edits.next(tracker.search())));
            // What a power cut would leave: the files as they stand.
            const QTemporaryDir cut;
            for (const QString &file : listed)
                QFile::copy(file, cut.filePath(QFileInfo(file).fileName()));
            QVERIFY(tally.add(heldBy(cut.filePath(u"search.afterword"_s)) == tracker.search()));
        }
    }

    /// Line 17, where the window has not looked yet.
    void anEditOverAnUnseenOneReadsItFirst()
    {
        Tally tally("17", "an edit before the other one was noticed");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        const auto store = SqlStore::open(path);
        const FixedClock clock{Moment()};
        Tracker tracker(**store, clock);
        QVERIFY(tracker.load());
        RandomEdits edits(18);
        for (int n = 0; n < 20; ++n)
            QVERIFY(tracker.apply(edits.next(tracker.search())));
        const ApplicationId id = tracker.search().applications.front().id;

        const auto other = SqlStore::open(path);
        Tracker outside(**other, clock);
        QVERIFY(outside.load());
        Application theirs = *outside.search().applications.find(id);
        theirs.remarks = u"written outside"_s;
        QVERIFY(outside.apply(put(outside.search(), theirs)));

        // The same application: theirs stands, ours is refused and can be looked at again.
        Application ours = *tracker.search().applications.find(id);
        ours.salary = u"60 000"_s;
        QVERIFY(!tracker.apply(put(tracker.search(), ours)));
        QCOMPARE(tracker.search().applications.find(id)->remarks, u"written outside"_s);
        // Something else: both stand.
        theirs.location = u"Oslo"_s;
        QVERIFY(outside.apply(put(outside.search(), theirs)));
        Contact contact = tracker.search().contacts.front();
        contact.title = u"written here"_s;
        QVERIFY(tracker.apply(put(tracker.search(), contact)));
        const Search held = heldBy(path);
        QVERIFY(tally.add(held == tracker.search() && held.applications.find(id)->location == u"Oslo"_s &&
                          held.contacts.front().title == u"written here"_s));
    }
};

QTEST_MAIN(TestTogether)
#include "tst_together.moc"
