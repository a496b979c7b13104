// SPDX-License-Identifier: GPL-3.0-or-later
// Lines 2, 5 to 7 and 51: disks that fail or fill up, files that may only be read, files that go away.
#include "lab.h"
#include "tally.h"

#include "core/storage/copies/backup.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/statements/dialect.h"
#include "core/storage/storefile.h"
#include "core/tracker.h"
#include "tests/support/fullsearch.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString program = QStringLiteral(AFTERWORD_PROGRAM);
const QString driver = QStringLiteral(AFTERWORD_DRIVER);
const QString shim = QStringLiteral(AFTERWORD_SHIM);
const QString sample = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/search.json");

Ended afterword_(const QTemporaryDir &home, const QStringList &arguments)
{
    return run(program, arguments, bareEnvironment(home.path()), shim, {});
}

std::unique_ptr<SqlStore> opened(const QString &path)
{
    auto store = SqlStore::open(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(store).value();
}

Change renaming(const Search &search, const QString &name)
{
    Search after = search;
    after.person.name = name;
    return difference(search, after);
}

} // namespace

class TestDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Line 2.
    void whatTheDiskRefusedIsNotSaidToBeSaved_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("one call fails") << u"once"_s;
        QTest::newRow("all calls fail from one on") << u"always"_s;
    }

    void whatTheDiskRefusedIsNotSaidToBeSaved()
    {
        QFETCH(QString, kind);
        Tally tally("2", kind == u"once"_s ? "the n-th write fails" : "writes fail from the n-th on");
        constexpr int edits = 12;
        bool struck = true;
        for (int call = 1; struck; call += size(9, 1)) {
            const QTemporaryDir home;
            QDir(home.path()).mkdir(u"data"_s);
            const QString store = home.filePath(u"data/search.afterword"_s);
            opened(store);
            const Ended ended =
                run(driver, {u"edit"_s, store, u"7"_s, QString::number(edits)}, bareEnvironment(home.path()),
                    shim, {kind, call, home.filePath(u"data"_s)});
            struck = ended.struck;
            QVERIFY2(struck || ended.exitCode == 0, ended.err); // the last one ran to its end
            Replay replay(newSearch(), 7);
            replay.take(ended.out);
            const bool told =
                !ended.out.contains("ahead of the store") && !ended.out.contains("not what the store holds");
            // One that was refused may have reached the disk, as after a power cut; one that was said to be
            // saved must have.
            const bool there = replay.allows(heldBy(store));
            QVERIFY2(tally.add(verifyStore(store) && told && there),
                     qPrintable(u"call %1: %2"_s.arg(call).arg(QString::fromUtf8(ended.out))));
        }
    }

    /// Line 5, the store.
    void aFullDiskIsNamedAndWhatWasSavedStays()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root may mount a small disk");
        Tally tally("5", "edits on a full disk");
        const QString path = disk.path(u"search.afterword"_s);
        const auto store = opened(path);
        const FixedClock clock{Moment()};
        Tracker tracker(*store, clock);
        QVERIFY(tracker.load());
        RandomEdits edits(5);
        for (int round = 0; round < size(10, 100); ++round) {
            disk.fillUpTo((round % 4) * 4096);
            Result<void> done;
            for (int n = 0; n < 200 && done; ++n)
                done = tracker.apply(edits.next(tracker.search()));
            QVERIFY(!done);
            QVERIFY2(done.error().message.contains(u"the disk is full"_s), qPrintable(done.error().message));
            QVERIFY(tally.add(store->load().value() == tracker.search()));
            disk.empty();
            QVERIFY(tracker.apply(edits.next(tracker.search())));
            // Keep it small enough for the next round.
            while (tracker.search().applications.size() > 2)
                QVERIFY(tracker.apply(remove(tracker.search(), tracker.search().applications.front().id)));
            QVERIFY(store->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QVERIFY(verifyStore(path));
    }

    /// Line 5, everything that writes a file.
    void anExportThatDoesNotFitLeavesTheOldFile_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("name");
        QTest::newRow("everything") << QStringList{u"export"_s} << u"everything.json"_s;
        QTest::newRow("calendar") << QStringList{u"export"_s} << u"calendar.ics"_s;
        QTest::newRow("backup") << QStringList{u"backup"_s} << u"copy.afterword"_s;
    }

    void anExportThatDoesNotFitLeavesTheOldFile()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, name);
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root may mount a small disk");
        Tally tally("5", "a file written on a full disk");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"import"_s, sample}).exitCode, 0);
        const QString out = disk.path(name);
        const QStringList call = QStringList{u"--store"_s, store} + command + QStringList{out};
        QCOMPARE(afterword_(home, call).exitCode, 0);
        const qint64 whole = QFileInfo(out).size();
        // A copy takes the place of an earlier copy only.
        const bool isCopy = command.contains(u"backup"_s);
        const QByteArray old = isCopy ? bytesOf(out) : QByteArray("what stood there before\n");
        for (qint64 left = 0; left < whole; left += std::max<qint64>(4096, whole / size(4, 32))) {
            disk.empty();
            writeBytes(out, old);
            disk.fillUpTo(left / 4096 * 4096);
            const Ended ended = afterword_(home, call);
            QVERIFY2(ended.exitCode == 3, ended.err);
            const QStringList files = QDir(disk.path(QString())).entryList(QDir::Files);
            QVERIFY2(tally.add(bytesOf(out) == old && files.size() == 2), qPrintable(files.join(u' ')));
        }
    }

    /// Line 51.
    void aFullDiskCanBeRead_data()
    {
        QTest::addColumn<bool>("rowsInTheLog");
        QTest::newRow("all rows in the file") << false;
        QTest::newRow("rows in the log, of a program that was killed") << true;
    }

    void aFullDiskCanBeRead()
    {
        QFETCH(bool, rowsInTheLog);
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root may mount a small disk");
        Tally tally("51", "a store read on a full disk");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"import"_s, sample}).exitCode, 0);
        const QString path = disk.path(u"search.afterword"_s);
        if (rowsInTheLog) {
            const auto open = opened(store);
            QVERIFY(open->write(renaming(open->load().value(), u"Robin Vale"_s)));
            QVERIFY(QFile::copy(store + u"-wal"_s, path + u"-wal"_s));
            QVERIFY(QFile::copy(store, path));
        } else {
            QVERIFY(QFile::copy(store, path));
        }
        disk.fillUpTo(0);
        const QString out = home.filePath(u"read.json"_s);
        const QString expected = home.filePath(u"expected.json"_s);
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"export"_s, expected}).exitCode, 0);
        const Ended exported = afterword_(home, {u"--store"_s, path, u"export"_s, out});
        QVERIFY2(exported.exitCode == 0, exported.err);
        QVERIFY(tally.add(bytesOf(out) == bytesOf(expected)));
        const Ended agenda = afterword_(home, {u"--store"_s, path, u"agenda"_s});
        QVERIFY2(tally.add(agenda.exitCode == 0), agenda.err);
        const Ended imported =
            afterword_(home, {u"--store"_s, path, u"import"_s,
                              QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/invitation.ics")});
        QCOMPARE(imported.exitCode, 3);
        QVERIFY2(tally.add(imported.err.contains("the disk is full")), imported.err);
    }

    /// Line 6.
    void whatMayOnlyBeReadIsRead_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("the file") << 0400 << 0700;
        QTest::newRow("the folder") << 0600 << 0500;
        QTest::newRow("both") << 0400 << 0500;
    }

    void whatMayOnlyBeReadIsRead()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        Tally tally("6", "read-only file or folder");
        const QTemporaryDir home;
        const QString folder = home.filePath(u"data"_s);
        const QString store = folder + u"/search.afterword"_s;
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"import"_s, sample}).exitCode, 0);
        const QString expected = home.filePath(u"expected.json"_s);
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"export"_s, expected}).exitCode, 0);
        const QByteArray before = bytesOf(store);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        ::chmod(QFile::encodeName(store).constData(), mode_t(fileMode));
        ::chmod(QFile::encodeName(folder).constData(), mode_t(folderMode));

        const auto kept = [&](const QStringList &arguments) {
            QProcess process;
            process.setProcessEnvironment(bareEnvironment(home.path()));
            obeyPermissions(process);
            process.start(program, QStringList{u"--store"_s, store} + arguments);
            process.waitForFinished(-1);
            return std::pair(process.exitCode(), process.readAllStandardError());
        };
        const QString read = home.filePath(u"read.json"_s);
        const auto exported = kept({u"export"_s, read});
        QVERIFY2(exported.first == 0, exported.second);
        const auto imported =
            kept({u"import"_s, QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/invitation.ics")});
        ::chmod(QFile::encodeName(folder).constData(), 0700);
        QCOMPARE(imported.first, 3);
        QVERIFY2(imported.second.contains("is read-only") || imported.second.contains("could not be"),
                 imported.second);
        QVERIFY(tally.add(bytesOf(read) == bytesOf(expected) && bytesOf(store) == before));
        // What SQLite keeps beside a store that is being read may stay; nothing else may.
        QStringList left = QDir(folder).entryList(QDir::Files);
        left.removeIf([&](const QString &name) {
            return storefile::sidecars(store).contains(QDir(folder).filePath(name));
        });
        QCOMPARE(left, files);
    }

    /// Line 6: what may not even be read is not told as missing, and one line says so.
    void whatMayNotBeReadIsSaidToBeSo_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("the file") << 0 << 0700;
        QTest::newRow("the folder") << 0600 << 0;
    }

    void whatMayNotBeReadIsSaidToBeSo()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        Tally tally("6", "a file or folder that may not be read");
        const QTemporaryDir home;
        const QString folder = home.filePath(u"data"_s);
        const QString store = folder + u"/search.afterword"_s;
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"import"_s, sample}).exitCode, 0);
        const QByteArray before = bytesOf(store);
        ::chmod(QFile::encodeName(store).constData(), mode_t(fileMode));
        ::chmod(QFile::encodeName(folder).constData(), mode_t(folderMode));
        QProcess process;
        process.setProcessEnvironment(bareEnvironment(home.path()));
        obeyPermissions(process);
        process.start(program, {u"--store"_s, store, u"agenda"_s});
        process.waitForFinished(-1);
        ::chmod(QFile::encodeName(folder).constData(), 0700);
        ::chmod(QFile::encodeName(store).constData(), 0600);
        QCOMPARE(process.exitCode(), 3);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("you are not allowed to read the store") && said.count('\n') == 1, said);
        QVERIFY(tally.add(bytesOf(store) == before));
    }

    /// Line 6: a store that was read while it might only be read can be written when it may be again.
    void whatMayBeWrittenAgainIsWritten()
    {
        Tally tally("6", "a store that was read-only for a while");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"import"_s, sample}).exitCode, 0);
        const auto as = [&](mode_t mode, const QStringList &arguments) {
            ::chmod(QFile::encodeName(store).constData(), mode);
            QProcess process;
            process.setProcessEnvironment(bareEnvironment(home.path()));
            obeyPermissions(process);
            process.start(program, QStringList{u"--store"_s, store} + arguments);
            process.waitForFinished(-1);
            return std::pair(process.exitCode(), process.readAllStandardError());
        };
        QCOMPARE(as(0444, {u"agenda"_s}).first, 0);
        const auto written = as(0644, {u"task"_s, u"add"_s, u"Renew the library card"_s});
        QVERIFY2(tally.add(written.first == 0), written.second);
    }

    /// Line 5: a session may have a limit of its own, which is no fault of the disk.
    void aSizeLimitIsNamedAndWhatWasSavedStays()
    {
        Tally tally("5", "a session that may not write large files");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"import"_s, sample}).exitCode, 0);
        const Search before = heldBy(store);
        const QString table = home.filePath(u"table.csv"_s);
        QByteArray text = "company,role,remarks\n";
        for (int n = 0; n < 2000; ++n)
            text += "Quill " + QByteArray::number(n) + ",Editor," + QByteArray(200, 'x') + '\n';
        writeBytes(table, text);
        QProcess process;
        process.setProcessEnvironment(bareEnvironment(home.path()));
        process.setChildProcessModifier([] {
            const struct rlimit limit = {400'000, 400'000}; // bytes
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(program, {u"--store"_s, store, u"import"_s, table});
        process.waitForFinished(-1);
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 3);
        QVERIFY2(said.contains("ulimit -f"), said);
        QVERIFY(tally.add(heldBy(store) == before));
    }

    /// Line 7.
    void aStoreThatWentAwayWhileOpenTakesNothingWithIt()
    {
        Tally tally("7", "a store moved, removed or exchanged while open");
        for (const QString &what : {u"moved"_s, u"removed"_s, u"exchanged"_s}) {
            const QTemporaryDir home;
            const QString path = home.filePath(u"search.afterword"_s);
            const auto store = opened(path);
            const FixedClock clock{Moment()};
            Tracker tracker(*store, clock);
            QVERIFY(tracker.load());
            QVERIFY(tracker.apply(renaming(tracker.search(), u"Robin"_s)));
            const QString away = home.filePath(u"away"_s);
            if (what == u"removed"_s)
                QFile::remove(path);
            else
                QFile::rename(path, away);
            if (what == u"exchanged"_s)
                writeBytes(path, "something else");
            const auto refused = tracker.apply(renaming(tracker.search(), u"Sam"_s));
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"no longer where it was"_s),
                     qPrintable(refused.error().message));
            QVERIFY(tally.add(tracker.search().person.name == u"Robin"_s &&
                              QFile::exists(path) == (what == u"exchanged"_s)));
            if (what == u"removed"_s)
                continue;
            QFile::remove(path);
            QVERIFY(QFile::rename(away, path));
            QVERIFY(tracker.apply(renaming(tracker.search(), u"Sam"_s)));
        }
    }

    void aStoreThatVanishedIsNotMadeAnew_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("agenda") << QStringList{u"agenda"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"/nowhere/x.json"_s};
        QTest::newRow("verify") << QStringList{u"verify"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s};
        QTest::newRow("import, where copies are left") << QStringList{u"import"_s, sample};
    }

    void aStoreThatVanishedIsNotMadeAnew()
    {
        QFETCH(QStringList, command);
        Tally tally("7", "a call on a store that vanished");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"import"_s, sample}).exitCode, 0);
        QCOMPARE(afterword_(home, {u"--store"_s, store, u"backup"_s}).exitCode, 0);
        QVERIFY(QFile::remove(store));
        const Ended ended = afterword_(home, QStringList{u"--store"_s, store} + command);
        QCOMPARE(ended.exitCode, 3);
        QVERIFY(ended.err.contains("search.afterword"));
        QVERIFY(tally.add(!QFile::exists(store)));
    }

    /// An empty file is what a disk leaves behind that was full or failed: never a store to begin anew.
    void anEmptyFileIsNotTakenForANewStore()
    {
        Tally tally("7", "a store cut to nothing");
        const QTemporaryDir home;
        const QString store = home.filePath(u"search.afterword"_s);
        writeBytes(store, {});
        const auto refused = SqlStore::open(store);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"empty"_s), qPrintable(refused.error().message));
        QVERIFY(tally.add(QFileInfo(store).size() == 0));
    }
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
