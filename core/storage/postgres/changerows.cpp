// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/changerows.h"

#include "core/storage/postgres/collectedrows.h"
#include "core/storage/tables/wholesearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

template <class Value>
void touchAll(CollectedRows &rows, const QString &table, const std::vector<Edit<Value>> &edits)
{
    for (const Edit<Value> &edit : edits) {
        if (edit.before && edit.after)
            rows.touch(table, edit.after->id.text);
    }
}

/// The list of stages is one thing: whoever changes it must have seen all of it.
void touchStages(CollectedRows &rows, const Edit<std::vector<Stage>> &edit)
{
    for (const Stage &stage : *edit.after) {
        const bool stood = std::any_of(edit.before->begin(), edit.before->end(),
                                       [&](const Stage &one) { return one.id == stage.id; });
        if (stood)
            rows.touch(u"stage"_s, stage.id.text);
    }
}

} // namespace

Result<ChangeToSave> changeToSave(const Change &change, const RowVersions &versions)
{
    CollectedRows rows(versions);
    if (change.stages)
        touchStages(rows, *change.stages);
    touchAll(rows, u"contact"_s, change.contacts);
    touchAll(rows, u"task"_s, change.tasks);
    touchAll(rows, u"application"_s, change.applications);
    touchAll(rows, u"template"_s, change.templates);
    if (auto done = tables::writeChange(rows, change, [] { return Result<void>(); }); !done)
        return done.error();
    return rows.toSave();
}

} // namespace afterword
