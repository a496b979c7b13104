// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/exchange/json/jsonwriter.h"

namespace afterword {

/// Writes one task as an item of the open array.
void writeTask(JsonWriter &json, const Task &task, const Zone &zone);

/// Writes one application as an item of the open array; moments as clocks in @p zone show them.
void writeApplication(JsonWriter &json, const Application &application, const Zone &zone);

/// Writes the list "tasks". @p tasks: a std::vector or a Table.
template <class Tasks>
void writeTasks(JsonWriter &json, const Tasks &tasks, const Zone &zone)
{
    json.beginArray(QLatin1StringView("tasks"));
    for (const Task &task : tasks)
        writeTask(json, task, zone);
    json.endArray();
}

/// The moment as the interchange file writes it; absent stays absent.
std::optional<QString> isoMoment(const std::optional<Moment> &moment, const Zone &zone);

} // namespace afterword
