// SPDX-License-Identifier: GPL-3.0-or-later
// How long a stored search takes until it is on the screen (opening the store, first paint, a move that is on
// the disk, a keystroke in the search) and how much memory that needs at most, beside an empty QMainWindow
// and beside a bare read of the same rows through Qt Sql. Every run is a process of its own, so that none
// profits from what another has warmed or allocated. Prints one table. Usage: bench_board [CARDS...]

#include "core/storage/sqlstore.h"
#include "tests/support/desk.h"
#include "ui/board/boardview.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columns.h"
#include "ui/parts/fontsahead.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

constexpr int repeats = 7;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// @p count cards in eight columns, with texts as people have them.
Search manyCards(int count)
{
    Search search = searchWith(0);
    const QStringList roles = {u"Data Analyst"_s, u"Platform Engineer"_s, u"Nurse"_s, u"Café manager"_s};
    for (int n = 0; n < count; ++n) {
        Application application;
        application.id.text = u"a%1"_s.arg(n);
        application.company = u"Company %1"_s.arg(n);
        application.role = roles[n % roles.size()];
        application.stage = search.stages[static_cast<size_t>(n) % search.stages.size()].id;
        application.rank = qint64(n) << 20;
        application.location = n % 3 == 0 ? u"Lisbon"_s : u"Oslo"_s;
        application.remarks = u"Found on the company's page, asked Kim who works there about the team."_s;
        application.added = QDate(2026, 11, 1).addDays(-(n % 60));
        application.applied = application.added;
        search.applications.put(application);
    }
    return search;
}

/// Until everything that was asked for is on the screen.
void paint(QWidget &window)
{
    QCoreApplication::processEvents();
    // What the window system would send at the next frame.
    QEvent frame(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &frame);
}

/// What one run found. Times in milliseconds.
struct Run {
    double opening = 0; ///< of the store, until the search is in memory
    double bare = 0;    ///< of the same file: every value of every row through Qt Sql
    double first = 0;
    double move = 0;
    std::vector<double> keys;
    double peak = 0; ///< megabytes
};

/// The most memory that this process ever had resident, in megabytes.
double peakMemory()
{
    // Not getrusage: what it says begins with the memory of the process that started this one.
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype line = text.indexOf("VmHWM:");
    return line < 0 ? 0 : text.mid(line + 6).trimmed().split(' ').first().toDouble() / 1024;
}

/// The floor: a window with nothing in it.
Run runEmpty()
{
    Run run;
    QElapsedTimer timer;
    timer.start();
    QMainWindow window;
    window.resize(2400, 1200);
    window.show();
    paint(window);
    run.first = milliseconds(timer);
    run.peak = peakMemory();
    return run;
}

/// Writes @p cards cards to a new store.
bool makeStore(const QString &path, int cards)
{
    const auto store = SqlStore::open(path);
    if (!store)
        return false;
    const Search search = manyCards(cards);
    Change change;
    for (const Application &application : search.applications)
        change.applications.push_back({{}, application});
    return (*store)->write(change).ok();
}

/// Reads every value of every row of the store, and does nothing with it.
double readBare(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(path);
    if (!database.open())
        return 0;
    for (const QString &table : database.tables()) {
        QSqlQuery rows(database);
        rows.setForwardOnly(true);
        rows.exec(u"SELECT * FROM "_s + table);
        const int columns = rows.record().count();
        while (rows.next()) {
            for (int column = 0; column < columns; ++column)
                static_cast<void>(rows.value(column));
        }
    }
    return milliseconds(timer);
}

Run runBare(const QString &path)
{
    Run run;
    run.bare = readBare(path);
    return run;
}

/// The board on the store at @p path. What the facts themselves need is not the board's, but counts as well.
Run runBoard(const QString &path)
{
    Run run;
    const FontsAhead fonts; // as the program does
    QElapsedTimer timer;
    timer.start();
    const auto store = SqlStore::open(path);
    if (!store)
        return run;
    const FixedClock clock(at("2026-11-23T20:00:00Z"));
    Tracker tracker(**store, clock);
    if (!tracker.load())
        return run;
    run.opening = milliseconds(timer);
    Editor editor(tracker);
    LiveAgenda agenda(tracker, [](const Person &person) { return BusinessCalendar(person.weekend, {}); });
    timer.restart();
    Columns columns(editor, agenda);
    BoardView board(columns);
    board.resize(2400, 1200);
    board.show();
    paint(board);
    run.first = milliseconds(timer);

    columns.prepareInIdleMoments();
    while (columns.isPreparing())
        QCoreApplication::processEvents();

    ColumnModel &from = *columns.models()[1];
    const std::array card = {from.idAt(1)};
    timer.restart();
    columns.move(card, columns.models()[2]->stage().id, columns.models()[2]->cardAtDrop(2));
    paint(board);
    run.move = milliseconds(timer);

    for (const QString &query :
         {u"l"_s, u"li"_s, u"lis"_s, u"lisb"_s, u"lisbon"_s, u"lisbon caf"_s, QString()}) {
        timer.restart();
        columns.setFilter(query);
        paint(board);
        run.keys.push_back(milliseconds(timer));
    }
    run.peak = peakMemory();
    return run;
}

