// SPDX-License-Identifier: GPL-3.0-or-later
// Lines 38 to 40 and 42: who else may learn of it.
#include "lab.h"
#include "tally.h"

#include "app/desktop/applicationinterface.h"

#include <QDir>
#include <QDirIterator>
#include <QMetaMethod>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString program = QStringLiteral(AFTERWORD_PROGRAM);
const QString shim = QStringLiteral(AFTERWORD_SHIM);
const QString sample = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/search.json");
const QString invitation = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/invitation.ics");
const QString now = u"2026-11-23T20:00:00Z"_s;

/// Every command that writes or reads something, on the sample search.
std::vector<QStringList> calls(const QString &folder)
{
    return {{u"import"_s, sample, invitation},
            {u"agenda"_s, u"--all"_s},
            {u"draft"_s, u"--interview"_s, u"northwind-onsite"_s, u"--out"_s, folder + u"/drafts"_s},
            {u"export"_s, folder + u"/all.json"_s},
            {u"export"_s, folder + u"/all.ics"_s},
            {u"backup"_s},
            {u"backup"_s, folder + u"/copy.afterword"_s},
            {u"restore"_s, folder + u"/copy.afterword"_s},
            {u"verify"_s}};
}

/// The program with a window, until it has written what it writes at its start; then it is ended.
QByteArray openWindow(const QProcessEnvironment &environment, const QString &store, int seconds)
{
    QProcess window;
    window.setProcessEnvironment(environment);
    window.setChildProcessModifier([] { ::umask(022); });
    window.start(program, {u"--store"_s, store, u"--now"_s, now});
    // The search is among those that were open as soon as it is open.
    const QString remembered = environment.value(u"HOME"_s) + u"/.config/afterword/searches.json"_s;
    if (!QTest::qWaitFor([&] { return QFile::exists(remembered); }, 300000))
        qWarning("the window did not open");
    window.waitForFinished(seconds * 1000);
    window.terminate();
    if (!window.waitForFinished(10000))
        window.kill();
    window.waitForFinished(-1);
    return window.readAllStandardError();
}

} // namespace

class TestPrivacy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Line 38.
    void everythingIsTheOwnersAlone()
    {
        Tally tally("38", "files and folders under umask 022");
        const QTemporaryDir home;
        const QString folder = home.filePath(u"data"_s);
        const QString store = folder + u"/afterword/search.afterword"_s;
        for (const QStringList &arguments : calls(folder)) {
            QProcess process;
            process.setProcessEnvironment(bareEnvironment(home.path()));
            process.setChildProcessModifier([] { ::umask(022); });
            process.start(program, QStringList{u"--store"_s, store, u"--now"_s, now} + arguments);
            process.waitForFinished(-1);
            QVERIFY2(process.exitCode() <= 1, process.readAllStandardError());
        }
        openWindow(bareEnvironment(home.path()), store, 0);
        int seen = 0;
        QDirIterator all(home.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            struct stat status = {};
            QCOMPARE(::lstat(QFile::encodeName(path).constData(), &status), 0);
            // What the toolkit keeps for itself (fonts, shaders) is not ours.
            if (path.contains(u"/.cache"_s) || S_ISLNK(status.st_mode))
                continue;
            ++seen;
            QVERIFY2(tally.add((status.st_mode & 077) == 0), qPrintable(path));
        }
        QVERIFY(seen > 12);
    }

    /// Line 39.
    void noMethodOnTheBusGivesData()
    {
        Tally tally("39", "methods and properties on the bus");
        const QMetaObject &interface = ApplicationInterface::staticMetaObject;
        int methods = 0;
        for (int n = interface.methodOffset(); n < interface.methodCount(); ++n) {
            ++methods;
            QVERIFY(tally.add(interface.method(n).returnMetaType() == QMetaType::fromType<void>()));
        }
        QVERIFY(methods >= 3);
        QVERIFY(tally.add(interface.propertyCount() == interface.propertyOffset()));
    }

    /// Line 40.
    void nobodyBeyondThisMachineIsSpokenTo()
    {
        Tally tally("40", "connections while it is idle and at work");
        const QTemporaryDir home;
        const QString store = home.filePath(u"data/search.afterword"_s);
        const QString log = home.filePath(u"connections"_s);
        QProcessEnvironment environment = bareEnvironment(home.path());
        environment.insert(u"LD_PRELOAD"_s, shim);
        environment.insert(u"AFTERWORD_CONNECT_LOG"_s, log);
        for (const QStringList &arguments : calls(home.filePath(u"data"_s)))
            QVERIFY(run(program, QStringList{u"--store"_s, store, u"--now"_s, now} + arguments, environment,
                        {}, {})
                        .exitCode <= 1);
        openWindow(environment, store, size(2, 600));
        const QByteArray local = "family " + QByteArray::number(AF_UNIX);
        for (const QByteArray &line : bytesOf(log).split('\n'))
            QVERIFY2(tally.add(line.isEmpty() || line.startsWith(local)), line);
        // The log would have seen one.
        QProcess probe;
        probe.setProcessEnvironment(environment);
        probe.start(u"python3"_s, {u"-c"_s, u"import socket\ns = socket.socket()\ns.settimeout(1)\n"
                                            "try: s.connect(('127.0.0.1', 9))\nexcept OSError: pass"_s});
        probe.waitForFinished(-1);
        if (probe.exitCode() == 0)
            QVERIFY(bytesOf(log).contains("family " + QByteArray::number(AF_INET)));
    }

    /// Line 42.
    void nothingThatWasTypedReachesALog()
    {
        Tally tally("42", "texts that a log must not hold");
        const QTemporaryDir home;
        const QString store = home.filePath(u"data/search.afterword"_s);
        const QString log = home.filePath(u"connections"_s);
        QProcessEnvironment environment = bareEnvironment(home.path());
        environment.insert(u"LD_PRELOAD"_s, shim);
        environment.insert(u"AFTERWORD_CONNECT_LOG"_s, log);
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        QByteArray said;
        for (const QStringList &arguments : calls(home.filePath(u"data"_s)))
            said += run(program, QStringList{u"--store"_s, store, u"--now"_s, now} + arguments, environment,
                        {}, {})
                        .err;
        said += openWindow(environment, store, 2);
        QVERIFY(said.size() > 1000); // the log speaks
        for (const char *typed : {"Northwind", "Dana", "Whitfield", "dashboard", "Robin", "example.org"})
            QVERIFY2(tally.add(!said.contains(typed)), said.mid(said.indexOf(typed) - 200, 400));
        for (const char *journal : {"/dev/log", "journal", "syslog"})
            QVERIFY2(tally.add(!bytesOf(log).contains(journal)), bytesOf(log));
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
