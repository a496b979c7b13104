// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/contact.h"
#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "core/domain/policy.h"
#include "core/domain/stage.h"
#include "core/domain/table.h"
#include "core/domain/template.h"

namespace afterword {

/// One job search: everything that the store and the interchange file hold. Facts and decisions, never the
/// plan.
struct Search {
    Person person;
    Policy policy;
    Table<Stage> stages;
    Table<Contact> contacts;
    Table<Application> applications;
    Table<Template> templates;
    std::vector<Decision> decisions;

    bool operator==(const Search &) const = default;

    /// The kind of an application's stage; saved where the stage is unknown.
    StageKind kindOf(const Application &application) const
    {
        const Stage *stage = stages.find(application.stage);
        return stage ? stage->kind : StageKind::Saved;
    }
};

} // namespace afterword
