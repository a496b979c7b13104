// SPDX-License-Identifier: GPL-3.0-or-later
// How long the board takes until it is painted: first paint, a move, a keystroke in the search. Prints one
// table. Usage: bench_board [CARDS...]

#include "tests/support/desk.h"
#include "ui/board/boardview.h"
#include "ui/board/columnmodel.h"
#include "ui/board/columns.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

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

void measure(int cards, QTextStream &out)
{
    std::vector<double> first;
    std::vector<double> moves;
    std::vector<double> keys;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        Desk desk(manyCards(cards));
        QElapsedTimer timer;
        timer.start();
        Columns columns(desk.editor, desk.agenda);
        BoardView board(columns);
        board.resize(2400, 1200);
        board.show();
        paint(board);
        first.push_back(milliseconds(timer));

        while (columns.isPreparing())
            QCoreApplication::processEvents();

        ColumnModel &from = *columns.models()[1];
        const std::array card = {from.idAt(1)};
        timer.restart();
        columns.move(card, columns.models()[2]->stage().id, columns.models()[2]->cardAtDrop(2));
        paint(board);
        moves.push_back(milliseconds(timer));

        for (const QString &query :
             {u"l"_s, u"li"_s, u"lis"_s, u"lisb"_s, u"lisbon"_s, u"lisbon caf"_s, QString()}) {
            timer.restart();
            columns.setFilter(query);
            paint(board);
            keys.push_back(milliseconds(timer));
        }
    }
    out << u"| %1 | %2 ms | %3 ms | %4 ms (worst %5) |\n"_s.arg(cards)
               .arg(median(first), 0, 'f', 1)
               .arg(median(moves), 0, 'f', 1)
               .arg(median(keys), 0, 'f', 1)
               .arg(*std::max_element(keys.begin(), keys.end()), 0, 'f', 1);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    QTextStream out(stdout);
    out << "| cards | first paint | a move | a keystroke |\n|---|---|---|---|\n";
    QStringList sizes = program.arguments().mid(1);
    if (sizes.isEmpty())
        sizes = {u"1000"_s, u"10000"_s, u"100000"_s};
    for (const QString &size : sizes) {
        measure(size.toInt(), out);
        out.flush();
    }
    return 0;
}
