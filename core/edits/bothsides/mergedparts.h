// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/fields.h"

#include <QHash>

#include <optional>
#include <tuple>
#include <vector>

namespace afterword {

// The fields of what fields.h does not list.

template <Of<Person> Value>
auto partsOf(Value &value)
{
    return std::tuple{field("name", value.name), field("email", value.email), field("timeZone", value.zone),
                      field("weekend", value.weekend), field("holidays", value.holidays)};
}

template <Of<Stage> Value>
auto partsOf(Value &value)
{
    return std::tuple{field("name", value.name), field("", value.kind), field("", value.colour),
                      field("", value.hidden)};
}

template <Of<Template> Value>
auto partsOf(Value &value)
{
    return std::tuple{field("name", value.name),       field("", value.purpose),  field("", value.tone),
                      field("subject", value.subject), field("body", value.body), field("", value.phrases)};
}

template <HasFields Value>
auto partsOf(Value &value)
{
    return fieldsOf(value);
}

template <class Value>
concept HasParts = requires(Value &value)
{
    partsOf(value);
};

template <class Row>
concept HasId = requires(Row row)
{
    row.id;
};

template <HasId Row>
QString keyOf(const Row &row)
{
    return row.id.text;
}

inline QString keyOf(const Interviewer &interviewer)
{
    return interviewer.contact.text;
}

template <class Row>
concept HasKey = requires(Row row)
{
    keyOf(row);
};

template <class Value>
struct Inside {
    using Type = void;
};
template <class Value>
struct Inside<std::optional<Value>> {
    using Type = Value;
};
template <class Value>
struct Inside<Boxed<Value>> {
    using Type = Value;
};
template <class Value>
using InsideOf = typename Inside<Value>::Type;

/// The rows of a list by their keys: it may have thousands, and each is looked for.
template <class Row>
class RowsByKey {
public:
    explicit RowsByKey(const std::vector<Row> &rows)
    {
        m_rows.reserve(static_cast<qsizetype>(rows.size()));
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            m_rows.insert(keyOf(*row), &*row); // of two with one key the first
    }

    /// The one with the key of @p wanted; null where there is none.
    const Row *find(const Row &wanted) const { return m_rows.value(keyOf(wanted)); }

private:
    QHash<QString, const Row *> m_rows;
};

} // namespace afterword
