// SPDX-License-Identifier: GPL-3.0-or-later
// What must never happen to a copy of a shared search: that an edit is lost, or is there twice, at whatever
// moment the program is killed or the line is cut.
#include "core/storage/sidefiles.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const ApplicationId northwind{u"northwind"_s};

/// The program that is killed: edits without end, says which edits were made, and talks to the server in
/// between.
int writeUntilKilled(const QStringList &arguments)
{
    const auto address = StoreAddress::fromText(arguments[3]);
    CopySide side(arguments[2], *address);
    for (int i = 0;; ++i) {
        const QString mark = arguments[4] + QString::number(i);
        if (side.mark(northwind, mark)) {
            std::printf("%s\n", qPrintable(mark));
            std::fflush(stdout);
        }
        if (i % 3 == 2)
            side.sync();
    }
}

} // namespace

class TestCopyFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanupTestCase() { m_server.reset(); }

    void whoeverIsKilledAtAnyMomentGoesOnFromThere();
    void aLineThatIsCutAnywhereSendsOnce();
    void killedPrograms();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    StoreAddress filled()
    {
        const StoreAddress address = m_server->address(m_server->newPerson());
        fillServer(address, fullSearch());
        return address;
    }

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The files as they are at a moment are what a program leaves that is killed there.
void TestCopyFaults::whoeverIsKilledAtAnyMomentGoesOnFromThere()
{
    struct Killed {};
    int moments = 0;
    for (bool wasKilled = true; wasKilled; ++moments) {
        const StoreAddress address = filled();
        const QString work = path(u"work-%1"_s.arg(moments));
        const QString left = path(u"left-%1"_s.arg(moments));
        QVERIFY(QDir().mkpath(work) && QDir().mkpath(left));
        CopySide other(path(u"other-%1"_s.arg(moments)), address);
        auto side = std::make_unique<CopySide>(work + u"/copy"_s, address);
        int moment = 0;
        side->atEachMoment = [&] {
            if (moment++ != moments)
                return;
            for (const QString &name : QDir(work).entryList(QDir::Files | QDir::Hidden)) {
                if (!name.endsWith(u"-shm"_s) && !name.endsWith(u".gate"_s))
                    QFile::copy(work + u'/' + name, left + u'/' + name);
            }
            throw Killed();
        };
        QStringList typed;
        const auto day = [&](int from) {
            for (int i = from; i < 2; ++i) {
                typed += u"mine %1"_s.arg(i);
                side->mark(northwind, typed.last());
                other.mark(northwind, u"theirs %1"_s.arg(i));
                other.sync();
                side->sync();
            }
        };
        try {
            day(0);
            side->atEachMoment = [] {};
            wasKilled = false;
        } catch (const Killed &) {
            side.reset();
            side = std::make_unique<CopySide>(left + u"/copy"_s, address);
            IN_STEP(side->sync());
            day(int(typed.size()));
        }
        IN_STEP(side->sync());
        IN_STEP(other.sync());
        const auto there = marksIn(atServer(address));
        for (const auto &[mark, times] : there)
            QVERIFY2(times == 1, qPrintable(u"killed at %1: %2"_s.arg(moments).arg(mark)));
        QVERIFY(marksIn(side->search()) == there);
        QVERIFY(marksIn(other.search()) == there);
        for (const QString &mark : typed)
            QCOMPARE(there.count(mark), size_t(1));
        QVERIFY2(side->clashes.empty(), qPrintable(QString::number(moments)));
    }
    QVERIFY(moments > 15);
    qInfo("killed at %d moments, none lost, none twice", moments);
}

void TestCopyFaults::aLineThatIsCutAnywhereSendsOnce()
{
    const StoreAddress address = filled();
    CutLine line(m_server->port());
    StoreAddress byLine = address;
    byLine.port = line.port();
    const qint64 every = qEnvironmentVariableIsSet("AFTERWORD_CUTS") ? 1 : 97;
    auto side = std::make_unique<CopySide>(path(u"copy"_s), byLine);
    IN_STEP(side->sync());
    int typed = 0;
    for (qint64 at = 1;; at += every) {
        QVERIFY(side->mark(northwind, u"mark %1"_s.arg(++typed)));
        line.cutAfter(at);
        line.refuse(); // nobody tries again by themselves
        side->sync();
        const bool wasCut = line.wasCut();
        // It starts anew before it can reach the server again.
        side.reset();
        line.accept();
        line.cutAfter(std::numeric_limits<qint64>::max());
        side = std::make_unique<CopySide>(path(u"copy"_s), byLine);
        IN_STEP(side->sync());
        QVERIFY(side->clashes.empty());
        if (!wasCut)
            break;
    }
    const auto marks = marksIn(atServer(address));
    QVERIFY(typed > 3);
    for (int i = 1; i <= typed; ++i)
        QCOMPARE(marks.at(u"mark %1"_s.arg(i)), 1);
    qInfo("cut at %d places, none lost, none twice", typed);
}

void TestCopyFaults::killedPrograms()
{
    const StoreAddress address = filled();
    CopySide other(path(u"other"_s), address);
    const QString copy = path(u"copy"_s);
    {
        const CopySide made(copy, address);
    }
    QStringList told;
    const int kills = std::max(12, qEnvironmentVariableIntValue("AFTERWORD_KILLS"));
    QRandomGenerator any(7);
    for (int kill = 0; kill < kills; ++kill) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--write-until-killed"_s, copy, address.text(), u"kill %1, "_s.arg(kill)});
        const int lines = 1 + int(any.bounded(12));
        QByteArray said;
        while (said.count('\n') < lines) {
            QVERIFY(program.waitForReadyRead(60'000));
            said += program.readAll();
            QVERIFY(other.mark(northwind, u"other %1 %2"_s.arg(kill).arg(said.size())));
            other.sync(10);
        }
        program.kill();
        QVERIFY(program.waitForFinished(60'000));
        said += program.readAll();
        for (const QByteArray &mark : said.left(said.lastIndexOf('\n')).split('\n'))
            told += QString::fromUtf8(mark);
    }
    CopySide side(copy, address);
    IN_STEP(side.sync());
    IN_STEP(other.sync()); // which may have had something to send still, after its few steps
    IN_STEP(side.sync());
    const auto marks = marksIn(atServer(address));
    QVERIFY(marksIn(side.search()) == marks);
    QVERIFY(marksIn(other.search()) == marks);
    for (const QString &mark : told)
        QVERIFY2(marks.count(mark) == 1 && marks.at(mark) == 1, qPrintable(mark));
    for (const auto &[mark, times] : marks)
        QVERIFY2(times == 1, qPrintable(mark));
    qInfo("killed %d times after %d edits, none lost, none twice", kills, int(told.size()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 4 && arguments[1] == u"--write-until-killed"_s)
        return writeUntilKilled(arguments);
    TestCopyFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_copyfaults.moc"
