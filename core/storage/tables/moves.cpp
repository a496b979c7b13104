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

Result<void> readMoves(const Database &database, Applications &applications)
{
    return eachRow(database, table(), u"position"_s, [&](RowReader &row) {
        QString application;
        StageMove move;
        row.next(application);
        row.skip(1);
        row.nextAll(move.at, move.from, move.to);
        if (Application *parent = applications.find(application))
            parent->moves.push_back(move);
    });
}

Result<void> writeMoves(const Database &database, const Application &before, const Application &after)
{
    return writeDifference(database, table(), rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
