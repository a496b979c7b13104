// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/change.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

template <class Value>
std::vector<Edit<Value>> reversedAll(const std::vector<Edit<Value>> &edits)
{
    std::vector<Edit<Value>> reversed;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        reversed.push_back(edit->reversed());
    return reversed;
}

template <class Row>
std::vector<Edit<Row>> tableDifference(const Table<Row> &before, const Table<Row> &after)
{
    std::vector<Edit<Row>> edits;
    // Each holds two rows, so what a list grows by is a lot where a whole search comes in.
    edits.reserve(static_cast<size_t>(
        std::count_if(after.begin(), after.end(), [&](const Row &row) { return !before.contains(row.id); })));
    for (const Row &row : before) {
        if (!after.contains(row.id))
            edits.push_back({row, std::nullopt});
    }
    for (const Row &row : after) {
        const Row *old = before.find(row.id);
        if (!old)
            edits.push_back({std::nullopt, row});
        else if (*old != row)
            edits.push_back({*old, row});
    }
    return edits;
}

template <class Value>
std::optional<Edit<Value>> valueDifference(const Value &before, const Value &after)
{
    if (before == after)
        return std::nullopt;
    return Edit<Value>{before, after};
}

std::vector<Stage> rowsOf(const Table<Stage> &stages)
{
    return {stages.begin(), stages.end()};
}

template <class Row>
bool fits(const std::vector<Edit<Row>> &edits, const Table<Row> &table)
{
    return std::all_of(edits.begin(), edits.end(), [&](const Edit<Row> &edit) {
        const Row *stands = table.find(edit.before ? edit.before->id : edit.after->id);
        return edit.before ? stands && *stands == *edit.before : !stands;
    });
}

/// Whether something is to be changed that is there no more.
template <class Row>
bool isGone(const std::vector<Edit<Row>> &edits, const Table<Row> &table)
{
    return std::any_of(edits.begin(), edits.end(), [&](const Edit<Row> &edit) {
        return edit.before && edit.after && !table.contains(edit.before->id);
    });
}

template <class Row>
void make(const std::vector<Edit<Row>> &edits, Table<Row> &table)
{
    const auto isNew = [](const Edit<Row> &edit) { return !edit.before; };
    if (table.empty() && std::all_of(edits.begin(), edits.end(), isNew)) {
        // A whole search, in as much memory as it takes.
        std::vector<Row> rows;
        rows.reserve(edits.size());
        for (const Edit<Row> &edit : edits)
            rows.push_back(*edit.after);
        table = Table<Row>(std::move(rows));
        return;
    }
    for (const Edit<Row> &edit : edits) {
        if (edit.after)
            table.put(*edit.after);
        else
            table.remove(edit.before->id);
    }
}

} // namespace

Change Change::reversed() const
{
    Change back;
    if (person)
        back.person = person->reversed();
    if (policy)
        back.policy = policy->reversed();
    if (stages)
        back.stages = stages->reversed();
    back.contacts = reversedAll(contacts);
    back.tasks = reversedAll(tasks);
    back.applications = reversedAll(applications);
    back.templates = reversedAll(templates);
    back.decisions = reversedAll(decisions);
    return back;
}

Change difference(const Search &before, const Search &after)
{
    Change change;
    change.person = valueDifference(before.person, after.person);
    change.policy = valueDifference(before.policy, after.policy);
    change.stages = valueDifference(rowsOf(before.stages), rowsOf(after.stages));
    change.contacts = tableDifference(before.contacts, after.contacts);
    change.tasks = tableDifference(before.tasks, after.tasks);
    change.applications = tableDifference(before.applications, after.applications);
    change.templates = tableDifference(before.templates, after.templates);
    // Decisions are told apart by what they are on and when: looked up by that, since there may be many.
    const auto mark = [](const Decision &decision) {
        return std::pair(decision.followUp, decision.at.time_since_epoch().count());
    };
    const auto missingIn = [&](const std::vector<Decision> &decisions) {
        QMultiHash<std::pair<QString, qint64>, const Decision *> known;
        for (const Decision &decision : decisions)
            known.insert(mark(decision), &decision);
        return [known, mark](const Decision &decision) {
            const auto [from, to] = known.equal_range(mark(decision));
            return std::none_of(from, to, [&](const Decision *one) { return *one == decision; });
        };
    };
    const auto goes = missingIn(after.decisions);
    const auto comes = missingIn(before.decisions);
    for (const Decision &decision : before.decisions) {
        if (goes(decision))
            change.decisions.push_back({decision, std::nullopt});
    }
    for (const Decision &decision : after.decisions) {
        if (comes(decision))
            change.decisions.push_back({std::nullopt, decision});
    }
    return change;
}

