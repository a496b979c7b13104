// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/notes.h"

#include "core/domain/questions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Signs @p after, which was @p before; null: it is new.
void sign(const Task *before, Task &after, const QString &signature)
{
    if (!before) {
        if (!signature.isEmpty())
            after.writtenBy = signature;
    } else if (after.text.simplified() != before->text.simplified() && after.writtenBy == before->writtenBy) {
        after.writtenBy = signature; // the words are not those of whoever wrote it before
    }
}

bool isNote(const std::optional<Task> &task, const QString &login)
{
    return !task || isSignatureOf(task->writtenBy, login);
}

/// Whether each task that is in one of both lists and not the same in the other is signed by @p login in
/// both.
bool differOnlyInNotes(const std::vector<Task> &before, const std::vector<Task> &after, const QString &login)
{
    const auto differs = [&](const std::vector<Task> &here, const std::vector<Task> &there) {
        return std::any_of(here.begin(), here.end(), [&](const Task &task) {
            const Task *other = findById(there, task.id);
            return !(other && *other == task) && !isNote(task, login);
        });
    };
    return !differs(before, after) && !differs(after, before);
}

} // namespace

QString signatureOf(const QString &name, const QString &login)
{
    constexpr int enough = 80; // the server takes no long one
    const QString called = name.simplified().left(enough).trimmed();
    return called.isEmpty() || called == login ? login : u"%1 (%2)"_s.arg(called, login);
}

bool isSignatureOf(const QString &signature, const QString &login)
{
    return signature == login || signature.endsWith(u" (%1)"_s.arg(login));
}

Change signedBy(Change change, const QString &signature)
{
    for (Edit<Task> &edit : change.tasks) {
        if (edit.after)
            sign(edit.before ? &*edit.before : nullptr, *edit.after, signature);
    }
    for (Edit<Application> &edit : change.applications) {
        if (!edit.after)
            continue;
        for (Task &task : edit.after->tasks)
            sign(edit.before ? findById(edit.before->tasks, task.id) : nullptr, task, signature);
    }
    return change;
}

bool isOnlyNotes(const Change &change, const QString &login)
{
    Change rest = change;
    for (const Edit<Task> &edit : change.tasks) {
        if (!isNote(edit.before, login) || !isNote(edit.after, login))
            return false;
    }
    rest.tasks.clear();
    for (const Edit<Application> &edit : change.applications) {
        if (!edit.before || !edit.after)
            return false;
        Application same = *edit.after;
        same.tasks = edit.before->tasks;
        if (same != *edit.before || !differOnlyInNotes(edit.before->tasks, edit.after->tasks, login))
            return false;
    }
    rest.applications.clear();
    return rest.isEmpty();
}

} // namespace afterword
