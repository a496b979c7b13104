// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/backupfolder.h"

#include "core/base/iso.h"
#include "core/storage/copies/diagnosis.h"
#include "core/storage/sqlstore.h"
#include "tests/support/fullsearch.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Moment at(const QString &iso)
{
    return momentFromIso(iso).value();
}

void fill(const QString &path)
{
    auto store = std::move(SqlStore::open(path)).value();
    const auto written = store->write(difference(store->load().value(), fullSearch()));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
}

void damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("the store of the test cannot be opened");
    for (qint64 place = 4096; place < file.size(); place += 512) {
        file.seek(place);
        file.write(QByteArray(200, '\x5a'));
    }
}

} // namespace

class TestBackupFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aCopysNameTellsWhenItWasMade()
    {
        const Moment now = at(u"2026-11-23T15:00:07Z"_s);
        fill(path());
        const auto copy = keepBackup(path(), now);
        QVERIFY(copy);
        QVERIFY(copy->endsWith(u"/backups/search-20261123T150007Z.afterword"_s));
        QCOMPARE(backupsOf(path()), (std::vector<Backup>{{*copy, now}}));
    }

    void otherFilesAreNotCopiesOfThisStore()
    {
        fill(path());
        QVERIFY(keepBackup(path(), at(u"2026-11-23T15:00:00Z"_s)));
        for (const QString &name :
             {u"search-notes.afterword"_s, u"other-20261123T150000Z.afterword"_s, u"search.txt"_s,
              u"search-20261123T150000Z.afterword.partial"_s, u"search-20261399T150000Z.afterword"_s}) {
            QFile file(backupFolderOf(path()) + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(backupsOf(path()).size(), size_t(1));
    }

    void copiesOfOneSecondStandBesideEachOther()
    {
        const Moment now = at(u"2026-11-23T15:00:07Z"_s);
        fill(path());
        for (int n = 0; n < 3; ++n)
            QVERIFY(keepBackup(path(), now));
        const auto copies = backupsOf(path());
        QCOMPARE(copies.size(), size_t(3));
        QVERIFY(copies.front().path.endsWith(u"/search-20261123T150007Z-3.afterword"_s));
        QVERIFY(copies.back().path.endsWith(u"/search-20261123T150007Z.afterword"_s));
    }

    void twoStoresThatDifferInTheirEndingsHaveCopiesOfTheirOwn()
    {
        const Moment now = at(u"2026-11-23T15:00:07Z"_s);
        const QStringList names{u"search.afterword"_s, u"search.old"_s, u"search"_s,
                                u"search.old.afterword"_s};
        for (const QString &name : names) {
            fill(m_folder->filePath(name));
            QVERIFY(keepBackup(m_folder->filePath(name), now));
        }
        QStringList seen;
        for (const QString &name : names) {
            const auto copies = backupsOf(m_folder->filePath(name));
            QCOMPARE(copies.size(), size_t(1));
            QVERIFY(!seen.contains(copies.front().path));
            seen += copies.front().path;
        }
    }

    void everyNameOfAStoreHasTheSameCopies()
    {
        fill(path());
        QVERIFY(QFile::link(path(), m_folder->filePath(u"link"_s)));
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"folder"_s)));
        const auto copy = keepBackup(m_folder->filePath(u"folder/link"_s), at(u"2026-11-23T15:00:07Z"_s));
        QVERIFY(copy);
        QVERIFY(copy->endsWith(u"/backups/search-20261123T150007Z.afterword"_s));
        QCOMPARE(backupsOf(path()), backupsOf(m_folder->filePath(u"link"_s)));
    }

    /// Clocks that are wrong for a while, by how much and for how many copies.
    void aClockThatIsWrongForAWhileTakesNoCopyAway_data()
    {
        QTest::addColumn<int>("daysAhead");
        QTest::addColumn<int>("copies");
        QTest::newRow("one start in 2036") << 3653 << 1;
        QTest::newRow("a week in 2036") << 3653 << 7;
        QTest::newRow("half a year ahead") << 183 << 3;
        QTest::newRow("back to 1970") << -20000 << 3;
    }

    void aClockThatIsWrongForAWhileTakesNoCopyAway()
    {
        QFETCH(int, daysAhead);
        QFETCH(int, copies);
        std::vector<Backup> made;
        Moment now = at(u"2026-09-01T09:00:00Z"_s);
        const auto keep = [&](Moment moment) {
            made.push_back({u"copy %1"_s.arg(moment.time_since_epoch().count()), moment});
            made = keptBackups(made, moment, [](const Backup &) { return true; });
        };
        for (int day = 0; day < 80; ++day)
            keep(now + hours(24) * day);
        const std::vector<Backup> right = made;
        QVERIFY(right.size() > 15);
        for (int n = 0; n < copies; ++n)
            keep(now + hours(24) * (80 + daysAhead + n));
        for (const Backup &copy : right)
            QVERIFY2(std::find(made.begin(), made.end(), copy) != made.end(), qPrintable(copy.path));
        // The clock is right again: the copies go on as ever.
        keep(now + hours(24) * 80);
        QVERIFY(std::find_if(made.begin(), made.end(), [&](const Backup &copy) {
                    return copy.at == now + hours(24) * 80;
                }) != made.end());
        QVERIFY(made.size() > right.size() && made.size() < right.size() + size_t(copies) + 2);
    }

    /// Somebody who comes back after a year keeps what there was until there are copies enough again.
    void anOlderTimeGoesWhenALaterOneIsFilled()
    {
        std::vector<Backup> made;
        const Moment then = at(u"2026-09-01T09:00:00Z"_s);
        const auto keep = [&](Moment moment) {
            made.push_back({u"copy %1"_s.arg(moment.time_since_epoch().count()), moment});
            made = keptBackups(made, moment, [](const Backup &) { return true; });
        };
        keep(then);
        for (int day = 400; day < 480; ++day)
            keep(then + hours(24) * day);
        QCOMPARE(made.back().at, then);
        for (int day = 480; day < 500; ++day)
            keep(then + hours(24) * day);
        QVERIFY(made.back().at > then + hours(24) * 399);
    }

    void aCopyThatCannotBeReadStandsForNoOther()
    {
        const Moment now = at(u"2026-11-23T20:00:00Z"_s);
        const Backup evening{u"evening"_s, now - hours(24 * 5)};
        const Backup morning{u"morning"_s, now - hours(24 * 5 + 10)};
        const Backup old{u"old"_s, now - hours(24 * 80)};
        const Backup older{u"older"_s, now - hours(24 * 95)};
        const Backup fresh{u"fresh"_s, now};
        const auto kept = [&](const QStringList &unreadable) {
            QStringList names;
            for (const Backup &copy :
                 keptBackups({evening, morning, old, older, fresh}, now,
                             [&](const Backup &one) { return !unreadable.contains(one.path); }))
                names += copy.path;
            return names;
        };
        QCOMPARE(kept({}), (QStringList{u"fresh"_s, u"evening"_s, u"old"_s}));
        QCOMPARE(kept({u"evening"_s}), (QStringList{u"fresh"_s, u"evening"_s, u"morning"_s, u"old"_s}));
        QCOMPARE(kept({u"fresh"_s, u"evening"_s, u"morning"_s}),
                 (QStringList{u"fresh"_s, u"evening"_s, u"morning"_s, u"old"_s, u"older"_s}));
    }

    void whatAKilledProgramLeftBehindIsSweptAwayLater()
    {
        fill(path());
        const Moment now = at(u"2026-11-23T15:00:07Z"_s);
        QVERIFY(keepBackup(path(), now));
        const QString left = backupPathFor(path(), now) + u".partial-1"_s;
        const QString mine = backupFolderOf(path()) + u"/notes.partial-1"_s;
        for (const QString &name : {left, mine}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3),
                                     QFileDevice::FileModificationTime));
        }
        QVERIFY(keepBackup(path(), now + hours(1)));
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(QFileInfo::exists(mine));
    }

    void theFirstStartOfADayMakesACopy()
    {
        const Moment morning = at(u"2026-11-23T08:00:00Z"_s);
        QVERIFY(makeDailyBackup(path(), morning));
        QVERIFY(!QFileInfo::exists(backupFolderOf(path()))); // there is no store yet
        fill(path());
        QVERIFY(makeDailyBackup(path(), morning)->has_value());
        QVERIFY(!makeDailyBackup(path(), morning + hours(23))->has_value());
        QVERIFY(makeDailyBackup(path(), morning + hours(25))->has_value());
        // A clock that was set back: the copies of the future say nothing about today.
        QVERIFY(makeDailyBackup(path(), morning - hours(30))->has_value());
        QCOMPARE(backupsOf(path()).size(), size_t(3));
    }

    void aCopyThatIsDamagedDrivesOutNone_data()
    {
        QTest::addColumn<CopiedValues>("values");
        QTest::addColumn<bool>("damaged");
        QTest::addColumn<size_t>("kept");
        QTest::newRow("sound, and known") << CopiedValues::AreKnown << false << size_t(2);
        QTest::newRow("sound, to be read") << CopiedValues::AreToBeRead << false << size_t(2);
        QTest::newRow("damaged, though its values are known") << CopiedValues::AreKnown << true << size_t(3);
        QTest::newRow("damaged, to be read") << CopiedValues::AreToBeRead << true << size_t(3);
    }

    void aCopyThatIsDamagedDrivesOutNone()
    {
        QFETCH(const CopiedValues, values);
        QFETCH(const bool, damaged);
        QFETCH(const size_t, kept);
        fill(path());
        const Moment now = at(u"2026-11-23T20:00:00Z"_s);
        for (const hours back : {hours(75), hours(74)})
            QVERIFY(makeBackup(path(), now - back).ok());
        const auto copy = makeBackup(path(), now);
        QVERIFY(copy.ok());
        if (damaged)
            damage(*copy);
        rotateBackups(path(), *copy, now, values);
        QCOMPARE(backupsOf(path()).size(), kept);
    }

    void aDamagedStoreTakesNoCopysPlace()
    {
        fill(path());
        const Moment now = at(u"2026-11-23T08:00:00Z"_s);
        QVERIFY(keepBackup(path(), now));
        const Moment muchLater = now + hours(24 * 300);
        damage(path());
        QVERIFY(!keepBackup(path(), muchLater));
        QCOMPARE(backupsOf(path()).size(), size_t(1));
        const Diagnosis diagnosis = diagnose(path());
        QCOMPARE(diagnosis.state, StoreState::Damaged);
        QCOMPARE(diagnosis.backups.size(), size_t(1));
        QCOMPARE(countsOf(diagnosis.backups.front().path)->applications,
                 int(fullSearch().applications.size()));
    }

    void aDamagedCopyIsCountedAndNotOffered()
    {
        fill(path());
        QVERIFY(keepBackup(path(), at(u"2026-11-22T08:00:00Z"_s)));
        const auto newest = keepBackup(path(), at(u"2026-11-23T08:00:00Z"_s));
        damage(*newest);
        const Diagnosis diagnosis = diagnose(path());
        QCOMPARE(diagnosis.state, StoreState::Sound);
        QCOMPARE(diagnosis.damagedBackups, 1);
        QCOMPARE(diagnosis.backups.size(), size_t(1));
        QCOMPARE(diagnosis.backups.front().at, at(u"2026-11-22T08:00:00Z"_s));
    }

    void whatIsFoundIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<StoreState>("state");
        QTest::newRow("no bytes") << QByteArray("") << StoreState::Empty;
        QTest::newRow("a letter") << QByteArray("Dear Dana, ").repeated(50) << StoreState::Foreign;
        QTest::newRow("another program's database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\x01') << StoreState::Foreign;
    }

    void whatIsFoundIsToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(StoreState, state);
        QCOMPARE(diagnose(path()).state, StoreState::Missing);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QCOMPARE(diagnose(path()).state, state);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aStoreOfANewerVersionIsToldApart()
    {
        {
            const auto store = SqlStore::open(path());
            QVERIFY((*store)->database().run(u"PRAGMA user_version = 999"_s));
        }
        QCOMPARE(diagnose(path()).state, StoreState::Newer);
    }

private:
    QString path() const { return m_folder->filePath(u"search.afterword"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "tst_backupfolder.moc"
