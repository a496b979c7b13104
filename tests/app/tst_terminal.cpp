// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/terminal/terminal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

using Stream = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;

QByteArray contents(std::FILE *file)
{
    std::fflush(file);
    std::rewind(file);
    QByteArray text(4096, '\0');
    text.truncate(static_cast<qsizetype>(std::fread(text.data(), 1, 4096, file)));
    return text;
}

} // namespace

class TestTerminal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsAndErrorsGoTheirOwnWays();
    void aNameCannotDriveTheTerminal();
    void aFullDiskShows();
    void workThatIsDoneIsNotToldAsFailed_data();
    void workThatIsDoneIsNotToldAsFailed();
};

void TestTerminal::resultsAndErrorsGoTheirOwnWays()
{
    const Stream out(std::tmpfile(), std::fclose);
    const Stream err(std::tmpfile(), std::fclose);
    Terminal terminal(out.get(), err.get());
    terminal.print(u"Größe"_s);
    terminal.printExact("[]\n");
    terminal.complain(u"a.ics"_s, {u"holds no event"_s, 3});
    terminal.complain(u"a.ics"_s, {u"is a folder"_s});
    terminal.complain({}, {u"there is no command \"x\""_s});
    QVERIFY(terminal.flush());
    QCOMPARE(contents(out.get()), QByteArray("Größe\n[]\n"));
    QCOMPARE(contents(err.get()), QByteArray("afterword: a.ics: holds no event (line 3)\n"
                                             "afterword: a.ics: is a folder\n"
                                             "afterword: there is no command \"x\"\n"));
}

void TestTerminal::aNameCannotDriveTheTerminal()
{
    QCOMPARE(tamed(u"a\x1b[2J\nb\x7f"_s), u"a\u241b[2J\u240ab\u2421"_s);
    QCOMPARE(tamed(u"x\u202egpj.exe"_s), u"x\ufffdgpj.exe"_s);
    QCOMPARE(tamed(u"שלום 🙂 Ω"_s), u"שלום 🙂 Ω"_s);
}

void TestTerminal::aFullDiskShows()
{
    const Stream full(std::fopen("/dev/full", "w"), std::fclose);
    QVERIFY(full);
    Terminal terminal(full.get(), stderr);
    terminal.print(u"something"_s);
    QVERIFY(!terminal.flush());
}

void TestTerminal::workThatIsDoneIsNotToldAsFailed_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("a task is kept") << QStringList{u"task"_s, u"add"_s, u"Call back"_s} << ExitCode::Done;
    QTest::newRow("a list is what was asked for")
        << QStringList{u"task"_s, u"list"_s} << ExitCode::Unreadable;
    QTest::newRow("and so is an agenda") << QStringList{u"agenda"_s} << ExitCode::Unreadable;
}

void TestTerminal::workThatIsDoneIsNotToldAsFailed()
{
    QFETCH(const QStringList, call);
    QFETCH(const ExitCode, code);
    const QTemporaryDir folder;
    const QStringList store{u"--store"_s, folder.filePath(u"search.afterword"_s)};
    const FixedClock clock(Moment{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}});
    const Stream full(std::fopen("/dev/full", "w"), std::fclose);
    const Stream fine(std::tmpfile(), std::fclose);
    const Stream err(std::tmpfile(), std::fclose);
    Terminal first(fine.get(), err.get());
    const QString table = folder.filePath(u"own.csv"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("company,role\nQuill,Editor\n");
    file.close();
    const auto begun = readCommandLine(store + QStringList{u"import"_s, table});
    QVERIFY(begun.ok());
    QCOMPARE(runCommand({*begun, clock, first}), ExitCode::Done);
    Terminal terminal(full.get(), err.get());
    const auto line = readCommandLine(store + call);
    QVERIFY(line.ok());
    QCOMPARE(runCommand({*line, clock, terminal}), code);
    QCOMPARE(contents(err.get()).contains("but everything was done"), code == ExitCode::Done);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
