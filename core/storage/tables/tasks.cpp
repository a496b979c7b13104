// SPDX-License-Identifier: GPL-3.0-or-later
// The search's own tasks, and those of its applications.
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

QStringList columns()
{
    return {u"id"_s, u"position"_s, u"text"_s, u"due"_s, u"due_time"_s, u"done_at"_s, u"written_by"_s};
}

const TableSpec &ownTable()
{
    static const TableSpec spec{u"task"_s, 1, columns()};
    return spec;
}

const TableSpec &applicationTable()
{
    static const TableSpec spec{u"application_task"_s, 2, QStringList{u"application"_s} + columns()};
    return spec;
}

Row rowOf(const Task &task, qint64 position)
{
    return {column(task.id),       position,          column(task.text),
            column(task.due),      column(task.time), column(task.doneAt),
            column(task.writtenBy)};
}

std::vector<Row> rowsOf(const Task *task, qint64 position)
{
    if (!task)
        return {};
    return {rowOf(*task, position)};
}

std::vector<Row> rowsOf(const Application &application)
{
    std::vector<Row> rows;
    rows.reserve(application.tasks.size());
    for (const Task &task : application.tasks)
        rows.push_back(Row{column(application.id)} + rowOf(task, qint64(rows.size())));
    return rows;
}

Task read(RowReader &row, qint64 &position)
{
    Task task;
    row.nextOwn(task.id);
    row.nextAll(position, task.text, task.due, task.time, task.doneAt, task.writtenBy);
    return task;
}

} // namespace

Result<void> readOwnTasks(const RowStore &store, Search &search)
{
    return eachRow(store, ownTable(), u"position"_s, [&](RowReader &row) {
        qint64 position = 0;
        search.tasks.put(read(row, position));
    });
}

Result<void> writeOwnTask(const RowStore &store, const Task *before, const Task *after)
{
    const auto position = before ? Result<qint64>(0) : store.positionAtEnd(ownTable());
    if (!position)
        return position.error();
    return store.writeDifference(ownTable(), rowsOf(before, *position), rowsOf(after, *position));
}

Result<void> readTasks(const RowStore &store, Applications &applications)
{
    Lists<Task> lists;
    auto done = eachRow(store, applicationTable(), {}, [&](RowReader &row) {
        QString application;
        qint64 position = 0;
        row.next(application);
        Task task = read(row, position);
        if (Application *parent = applications.find(application))
            lists.add(parent->tasks, std::move(task), position);
    });
    lists.putInOrder();
    return done;
}

Result<void> writeTasks(const RowStore &store, const Application &before, const Application &after)
{
    return store.writeDifference(applicationTable(), rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
