// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storefile.h"

#include "core/storage/copies/backup.h"
#include "core/storage/sqlstore.h"
#include "core/storage/storegate.h"
#include "tests/support/fullsearch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

void fill(const QString &path)
{
    const auto store = SqlStore::open(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    const auto written = (*store)->write(difference((*store)->load().value(), fullSearch()));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
}

/// The files in the folder, without what SQLite keeps beside a store that was read.
QStringList stores(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    names.removeIf([](const QString &name) { return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s); });
    return names;
}

bool link(const QString &from, const QString &to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

class TestStoreFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    }

    void everyNameLeadsToTheFileItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("its own") << u"data/search.afterword"_s;
        QTest::newRow("with detours") << u"data/../data/./search.afterword"_s;
        QTest::newRow("a link") << u"link"_s;
        QTest::newRow("a link to a link") << u"links/again"_s;
        QTest::newRow("through a folder") << u"folder/search.afterword"_s;
        QTest::newRow("a second name") << u"data/second.afterword"_s;
        QTest::newRow("a link to the second name") << u"second link"_s;
    }

    void everyNameLeadsToTheFileItself()
    {
        QFETCH(QString, name);
        fill(path());
        QVERIFY(QDir(m_folder->path()).mkdir(u"links"_s));
        QVERIFY(QFile::link(path(), path(u"link"_s)));
        QVERIFY(QFile::link(u"../link"_s, path(u"links/again"_s)));
        QVERIFY(QFile::link(path(u"data"_s), path(u"folder"_s)));
        QVERIFY(link(path(), path(u"data/second.afterword"_s)));
        QVERIFY(QFile::link(path(u"data/second.afterword"_s), path(u"second link"_s)));
        QCOMPARE(storefile::itself(path(name)), path());
        // What is written under one name is read under the other, also while it stands in the log alone.
        const auto store = SqlStore::open(path());
        QVERIFY((*store)->write(remove((*store)->load().value(), ApplicationId{u"harbor"_s})));
        const auto other = SqlStore::open(path(name));
        QVERIFY2(other, other ? "" : qPrintable(other.error().message));
        QVERIFY((*other)->load().value() == (*store)->load().value());
        QVERIFY(!QFileInfo::exists(path(name) + u"-wal"_s) ||
                storefile::itself(path(name) + u"-wal"_s) == path() + u"-wal"_s);
    }

    void aNameThatLooksLikeAnAddressIsAFilesName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("memory") << u":memory:"_s;
        QTest::newRow("a file's address") << u"file:x.afterword"_s;
        QTest::newRow("with options") << u"file:x?mode=memory&cache=shared"_s;
        QTest::newRow("a resource") << u":/migrations/001.sql"_s;
        QTest::newRow("a question mark") << u"what?.afterword"_s;
    }

    void aNameThatLooksLikeAnAddressIsAFilesName()
    {
        QFETCH(QString, name);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const QString itself = storefile::itself(name);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY2(itself.startsWith(m_folder->path()), qPrintable(itself));
        if (name.contains(u'/'))
            return; // its folder is not there
        fill(itself);
        QVERIFY(SqlStore::open(itself, OpenMode::ForReading));
        QCOMPARE(stores(m_folder->path()), QStringList{name});
        QVERIFY(backUp(itself, itself + u".copy"_s));
        QVERIFY(verifyStore(itself + u".copy"_s));
    }

    void aLinkThatLeadsToNothingIsNoNewStore()
    {
        QVERIFY(QFile::link(path(u"gone"_s), path(u"link"_s)));
        const auto refused = SqlStore::open(path(u"link"_s));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"link"_s), qPrintable(refused.error().message));
        QVERIFY(!QFileInfo::exists(path(u"gone"_s)));
    }

    /// A name in another folder has a log of its own there, which nobody sees from here.
    void aFileWithANameInAnotherFolderIsLeftAsItIs()
    {
        fill(path());
        QVERIFY(link(path(), path(u"elsewhere.afterword"_s)));
        const QByteArray before = bytesOf(path());
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::MustExist, OpenMode::ForReading}) {
            const auto refused = SqlStore::open(path(), mode);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"hard link"_s), qPrintable(refused.error().message));
        }
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(QFile::remove(path(u"elsewhere.afterword"_s)));
        QVERIFY(SqlStore::open(path()));
    }

    /// A restore that was killed leaves the store under two names, of which one is what it kept aside.
    void aSecondNameThatARestoreLeftIsNoHindrance()
    {
        fill(path());
        QVERIFY(backUp(path(), path(u"copy"_s)));
        QVERIFY(link(path(), path() + u".before-restore-1"_s));
        QVERIFY(SqlStore::open(path()));
        QCOMPARE(storefile::itself(path()), path());
        const auto aside = restore(path(), path(u"copy"_s), u"2"_s);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
    }

    void aSecondNameIsNotLeftWithTheOldStore()
    {
        fill(path());
        QVERIFY(backUp(path(), path(u"copy"_s)));
        QVERIFY(link(path(), path(u"data/second.afterword"_s)));
        const auto refused = restore(path(), path(u"copy"_s), u"1"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"hard link"_s), qPrintable(refused.error().message));
        QCOMPARE(stores(path(u"data"_s)), (QStringList{u"search.afterword"_s, u"second.afterword"_s}));
    }

    void aRestoreThroughALinkReplacesTheFileItself()
    {
        fill(path());
        QVERIFY(backUp(path(), path(u"copy"_s)));
        QVERIFY(QFile::link(path(), path(u"link"_s)));
        const auto aside = restore(path(u"link"_s), path(u"copy"_s), u"1"_s);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
        QCOMPARE(*aside, path() + u".before-restore-1"_s);
        QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
        QVERIFY(!QFileInfo(path()).isSymLink());
    }

    void whatIsNoFileIsNoStore_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a pipe") << u"pipe"_s;
        QTest::newRow("a device") << u"device"_s;
    }

    void whatIsNoFileIsNoStore()
    {
        QFETCH(QString, what);
        const QString name = what == u"device"_s ? u"/dev/zero"_s : path(what);
        if (what == u"folder"_s)
            QVERIFY(QDir().mkdir(name));
        if (what == u"pipe"_s)
            QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::MustExist, OpenMode::ForReading}) {
            const auto refused = SqlStore::open(name, mode);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"not a store"_s), qPrintable(refused.error().message));
        }
    }

    void aCopyTakesThePlaceOfNothingButAnEarlierCopy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("nothing") << u"nothing"_s << true;
        QTest::newRow("an earlier copy") << u"copy"_s << true;
        QTest::newRow("a letter") << u"letter"_s << false;
        QTest::newRow("an empty file") << u"empty"_s << false;
        QTest::newRow("another store") << u"store"_s << false;
        QTest::newRow("a link to an earlier copy") << u"link"_s << false;
        QTest::newRow("a link that leads to nothing") << u"dangling"_s << false;
        QTest::newRow("a pipe") << u"pipe"_s << false;
        QTest::newRow("a folder") << u"folder"_s << false;
    }

    void aCopyTakesThePlaceOfNothingButAnEarlierCopy()
    {
        QFETCH(QString, what);
        QFETCH(bool, replaced);
        fill(path());
        const QString out = path(u"out"_s);
        const QString earlier = path(u"earlier"_s);
        QVERIFY(backUp(path(), earlier));
        if (what == u"copy"_s)
            QVERIFY(QFile::copy(earlier, out));
        if (what == u"letter"_s)
            write(out, "MINE");
        if (what == u"empty"_s)
            write(out, {});
        if (what == u"store"_s)
            fill(out);
        if (what == u"link"_s)
            QVERIFY(QFile::link(earlier, out));
        if (what == u"dangling"_s)
            QVERIFY(QFile::link(path(u"gone"_s), out));
        if (what == u"pipe"_s)
            QCOMPARE(::mkfifo(QFile::encodeName(out).constData(), 0600), 0);
        if (what == u"folder"_s)
            QVERIFY(QDir().mkdir(out));
        write(out + u".partial"_s, "MINE");
        const bool isFile = QFileInfo(out).isFile();
        const QByteArray before = isFile ? bytesOf(out) : QByteArray();
        const auto done = backUp(path(), out);
        QCOMPARE(done.ok(), replaced);
        if (!replaced)
            QVERIFY2(done.error().message.contains(u"left as it is"_s), qPrintable(done.error().message));
        if (replaced)
            QVERIFY(verifyStore(out));
        else if (isFile)
            QCOMPARE(bytesOf(out), before);
        QCOMPARE(bytesOf(out + u".partial"_s), QByteArray("MINE"));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.partial-*"_s}, QDir::Files), QStringList());
    }

    void theGateIsThereWhileSomebodyIsInside()
    {
        fill(path());
        const QString gate = path() + u".gate"_s;
        QVERIFY(!QFileInfo::exists(gate));
        {
            const auto one = SqlStore::open(path());
            const auto two = SqlStore::open(path(), OpenMode::ForReading);
            QVERIFY(QFileInfo::exists(gate));
            QVERIFY(!StoreGate::alone(path()));
        }
        QVERIFY(!QFileInfo::exists(gate));
        {
            const auto alone = StoreGate::alone(path());
            QVERIFY(alone);
            const auto refused = SqlStore::open(path());
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"try again in a moment"_s),
                     qPrintable(refused.error().message));
        }
        write(gate, {}); // as a killed program leaves it
        QVERIFY(SqlStore::open(path()));
        QVERIFY(!QFileInfo::exists(gate));
    }

    void nobodyIsAloneBehindAGateThatWasTakenAway()
    {
        fill(path());
        const auto mover = StoreGate::together(path());
        QVERIFY(mover);
        // As the last one who leaves does, while the mover waits to be alone and holds nothing.
        QVERIFY(QFile::remove(path() + u".gate"_s));
        {
            const auto other = StoreGate::together(path());
            QVERIFY(other);
            QVERIFY(!mover->stayAlone());
        }
        // It is inside all the same, by the gate that stands.
        QVERIFY(!StoreGate::alone(path()));
        QVERIFY(mover->stayAlone());
        QVERIFY(!StoreGate::together(path()));
        mover->share();
        QVERIFY(StoreGate::together(path()));
    }

    void whoWaitsAtTheGateOfAStoreThatIsMovedGoesInWhereItIs()
    {
        fill(path());
        static QString from;
        static QString to;
        from = path();
        to = path(u"moved.afterword"_s);
        const auto entrance = StoreGate::enter(path(), [](const QString &file) {
            if (file == from) // somebody is moving it just then
                static_cast<void>(QFile::rename(from, to) && QFile::link(to, from));
            return StoreGate::together(file);
        });
        QVERIFY(entrance);
        QCOMPARE(entrance->file, to);
        QVERIFY(!StoreGate::alone(to));
    }

    void aRenamingIsDoneAlsoWhereItsFolderCannotBeSynced()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"closed"_s));
        write(path(u"closed/a"_s), "A");
        // Names may be changed there, and the folder itself cannot be opened. (Root may open it: then it
        // can.)
        QCOMPARE(::chmod(QFile::encodeName(path(u"closed"_s)).constData(), 0300), 0);
        QVERIFY(storefile::replace(path(u"closed/a"_s), path(u"closed/b"_s)));
        QVERIFY(storefile::putWhereNothingIs(path(u"closed/b"_s), path(u"closed/c"_s)));
        QCOMPARE(::chmod(QFile::encodeName(path(u"closed"_s)).constData(), 0700), 0);
        QCOMPARE(bytesOf(path(u"closed/c"_s)), QByteArray("A"));
    }

private:
    QString path(const QString &name = u"data/search.afterword"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
