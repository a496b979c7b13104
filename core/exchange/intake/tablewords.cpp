// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/tablewords.h"

#include "core/exchange/table/longsilent.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

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
        lines.push_back({Verb::Noted, one.message + u"; it was kept in the remarks"_s, one.line});
    if (!table.keptColumns.isEmpty())
        lines.push_back(
            {Verb::Noted,
             u"kept in the remarks, since Afterword has no field for it: %1"_s.arg(quoted(table.keptColumns)),
             layout.text.line});
    if (!table.unreadColumns.isEmpty())
        lines.push_back(
            {Verb::Noted,
             u"not read, since only another program needs it: %1"_s.arg(quoted(table.unreadColumns)),
             layout.text.line});
    if (layout.isOrderOpen()) {
        const QString order = layout.order == DateOrder::DayFirst ? u"day first"_s : u"month first"_s;
        lines.push_back(
            {Verb::Noted,
             u"dates that could be read both ways were read %1, as is usual where you are"_s.arg(order), 0});
    }
    if (const auto silent = longSilent(before, table.search, now); !silent.empty())
        lines.push_back(
            {Verb::Noted,
             u"of what was added, nothing was heard for %1 days or more: %2 of %3 applications; each will "
             "ask to be closed"_s.arg(before.policy.giveUpAfterDays)
                 .arg(silent.size())
                 .arg(table.rows.size()),
             0});
    return lines;
}

} // namespace afterword
