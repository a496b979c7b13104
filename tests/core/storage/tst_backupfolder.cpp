// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfolder.h"

#include "core/base/iso.h"
#include "core/storage/diagnosis.h"
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

    void theFirstStartOfADayMakesACopy()
    {
        const Moment morning = at(u"2026-11-23T08:00:00Z"_s);
        QVERIFY(keepDailyBackup(path(), morning));
        QVERIFY(!QFileInfo::exists(backupFolderOf(path()))); // there is no store yet
        fill(path());
        QVERIFY(keepDailyBackup(path(), morning)->has_value());
        QVERIFY(!keepDailyBackup(path(), morning + hours(23))->has_value());
        QVERIFY(keepDailyBackup(path(), morning + hours(25))->has_value());
        // A clock that was set back: the copies of the future say nothing about today.
        QVERIFY(keepDailyBackup(path(), morning - hours(30))->has_value());
        QCOMPARE(backupsOf(path()).size(), size_t(3));
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
            QVERIFY((*store)->database().run(u"PRAGMA user_version = 2"_s));
        }
        QCOMPARE(diagnose(path()).state, StoreState::Newer);
    }

private:
    QString path() const { return m_folder->filePath(u"search.afterword"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "tst_backupfolder.moc"
