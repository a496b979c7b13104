// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/taskreader.h"

#include "core/exchange/json/jsonmerge.h"
#include "core/exchange/json/valuereader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TaskReader)
};

} // namespace

TaskReader::TaskReader(const Search &search)
{
    for (const Task &task : search.tasks)
        m_owners.insert(task.id, QString());
    for (const Application &application : search.applications) {
        for (const Task &task : application.tasks)
            m_owners.insert(task.id, application.id.text);
    }
}

void TaskReader::read(JsonFields &fields, Table<Task> &tasks)
{
    mergeTable(fields, "tasks"_L1, tasks,
               [&](JsonFields &item, Task &task, bool isNew) { read(item, task, isNew, QString()); });
}

void TaskReader::read(JsonFields &fields, std::vector<Task> &tasks, const ApplicationId &owner)
{
    mergeRows(fields, "tasks"_L1, "id"_L1, tasks, &Task::id,
              [&](JsonFields &item, Task &task, bool isNew) { read(item, task, isNew, owner.text); });
}

void TaskReader::read(JsonFields &fields, Task &task, bool isNew, const QString &owner)
{
    const auto known = m_owners.constFind(task.id);
    if (known != m_owners.constEnd() && *known != owner) {
        fields.fail("id"_L1, known->isEmpty()
                                 ? Words::tr("the search has a task of its own with this id")
                                 : Words::tr("the application \"%1\" has a task with this id").arg(*known));
    }
    m_owners.insert(task.id, owner);
    PlainReader plain;
    readFields(plain, fields, task, isNew);
}

} // namespace afterword
