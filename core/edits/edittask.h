// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

namespace afterword {

/// Whose a task is: an application's, or where none is named the search's own.
using TaskOwner = std::optional<ApplicationId>;

/// The owner's tasks: those to be done by their dates, the undated ones behind them, then those that are
/// done, the latest first.
std::vector<Task> tasksOf(const Search &search, const TaskOwner &owner);

/// An id for a new task that says @p text: its words make a name that a person can type.
TaskId freshTaskId(const Search &search, const QString &text);

/// The step that adds a task with a new id. An error where there is nothing to do in it.
Result<Step> addingTask(const Search &search, Task task, const TaskOwner &owner);
/// The step that adds all of @p tasks with new ids to an application, named after the check list they are
/// from.
Result<Step> addingTasks(const Search &search, const std::vector<Task> &tasks, const ApplicationId &owner,
                         const QString &list);
/// The step that replaces a task by @p after.
Result<Step> editingTask(const Search &search, const Task &after, const TaskOwner &owner);
/// The step that marks it as done at @p now, or as not done after all.
Result<Step> finishingTask(const Search &search, const TaskId &id, const TaskOwner &owner, bool done,
                           Moment now);
/// The step that takes it away.
Result<Step> removingTask(const Search &search, const TaskId &id, const TaskOwner &owner);

/// The task that is made of the day on which a posting closes, in the window's language.
QString applyTaskText();
/// That task of @p application, in any of the program's languages; null where there is none, or it is done.
Task *openApplyTask(Application &application);
/// Ends it in each application that @p change leaves behind a stage of kind saved, applied for, with an
/// interview or an offer, or ended: it is done at @p now, or goes where nobody applied any more.
Change settlingApplyTasks(Change change, const Search &search, Moment now);
/// The same in @p after, where an application is not as it was in @p before.
Search settlingApplyTasks(Search after, const Search &before, Moment now);

} // namespace afterword
