// SPDX-License-Identifier: GPL-3.0-or-later
// How a file keeps the rows of the tables: one statement for each row that differs.
#include "core/storage/database.h"
#include "core/storage/statements/rowdifference.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString condition(const TableSpec &table)
{
    return table.columns.first(table.keyColumns).join(u" = ? AND "_s) + u" = ?"_s;
}

Result<void> removeRow(const Database &database, const TableSpec &table, const Row &row)
{
    return database.run(u"DELETE FROM %1 WHERE %2"_s.arg(table.name, condition(table)),
                        row.first(table.keyColumns));
}

Result<void> insertRow(const Database &database, const TableSpec &table, const Row &row)
{
    const QString marks = QStringList(table.columns.size(), u"?"_s).join(u", "_s);
    return database.run(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, table.columns.join(u", "_s), marks), row);
}

/// Writes only the columns that differ.
Result<void> updateRow(const Database &database, const TableSpec &table, const Row &before, const Row &after)
{
    QStringList assignments;
    Row values;
    for (qsizetype i = table.keyColumns; i < after.size(); ++i) {
        if (before[i] == after[i] && before[i].isNull() == after[i].isNull())
            continue;
        assignments += table.columns[i] + u" = ?"_s;
        values += after[i];
    }
    values += after.first(table.keyColumns);
    return database.run(
        u"UPDATE %1 SET %2 WHERE %3"_s.arg(table.name, assignments.join(u", "_s), condition(table)), values);
}

} // namespace

QString TableSpec::selectAll(const QString &orderBy) const
{
    const QString which = where.isEmpty() ? QString() : u" WHERE "_s + where;
    return u"SELECT %1 FROM %2%3 ORDER BY %4"_s.arg(columns.join(u", "_s), name, which, orderBy);
}

Result<std::unique_ptr<Cursor>> Database::rowsOf(const TableSpec &table, const QString &orderBy) const
{
    return Cursor::over(*this, table.selectAll(orderBy.isEmpty() ? u"rowid"_s : orderBy));
}

Result<qint64> Database::countOf(const TableSpec &table) const
{
    const auto count = ask(u"SELECT count(*) FROM "_s + table.name);
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<qint64> Database::positionAtEnd(const TableSpec &table) const
{
    // Rows are only ever added at the end, so the newest stands last; asking for the greatest position would
    // read the whole table for each of the rows of an import.
    const auto last = ask(u"SELECT position FROM %1 ORDER BY rowid DESC LIMIT 1"_s.arg(table.name));
    if (!last)
        return last.error();
    return last->toLongLong() + 1;
}

Result<void> Database::writeDifference(const TableSpec &table, const std::vector<Row> &before,
                                       const std::vector<Row> &after) const
{
    const RowDifference difference = differenceOf(table, before, after);
    for (const Row *row : difference.removed) {
        if (auto removed = removeRow(*this, table, *row); !removed)
            return removed;
    }
    for (const auto &[old, row] : difference.written) {
        auto written = old ? updateRow(*this, table, *old, row) : insertRow(*this, table, row);
        if (!written)
            return written;
    }
    return {};
}

Result<void> Database::put(const TableSpec &table, const Row &row) const
{
    const auto removed = removeRow(*this, table, row);
    return removed ? insertRow(*this, table, row) : removed;
}

Result<void> Database::removeWhere(const TableSpec &table, const QStringList &columns,
                                   const Row &values) const
{
    return run(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table.name, columns.join(u" = ? AND "_s)), values);
}

} // namespace afterword
