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
        names += u"“%1”"_s.arg(heading);
    return names.join(u", "_s);
}

} // namespace

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
    if (layout.isOrderOpen()) {
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
                         Words::tr("of what was added, nothing has been heard for %1 days or more: %2 of %3 "
                                   "applications; each will "
                                   "ask to be closed")
                             .arg(before.policy.giveUpAfterDays)
                             .arg(silent.size())
                             .arg(table.rows.size()),
                         0});
    return lines;
}

} // namespace afterword
