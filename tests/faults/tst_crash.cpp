// SPDX-License-Identifier: GPL-3.0-or-later
// Lines 1 and 4: the program is killed at any moment, and what was said to be saved is there.
#include "lab.h"
#include "tally.h"

#include "core/storage/copies/backup.h"
#include "core/storage/statements/dialect.h"
#include "tests/support/fullsearch.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString program = QStringLiteral(AFTERWORD_PROGRAM);
const QString driver = QStringLiteral(AFTERWORD_DRIVER);
const QString shim = QStringLiteral(AFTERWORD_SHIM);

bool isSound(const QString &path)
{
    const auto sound = verifyStore(path);
    if (!sound)
        qWarning("%s", qPrintable(sound.error().message));
    return sound.ok();
}

/// Kills the driver after it has acknowledged @p count edits, while it makes the next ones.
QByteArray editUntilKilled(const QString &store, quint64 seed, int count)
{
    QProcess process;
    process.start(driver, {u"edit"_s, store, QString::number(seed), u"100000"_s});
    QByteArray lines;
    while (lines.count('\n') < count && process.waitForReadyRead(-1))
        lines += process.readAll();
    process.kill();
    process.waitForFinished(-1);
    return lines + process.readAll();
}

struct Folder {
    QTemporaryDir home;
    QString path(const QString &name) const { return home.filePath(u"data/"_s + name); }
    QString store() const { return path(u"search.afterword"_s); }

    Folder() { QDir().mkpath(home.filePath(u"data"_s)); }

    Ended runKilledAt(int call, const QString &what, const QStringList &arguments) const
    {
        return run(what, arguments, bareEnvironment(home.path()), shim,
                   {u"kill"_s, call, home.filePath(u"data"_s)});
    }
};

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Line 1.
    void everyAcknowledgedEditOutlivesAKill()
    {
        Tally tally("1", "kill -9 while editing");
        std::mt19937 random(20261123);
        const Folder folder;
        for (int round = 0; round < size(50, 500); ++round) {
            // Every fifth store is new, so that the moments of its making are among them; the others go on.
            if (round % 5 == 0)
                QDir(folder.home.filePath(u"data"_s)).removeRecursively();
            QDir().mkpath(folder.home.filePath(u"data"_s));
            const Search start = QFile::exists(folder.store()) ? heldBy(folder.store()) : newSearch();
            const quint64 seed = random();
            const QByteArray lines =
                editUntilKilled(folder.store(), seed, round % 10 == 0 ? 0 : int(random() % 40));
            Replay replay(start, seed);
            replay.take(lines);
            if (replay.saved() == 0 && !QFile::exists(folder.store())) {
                tally.add(true); // it came to nothing, and said nothing
                continue;
            }
            // The edit that was under way may be there as well, whole.
            const bool sound = isSound(folder.store());
            const Search held = heldBy(folder.store());
            QVERIFY2(tally.add(sound && replay.allows(held)),
                     qPrintable(u"round %1, %2 saved"_s.arg(round).arg(replay.saved())));
        }
    }

    /// Line 4, an import into a store that holds something.
    void anImportIsThereWholeOrNotAtAll()
    {
        Tally tally("4", "killed at each step of an import");
        const QString sample = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/search.json");
        const auto prepared = [] {
            auto folder = std::make_unique<Folder>();
            run(driver, {u"fill"_s, folder->store()}, bareEnvironment(folder->home.path()), shim, {});
            return folder;
        };
        const auto whole = prepared();
        const Search before = heldBy(whole->store());
        QCOMPARE(run(program, {u"--store"_s, whole->store(), u"import"_s, sample},
                     bareEnvironment(whole->home.path()), shim, {})
                     .exitCode,
                 0);
        const Search after = heldBy(whole->store());
        QVERIFY(after != before);
        bool struck = true;
        for (int call = 1; struck; call += size(5, 1)) {
            const auto folder = prepared();
            const Ended ended =
                folder->runKilledAt(call, program, {u"--store"_s, folder->store(), u"import"_s, sample});
            struck = ended.struck;
            QVERIFY2(struck || ended.exitCode == 0, ended.err); // the last one ran to its end
            const Search held = heldBy(folder->store());
            QVERIFY2(tally.add(isSound(folder->store()) && (held == before || held == after)),
                     qPrintable(u"call %1"_s.arg(call)));
        }
    }

    /// Line 4, a restore: the old store or the copy, and the old one kept.
    void aRestoreIsThereWholeOrNotAtAll()
    {
        Tally tally("4", "killed at each step of a restore");
        const Folder origin;
        run(driver, {u"edit"_s, origin.store(), u"1"_s, u"40"_s}, bareEnvironment(origin.home.path()), shim,
            {});
        QVERIFY(backUp(origin.store(), origin.path(u"copy"_s)));
        const Search copied = heldBy(origin.path(u"copy"_s));
        bool struck = true;
        for (int call = 1; struck; call += size(3, 1)) {
            const Folder folder;
            // A store whose last rows are still in its log.
            const QByteArray lines = editUntilKilled(folder.store(), 2, 30);
            QVERIFY(lines.count("saved") >= 30);
            const Search standing = heldBy(folder.store());
            const Ended ended = folder.runKilledAt(
                call, program, {u"--store"_s, folder.store(), u"restore"_s, origin.path(u"copy"_s)});
            struck = ended.struck;
            QVERIFY2(struck || ended.exitCode == 0, ended.err); // the last one ran to its end
            const Search held = heldBy(folder.store());
            bool kept = held == standing;
            for (const QString &aside :
                 QDir(folder.home.filePath(u"data"_s)).entryList({u"*.before-restore-*"_s}, QDir::Files)) {
                if (!aside.endsWith(u"-wal"_s) && !aside.endsWith(u"-shm"_s))
                    kept = kept || heldBy(folder.path(aside)) == standing;
            }
            QVERIFY2(tally.add(isSound(folder.store()) && kept && (held == standing || held == copied)),
                     qPrintable(u"call %1"_s.arg(call)));
        }
        QCOMPARE(heldBy(origin.path(u"copy"_s)), copied);
    }

    /// Line 4, the making of a store: the first migration's statements.
    void aNewStoreIsThereWholeOrNotAtAll()
    {
        Tally tally("4", "killed at each step of a migration");
        bool struck = true;
        for (int call = 1; struck; call += size(5, 1)) {
            const Folder folder;
            const Ended ended = folder.runKilledAt(call, driver, {u"edit"_s, folder.store(), u"3"_s, u"0"_s});
            struck = ended.struck;
            QVERIFY2(struck || ended.exitCode == 0, ended.err); // the last one ran to its end
            const bool whole = QFile::exists(folder.store()) && isSound(folder.store()) &&
                               heldBy(folder.store()) == newSearch();
            QVERIFY2(tally.add(whole || !QFile::exists(folder.store())), qPrintable(u"call %1"_s.arg(call)));
            // The next start works, with nothing to be put right by hand.
            QCOMPARE(run(driver, {u"edit"_s, folder.store(), u"3"_s, u"5"_s},
                         bareEnvironment(folder.home.path()), shim, {})
                         .out.count("saved"),
                     5);
        }
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
