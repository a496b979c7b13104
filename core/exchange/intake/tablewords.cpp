// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/tablewords.h"

#include "core/exchange/table/longsilent.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

using Verb = ImportLine::Verb;

QString quoted(const QStringList &headings)
{
    QStringList names;
    for (const QString &heading : headings)
        names += Words::tr("“%1”", "a heading or a cell of a table").arg(heading);
    return names.join(u", "_s);
}

/// What a column holds that nothing tells, with some of its cells.
void askAboutColumns(const TableLayout &layout, std::vector<ImportLine> &lines)
{
    for (const TableColumn &column : layout.columns) {
        if (column.sureness != Sureness::Unknown || column.samples.isEmpty() || column.heading.isEmpty() ||
            column.meaning != ApplicationColumn::Labelled)
            continue;
        lines.push_back({Verb::Asked,
                         Words::tr("what “%1” holds, such as %2").arg(column.heading, quoted(column.samples)),
                         layout.text.line});
    }
}

void askAboutStages(const ApplicationTable &table, const TableLayout &layout, std::vector<ImportLine> &lines)
{
    for (const StageWord &word : table.stageWords) {
        if (word.told != StageWord::Told::Not || word.stage || layout.stages.contains(word.text))
            continue;
        lines.push_back(
            {Verb::Asked, Words::tr("which stage “%1” is (%n rows)", nullptr, word.rows).arg(word.text), 0});
    }
}

/// What was taken for something by a few words or by its cells, where that may be wrong.
QString takenByLikeness(const TableLayout &layout)
{
    QStringList taken;
    for (const TableColumn &column : layout.columns) {
        const bool isTaken = column.meaning != ApplicationColumn::Labelled || column.step;
        if (column.sureness == Sureness::Likely && isTaken && !column.samples.isEmpty())
            taken += Words::tr("“%1” as %2", "a heading, what it is taken for")
                         .arg(column.heading, nameOf(ColumnAnswer{column.meaning, column.step}));
    }
    return taken.join(u", "_s);
}

} // namespace

Error whoseIsNotSaid(const TableLayout &layout)
{
    return {
        Words::tr("none of its columns is known to name the company: %1; say with --answers which one does")
            .arg(quoted(layout.headings())),
        layout.text.line};
}

QString answersWithoutUse(const QStringList &unfit)
{
    return Words::tr("some answers fit nothing in the table or on the board: %1").arg(quoted(unfit));
}

std::vector<ImportLine> wordsOf(const ApplicationTable &table, const TableLayout &layout,
                                const Search &before, Moment now)
{
    std::vector<ImportLine> lines;
    lines.reserve(table.skipped.size() + table.unread.size());
    for (const Error &one : table.skipped)
        lines.push_back({Verb::Skipped, one.message, one.line});
    for (const Error &one : table.unread)
        lines.push_back(
            {Verb::Noted, Words::tr("%1; it was kept in the remarks").arg(one.message), one.line});
    if (!table.keptColumns.isEmpty())
        lines.push_back({Verb::Noted,
                         Words::tr("kept in the remarks, since Afterword has no field for it: %1")
                             .arg(quoted(table.keptColumns)),
                         layout.text.line});
    if (!table.unreadColumns.isEmpty())
        lines.push_back(
            {Verb::Noted,
             Words::tr("not read, since only another program needs it: %1").arg(quoted(table.unreadColumns)),
             layout.text.line});
    if (const QString taken = takenByLikeness(layout); !taken.isEmpty())
        lines.push_back({Verb::Noted, Words::tr("matched by likeness only, so please check: %1").arg(taken),
                         layout.text.line});
    askAboutColumns(layout, lines);
    askAboutStages(table, layout, lines);
    if (layout.isOrderToBeAsked()) {
        lines.push_back(
            {Verb::Noted,
             layout.order == DateOrder::DayFirst
                 ? Words::tr(
                       "dates that could be read both ways were read day first, as is usual where you are")
                 : Words::tr(
                       "dates that could be read both ways were read month first, as is usual where you are"),
             0});
    }
    if (const auto silent = longSilent(before, table.search, now); !silent.empty())
        lines.push_back({Verb::Noted,
                         Words::tr("nothing has been heard for %1 days or more from %2 of the %3 "
                                   "applications added; closing each of them will be suggested")
                             .arg(before.policy.giveUpAfterDays)
                             .arg(silent.size())
                             .arg(table.rows.size()),
                         0});
    return lines;
}

} // namespace afterword
