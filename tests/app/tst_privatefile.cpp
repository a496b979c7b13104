// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestPrivateFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsItsOwnersAlone();
    void aFailureLeavesTheOldFile();
    void aFileThatCannotBeReadSaysWhy();
    void aNameStaysInItsFolder_data();
    void aNameStaysInItsFolder();
};

void TestPrivateFile::whatIsWrittenIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    const mode_t before = umask(022);
    const bool written = writePrivateFile(path, "text").ok();
    umask(before);
    QVERIFY(written);
    QCOMPARE(int(QFile::permissions(path) & 0x0077), 0);
    QCOMPARE(*readFile(path, 100), QByteArray("text"));
}

void TestPrivateFile::aFailureLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto missing = writePrivateFile(folder.filePath(u"none/a"_s), "text");
    QVERIFY(!missing);
    QVERIFY(!missing.error().message.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPrivateFile::aFileThatCannotBeReadSaysWhy()
{
    const QTemporaryDir folder;
    QVERIFY(!readFile(folder.path(), 10));
    QVERIFY(!readFile(folder.filePath(u"none"_s), 10));
    QVERIFY(writePrivateFile(folder.filePath(u"long"_s), QByteArray(11, 'x')).ok());
    QVERIFY(!readFile(folder.filePath(u"long"_s), 10));
    QVERIFY(readFile(folder.filePath(u"long"_s), 11));
}

void TestPrivateFile::aNameStaysInItsFolder_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"dana"_s << u"dana.eml"_s;
    QTest::newRow("a way out") << u"../../etc/x"_s << u"etc-x.eml"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.eml"_s;
    QTest::newRow("an option") << u"-rf"_s << u"rf.eml"_s;
    QTest::newRow("nothing") << u"///"_s << u"note.eml"_s;
    QTest::newRow("other letters") << u"Jürgen Özil"_s << u"Jürgen-Özil.eml"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(60, u'x') + u".eml"_s;
}

void TestPrivateFile::aNameStaysInItsFolder()
{
    QFETCH(QString, wanted);
    QTEST(safeFileName(wanted, u".eml"_s), "name");
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
