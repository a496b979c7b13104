// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/wholesearch.h"

#include "core/storage/statements/rowstore.h"
#include "core/storage/tables/tables.h"

namespace afterword::tables {

namespace {

template <class Value>
const Value *pointer(const std::optional<Value> &value)
{
    return value ? &*value : nullptr;
}

template <class Value, class Write>
Result<void> writeAll(const RowStore &store, const std::vector<Edit<Value>> &edits, Write write,
                      const std::function<Result<void>()> &goOn)
{
    for (const Edit<Value> &edit : edits) {
        if (auto done = write(store, pointer(edit.before), pointer(edit.after)); !done)
            return done;
        if (auto goesOn = goOn(); !goesOn)
            return goesOn;
    }
    return {};
}

} // namespace

Result<void> readSearch(const RowStore &store, Search &search)
{
    Result<void> done;
    for (const auto readTable : {readSettings, readStages, readContacts, readOwnTasks, readApplications,
                                 readTemplates, readDecisions}) {
        done = readTable(store, search);
        if (!done)
            break;
    }
    store.forgetTexts(); // what many rows share is remembered only while they are read
    return done;
}

Result<void> writeChange(const RowStore &store, const Change &change,
                         const std::function<Result<void>()> &goOn)
{
    Result<void> done;
    if (change.person)
        done = writePerson(store, *change.person->before, *change.person->after);
    if (done && change.policy)
        done = writePolicy(store, *change.policy->before, *change.policy->after);
    if (done && change.stages)
        done = writeStages(store, *change.stages->before, *change.stages->after);
    if (done)
        done = writeAll(store, change.contacts, writeContact, goOn);
    if (done)
        done = writeAll(store, change.tasks, writeOwnTask, goOn);
    if (done)
        done = writeAll(store, change.applications, writeApplication, goOn);
    if (done)
        done = writeAll(store, change.templates, writeTemplate, goOn);
    if (done)
        done = writeAll(store, change.decisions, writeDecision, goOn);
    return done;
}

} // namespace afterword::tables
