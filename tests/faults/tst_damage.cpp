// SPDX-License-Identifier: GPL-3.0-or-later
// Lines 8 to 13: damage, restoring, copies, versions, and undo without end.
#include "dump.h"
#include "lab.h"
#include "tally.h"

#include "core/edits/editsettings.h"
#include "core/storage/copies/backup.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/copies/diagnosis.h"
#include "core/storage/statements/dialect.h"
#include "core/storage/storeheader.h"
#include "core/tracker.h"
#include "tests/support/fullsearch.h"
#include "ui/commands/editor.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString program = QStringLiteral(AFTERWORD_PROGRAM);
const Moment monday = Zone().moment(QDate(2026, 11, 23), QTime(12, 0));

void fill(const QString &path, const Search &search)
{
    const auto store = SqlStore::open(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    const auto written = (*store)->write(difference((*store)->load().value(), search));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
}

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto place = [&] { return qsizetype(random() % quint64(bytes.size())); };
    switch (random() % 5) {
    case 0: bytes.truncate(place()); break;
    case 1:
        for (int n = 1 + int(random() % 20); n > 0; --n)
            bytes[place()] = char(random());
        break;
    case 2: {
        const qsizetype from = place();
        bytes.replace(from, std::min<qsizetype>(1 + place() / 4, bytes.size() - from),
                      QByteArray(std::min<qsizetype>(1 + place() / 4, bytes.size() - from), '\0'));
        break;
    }
    case 3: { // two pages change places
        const qsizetype pages = bytes.size() / 4096;
        const qsizetype a = qsizetype(random()) % pages * 4096;
        const qsizetype b = qsizetype(random()) % pages * 4096;
        const QByteArray first = bytes.mid(a, 4096);
        bytes.replace(a, 4096, bytes.mid(b, 4096)).replace(b, 4096, first);
        break;
    }
    default: // the header and the schema
        for (int n = 1 + int(random() % 4); n > 0; --n)
            bytes[qsizetype(random() % 100)] = char(random());
        break;
    }
    return bytes;
}

/// The first line that one of two dumps lacks.
QString firstDifference(const QByteArray &expected, const QByteArray &actual)
{
    for (const QByteArray &line : expected.split('\n')) {
        if (!actual.contains(line))
            return u"missing: "_s + QString::fromUtf8(line.left(200));
    }
    for (const QByteArray &line : actual.split('\n')) {
        if (!expected.contains(line))
            return u"too much: "_s + QString::fromUtf8(line.left(200));
    }
    return u"the same lines, in another number"_s;
}

/// A search as large as a few weeks of looking for a job make it.
Search someSearch(int edits)
{
    Search search = newSearch();
    RandomEdits random(20261123);
    for (int n = 0; n < edits; ++n)
        make(random.next(search), search);
    return search;
}

} // namespace

