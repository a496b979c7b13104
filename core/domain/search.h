// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/change/table.h"
#include "core/domain/contact.h"
#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "core/domain/policy.h"
#include "core/domain/stage.h"
#include "core/domain/template.h"

namespace afterword {

/// One job search: everything that the store and the interchange file hold. Facts and decisions, never the
/// plan.
struct Search {
    Person person;
    Policy policy;
    Table<Stage> stages;
    Table<Contact> contacts;
    Table<Task> tasks; ///< those of the search itself; an application has its own
    Table<Application> applications;
    Table<Template> templates;
    std::vector<Decision> decisions;

    bool operator==(const Search &) const = default;

    /// The task with this id, of the application or where none is named of the search itself; null where
    /// there is none.
    const Task *task(const TaskId &id, const std::optional<ApplicationId> &of) const
    {
        if (!of)
            return tasks.find(id);
        const Application *application = applications.find(*of);
        if (!application)
            return nullptr;
        for (const Task &task : application->tasks) {
            if (task.id == id)
                return &task;
        }
        return nullptr;
    }

    /// The kind of an application's stage; saved where the stage is unknown.
    StageKind kindOf(const Application &application) const
    {
        const Stage *stage = stages.find(application.stage);
        return stage ? stage->kind : StageKind::Saved;
    }
};

} // namespace afterword
