// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/rebase.h"

#include "core/domain/change/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Rebase)
};

/// Turns @p onto, where it still is @p before, into @p after. False where somebody else edited it.
template <class Field>
bool merge(Field &onto, const Field &before, const Field &after)
{
    if (before == after || onto == after)
        return true;
    if (onto != before)
        return false;
    onto = after;
    return true;
}

template <class Row>
concept HasId = requires(Row row)
{
    row.id;
};

template <HasId Row>
auto placeOf(std::vector<Row> &rows, const Row &wanted)
{
    return std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == wanted.id; });
}

/// Rows with ids are merged one by one.
template <HasId Row>
bool merge(std::vector<Row> &onto, std::vector<Row> before, std::vector<Row> after)
{
    if (onto == before) {
        onto = std::move(after);
        return true;
    }
    for (const Row &row : before) {
        if (placeOf(after, row) != after.end())
            continue;
        const auto stands = placeOf(onto, row);
        if (stands == onto.end() || *stands != row)
            return false;
        onto.erase(stands);
    }
    for (const Row &row : after) {
        const auto old = placeOf(before, row);
        const auto stands = placeOf(onto, row);
        if (old == before.end()) {
            if (stands != onto.end())
                return false;
            onto.push_back(row);
        } else if (*old != row) {
            if (stands == onto.end() || !merge(*stands, *old, row))
                return false;
        }
    }
    return true;
}

/// The way over the board only grows and shrinks by whole moves.
bool merge(std::vector<StageMove> &onto, const std::vector<StageMove> &before,
           const std::vector<StageMove> &after)
{
    const auto holds = [](const std::vector<StageMove> &moves, const StageMove &move) {
        return std::find(moves.begin(), moves.end(), move) != moves.end();
    };
    std::erase_if(onto, [&](const StageMove &move) { return holds(before, move) && !holds(after, move); });
    for (const StageMove &move : after) {
        if (!holds(before, move) && !holds(onto, move))
            onto.push_back(move);
    }
    std::stable_sort(onto.begin(), onto.end(),
                     [](const StageMove &a, const StageMove &b) { return a.at < b.at; });
    return true;
}

/// All fields but the first, which is the id.
template <class Value>
bool mergeValue(Value &onto, const Value &before, const Value &after)
{
    const auto stands = fieldsOf(onto);
    const auto from = fieldsOf(before);
    const auto to = fieldsOf(after);
    return [&]<size_t... field>(std::index_sequence<field...>)
    {
        return (merge(std::get<field + 1>(stands).value, std::get<field + 1>(from).value,
                      std::get<field + 1>(to).value) &&
                ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(stands)> - 1>());
}

QString nameOf(const Application &application)
{
    return application.company;
}

QString nameOf(const Contact &contact)
{
    return contact.name;
}

QString nameOf(const Task &task)
{
    return Words::tr("“%1”").arg(task.text);
}

// What is saved as it is typed goes with what it was typed for, and comes back with it.

template <class Row>
const Row &withoutDrafts(const Row &row)
{
    return row;
}

Application withoutDrafts(Application application)
{
    application.drafts.clear();
    return application;
}

template <class Row>
Result<void> rebaseAll(std::vector<Edit<Row>> &edits, const Table<Row> &table)
{
    // What somebody else has taken away need not be taken away any more.
    std::erase_if(edits, [&](const Edit<Row> &edit) {
        return edit.before && !edit.after && !table.contains(edit.before->id);
    });
    for (Edit<Row> &edit : edits) {
        if (!edit.before)
            continue;
        const Row *stands = table.find(edit.before->id);
        if (!stands)
            return Error{
                Words::tr("%1 is not there any more, so nothing was done").arg(nameOf(*edit.before))};
        if (*stands == *edit.before)
            continue;
        if (edit.after) {
            Row merged = *stands;
            if (!mergeValue(merged, *edit.before, *edit.after))
                return Error{Words::tr("%1 was changed in the same place meanwhile, so nothing was done")
                                 .arg(nameOf(*stands))};
            edit.after = std::move(merged);
        } else if (withoutDrafts(*stands) != withoutDrafts(*edit.before)) {
            return Error{Words::tr("%1 was changed by somebody else meanwhile, so it was not removed")
                             .arg(nameOf(*stands))};
        }
        edit.before = *stands;
    }
    return {};
}

} // namespace

Result<Change> rebased(Change change, const Search &search)
{
    if (Result<void> merged = rebaseAll(change.applications, search.applications); !merged)
        return merged.error();
    if (Result<void> merged = rebaseAll(change.contacts, search.contacts); !merged)
        return merged.error();
    if (Result<void> merged = rebaseAll(change.tasks, search.tasks); !merged)
        return merged.error();
    return change;
}

} // namespace afterword
