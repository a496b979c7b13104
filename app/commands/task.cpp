// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "core/base/iso.h"
#include "core/domain/change/notes.h"
#include "core/edits/edittask.h"
#include "core/exchange/json/jsonwriter.h"
#include "core/tracker.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TaskCommand)
};

struct OwnedTask {
    Task task;
    TaskOwner owner;
};

/// The tasks of one application, or of the search and of all its applications.
std::vector<OwnedTask> tasksIn(const Search &search, const std::optional<QString> &application)
{
    std::vector<OwnedTask> all;
    const auto add = [&](const TaskOwner &owner) {
        for (const Task &task : tasksOf(search, owner))
            all.push_back({task, owner});
    };
    if (application) {
        add(ApplicationId{*application});
        return all;
    }
    add({});
    for (const Application &one : search.applications)
        add(one.id);
    return all;
}

void write(JsonWriter &json, const OwnedTask &one, const Search &search)
{
    const Task &task = one.task;
    json.beginObject();
    json.field("id"_L1, task.id.text);
    json.field("text"_L1, task.text);
    json.field("application"_L1, one.owner ? std::optional(one.owner->text) : std::nullopt);
    json.field("due"_L1, task.due ? std::optional(isoDate(*task.due)) : std::nullopt);
    json.field("time"_L1, task.time ? std::optional(isoTime(*task.time)) : std::nullopt);
    json.field("doneAt"_L1,
               task.doneAt ? std::optional(isoMoment(*task.doneAt, search.person.zone)) : std::nullopt);
    if (!task.writtenBy.isEmpty())
        json.field("writtenBy"_L1, task.writtenBy);
    json.endObject();
}

QByteArray jsonOf(const std::vector<OwnedTask> &tasks, const Search &search)
{
    return jsonArray(tasks, [&](JsonWriter &json, const OwnedTask &one) { write(json, one, search); });
}

/// "print-the-portfolio  2026-12-01 15:30  Print the portfolio (Northwind)"
QString taskLine(const OwnedTask &one, const Search &search)
{
    const Task &task = one.task;
    QString when = task.due ? isoDate(*task.due) : Words::tr("some day");
    if (task.due && task.time)
        when += u' ' + isoTime(*task.time);
    const Application *application = search.applications.find(one.owner);
    const QString whose = application ? u" (%1)"_s.arg(application->company) : QString();
    const QString by =
        task.writtenBy.isEmpty()
            ? QString()
            : u", "_s + Words::tr("from %1", "who wrote a task").arg(task.writtenBy.simplified());
    return u"%1  %2  %3%4%5"_s.arg(task.id.text, when, task.text.simplified(), whose, by);
}

ExitCode list(const Surroundings &with, const Search &search)
{
    if (with.line.application && !search.applications.contains(ApplicationId{*with.line.application})) {
        with.terminal.complain({}, {Words::tr("there is no application \"%1\"").arg(*with.line.application)});
        return ExitCode::WrongUse;
    }
    const std::vector<OwnedTask> tasks = tasksIn(search, with.line.application);
    if (with.line.json) {
        with.terminal.printExact(jsonOf(tasks, search));
        return ExitCode::Done;
    }
    bool any = false;
    for (const OwnedTask &one : tasks) {
        if (one.task.doneAt)
            continue;
        with.terminal.print(taskLine(one, search));
        any = true;
    }
    if (!any)
        with.terminal.print(Words::tr("There is nothing on your list."));
    return ExitCode::Done;
}

/// The step that the call asks for.
Result<Step> stepOf(const CommandLine &line, const Search &search, Moment now)
{
    const QString &word = line.files[1];
    if (line.files.first() == u"add"_s) {
        const TaskOwner owner = line.application ? TaskOwner(ApplicationId{*line.application}) : TaskOwner();
        if (owner && !search.applications.contains(*owner))
            return Error{Words::tr("there is no application \"%1\"").arg(owner->text)};
        return addingTask(search, {{}, word.trimmed(), line.due, line.time, {}}, owner);
    }
    for (const OwnedTask &one : tasksIn(search, {})) {
        if (one.task.id.text == word)
            return finishingTask(search, one.task.id, one.owner, true, now);
    }
    return Error{Words::tr("there is no task \"%1\"; afterword task list shows them").arg(word)};
}

/// The store could not be used: that is all that happened.
Error notDone(const CommandLine &line, const Error &why)
{
    const QString &what = line.files.first();
    if (what == u"add"_s)
        return {Words::tr("the task was not added: %1").arg(why.message)};
    return what == u"done"_s ? Error{Words::tr("the task was not marked as done: %1").arg(why.message)} : why;
}

/// What was made, with its id, so that a script can go on with it.
void tell(const Surroundings &with, const Search &after, const QSet<QString> &before)
{
    for (const OwnedTask &one : tasksIn(after, {})) {
        if (with.line.files.first() == u"done"_s ? one.task.id.text == with.line.files[1]
                                                 : !before.contains(one.task.id.text)) {
            if (with.line.json)
                with.terminal.printExact(jsonOf({one}, after));
            else
                with.terminal.print(taskLine(one, after));
        }
    }
}

} // namespace

ExitCode runTask(const Surroundings &with)
{
    const auto opened = openNamed(with, OpenMode::MustExist);
    if (!opened) {
        with.terminal.complain(with.line.store, notDone(with.line, opened.error()));
        return ExitCode::Unreadable;
    }
    const Search &search = opened->search(); // of thousands of cards there is no second one
    if (with.line.files.first() == u"list"_s)
        return list(with, search);
    QSet<QString> before;
    for (const OwnedTask &one : tasksIn(search, {}))
        before += one.task.id.text;
    const Result<Step> step = stepOf(with.line, search, with.clock.now());
    if (!step) {
        with.terminal.complain({}, step.error());
        return ExitCode::WrongUse;
    }
    const auto written = opened->tracker->apply(signedBy(step->change, opened->signature));
    if (!written) {
        with.terminal.complain(with.line.store, notDone(with.line, written.error()));
        return ExitCode::Unreadable;
    }
    tell(with, search, before);
    return ExitCode::Done;
}

} // namespace afterword
