// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerror.h"

#include "core/storage/database.h"

#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

/// Who only wanted to read is not told that nothing was saved.
class TestStorageError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedForDecidesWhatIsSaid_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("busy") << 5;
        QTest::newRow("locked") << 6;
        QTest::newRow("read only") << 8;
        QTest::newRow("read only, and the log wants writing") << (8 | 1 << 8);
        QTest::newRow("the disk") << 10;
        QTest::newRow("a short read") << (10 | 2 << 8);
        QTest::newRow("full") << 13;
    }

    void whatWasAskedForDecidesWhatIsSaid()
    {
        QFETCH(int, code);
        const QSqlError error({}, u"words of the library"_s, QSqlError::StatementError,
                              QString::number(code));
        const QString writing = storageError(error, StoreUse::Writing).message;
        QVERIFY2(writing.contains(u"nothing was saved"_s), qPrintable(writing));
        const QString reading = storageError(error, StoreUse::Reading).message;
        QVERIFY2(!reading.isEmpty() && !reading.contains(u"saved"_s), qPrintable(reading));
    }

    void aLockedStoreIsToldByWhatOneWanted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"s.afterword"_s);
        const auto one = Database::open(path, OpenMode::CreateIfMissing);
        const auto other = Database::open(path, OpenMode::MustExist);
        QVERIFY(one && other);
        QVERIFY(other->run(u"PRAGMA busy_timeout = 0"_s));
        QVERIFY(one->run(u"BEGIN IMMEDIATE"_s));
        const auto written = other->run(u"BEGIN IMMEDIATE"_s);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"nothing was saved"_s));
        QVERIFY(one->run(u"ROLLBACK"_s));
        QVERIFY(other->run(u"PRAGMA query_only = 1"_s));
        const auto refused = other->run(u"DELETE FROM setting"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"nothing was saved"_s));
    }
};

QTEST_GUILESS_MAIN(TestStorageError)
#include "tst_storageerror.moc"