class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Line 8.
    void aDamagedStoreIsKeptAsideAndTheNewestCopyOffered()
    {
        Tally tally("8", "mutated and truncated stores");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        fill(path, someSearch(60));
        QVERIFY(keepBackup(path, monday - hours(24)));
        QVERIFY(keepBackup(path, monday));
        const QString copy = backupPathFor(path, monday);
        const Search held = heldBy(copy);
        // A copy is one file that stands for itself.
        const QByteArray sound = bytesOf(copy);
        std::mt19937 random(8);
        int damaged = 0;
        for (int round = 0; round < size(100, 1000); ++round) {
            for (const QString &sidecar : storefile::sidecars(path))
                QFile::remove(sidecar);
            const QByteArray bytes = mutated(sound, random);
            QFile::remove(path);
            writeBytes(path, bytes);
            const bool readable = [&] {
                const auto store = SqlStore::open(path, OpenMode::ForReading);
                return store && (*store)->load();
            }();
            if (readable)
                continue; // what changed was inside a text, or in a page that is free
            ++damaged;
            QVERIFY2(bytesOf(path) == bytes, "a store that could not be read was changed");
            const Diagnosis diagnosis = diagnose(path);
            QVERIFY(diagnosis.state != StoreState::Sound);
            QCOMPARE(diagnosis.backups.front().path, copy);
            const auto aside = restore(path, copy, QString::number(round));
            QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
            QVERIFY2(tally.add(bytesOf(*aside) == bytes && heldBy(path) == held),
                     qPrintable(u"round %1"_s.arg(round)));
            QFile::remove(*aside);
        }
        QVERIFY(damaged > size(100, 1000) / 3);
    }

    /// Line 9.
    void aCopyIsRestoredBesideAnotherStoresLog()
    {
        Tally tally("9", "restore beside a stale -wal");
        for (int round = 0; round < size(3, 20); ++round) {
            const QTemporaryDir home;
            const QString path = home.filePath(u"search.afterword"_s);
            const QString copy = home.filePath(u"copy"_s);
            fill(path, someSearch(10));
            QVERIFY(backUp(path, copy));
            // The files as they are while rows stand in the log alone.
            const Search newer = someSearch(30 + round);
            {
                const auto store = SqlStore::open(path);
                QVERIFY((*store)->write(difference((*store)->load().value(), newer)));
                for (const QString &ending : {u""_s, u"-wal"_s})
                    QVERIFY(QFile::copy(path + ending, home.filePath(u"then"_s) + ending));
            }
            QVERIFY(QFileInfo(home.filePath(u"then-wal"_s)).size() > 0);
            for (const QString &ending : {u""_s, u"-wal"_s}) {
                QFile::remove(path + ending);
                QVERIFY(QFile::rename(home.filePath(u"then"_s) + ending, path + ending));
            }
            const auto aside = restore(path, copy, u"now"_s);
            QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
            QVERIFY(tally.add(heldBy(path) == heldBy(copy) && heldBy(*aside) == newer));
        }
    }

    void aStoreThatIsOpenIsNotReplaced()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        fill(path, someSearch(10));
        QVERIFY(backUp(path, home.filePath(u"copy"_s)));
        const auto window = SqlStore::open(path);
        const Search before = (*window)->load().value();
        const auto refused = restore(path, home.filePath(u"copy"_s), u"now"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"close it there"_s), qPrintable(refused.error().message));
        QVERIFY(!QFile::exists(path + u".restored"_s));
        QVERIFY((*window)->write(difference(before, someSearch(12))));
    }

    /// Line 10.
    void theCopiesOf400DaysAreThoseOfThePolicy()
    {
        Tally tally("10", "400 days of backups");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        fill(path, newSearch());
        std::mt19937 random(10);
        Moment now = monday;
        std::vector<Moment> made;
        for (int day = 0; day < 400; ++day) {
            // Twice on some days, not at all on others.
            const int copies = int(random() % 5) == 0 ? 0 : 1 + int(random() % 2);
            for (int n = 0; n < copies; ++n) {
                made.push_back(now + hours(n * 5));
                QVERIFY(keepBackup(path, made.back()));
                QVERIFY(tally.add(isWhatThePolicySays(backupsOf(path), made, made.back())));
            }
            now += hours(24);
        }
        const auto kept = backupsOf(path);
        QVERIFY(kept.size() >= 20 && kept.size() <= 30);
        for (const Backup &backup : kept)
            QVERIFY(verifyStore(backup.path));
    }

    /// Line 11.
    void aStoreOfEachReleasedSchemaIsReadAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/stores"));
        const QStringList stores = folder.entryList({u"schema-*.afterword"_s}, QDir::Files);
        QCOMPARE(stores.size(), dialect::schemaVersion);
        for (const QString &store : stores)
            QTest::newRow(qPrintable(store)) << folder.filePath(QFileInfo(store).completeBaseName());
    }

    void aStoreOfEachReleasedSchemaIsReadAsItWas()
    {
        QFETCH(QString, name);
        Tally tally("11", "a store of a released schema");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        writeBytes(path, bytesOf(name + u".afterword"_s));
        const int schema = readHeader(path).version;
        QVERIFY(heldBy(path) == fullSearchOfSchema(schema));
        const QByteArray dump = dumpOf(path);
        if (!tally.add(dump == bytesOf(name + u".dump"_s))) {
            writeBytes(QDir::temp().filePath(name + u".dump"_s), dump);
            QFAIL("the store's rows differ from the .dump beside it");
        }
    }

    /// Line 11.
    void aCopyOfAnEarlierSchemaIsPutBack()
    {
        Tally tally("11", "a copy of an earlier schema is put back");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        const QString copy = home.filePath(u"old.afterword"_s);
        const QByteArray old =
            bytesOf(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/stores/schema-1.afterword"));
        writeBytes(copy, old);
        fill(path, fullSearch());
        QVERIFY(tally.add(verifyStore(copy).ok()));
        QCOMPARE(countsOf(copy)->applications, int(fullSearchOfSchema(1).applications.size()));
        const auto aside = restore(path, copy, u"now"_s);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
        QVERIFY(tally.add(heldBy(path) == fullSearchOfSchema(1)));
        QVERIFY(tally.add(heldBy(*aside) == fullSearch()));
        QCOMPARE(readHeader(path).version, dialect::schemaVersion);
        QCOMPARE(bytesOf(copy), old);
    }

    /// Line 12.
    void aFileThatIsNotOursIsLeftAsItIs_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::newRow("another program's") << u"PRAGMA application_id = 7"_s;
        QTest::newRow("no program's") << u"PRAGMA application_id = 0"_s;
        QTest::newRow("a newer version's") << u"PRAGMA user_version = 999"_s;
        QTest::newRow("no database") << QString();
    }

    void aFileThatIsNotOursIsLeftAsItIs()
    {
        QFETCH(QString, pragma);
        Tally tally("12", "a foreign or newer file");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        if (pragma.isEmpty()) {
            writeBytes(path, QByteArray("My shopping list. ").repeated(500));
        } else {
            fill(path, someSearch(10));
            const auto database = Database::open(path, OpenMode::MustExist);
            QVERIFY(dialect::leaveLog(*database));
            QVERIFY(database->run(pragma));
        }
        const QByteArray before = bytesOf(path);
        const QString copy = home.filePath(u"copy"_s);
        const QString sample = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/search.json");
        for (const QStringList &command :
             {QStringList{u"agenda"_s}, QStringList{u"import"_s, sample}, QStringList{u"verify"_s},
              QStringList{u"backup"_s, copy}, QStringList{u"export"_s, home.filePath(u"x.json"_s)},
              QStringList{u"draft"_s, u"--interview"_s, u"i1"_s}}) {
            const Ended ended =
                run(program, QStringList{u"--store"_s, path} + command, bareEnvironment(home.path()), {}, {});
            QVERIFY(ended.exitCode == 1 || ended.exitCode == 3);
            QVERIFY2(ended.err.count('\n') == 1, ended.err);
            QVERIFY(tally.add(bytesOf(path) == before));
            QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{u"search.afterword"_s});
        }
    }

    /// Line 13.
    void everythingUndoneAndRedoneIsTheSame()
    {
        Tally tally("13", "random edits, all undone, all redone");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        const auto store = SqlStore::open(path);
        const FixedClock clock{Moment()};
        Tracker tracker(**store, clock);
        QVERIFY(tracker.load());
        Editor editor(tracker);
        // A setting has no row until it is first written; from then on it says its default in words.
        Person named = tracker.search().person;
        named.name = u"Robin"_s;
        Policy patient = tracker.search().policy;
        patient.giveUpAfterDays += 1;
        QVERIFY(editor.make(editingPerson(tracker.search(), named)));
        QVERIFY(editor.make(editingPolicy(tracker.search(), patient)));
        editor.undoStack()->undo();
        editor.undoStack()->undo();
        editor.undoStack()->clear();
        const QByteArray before = dumpOf(path);
        RandomEdits edits(13);
        const int count = size(300, 10000);
        for (int n = 0; n < count; ++n)
            QVERIFY(editor.make(Step{edits.next(tracker.search()), u"edit"_s}));
        QCOMPARE(editor.undoStack()->count(), count);
        const QByteArray after = dumpOf(path);
        QVERIFY(after != before);
        while (editor.undoStack()->canUndo())
            editor.undoStack()->undo();
        const QByteArray undone = dumpOf(path);
        QVERIFY2(tally.add(undone == before), qPrintable(firstDifference(before, undone)));
        while (editor.undoStack()->canRedo())
            editor.undoStack()->redo();
        QCOMPARE(editor.undoStack()->count(), count);
        QVERIFY(tally.add(dumpOf(path) == after && verifyStore(path)));
    }

