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

Result<void> readDecisions(const RowStore &store, Search &search)
{
    return eachRow(store, table(), u"position"_s, [&](RowReader &row) {
        Decision decision;
        row.skip(1);
        row.nextAll(decision.followUp, decision.state, decision.at, decision.until);
        if (row.isSpoiled())
            return row.leaveOut();
        search.decisions.push_back(decision);
    });
}

Result<void> writeDecision(const RowStore &store, const Decision *before, const Decision *after)
{
    if (before) {
        auto removed =
            store.removeWhere(table(), {u"follow_up"_s, u"at"_s, u"state"_s},
                              {column(before->followUp), column(before->at), column(before->state)});
        if (!removed)
            return removed;
    }
    if (!after)
        return {};
    const auto position = store.positionAtEnd(table());
    if (!position)
        return position.error();
    return store.writeDifference(table(), {},
                                 {{*position, column(after->followUp), column(after->state),
                                   column(after->at), column(after->until)}});
}

} // namespace afterword::tables
