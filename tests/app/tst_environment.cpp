// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/commandline.h"
#include "app/terminal/environment.h"

#include <QTest>

#include <clocale>
#include <pwd.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestEnvironment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderThatIsNamedInPartIsNotHeeded();
    void withoutAHomeItIsTheAccounts();
    void aHomeThatIsGivenStays();
    void whatIsStartedFromHereIsToldTheSameLanguage();
};

void TestEnvironment::init()
{
    qputenv("HOME", "/home/robin");
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_CONFIG_HOME");
}

void TestEnvironment::aFolderThatIsNamedInPartIsNotHeeded()
{
    qputenv("XDG_DATA_HOME", "data");
    qputenv("XDG_CONFIG_HOME", "/elsewhere/config");
    settleEnvironment();
    QCOMPARE(defaultStore(), u"/home/robin/.local/share/afterword/search.afterword"_s);
    QCOMPARE(qgetenv("XDG_CONFIG_HOME"), QByteArray("/elsewhere/config"));

    qputenv("XDG_DATA_HOME", "/elsewhere/data");
    settleEnvironment();
    QCOMPARE(defaultStore(), u"/elsewhere/data/afterword/search.afterword"_s);
}

void TestEnvironment::withoutAHomeItIsTheAccounts()
{
    const passwd *account = getpwuid(getuid());
    if (!account)
        QSKIP("this account has no entry that names its home");
    qunsetenv("HOME");
    settleEnvironment();
    QCOMPARE(qgetenv("HOME"), QByteArray(account->pw_dir));
}

void TestEnvironment::aHomeThatIsGivenStays()
{
    settleEnvironment();
    QCOMPARE(qgetenv("HOME"), QByteArray("/home/robin"));
}

void TestEnvironment::whatIsStartedFromHereIsToldTheSameLanguage()
{
    const QByteArray missing = "xx_XX.UTF-8"; // installed nowhere
    std::setlocale(LC_CTYPE, "C");
    qputenv("LC_ALL", missing);
    settleEnvironment();
    QCOMPARE(qgetenv("LC_ALL"), QByteArray("C.UTF-8"));
    undoParentsLanguage(); // in the process that was started
    QCOMPARE(qgetenv("LC_ALL"), missing);

    settleEnvironment();
    qputenv("LC_ALL", "C"); // by somebody in between
    undoParentsLanguage();
    QCOMPARE(qgetenv("LC_ALL"), QByteArray("C"));

    std::setlocale(LC_CTYPE, "C");
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", missing);
    settleEnvironment();
    undoParentsLanguage();
    QVERIFY(!qEnvironmentVariableIsSet("LC_ALL"));
    qunsetenv("LC_CTYPE");
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
