// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/table.h"
#include "core/exchange/json/jsonfields.h"

#include <QCoreApplication>
#include <QHash>
#include <QQueue>
#include <QSet>

namespace afterword {

/// The rows that stand, by what tells them apart; each is taken once. So rows that look alike are neither
/// merged into one nor doubled when the same file is read again.
template <class Key>
class StandingRows {
public:
    void add(const Key &key, size_t index) { m_indices[key].enqueue(index); }

    /// The index of the first row with this key that was not taken yet.
    std::optional<size_t> take(const Key &key)
    {
        const auto it = m_indices.find(key);
        if (it == m_indices.end() || it->isEmpty())
            return std::nullopt;
        return it->dequeue();
    }

private:
    QHash<Key, QQueue<size_t>> m_indices;
};

/// Reads the id of a list's item; false, and a problem, where it is missing or was seen before in the list.
template <class IdType>
bool readNewId(JsonFields &fields, QLatin1StringView name, IdType &id, QSet<IdType> &seen)
{
    fields.need({name});
    fields.read(name, id);
    if (fields.problem().found())
        return false;
    if (seen.contains(id)) {
        fields.fail(name,
                    QCoreApplication::translate("JsonMerge", "\"%1\" is in this list twice").arg(id.text));
        return false;
    }
    seen.insert(id);
    return true;
}

/// Merges a list of objects into @p rows by the id that @p member holds: @p read gets the fields, the row and
/// whether it is new.
template <class Row, class IdType, class Read>
void mergeRows(JsonFields &fields, QLatin1StringView list, QLatin1StringView idName, std::vector<Row> &rows,
               IdType Row::*member, Read read)
{
    if (fields.count(list) == 0) {
        fields.each(list, [](JsonFields &) {});
        return;
    }
    QHash<IdType, size_t> indices;
    for (size_t index = 0; index < rows.size(); ++index)
        indices.insert(rows[index].*member, index);
    QSet<IdType> seen;
    fields.each(list, [&](JsonFields &item) {
        IdType id;
        if (!readNewId(item, idName, id, seen))
            return;
        const auto it = indices.constFind(id);
        const bool isNew = it == indices.constEnd();
        if (isNew) {
            indices.insert(id, rows.size());
            rows.emplace_back();
            rows.back().*member = id;
        }
        read(item, isNew ? rows.back() : rows[*it], isNew);
    });
}

/// Merges a list of objects into @p table by id.
template <class Row, class Read>
void mergeTable(JsonFields &fields, QLatin1StringView list, Table<Row> &table, Read read)
{
    QSet<typename Table<Row>::IdType> seen;
    fields.each(list, [&](JsonFields &item) {
        Row row;
        if (!readNewId(item, QLatin1StringView("id"), row.id, seen))
            return;
        const Row *stands = table.find(row.id);
        if (stands)
            row = *stands;
        read(item, row, !stands);
        table.put(std::move(row));
    });
}

} // namespace afterword