private:
    /// The policy once more, said as a check of the outcome instead of as a way to it: every day and week for
    /// which it promises one of the copies that were @p made has one, and nothing else is left.
    static bool isWhatThePolicySays(const std::vector<Backup> &kept, const std::vector<Moment> &made,
                                    Moment now)
    {
        const auto day = [](Moment moment) { return Zone().date(moment).toJulianDay(); };
        const auto week = [&](Moment moment) {
            return (day(moment) - day(monday)) - (day(moment) - day(monday)) % 7;
        };
        QSet<qint64> days;
        QSet<qint64> weeks;
        QSet<qint64> moments;
        for (const Backup &backup : kept) {
            const auto age = now - backup.at;
            const bool promised = age <= hours(2 * 24) ||
                                  (age <= hours(14 * 24) && !days.contains(day(backup.at))) ||
                                  (age <= hours(13 * 7 * 24) && !weeks.contains(week(backup.at)));
            if (!promised)
                return false;
            days.insert(day(backup.at));
            weeks.insert(week(backup.at));
            moments.insert(backup.at.time_since_epoch().count());
        }
        return std::all_of(made.begin(), made.end(), [&](Moment moment) {
            const auto age = now - moment;
            return (age > hours(2 * 24) || moments.contains(moment.time_since_epoch().count())) &&
                   (age > hours(14 * 24) || days.contains(day(moment))) &&
                   (age > hours(13 * 7 * 24) || weeks.contains(week(moment)));
        });
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
