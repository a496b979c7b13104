// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/unfinished.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(native(path).constData(), &status) == 0 ? status.st_mode : 0;
}

void write(const QString &path, const QByteArray &text, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(::chmod(native(path).constData(), mode), 0);
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs @p work in a process of its own; its exit code, -1 where it crashed.
template <class Work>
int elsewhere(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsItsOwnersAlone();
    void aFileThatStandsKeepsItsModeAndIsReplacedWhole();
    void aFileThatNobodyAskedForIsNeverWrittenOver();
    void whatIsNoFileKeepsItsNature_data();
    void whatIsNoFileKeepsItsNature();
    void aFileOfSomebodyElseStaysTheirs();
    void aFailureLeavesNothingBehind();
    void whatAnEndedProgramLeftIsTakenAway();
    void aFullDiskIsCalledFull();
    void onlyRegularFilesAreReadAndNothingIsWaitedFor_data();
    void onlyRegularFilesAreReadAndNothingIsWaitedFor();
    void aFileThatCannotBeReadSaysWhy();
    void aFileWhoseSizeNobodyTellsIsReadWhole();
    void aFileTakesAsMuchMemoryAsItHasBytes();
};

void TestFiles::whatIsWrittenIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    const mode_t before = umask(022);
    const bool written = writePrivateFile(path, "text").ok();
    umask(before);
    QVERIFY(written);
    QCOMPARE(modeOf(path), mode_t(S_IFREG | 0600));
    QCOMPARE(*readFile(path, 100), QByteArray("text"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"a"_s});
}

void TestFiles::aFileThatStandsKeepsItsModeAndIsReplacedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shared.json"_s);
    write(path, "what stood there before, which is longer", 0644);
    QVERIFY(writePrivateFile(path, "new"));
    QCOMPARE(textOf(path), QByteArray("new"));
    QCOMPARE(modeOf(path), mode_t(S_IFREG | 0644));
}

void TestFiles::aFileThatNobodyAskedForIsNeverWrittenOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.eml"_s);
    QVERIFY(writePrivateFile(path, "first", Standing::Kept));
    const auto second = writePrivateFile(path, "second", Standing::Kept);
    QVERIFY(!second);
    QVERIFY(second.error().message.startsWith(u"is there already"_s));
    QCOMPARE(textOf(path), QByteArray("first"));
}

void TestFiles::whatIsNoFileKeepsItsNature_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    QTest::newRow("a folder") << u"folder"_s << u"this is a folder"_s;
    QTest::newRow("a link") << u"link"_s << u"this is a link"_s;
    QTest::newRow("a link to nothing") << u"dangling"_s << u"this is a link"_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"this is a pipe"_s;
}

void TestFiles::whatIsNoFileKeepsItsNature()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    write(folder.filePath(u"target"_s), "theirs", 0644);
    QVERIFY(QFile::link(u"target"_s, folder.filePath(u"link"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, folder.filePath(u"dangling"_s)));
    QCOMPARE(::mkfifo(native(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    const mode_t before = modeOf(folder.filePath(name));

    for (const Standing standing : {Standing::Replaced, Standing::Kept}) {
        const auto written = writePrivateFile(folder.filePath(name), "ours", standing);
        QVERIFY(!written);
        QVERIFY2(written.error().message.startsWith(why), qPrintable(written.error().message));
    }
    QCOMPARE(modeOf(folder.filePath(name)), before);
    QCOMPARE(textOf(folder.filePath(u"target"_s)), QByteArray("theirs"));
    QVERIFY(!QFile::exists(folder.filePath(u"nowhere"_s)));
}

void TestFiles::aFileOfSomebodyElseStaysTheirs()
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    const QTemporaryDir folder;
    QCOMPARE(::chmod(native(folder.path()).constData(), 0777), 0);
    const QString path = folder.filePath(u"theirs"_s);
    write(path, "old", 0666);
    QCOMPARE(::chown(native(path).constData(), 1, 1), 0);
    // Who may not give the new file to them leaves the old one.
    QCOMPARE(elsewhere([&] { return ::setuid(nobody) == 0 && !writePrivateFile(path, "new") ? 0 : 1; }), 0);
    QCOMPARE(textOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"theirs"_s});
    // Who may, does.
    QVERIFY(writePrivateFile(path, "new"));
    struct stat status = {};
    QCOMPARE(::stat(native(path).constData(), &status), 0);
    QCOMPARE(status.st_uid, 1U);
    QCOMPARE(status.st_mode, mode_t(S_IFREG | 0666));
}

void TestFiles::aFailureLeavesNothingBehind()
{
    const QTemporaryDir folder;
    const auto missing = writePrivateFile(folder.filePath(u"none/a"_s), "text");
    QVERIFY(!missing);
    QVERIFY(!missing.error().message.isEmpty());
    // A write that fails: the process may not make files larger than this.
    const QString old = folder.filePath(u"old"_s);
    write(old, "old", 0600);
    const int code = elsewhere([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1000, 1000};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const QByteArray text(2000, 'x');
        return !writePrivateFile(old, text) && !writePrivateFile(folder.filePath(u"new"_s), text) ? 0 : 1;
    });
    QCOMPARE(code, 0);
    QCOMPARE(textOf(old), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"old"_s});
}

