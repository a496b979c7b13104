// SPDX-License-Identifier: GPL-3.0-or-later
// What the built program opens, and what it does to files that stand where it writes.
#include "program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString morning = u"2026-11-23T12:00:00-05:00"_s;

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(native(path).constData(), &status) == 0 ? status.st_mode : 0;
}

QString sample(const QString &name)
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/") + name;
}

QByteArray card(int number)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person " + QByteArray::number(number) + "\r\nEND:VCARD\r\n";
}

/// A program with the sample search in its store.
class Filled : public Program {
public:
    Filled()
    {
        if (run({u"--store"_s, u"STORE"_s, u"import"_s, sample(u"search.json"_s)}).exitCode != 0)
            qFatal("the sample could not be imported");
    }
    Call call(const QStringList &arguments) const
    {
        return run(QStringList{u"--store"_s, u"STORE"_s, u"--now"_s, morning} + arguments);
    }
};

} // namespace

class TestOpenedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingButAFileIsRead_data();
    void nothingButAFileIsRead();
    void aStoreThatIsAPipeIsRefused();
    void whatStandsInTheWayKeepsItsNature_data();
    void whatStandsInTheWayKeepsItsNature();
    void aFileThatWasNamedIsReplacedAndKeepsItsMode();
    void notesAreNeverWrittenOver();
    void theDemonstrationWritesOverNothing();
    void manyFilesTakeAsMuchMemoryAsTheyHaveBytes();
    void whereThereIsNoMemoryItIsSaid_data();
    void whereThereIsNoMemoryItIsSaid();
};

void TestOpenedFiles::nothingButAFileIsRead_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"import", "check"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestOpenedFiles::nothingButAFileIsRead()
{
    QFETCH(QString, command);
    const Filled afterword;
    const QString pipe = afterword.file("pipe");
    QCOMPARE(::mkfifo(native(pipe).constData(), 0600), 0);
    const QString good = afterword.write("one.vcf", card(1));
    const QString folder = afterword.file("nothing in it");
    QVERIFY(QDir().mkdir(folder));
    for (const QString &path : {pipe, u"/dev/zero"_s, u"/dev/null"_s, folder}) {
        const Call call = afterword.call({command, path});
        QCOMPARE(call.exitCode, 3);
        QVERIFY2(call.err.startsWith("afterword: " + native(path) + ": this is a "), call.err);
        QCOMPARE(call.err.count('\n'), 1);
    }
    if (command != u"import"_s)
        return;
    // Told for that file alone; the others come in.
    const Call both = afterword.call({command, pipe, good});
    QCOMPARE(both.exitCode, 1);
    QVERIFY(both.out.contains("Person 1"));
}

void TestOpenedFiles::aStoreThatIsAPipeIsRefused()
{
    const Program afterword;
    const QString pipe = afterword.file("pipe");
    QCOMPARE(::mkfifo(native(pipe).constData(), 0600), 0);
    for (const QStringList &command :
         {QStringList{u"agenda"_s}, QStringList{u"verify"_s}, QStringList{u"backup"_s},
          QStringList{u"import"_s, sample(u"search.json"_s)},
          QStringList{u"export"_s, afterword.file("x.json")}})
        QVERIFY2(afterword.run(QStringList{u"--store"_s, pipe} + command).exitCode == 3,
                 qPrintable(command.first()));
    QCOMPARE(modeOf(pipe) & S_IFMT, mode_t(S_IFIFO));
}

void TestOpenedFiles::whatStandsInTheWayKeepsItsNature_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"folder.json", "pipe.json", "link.json", "dangling.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestOpenedFiles::whatStandsInTheWayKeepsItsNature()
{
    QFETCH(QString, name);
    const Filled afterword;
    const QDir home(afterword.file(""));
    QVERIFY(home.mkdir(u"folder.json"_s));
    QCOMPARE(::mkfifo(native(afterword.file("pipe.json")).constData(), 0600), 0);
    afterword.write("theirs.txt", "theirs");
    QVERIFY(QFile::link(u"theirs.txt"_s, afterword.file("link.json")));
    QVERIFY(QFile::link(u"nowhere.txt"_s, afterword.file("dangling.json")));
    const QStringList files = home.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    const mode_t before = modeOf(home.filePath(name));

    const Call call = afterword.call({u"export"_s, home.filePath(name)});
    QCOMPARE(call.exitCode, 3);
    QVERIFY2(call.err.contains("left as it is"), call.err);
    QCOMPARE(modeOf(home.filePath(name)), before);
    QCOMPARE(afterword.read(afterword.file("theirs.txt")), QByteArray("theirs"));
    QCOMPARE(home.entryList(QDir::AllEntries | QDir::Hidden | QDir::System), files);
}

