// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlstore.h"

#include "core/domain/change/moves.h"
#include "core/storage/copies/backup.h"
#include "tests/support/fullsearch.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSqlStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aForeignFileIsLeftAsItIs_data();
    void aForeignFileIsLeftAsItIs();
    void aStoreThatVanishedIsNotReplaced();
    void itIsPrivateFromBirth();
    void aDragWritesItsOwnRowsAlone();
    void aCopyIsConsistentAndCanBeRestored();
    void aWriteThatWasCutOffIsTakenBackForReadersAsWell();
    void aDamagedStoreIsNamed();

private:
    QString path(const QString &name = u"search.afterword"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

std::unique_ptr<SqlStore> opened(const QString &path)
{
    auto store = SqlStore::open(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(store).value();
}

/// A store that holds fullSearch().
std::unique_ptr<SqlStore> filled(const QString &path)
{
    auto store = opened(path);
    const Search empty = store->load().value();
    const auto written = store->write(difference(empty, fullSearch()));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return store;
}

QByteArray checksum(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 0777;
}

} // namespace

void TestSqlStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSqlStore::aForeignFileIsLeftAsItIs_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("says");
    QTest::newRow("another program's") << u"PRAGMA application_id = 7"_s << u"not a store of Afterword"_s;
    QTest::newRow("a newer version's") << u"PRAGMA user_version = 999"_s << u"newer version"_s;
    QTest::newRow("no database") << QString() << u"not a store of Afterword"_s;
}

void TestSqlStore::aForeignFileIsLeftAsItIs()
{
    QFETCH(QString, pragma);
    QFETCH(QString, says);
    if (pragma.isEmpty()) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("My shopping list. ").repeated(500));
    } else {
        auto store = filled(path());
        QVERIFY(store->database().run(u"PRAGMA journal_mode = DELETE"_s));
        QVERIFY(store->database().run(pragma));
    }
    const QByteArray before = checksum(path());
    const auto store = SqlStore::open(path());
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(says), qPrintable(store.error().message));
    QCOMPARE(checksum(path()), before);
}

void TestSqlStore::aStoreThatVanishedIsNotReplaced()
{
    QVERIFY(!SqlStore::open(path(), OpenMode::MustExist));
    QVERIFY(!QFile::exists(path()));
}

void TestSqlStore::itIsPrivateFromBirth()
{
    const mode_t before = ::umask(022);
    const QString inside = path(u"data/afterword/search.afterword"_s);
    const auto store = filled(inside);
    QCOMPARE(modeOf(inside), mode_t(0600));
    QCOMPARE(modeOf(inside + u"-wal"_s), mode_t(0600));
    QCOMPARE(modeOf(inside + u"-shm"_s), mode_t(0600));
    QCOMPARE(modeOf(path(u"data/afterword"_s)), mode_t(0700));
    QVERIFY(backUp(inside, path(u"copy"_s)));
    QCOMPARE(modeOf(path(u"copy"_s)), mode_t(0600));
    ::umask(before);
}

void TestSqlStore::aDragWritesItsOwnRowsAlone()
{
    auto store = filled(path());
    const auto changes = [&] { return store->database().ask(u"SELECT total_changes()"_s).value().toInt(); };
    const ApplicationId northwind{u"northwind"_s};
    const auto move = moveCards(fullSearch(), std::span(&northwind, 1), {u"offer"_s}, {}, Moment());
    const int before = changes();
    QVERIFY(store->write(*move));
    QCOMPARE(changes() - before, 2); // the application's row, and one move that is noted
}

void TestSqlStore::aCopyIsConsistentAndCanBeRestored()
{
    {
        auto store = filled(path());
        QVERIFY(backUp(path(), path(u"copy"_s))); // while it is open
        QVERIFY(store->write(remove(fullSearch(), ApplicationId{u"harbor"_s})));
    }
    const auto aside = restore(path(), path(u"copy"_s), u"now"_s);
    QVERIFY(aside);
    QVERIFY(opened(path())->load().value() == fullSearch());
    QCOMPARE(opened(*aside)->load().value().applications.size(), fullSearch().applications.size() - 1);
}

void TestSqlStore::aWriteThatWasCutOffIsTakenBackForReadersAsWell()
{
    const QString cutOff = path(u"cut off"_s);
    {
        // As on a network, where there is a rollback journal: half of a large write is in the file.
        const auto store = filled(path());
        const Database &database = store->database();
        QVERIFY(database.run(u"PRAGMA journal_mode = DELETE"_s));
        QVERIFY(database.run(u"PRAGMA cache_size = 1"_s));
        QVERIFY(database.run(u"BEGIN"_s));
        QVERIFY(database.run(u"UPDATE application SET company = 'half'"_s));
        QVERIFY(
            database.run(u"CREATE TABLE filling AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                         "FROM n WHERE i < 2000) SELECT printf('%2000d', i) FROM n"_s));
        QVERIFY(QFile::copy(path(), cutOff));
        QVERIFY(QFile::copy(path() + u"-journal"_s, cutOff + u"-journal"_s));
        QVERIFY(database.run(u"ROLLBACK"_s));
    }
    const auto verified = verifyStore(cutOff);
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message));
    QVERIFY(opened(cutOff)->load().value() == fullSearch());
}

void TestSqlStore::aDamagedStoreIsNamed()
{
    filled(path());
    QVERIFY(verifyStore(path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 place = 4096; place < file.size(); place += 512) {
        file.seek(place);
        file.write(QByteArray(200, '\x5a'));
    }
    file.close();
    const auto verified = verifyStore(path());
    QVERIFY(!verified);
    QVERIFY2(verified.error().message.contains(u"damaged"_s), qPrintable(verified.error().message));
    QVERIFY(!restore(path(u"other"_s), path(), u"now"_s));
    QVERIFY(!QFile::exists(path(u"other"_s)));
}

QTEST_GUILESS_MAIN(TestSqlStore)
#include "tst_sqlstore.moc"