void TestFiles::whatAnEndedProgramLeftIsTakenAway()
{
    const QTemporaryDir folder;
    const QString left = folder.filePath(u".afterword-1iq74.partial"_s);
    const QString other = folder.filePath(u"own.partial"_s);
    write(left, "half", 0600);
    write(other, "somebody's", 0600);
    removeUnfinished(folder.path(), lastChangeOf(QFileInfo(left)));
    QVERIFY2(QFile::exists(left), "somebody may be writing it");
    removeUnfinished(folder.path(), lastChangeOf(QFileInfo(left)) + std::chrono::seconds(1));
    QVERIFY(!QFile::exists(left));
    write(left, "half", 0600);
    removeUnfinished(folder.path());
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(other));
}

void TestFiles::aFullDiskIsCalledFull()
{
    QCOMPARE(systemReason(ENOSPC), u"the disk is full"_s);
    QCOMPARE(systemReason(EDQUOT), u"the disk is full"_s);
    QVERIFY(!systemReason(EACCES).isEmpty());
}

void TestFiles::onlyRegularFilesAreReadAndNothingIsWaitedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s;
    QTest::newRow("a link to it") << u"link"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a socket") << u"socket"_s;
    QTest::newRow("a device without an end") << u"/dev/zero"_s;
    QTest::newRow("a device that is empty") << u"/dev/null"_s;
}

void TestFiles::onlyRegularFilesAreReadAndNothingIsWaitedFor()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(native(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"pipe"_s, folder.filePath(u"link"_s)));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, native(folder.filePath(u"socket"_s)).constData(), sizeof address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);

    const auto text = readFile(QDir(folder.path()).absoluteFilePath(name), 1000);
    QVERIFY(!text);
    QVERIFY2(text.error().message.startsWith(u"this is a "_s), qPrintable(text.error().message));
}

void TestFiles::aFileThatCannotBeReadSaysWhy()
{
    const QTemporaryDir folder;
    QCOMPARE(readFile(folder.filePath(u"none"_s), 10).error().message, u"there is no such file"_s);
    QVERIFY(writePrivateFile(folder.filePath(u"long"_s), QByteArray(11, 'x')));
    QVERIFY(!readFile(folder.filePath(u"long"_s), 10));
    QCOMPARE(readFile(folder.filePath(u"long"_s), 11)->size(), 11);
    QCOMPARE(readFile(folder.filePath(u"long"_s), std::numeric_limits<qint64>::max())->size(), 11);
    QVERIFY(writePrivateFile(folder.filePath(u"empty"_s), {}));
    QCOMPARE(readFile(folder.filePath(u"empty"_s), 10)->size(), 0);
}

void TestFiles::aFileWhoseSizeNobodyTellsIsReadWhole()
{
    QFile own(u"/proc/self/maps"_s); // is said to have no bytes
    if (!own.exists())
        QSKIP("there is no /proc here");
    const auto text = readFile(own.fileName(), 50'000'000);
    QVERIFY(text);
    QVERIFY(text->size() > 4096);
    QVERIFY(!readFile(own.fileName(), 1000));
}

void TestFiles::aFileTakesAsMuchMemoryAsItHasBytes()
{
    const QTemporaryDir folder;
    const QString small = folder.filePath(u"small"_s);
    const QString large = folder.filePath(u"large"_s);
    QVERIFY(writePrivateFile(small, "BEGIN:VCARD"));
    QVERIFY(writePrivateFile(large, QByteArray(40'000'000, 'x')));
    const int code = elsewhere([&] {
        // 32 MB beyond what the process has already.
        QFile maps(u"/proc/self/statm"_s);
        const rlim_t pages =
            maps.open(QIODevice::ReadOnly) ? maps.readAll().split(' ').first().toULongLong() : 0;
        const rlimit little{pages * 4096 + 32'000'000, RLIM_INFINITY};
        ::setrlimit(RLIMIT_AS, &little);
        std::vector<QByteArray> texts;
        for (int n = 0; n < 40; ++n) {
            const auto text = readFile(small, 256'000'000);
            if (!text)
                return 1;
            texts.push_back(*text);
        }
        const auto tooMuch = readFile(large, 256'000'000);
        return !tooMuch && tooMuch.error().message.contains(u"memory"_s) ? 0 : 2;
    });
    QCOMPARE(code, 0);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
