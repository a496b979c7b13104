// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &table()
{
    static const TableSpec spec{
        u"stage_move"_s, 2, {u"application"_s, u"position"_s, u"at"_s, u"from_stage"_s, u"to_stage"_s}};
    return spec;
}

std::vector<Row> rowsOf(const Application &application)
{
    std::vector<Row> rows;
    for (const StageMove &move : application.moves) {
        rows.push_back({column(application.id), qint64(rows.size()), column(move.at), column(move.from),
                        column(move.to)});
    }
    return rows;
}

} // namespace

Result<void> readMoves(const RowStore &store, Applications &applications)
{
    Lists<StageMove> lists;
    auto done = eachRow(store, table(), {}, [&](RowReader &row) {
        QString application;
        qint64 position = 0;
        StageMove move;
        row.next(application);
        row.nextAll(position, move.at, move.from, move.to);
        if (Application *parent = applications.find(application))
            lists.add(parent->moves, std::move(move), position);
    });
    lists.putInOrder();
    return done;
}

Result<void> writeMoves(const RowStore &store, const Application &before, const Application &after)
{
    return store.writeDifference(table(), rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
