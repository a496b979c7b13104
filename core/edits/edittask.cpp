// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edittask.h"

#include "core/edits/editapplication.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EditTask)
};

auto place(const Task &task)
{
    const qint64 doneAt = task.doneAt ? -task.doneAt->time_since_epoch().count() : 0;
    return std::tuple(task.doneAt.has_value(), doneAt, !task.due.has_value(), task.due.value_or(QDate()),
                      task.time.value_or(QTime()));
}

bool isTaken(const Search &search, const QString &id)
{
    const auto has = [&](const auto &tasks) {
        return std::any_of(tasks.begin(), tasks.end(), [&](const Task &task) { return task.id.text == id; });
    };
    return has(search.tasks) ||
           std::any_of(search.applications.begin(), search.applications.end(),
                       [&](const Application &application) { return has(application.tasks); });
}

/// What applyTaskText() is in the languages that the window may have spoken when the task was made;
/// tst_edittask holds them to the catalogues.
const QStringList &applyTaskTexts()
{
    static const QStringList texts{u"Apply before the posting closes"_s, u"Bewerben, bevor die Frist endet"_s,
                                   u"Postuler avant la clôture de l’annonce"_s,
                                   u"Postuler avant la clôture de l’offre"_s,
                                   u"Presentar la candidatura antes del cierre de la oferta"_s};
    return texts;
}

Error nothingToDo()
{
    return {Words::tr("a task needs a few words: what is to be done?")};
}

Error gone()
{
    return {Words::tr("this task is not there any more")};
}

} // namespace

std::vector<Task> tasksOf(const Search &search, const TaskOwner &owner)
{
    std::vector<Task> tasks(search.tasks.begin(), search.tasks.end());
    if (owner) {
        const Application *application = search.applications.find(*owner);
        tasks = application ? application->tasks : std::vector<Task>();
    }
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const Task &a, const Task &b) { return place(a) < place(b); });
    return tasks;
}

TaskId freshTaskId(const Search &search, const QString &text)
{
    constexpr int enough = 24;
    return {freshIdText(text.left(enough), [&](const QString &id) { return isTaken(search, id); })};
}

Result<Step> addingTask(const Search &search, Task task, const TaskOwner &owner)
{
    if (task.text.trimmed().isEmpty())
        return nothingToDo();
    if (owner && !search.applications.contains(*owner))
        return Error{Words::tr("this application is not there any more")};
    task.id = freshTaskId(search, task.text);
    const QString name = Words::tr("new task “%1”").arg(task.text.simplified());
    return Step{putTask(search, std::move(task), owner), name};
}

Result<Step> addingTasks(const Search &search, const std::vector<Task> &tasks, const ApplicationId &owner,
                         const QString &list)
{
    const Application *stands = search.applications.find(owner);
    if (!stands)
        return Error{Words::tr("this application is not there any more")};
    Application after = *stands;
    for (Task task : tasks) {
        if (task.text.trimmed().isEmpty())
            return nothingToDo();
        task.id.text = freshIdText(task.text.left(24), [&](const QString &id) {
            return isTaken(search, id) || std::any_of(after.tasks.begin(), after.tasks.end(),
                                                      [&](const Task &other) { return other.id.text == id; });
        });
        after.tasks.push_back(std::move(task));
    }
    return editingApplication(search, after, Words::tr("check list “%1”").arg(list));
}

Result<Step> editingTask(const Search &search, const Task &after, const TaskOwner &owner)
{
    if (after.text.trimmed().isEmpty())
        return nothingToDo();
    if (!search.task(after.id, owner))
        return gone();
    return Step{putTask(search, after, owner), Words::tr("change to “%1”").arg(after.text.simplified())};
}

Result<Step> finishingTask(const Search &search, const TaskId &id, const TaskOwner &owner, bool done,
                           Moment now)
{
    const Task *stands = search.task(id, owner);
    if (!stands)
        return gone();
    Task after = *stands;
    after.doneAt = done ? std::optional(now) : std::nullopt;
    const QString name = done ? Words::tr("“%1” done") : Words::tr("“%1” not done");
    return Step{putTask(search, after, owner), name.arg(after.text.simplified())};
}

Result<Step> removingTask(const Search &search, const TaskId &id, const TaskOwner &owner)
{
    const Task *stands = search.task(id, owner);
    if (!stands)
        return gone();
    return Step{removeTask(search, id, owner), Words::tr("removal of “%1”").arg(stands->text.simplified())};
}

QString applyTaskText()
{
    return Words::tr("Apply before the posting closes");
}

Task *openApplyTask(Application &application)
{
    const auto isIt = [](const Task &task) {
        const auto begins = [&](const QString &text) { return task.text.startsWith(text); };
        return !task.doneAt && (begins(applyTaskText()) ||
                                std::any_of(applyTaskTexts().begin(), applyTaskTexts().end(), begins));
    };
    const auto found = std::find_if(application.tasks.begin(), application.tasks.end(), isIt);
    return found == application.tasks.end() ? nullptr : &*found;
}

Search settlingApplyTasks(Search after, const Search &before, Moment now)
{
    Change change;
    for (const Application &one : after.applications) {
        Application copy = one.tasks.empty() ? Application() : one;
        const Application *was = before.applications.find(one.id);
        if (openApplyTask(copy) && !(was && *was == one))
            change.applications.push_back({one, copy});
    }
    make(settlingApplyTasks(std::move(change), after, now), after);
    return after;
}

Change settlingApplyTasks(Change change, const Search &search, Moment now)
{
    for (Edit<Application> &edit : change.applications) {
        Task *task = edit.after ? openApplyTask(*edit.after) : nullptr;
        if (!task)
            continue;
        Application &application = *edit.after;
        const bool applied = application.applied || search.kindOf(application) != StageKind::Saved ||
                             !application.interviews.empty() || application.offer.receivedAt;
        const bool neverApplied = application.outcome && !application.applied;
        if (neverApplied)
            application.tasks.erase(application.tasks.begin() + (task - application.tasks.data()));
        else if (applied)
            task->doneAt = now;
    }
    return change;
}

} // namespace afterword
