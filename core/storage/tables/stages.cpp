// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &table()
{
    static const TableSpec spec{
        u"stage"_s, 1, {u"id"_s, u"position"_s, u"name"_s, u"kind"_s, u"colour"_s, u"hidden"_s}};
    return spec;
}

std::vector<Row> rowsOf(const std::vector<Stage> &stages)
{
    std::vector<Row> rows;
    rows.reserve(stages.size());
    for (const Stage &stage : stages) {
        rows.push_back({column(stage.id), qint64(rows.size()), column(stage.name), column(stage.kind),
                        column(stage.colour), column(stage.hidden)});
    }
    return rows;
}

} // namespace

Result<void> readStages(const RowStore &store, Search &search)
{
    return eachRow(store, table(), u"position"_s, [&](RowReader &row) {
        Stage stage;
        row.next(stage.id);
        row.skip(1);
        row.nextAll(stage.name, stage.kind, stage.colour, stage.hidden);
        search.stages.put(stage);
    });
}

Result<void> writeStages(const RowStore &store, const std::vector<Stage> &before,
                         const std::vector<Stage> &after)
{
    return store.writeDifference(table(), rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
