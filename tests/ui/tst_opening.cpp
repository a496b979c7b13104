// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed to other programs: addresses of three kinds and places on this computer, never through a
// shell.
#include "ui/opening.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Stands for the programs of the desktop.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Desktop() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_INVOKABLE void take(const QUrl &url) { taken += url; }

    const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"file"_s,       u"javascript"_s,
                              u"data"_s, u"smb"_s,   u"ssh"_s,    u"vnd.example"_s};
    QList<QUrl> taken;
};

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheWebAndMailAreOpened_data();
    void onlyTheWebAndMailAreOpened();
    void placesOfThisComputerAreOpened();
    void nothingElseOpensAndNoShellReads();
};

void TestOpening::onlyTheWebAndMailAreOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << u"https://meet.northwind.example/a?b=c"_s << true;
    QTest::newRow("http") << u"http://northwind.example"_s << true;
    QTest::newRow("capitals") << u"HTTPS://northwind.example"_s << true;
    QTest::newRow("mail") << u"mailto:dana@northwind.example?subject=Thank%20you"_s << true;
    QTest::newRow("what a shell would read") << u"https://northwind.example/$(touch%20x);id"_s << true;
    QTest::newRow("no host") << u"https:///etc/passwd"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a file elsewhere") << u"file://northwind.example/share"_s << false;
    QTest::newRow("a path") << u"/etc/passwd"_s << false;
    QTest::newRow("an option") << u"--help"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,hello"_s << false;
    QTest::newRow("a share") << u"smb://northwind.example/share"_s << false;
    QTest::newRow("a login") << u"ssh://northwind.example"_s << false;
    QTest::newRow("another program's") << u"vnd.example:join"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestOpening::onlyTheWebAndMailAreOpened()
{
    QFETCH(const QString, address);
    QFETCH(const bool, opened);
    const QUrl url(address, QUrl::StrictMode);
    Desktop desktop;
    QCOMPARE(isOpenable(url), opened);
    QCOMPARE(openAddress(url), opened);
    QCOMPARE(desktop.taken, opened ? QList<QUrl>{url} : QList<QUrl>());
}

void TestOpening::placesOfThisComputerAreOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a resume; $(touch x) #1.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Desktop desktop;
    QVERIFY(openPlace(path));
    QVERIFY(openPlace(folder.path()));
    QVERIFY(!openPlace(folder.filePath(u"gone.pdf"_s)));
    QVERIFY(!openPlace(u"https://northwind.example"_s));
    QVERIFY(!openPlace(u"/dev/null"_s));
    QCOMPARE(desktop.taken, (QList<QUrl>{QUrl::fromLocalFile(path), QUrl::fromLocalFile(folder.path())}));
}

/// One file asks the desktop to open something, and no program is started with a text that a shell, or Qt in
/// a shell's place, takes apart.
void TestOpening::nothingElseOpensAndNoShellReads()
{
    static const QRegularExpression shell(
        uR"((?<!::)\b(system|popen|execl\w*|execv\w*|posix_spawn\w*)\s*\(|startCommand\(|splitCommand\(|"/bin/(ba|da|z)?sh"|"-c"|setOpenExternalLinks\(true)"_s);
    QVERIFY(shell.match(u"return system(line);"_s).hasMatch());
    QVERIFY(!shell.match(u"QLocale::system()"_s).hasMatch());
    QVERIFY(shell.match(u"process.start(u\"sh\"_s, {u\"-c\"_s, line});"_s).hasMatch());
    int read = 0;
    for (const QString &room : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(AFTERWORD_SOURCE_DIR "/") + room, {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            // It takes the command of an installed mail program apart, as desktops do, and nobody's words.
            if (file.fileName().endsWith(u"/ui/drafts/mailprogram/desktopentry.cpp"_s))
                text.remove(u"splitCommand("_s);
            const auto found = shell.match(text);
            QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
            const bool opens = text.contains(u"QDesktopServices"_s);
            QVERIFY2(!opens || file.fileName().endsWith(u"/ui/opening.cpp"_s), qPrintable(file.fileName()));
            ++read;
        }
    }
    QVERIFY(read > 300);
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
