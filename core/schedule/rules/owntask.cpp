// SPDX-License-Identifier: GPL-3.0-or-later
// own-task: what the person, or a coach for them, wrote down to do, on its day. No outcome ends it.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"

namespace afterword::rules {

namespace {

void planTask(const Task &task, Proposal proposal, const PlanContext &context, Plan &plan)
{
    if (hasHappened(task.doneAt, context.now) || !task.due)
        return;
    proposal.followUp.key = {Rule::OwnTask, task.id.text, {}, {}, 0};
    proposal.decisions = &context.decisions.entries(task.id.text);
    proposal.followUp.opens =
        context.zone().moment(*task.due, task.time.value_or(context.policy().workDayStart));
    proposal.followUp.due = context.eveningOf(*task.due);
    proposal.followUp.cause = {Cause::Kind::Usual, proposal.followUp.opens, *task.due, 0, false};
    plan.add(std::move(proposal), context);
}

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    for (const Task &task : situation.application.tasks)
        planTask(task, proposal(Rule::OwnTask, situation), situation.context, plan);
}

void planSearch(const PlanContext &context, Plan &plan)
{
    for (const Task &task : context.search.tasks) {
        if (task.doneAt && *task.doneAt > context.now)
            plan.appears = earliest(plan.appears, task.doneAt);
        planTask(task, {}, context, plan);
    }
}

const Task *taskOf(const FollowUpFacts &facts)
{
    const FollowUp &followUp = facts.followUp();
    return facts.search().task(TaskId{followUp.key.id}, followUp.application);
}

/// What the person wrote down to do; where the task is gone, that it was one.
QString title(const FollowUpFacts &facts)
{
    const Task *task = taskOf(facts);
    const QString text = task ? task->text.simplified() : QString();
    return text.isEmpty() ? FollowUpFacts::tr("A task of your own") : text;
}

QString why(const FollowUpFacts &facts)
{
    const Task *task = taskOf(facts);
    const QString day = FollowUpFacts::day(facts.cause().date);
    const QString when =
        task && task->time ? FollowUpFacts::tr("%1 at %2", "a day, a time").arg(day, facts.causeTime()) : day;
    if (task && !task->writtenBy.isEmpty()) {
        const QString by = task->writtenBy.simplified();
        return facts.application()
                   ? FollowUpFacts::tr("%1 wrote this down for you about %2, to be done on %3.",
                                       "a coach, a company")
                         .arg(by, facts.company(), when)
                   : FollowUpFacts::tr("%1 wrote this down for you, to be done on %2.", "a coach")
                         .arg(by, when);
    }
    return facts.application() ? FollowUpFacts::tr("This is on your list for %1, to be done on %2.")
                                     .arg(facts.company(), when)
                               : FollowUpFacts::tr("This is on your list, to be done on %1.").arg(when);
}

} // namespace

const RuleWork ownTask{Rule::OwnTask, plan, planSearch, title, why};

} // namespace afterword::rules
