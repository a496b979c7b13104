// SPDX-License-Identifier: GPL-3.0-or-later
// own-task: what the person wrote down to do, on its day. No outcome ends it.
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

namespace {

void planTask(const Task &task, Proposal proposal, const PlanContext &context, Plan &plan)
{
    if (hasHappened(task.doneAt, context.now) || !task.due)
        return;
    proposal.followUp.key = {Rule::OwnTask, task.id.text, {}, {}, 0};
    proposal.decisions = &context.decisions.page(task.id.text);
    proposal.followUp.opens =
        context.zone().moment(*task.due, task.time.value_or(context.policy().workDayStart));
    proposal.followUp.due = context.eveningOf(*task.due);
    proposal.followUp.cause = {Cause::Kind::OwnTask, proposal.followUp.opens, *task.due, 0, false};
    plan.add(std::move(proposal), context);
}

} // namespace

void ownTasks(const Situation &situation, Plan &plan)
{
    for (const Task &task : situation.application.tasks)
        planTask(task, proposal(Rule::OwnTask, situation), situation.context, plan);
}

void ownTasks(const PlanContext &context, Plan &plan)
{
    for (const Task &task : context.search.tasks) {
        if (task.doneAt && *task.doneAt > context.now)
            plan.appears = earliest(plan.appears, task.doneAt);
        planTask(task, {}, context, plan);
    }
}

} // namespace afterword::rules
