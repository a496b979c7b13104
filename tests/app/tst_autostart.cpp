// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestAutostart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsSwitchedOnAndOff();
    void whatWasNeverOnLeavesNoFile();
    void whatEverybodyGetsIsHiddenForOnePerson();
    void anEntryOfOnesOwnIsKept();
    void anEntryThatStartsNothingIsWrittenAnew();
    void aWayOfSayingItThatNotEverySessionHeedsIsOffToo();
    void wordsAreQuoted_data();
    void wordsAreQuoted();
    void whatCannotBeWrittenIsAnError();

private:
    QString entry() const { return m_folders.own + u"/org.afterword.Afterword.desktop"_s; }
    QByteArray text() const
    {
        const auto read = readFile(entry(), 10000);
        return read ? *read : QByteArray();
    }
    void write(const QString &folder, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writePrivateFile(folder + u"/org.afterword.Afterword.desktop"_s, text).ok());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    AutostartFolders m_folders;
};

void TestAutostart::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folders = {m_home->filePath(u"own/autostart"_s), {m_home->filePath(u"shared/autostart"_s)}};
}

void TestAutostart::itIsSwitchedOnAndOff()
{
    QVERIFY(!startsAtLogin(m_folders));
    QVERIFY(startAtLogin(m_folders, {u"/bin/sh"_s, u"--background"_s}).ok());
    QVERIFY(startsAtLogin(m_folders));
    QVERIFY(text().contains("\nExec=\"/bin/sh\" \"--background\"\n"));
    QVERIFY(text().contains("\nIcon=org.afterword.Afterword\n"));
    QVERIFY(!text().contains('@'));
    QVERIFY(doNotStartAtLogin(m_folders).ok());
    QVERIFY(!startsAtLogin(m_folders));
    QVERIFY(text().contains("\nHidden=true\n"));
    QVERIFY(startAtLogin(m_folders, {u"/bin/sh"_s}).ok());
    QVERIFY(startsAtLogin(m_folders));
    QVERIFY(!text().contains("Hidden"));
}

void TestAutostart::whatWasNeverOnLeavesNoFile()
{
    QVERIFY(doNotStartAtLogin(m_folders).ok());
    QVERIFY(!QFileInfo::exists(entry()));
}

void TestAutostart::whatEverybodyGetsIsHiddenForOnePerson()
{
    write(m_folders.shared.first(), "[Desktop Entry]\nType=Application\nName=Afterword\nExec=/bin/sh\n");
    QVERIFY(startsAtLogin(m_folders));
    QVERIFY(doNotStartAtLogin(m_folders).ok());
    QVERIFY(!startsAtLogin(m_folders));
    QCOMPARE(text(), "[Desktop Entry]\nHidden=true\nType=Application\nName=Afterword\n"_ba);
}

void TestAutostart::anEntryOfOnesOwnIsKept()
{
    const QByteArray own = "# Mine\n[Desktop Entry]\nName=Afterword\nExec=/bin/sh --store /a\nX-Mine=1\n"
                           "\n[Desktop Action Today]\nHidden=not here\n";
    write(m_folders.own, own);
    QVERIFY(doNotStartAtLogin(m_folders).ok());
    QCOMPARE(text(), QByteArray(own).replace("[Desktop Entry]\n", "[Desktop Entry]\nHidden=true\n"));
    QVERIFY(startAtLogin(m_folders, {u"/bin/true"_s}).ok());
    QCOMPARE(text(), own);
}

void TestAutostart::anEntryThatStartsNothingIsWrittenAnew()
{
    write(m_folders.own,
          "[Desktop Entry]\nName=Afterword\nExec=/nowhere/afterword --background\nHidden=true\n");
    QVERIFY(startAtLogin(m_folders, {u"/bin/sh"_s, u"--background"_s}).ok());
    QVERIFY(startsAtLogin(m_folders));
    QVERIFY(text().contains("\nExec=\"/bin/sh\" \"--background\"\n"));
}

void TestAutostart::aWayOfSayingItThatNotEverySessionHeedsIsOffToo()
{
    write(m_folders.own, "[Desktop Entry]\nExec=/bin/sh\nX-GNOME-Autostart-enabled=false\n");
    QVERIFY(!startsAtLogin(m_folders));
    QVERIFY(startAtLogin(m_folders, {u"/bin/sh"_s}).ok());
    QVERIFY(startsAtLogin(m_folders));
    QVERIFY(!text().contains("X-GNOME"));
}

void TestAutostart::wordsAreQuoted_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"/opt/afterword"_s << "\"/opt/afterword\""_ba;
    QTest::newRow("blank") << u"/my programs/a"_s << "\"/my programs/a\""_ba;
    QTest::newRow("percent") << u"/100%/a"_s << "\"/100%%/a\""_ba;
    QTest::newRow("what a shell would read") << u"/$a`b\"c\\d"_s << R"("/\\$a\\`b\\"c\\\\d")"_ba;
}

void TestAutostart::wordsAreQuoted()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, written);
    QVERIFY(startAtLogin(m_folders, {word, u"--background"_s}).ok());
    QVERIFY2(text().contains("\nExec=" + written + " \"--background\"\n"), text().constData());
    const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (validator.isEmpty())
        QSKIP("desktop-file-validate is not there");
    QProcess process;
    process.start(validator, {entry()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestAutostart::whatCannotBeWrittenIsAnError()
{
    QFile file(m_home->filePath(u"own"_s)); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!startAtLogin(m_folders, {u"/bin/sh"_s}).ok());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