QString inOneLine(const Run &run)
{
    QStringList numbers;
    for (const double number : {run.opening, run.bare, run.first, run.move, run.peak})
        numbers << QString::number(number);
    for (const double key : run.keys)
        numbers << QString::number(key);
    return numbers.join(u' ');
}

/// Runs this program once with @p arguments and reads what it found.
std::optional<Run> runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return std::nullopt;
    const QStringList numbers =
        QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() < 5)
        return std::nullopt;
    Run run{numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble(), {},
            numbers[4].toDouble()};
    for (const QString &key : numbers.mid(5))
        run.keys.push_back(key.toDouble());
    return run;
}

/// The medians of some runs.
struct Medians {
    double opening = 0;
    double bare = 0;
    double first = 0;
    double move = 0;
    double key = 0;
    double worstKey = 0;
    double peak = 0;
};

/// Measures the board on the store at @p store; an empty window where that is empty.
std::optional<Medians> measure(const QString &program, const QString &store)
{
    std::vector<Run> runs;
    std::vector<double> bare;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        const auto run =
            runOnce(program, store.isEmpty() ? QStringList{u"--empty"_s} : QStringList{u"--board"_s, store});
        if (!run)
            return std::nullopt;
        runs.push_back(*run);
        if (store.isEmpty())
            continue;
        const auto read = runOnce(program, {u"--bare"_s, store});
        if (!read)
            return std::nullopt;
        bare.push_back(read->bare);
    }
    const auto medianOf = [&](double Run::*number) {
        std::vector<double> numbers;
        for (const Run &run : runs)
            numbers.push_back(run.*number);
        return median(numbers);
    };
    Medians medians{medianOf(&Run::opening),
                    bare.empty() ? 0 : median(bare),
                    medianOf(&Run::first),
                    medianOf(&Run::move),
                    0,
                    0,
                    medianOf(&Run::peak)};
    std::vector<double> keys;
    for (const Run &run : runs)
        keys.insert(keys.end(), run.keys.begin(), run.keys.end());
    if (!keys.empty()) {
        medians.key = median(keys);
        medians.worstKey = *std::max_element(keys.begin(), keys.end());
    }
    return medians;
}

QString rounded(double number)
{
    return QString::number(number, 'f', 1);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    QTextStream out(stdout);
    QStringList sizes = program.arguments().mid(1);
    if (!sizes.isEmpty() && sizes.first().startsWith(u"--"_s)) {
        const QString what = sizes.first();
        const QString store = sizes.last();
        out << inOneLine(what == u"--empty"_s  ? runEmpty()
                         : what == u"--bare"_s ? runBare(store)
                                               : runBoard(store))
            << u'\n';
        return 0;
    }
    if (sizes.isEmpty())
        sizes = {u"1000"_s, u"10000"_s, u"100000"_s};
    const QString path = QCoreApplication::applicationFilePath();
    const std::optional<Medians> floor = measure(path, {});
    if (!floor)
        return 1;
    out << "| cards | opening | times a bare read | first paint | times the empty window | a move, on the "
           "disk | "
           "a keystroke | peak memory | times the empty window |\n|---|---|---|---|---|---|---|---|---|\n"
        << u"| empty QMainWindow | | | %1 ms | 1 | | | %2 MB | 1 |\n"_s.arg(rounded(floor->first),
                                                                            rounded(floor->peak));
    out.flush();
    const QTemporaryDir folder;
    for (const QString &size : sizes) {
        const QString store = folder.filePath(size + u".afterword"_s);
        if (!makeStore(store, size.toInt()))
            return 1;
        const std::optional<Medians> found = measure(path, store);
        if (!found)
            return 1;
        out << u"| %1 | %2 ms | %3 | %4 ms | %5 | %6 ms | %7 ms (worst %8) | %9 MB | "_s.arg(
                   size, rounded(found->opening), rounded(found->opening / found->bare),
                   rounded(found->first), rounded(found->first / floor->first), rounded(found->move),
                   rounded(found->key), rounded(found->worstKey), rounded(found->peak))
            << rounded(found->peak / floor->peak) << u" |\n"_s;
        out.flush();
    }
    return 0;
}
