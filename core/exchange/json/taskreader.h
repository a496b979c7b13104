// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/json/jsonfields.h"

#include <QHash>

namespace afterword {

/// Reads "tasks", of the search and of its applications. Their ids name follow-ups, so each stands in one
/// place only.
class TaskReader {
public:
    explicit TaskReader(const Search &search);

    /// Merges the search's own.
    void read(JsonFields &fields, Table<Task> &tasks);
    /// Merges those of one application.
    void read(JsonFields &fields, std::vector<Task> &tasks, const ApplicationId &owner);

private:
    void read(JsonFields &fields, Task &task, bool isNew, const QString &owner);

    QHash<TaskId, QString> m_owners; ///< the application's id; empty: the search's own
};

} // namespace afterword
