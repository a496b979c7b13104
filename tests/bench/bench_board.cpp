// SPDX-License-Identifier: GPL-3.0-or-later
// How long the board takes until it is painted (first paint, a move, a keystroke in the search) and how much
// memory it needs at most, beside an empty QMainWindow. Every run is a process of its own, so that none
// profits from what another has warmed or allocated. Prints one table. Usage: bench_board [CARDS...]

#include "tests/support/desk.h"
#include "ui/board/boardview.h"
#include "ui/board/columnmodel.h"
#include "ui/board/columns.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <optional>

#include <sys/resource.h>

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
    double first = 0;
    double move = 0;
    std::vector<double> keys;
    double peak = 0; ///< megabytes
};

/// The most memory that this process ever had resident, in megabytes.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
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

/// The board with @p cards cards. What the facts themselves need is not the board's, but counts as well.
Run runBoard(int cards)
{
    Run run;
    Desk desk(manyCards(cards));
    QElapsedTimer timer;
    timer.start();
    Columns columns(desk.editor, desk.agenda);
    BoardView board(columns);
    board.resize(2400, 1200);
    board.show();
    paint(board);
    run.first = milliseconds(timer);

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
    QStringList numbers = {QString::number(run.first), QString::number(run.move), QString::number(run.peak)};
    for (const double key : run.keys)
        numbers << QString::number(key);
    return numbers.join(u' ');
}

/// Runs this program once for @p cards cards (-1: the empty window) and reads what it found.
std::optional<Run> runOnce(const QString &program, int cards)
{
    QProcess process;
    process.start(program, {u"--once"_s, QString::number(cards)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return std::nullopt;
    const QStringList numbers =
        QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() < 3)
        return std::nullopt;
    Run run{numbers[0].toDouble(), numbers[1].toDouble(), {}, numbers[2].toDouble()};
    for (const QString &key : numbers.mid(3))
        run.keys.push_back(key.toDouble());
    return run;
}

/// The medians of some runs.
struct Medians {
    double first = 0;
    double move = 0;
    double key = 0;
    double worstKey = 0;
    double peak = 0;
};

std::optional<Medians> measure(const QString &program, int cards)
{
    std::vector<double> first;
    std::vector<double> moves;
    std::vector<double> keys;
    std::vector<double> peaks;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        const std::optional<Run> run = runOnce(program, cards);
        if (!run)
            return std::nullopt;
        first.push_back(run->first);
        moves.push_back(run->move);
        peaks.push_back(run->peak);
        keys.insert(keys.end(), run->keys.begin(), run->keys.end());
    }
    Medians medians{median(first), median(moves), 0, 0, median(peaks)};
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
    if (sizes.size() == 2 && sizes.first() == u"--once"_s) {
        const int cards = sizes.last().toInt();
        out << inOneLine(cards < 0 ? runEmpty() : runBoard(cards)) << u'\n';
        return 0;
    }
    if (sizes.isEmpty())
        sizes = {u"1000"_s, u"10000"_s, u"100000"_s};
    const QString path = QCoreApplication::applicationFilePath();
    const std::optional<Medians> floor = measure(path, -1);
    if (!floor)
        return 1;
    out << "| cards | first paint | times the empty window | a move | a keystroke | peak memory | times the "
           "empty window |\n|---|---|---|---|---|---|---|\n"
        << u"| empty QMainWindow | %1 ms | 1 | | | %2 MB | 1 |\n"_s.arg(rounded(floor->first),
                                                                        rounded(floor->peak));
    out.flush();
    for (const QString &size : sizes) {
        const std::optional<Medians> found = measure(path, size.toInt());
        if (!found)
            return 1;
        out << u"| %1 | %2 ms | %3 | %4 ms | %5 ms (worst %6) | %7 MB | %8 |\n"_s.arg(
            size, rounded(found->first), rounded(found->first / floor->first), rounded(found->move),
            rounded(found->key), rounded(found->worstKey), rounded(found->peak),
            rounded(found->peak / floor->peak));
        out.flush();
    }
    return 0;
}
