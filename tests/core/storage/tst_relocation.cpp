// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/relocation.h"

#include "core/storage/copies/backup.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/copies/copies.h"
#include "core/storage/sidefiles.h"
#include "core/storage/sqlstore.h"
#include "tests/support/fullsearch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(15, 0));
const ContactId dana{u"dana"_s};

std::unique_ptr<SqlStore> filled(const QString &path)
{
    auto store = std::move(SqlStore::open(path)).value();
    const auto written = store->write(difference(store->load().value(), fullSearch()));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return store;
}

Search heldBy(const QString &path)
{
    const auto store = SqlStore::open(path, OpenMode::MustExist);
    return store ? (*store)->load().value() : Search();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRelocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMovedStoreIsFoundFromBothPlaces()
    {
        const QString there = path(u"other/place/search.afterword"_s);
        {
            const auto store = filled(path());
            QVERIFY(keepBackup(path(), now));
            for (const SideFile which : sideFiles) {
                const QString beside = sideFileOf(path(), which);
                write(beside, beside.toUtf8());
                QVERIFY(filesOf(path(), false).contains(beside));
            }
            const auto moved = moveStore(store->database(), path(), there);
            QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
        }
        QVERIFY(heldBy(there) == fullSearch());
        QVERIFY(QFileInfo(path()).isSymLink());
        QVERIFY(heldBy(path()) == fullSearch());
        QCOMPARE(backupsOf(there).size(), size_t(1));
        QCOMPARE(backupsOf(path()), backupsOf(there)); // through the link that was left
        QVERIFY(!QFileInfo::exists(path(u"backups"_s)));
        for (const SideFile which : sideFiles) {
            QCOMPARE(bytesOf(sideFileOf(there, which)), sideFileOf(path(), which).toUtf8());
            QVERIFY(!QFileInfo::exists(sideFileOf(path(), which)));
        }
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(there) & others));
    }

    void aStoreThatSomebodyElseHasOpenIsNotMoved()
    {
        const QString there = path(u"other/search.afterword"_s);
        const auto store = filled(path());
        {
            const auto other = SqlStore::open(path());
            const auto refused = moveStore(store->database(), path(), there);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"close it there"_s),
                     qPrintable(refused.error().message));
        }
        QVERIFY(!QFileInfo::exists(there));
        QVERIFY(SqlStore::open(path())); // others may open it as before
        QVERIFY(moveStore(store->database(), path(), there));
    }

    void theFileItselfIsMovedWhicheverNameLeadsToIt()
    {
        const QString there = path(u"other/search.afterword"_s);
        QVERIFY(QFile::link(path(), path(u"link"_s)));
        {
            const auto store = filled(path());
            QVERIFY(keepBackup(path(u"link"_s), now));
            QVERIFY(moveStore(store->database(), path(u"link"_s), there));
        }
        for (const QString &name : {path(), path(u"link"_s), there}) {
            QVERIFY(heldBy(name) == fullSearch());
            QCOMPARE(backupsOf(name).size(), size_t(1));
        }
    }

    void aStoreThatWasMovedFiftyTimesIsFoundByItsFirstName()
    {
        filled(path());
        constexpr int moves = 50; // the system follows forty links in a row
        const auto place = [&](int n) { return path(u"search-%1.afterword"_s.arg(n)); };
        QVERIFY(QFile::rename(path(), place(moves)));
        for (int n = moves; n > 0; --n)
            QVERIFY(QFile::link(place(n), place(n - 1)));
        QVERIFY(!QFileInfo::exists(place(0)));
        QVERIFY(heldBy(place(0)) == fullSearch());
        {
            const auto store = std::move(SqlStore::open(place(0), OpenMode::MustExist)).value();
            QVERIFY(moveStore(store->database(), place(0), place(moves + 1)));
        }
        QVERIFY(heldBy(place(0)) == fullSearch());
        QVERIFY(heldBy(place(moves)) == fullSearch());
    }

    void linksInACircleAreNoStore()
    {
        QVERIFY(QFile::link(path(u"b"_s), path(u"a"_s)) && QFile::link(path(u"a"_s), path(u"b"_s)));
        QVERIFY(!SqlStore::open(path(u"a"_s), OpenMode::CreateIfMissing));
        QVERIFY(QFileInfo(path(u"a"_s)).isSymLink());
    }

    void aPlaceThatIsTakenIsLeftAlone()
    {
        const QString there = path(u"taken"_s);
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const auto store = filled(path());
        QVERIFY(!moveStore(store->database(), path(), there));
        QCOMPARE(bytesOf(there), QByteArray("mine"));
        QVERIFY(!QFileInfo(path()).isSymLink());
        QVERIFY(store->load().value() == fullSearch());
    }

    void everyFileOfASearchIsKnownAndNoOther()
    {
        const auto store = filled(path());
        QVERIFY(keepBackup(path(), now));
        QVERIFY(QFile::copy(path(), path(u"search.afterword.before-restore-1"_s)));
        QVERIFY(QFile::copy(path(), path(u"search.afterword-mine"_s)));
        QVERIFY(QFile::copy(path(), path(u"other.afterword"_s)));
        write(sideFileOf(path(u"other.afterword"_s), SideFile::Mailbox), "{}");
        write(path(u".afterword-0k3.partial"_s), "half a letter");
        const QStringList files = filesOf(path(), false);
        QVERIFY(files.contains(path(u".afterword-0k3.partial"_s)));
        QVERIFY(!files.contains(sideFileOf(path(u"other.afterword"_s), SideFile::Mailbox)));
        QVERIFY(files.contains(path()));
        QVERIFY(files.contains(path(u"search.afterword-wal"_s)));
        QVERIFY(files.contains(path(u"search.afterword.before-restore-1"_s)));
        QVERIFY(!files.contains(path(u"search.afterword-mine"_s)));
        QVERIFY(!files.contains(path(u"other.afterword"_s)));
        QCOMPARE(filesOf(path(), true).size(), files.size() + 1);
    }

    void erasedFilesAreGone()
    {
        filled(path());
        const QStringList files = filesOf(path(), true);
        QVERIFY(QFile::copy(path(), path(u"other"_s)));
        QVERIFY(eraseFiles(files));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"other"_s});
        QVERIFY(eraseFiles(files)); // what is gone is gone
    }

    void aPersonIsDeletedFromTheCopiesToo()
    {
        const QByteArray mark("dana@northwind.example");
        const auto store = filled(path());
        QVERIFY(keepBackup(path(), now));
        QVERIFY(backUp(path(), path(u"search.afterword.before-restore-1"_s)));
        const QStringList copies = copiesOf(path());
        QCOMPARE(copies.size(), 2);
        for (const QString &copy : copies) {
            QVERIFY(bytesOf(copy).contains(mark));
            QVERIFY(forgetInCopy(copy, dana));
            QVERIFY(!bytesOf(copy).contains(mark));
            QVERIFY(!QFile::exists(copy + u"-wal"_s));
            QVERIFY(!heldBy(copy).contacts.contains(dana));
            const QByteArray before = bytesOf(copy);
            QVERIFY(forgetInCopy(copy, {u"nobody"_s}));
            QCOMPARE(bytesOf(copy).size(), before.size());
        }
    }

    void rowsThatNameAPersonGoWithThem()
    {
        filled(path());
        const QString named = path(u"search.afterword.before-mending-1.json"_s);
        const QString other = path(u"search.afterword.before-mending-2.json"_s);
        write(named, R"({"contact": [{"id": "dana"}]})");
        write(other, R"({"contact": [{"id": "danae"}]})");
        QCOMPARE(copiesOf(path()), (QStringList{named, other}));
        for (const QString &copy : copiesOf(path()))
            QVERIFY(forgetInCopy(copy, dana));
        QCOMPARE(copiesOf(path()), QStringList{other});
    }

private:
    QString path(const QString &name = u"search.afterword"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRelocation)
#include "tst_relocation.moc"