void TestOpenedFiles::aFileThatWasNamedIsReplacedAndKeepsItsMode()
{
    const Filled afterword;
    const QString out = afterword.write("shared.json", "old");
    QCOMPARE(::chmod(native(out).constData(), 0644), 0);
    QCOMPARE(afterword.call({u"export"_s, out}).exitCode, 0);
    QVERIFY(afterword.read(out).startsWith('{'));
    QCOMPARE(modeOf(out), mode_t(S_IFREG | 0644));
    const QString own = afterword.file("own.json");
    QCOMPARE(afterword.call({u"export"_s, own}).exitCode, 0);
    QCOMPARE(modeOf(own), mode_t(S_IFREG | 0600));
}

void TestOpenedFiles::notesAreNeverWrittenOver()
{
    const Filled afterword;
    const QDir folder(afterword.file("notes"));
    const QStringList call{u"draft"_s, u"--interview"_s, u"northwind-onsite"_s, u"--out"_s, folder.path()};
    afterword.call(call);
    const QStringList notes = folder.entryList(QDir::Files);
    QVERIFY(!notes.isEmpty());
    // The same notes again are the same files.
    afterword.call(call);
    QCOMPARE(folder.entryList(QDir::Files), notes);
    // What somebody has made of one stays, and so does what a link leads to.
    const QString first = folder.filePath(notes.first());
    afterword.write("theirs.txt", "theirs");
    QFile mine(first);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    if (notes.size() > 1) {
        QVERIFY(QFile::remove(folder.filePath(notes.last())));
        QVERIFY(QFile::link(u"../theirs.txt"_s, folder.filePath(notes.last())));
    }
    afterword.call(call);
    QCOMPARE(afterword.read(first), QByteArray("mine"));
    QCOMPARE(afterword.read(afterword.file("theirs.txt")), QByteArray("theirs"));
    QVERIFY(folder.exists(QFileInfo(first).completeBaseName() + u"-2.eml"_s));
}

void TestOpenedFiles::theDemonstrationWritesOverNothing()
{
    for (const char *name : {"search.json", "everything.json"}) {
        const Program afterword;
        QVERIFY(QDir().mkpath(afterword.file("demo")));
        const QByteArray path = QByteArray("demo/") + name;
        const QString mine = afterword.write(path.constData(), "mine");
        const Call call = afterword.run({u"demo"_s, afterword.file("demo")});
        QCOMPARE(call.exitCode, 3);
        QCOMPARE(afterword.read(mine), QByteArray("mine"));
    }
    const Program afterword;
    QCOMPARE(afterword.run({u"demo"_s, afterword.file("demo")}).exitCode, 0);
    QCOMPARE(afterword.run({u"demo"_s, afterword.file("demo")}).exitCode, 0);
}

void TestOpenedFiles::manyFilesTakeAsMuchMemoryAsTheyHaveBytes()
{
    const Filled afterword;
    QStringList call{u"import"_s};
    for (int n = 0; n < 40; ++n)
        call += afterword.write(("card" + QByteArray::number(n) + ".vcf").constData(), card(n));
    const Call imported = afterword.runWithin(512'000'000, QStringList{u"--store"_s, u"STORE"_s} + call);
    QVERIFY2(imported.exitCode == 0, imported.err);
    QCOMPARE(imported.out.count("people: "), 40);
}

void TestOpenedFiles::whereThereIsNoMemoryItIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    constexpr int many = 30'000'000; // bytes
    QTest::newRow("a search") << u"large.json"_s
                              << "{\"afterword\": 1, \"contacts\": [" +
                                     QByteArray(R"({"id": "a", "name": "A"},)").repeated(many / 24) + "]}";
    QTest::newRow("a table") << u"large.csv"_s
                             << "company,role\n" + QByteArray("Northwind,Analyst\n").repeated(500'000);
    QTest::newRow("cards") << u"large.vcf"_s << card(1).repeated(250'000);
    QTest::newRow("a message") << u"large.eml"_s
                               << "From: a@x.example\nTo: b@y.example\nSubject: s\n\n" +
                                      QByteArray("line of the letter\n").repeated(many / 19);
    QTest::newRow("an invitation") << u"large.ics"_s
                                   << "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\n" +
                                          QByteArray("SUMMARY:an interview\r\n").repeated(700'000) +
                                          "END:VEVENT\r\nEND:VCALENDAR\r\n";
    QTest::newRow("nothing known") << u"large.bin"_s << QByteArray(many, 'x');
}

void TestOpenedFiles::whereThereIsNoMemoryItIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    const Filled afterword;
    const QString path = afterword.write(name.toLatin1().constData(), text);
    // Wherever the memory ends, the program ends in words.
    for (const qint64 most : {250'000'000, 330'000'000, 420'000'000, 600'000'000}) {
        const Call call = afterword.runWithin(most, {u"--store"_s, u"STORE"_s, u"import"_s, path});
        const bool told = call.exitCode == 3 || call.exitCode == 1 || call.exitCode == 0;
        QVERIFY2(told, qPrintable(u"%1: %2"_s.arg(most).arg(QString::fromUtf8(call.err))));
        for (const QByteArray &line : call.err.split('\n'))
            QVERIFY2(line.isEmpty() || line.startsWith("afterword: "), line);
    }
    QCOMPARE(afterword.call({u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestOpenedFiles)
#include "tst_openedfiles.moc"
