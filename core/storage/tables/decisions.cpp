// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &table()
{
    static const TableSpec spec{
        u"decision"_s, 1, {u"position"_s, u"follow_up"_s, u"state"_s, u"at"_s, u"until_moment"_s}};
    return spec;
}

} // namespace

Result<void> readDecisions(const Database &database, Search &search)
{
    return eachRow(database, table(), u"position"_s, [&](RowReader &row) {
        Decision decision;
        row.skip(1);
        row.nextAll(decision.followUp, decision.state, decision.at, decision.until);
        if (row.isSpoiled())
            return row.leaveOut();
        search.decisions.push_back(decision);
    });
}

Result<void> writeDecision(const Database &database, const Decision *before, const Decision *after)
{
    if (before) {
        auto removed = database.run(u"DELETE FROM decision WHERE follow_up = ? AND at = ? AND state = ?"_s,
                                    {column(before->followUp), column(before->at), column(before->state)});
        if (!removed)
            return removed;
    }
    if (!after)
        return {};
    const auto position = positionAtEnd(database, table().name);
    if (!position)
        return position.error();
    return writeDifference(database, table(), {},
                           {{*position, column(after->followUp), column(after->state), column(after->at),
                             column(after->until)}});
}

Result<qint64> positionAtEnd(const Database &database, const QString &name)
{
    // Rows are only ever added at the end, so the newest stands last; asking for the greatest position would
    // read the whole table for each of the rows of an import.
    const auto last = database.ask(u"SELECT position FROM %1 ORDER BY rowid DESC LIMIT 1"_s.arg(name));
    if (!last)
        return last.error();
    return last->toLongLong() + 1;
}

} // namespace afterword::tables