Result<void> fits(const Change &change, const Search &search)
{
    if (change.person && search.person != change.person->before)
        return Error{Words::tr(
            "Your own details were changed by another window or program meanwhile, so nothing was done")};
    if (change.policy && search.policy != change.policy->before)
        return Error{
            Words::tr("The policy was changed by another window or program meanwhile, so nothing was done")};
    if (change.stages && rowsOf(search.stages) != change.stages->before)
        return Error{Words::tr(
            "The list of stages was changed by another window or program meanwhile, so nothing was done")};
    if (isGone(change.contacts, search.contacts))
        return Error{
            Words::tr("A contact was deleted by another window or program meanwhile, so nothing was done")};
    if (isGone(change.tasks, search.tasks))
        return Error{
            Words::tr("A task was deleted by another window or program meanwhile, so nothing was done")};
    if (isGone(change.applications, search.applications))
        return Error{Words::tr(
            "This application was deleted by another window or program meanwhile, so nothing was done")};
    if (isGone(change.templates, search.templates))
        return Error{
            Words::tr("A template was deleted by another window or program meanwhile, so nothing was done")};
    if (!fits(change.contacts, search.contacts))
        return Error{
            Words::tr("A contact was changed by another window or program meanwhile, so nothing was done")};
    if (!fits(change.tasks, search.tasks))
        return Error{
            Words::tr("A task was changed by another window or program meanwhile, so nothing was done")};
    if (!fits(change.applications, search.applications))
        return Error{Words::tr(
            "This application was changed by another window or program meanwhile, so nothing was done")};
    if (!fits(change.templates, search.templates))
        return Error{
            Words::tr("A template was changed by another window or program meanwhile, so nothing was done")};
    return {};
}

void make(const Change &change, Search &search)
{
    if (change.person)
        search.person = *change.person->after;
    if (change.policy)
        search.policy = *change.policy->after;
    if (change.stages) {
        search.stages = {};
        for (const Stage &stage : *change.stages->after)
            search.stages.put(stage);
    }
    make(change.contacts, search.contacts);
    make(change.tasks, search.tasks);
    make(change.applications, search.applications);
    make(change.templates, search.templates);
    for (const Edit<Decision> &edit : change.decisions) {
        if (edit.before)
            std::erase(search.decisions, *edit.before);
        if (edit.after)
            search.decisions.push_back(*edit.after);
    }
}

Result<void> apply(const Change &change, Search &search)
{
    auto fit = fits(change, search);
    if (fit)
        make(change, search);
    return fit;
}

namespace {

template <class Row>
Edit<Row> editOf(const Table<Row> &table, Row after)
{
    const Row *stands = table.find(after.id);
    return {stands ? std::optional<Row>(*stands) : std::nullopt, std::move(after)};
}

template <class Value>
std::optional<Edit<Value>> joinedValue(std::optional<Edit<Value>> first,
                                       const std::optional<Edit<Value>> &second)
{
    if (!first || !second)
        return first ? first : second;
    return Edit<Value>{first->before, second->after};
}

template <class Row>
const auto &idOf(const Edit<Row> &edit)
{
    return edit.before ? edit.before->id : edit.after->id;
}

/// Two edits of one row become one, so that whoever looks at a change meets each row once.
template <class Row>
void append(std::vector<Edit<Row>> &edits, const std::vector<Edit<Row>> &more)
{
    for (const Edit<Row> &edit : more) {
        const auto earlier = std::find_if(edits.begin(), edits.end(),
                                          [&](const Edit<Row> &one) { return idOf(one) == idOf(edit); });
        if (earlier == edits.end())
            edits.push_back(edit);
        else if (!earlier->before && !edit.after)
            edits.erase(earlier);
        else
            earlier->after = edit.after;
    }
}

} // namespace

Change put(const Search &search, Application after)
{
    Change change;
    change.applications.push_back(editOf(search.applications, std::move(after)));
    return change;
}

Change put(const Search &search, Contact after)
{
    Change change;
    change.contacts.push_back(editOf(search.contacts, std::move(after)));
    return change;
}

Change put(const Search &search, Task after)
{
    Change change;
    change.tasks.push_back(editOf(search.tasks, std::move(after)));
    return change;
}

Change put(const Search &search, Template after)
{
    Change change;
    change.templates.push_back(editOf(search.templates, std::move(after)));
    return change;
}

Change putTask(const Search &search, Task after, const std::optional<ApplicationId> &of)
{
    const Application *application = search.applications.find(of);
    if (!application)
        return of ? Change{} : put(search, std::move(after));
    Application with = *application;
    const auto stands = std::find_if(with.tasks.begin(), with.tasks.end(),
                                     [&](const Task &task) { return task.id == after.id; });
    if (stands == with.tasks.end())
        with.tasks.push_back(std::move(after));
    else
        *stands = std::move(after);
    return put(search, std::move(with));
}

Change decide(Decision decision)
{
    Change change;
    change.decisions.push_back({std::nullopt, std::move(decision)});
    return change;
}

Change remove(const Search &search, const ApplicationId &id)
{
    Change change;
    if (const Application *application = search.applications.find(id))
        change.applications.push_back({*application, std::nullopt});
    return change;
}

Change remove(const Search &search, const TaskId &id)
{
    Change change;
    if (const Task *task = search.tasks.find(id))
        change.tasks.push_back({*task, std::nullopt});
    return change;
}

Change removeTask(const Search &search, const TaskId &id, const std::optional<ApplicationId> &of)
{
    const Application *application = search.applications.find(of);
    if (!application)
        return of ? Change{} : remove(search, id);
    Application without = *application;
    std::erase_if(without.tasks, [&](const Task &task) { return task.id == id; });
    return put(search, std::move(without));
}

Change joined(Change first, const Change &second)
{
    first.person = joinedValue(first.person, second.person);
    first.policy = joinedValue(first.policy, second.policy);
    first.stages = joinedValue(first.stages, second.stages);
    append(first.contacts, second.contacts);
    append(first.tasks, second.tasks);
    append(first.applications, second.applications);
    append(first.templates, second.templates);
    first.decisions.insert(first.decisions.end(), second.decisions.begin(), second.decisions.end());
    return first;
}

} // namespace afterword
