// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/iso.h"
#include "core/domain/enums.h"
#include "core/domain/typedids.h"
#include "core/exchange/json/jsonvalue.h"

#include <QSet>
#include <QStringList>

#include <map>

namespace afterword {

// What a JSON value says in the words of the domain. The errors are without path and line.

Result<void> fromJson(const JsonValue &value, QString &into);
Result<void> fromJson(const JsonValue &value, bool &into);
Result<void> fromJson(const JsonValue &value, int &into);
Result<void> fromJson(const JsonValue &value, QDate &into);
Result<void> fromJson(const JsonValue &value, QTime &into);
Result<void> fromJson(const JsonValue &value, WallTime &into);
Result<void> fromJson(const JsonValue &value, Moment &into);
Result<void> fromJson(const JsonValue &value, Zone &into);
Result<void> fromJson(const JsonValue &value, QStringList &into);
Result<void> fromJson(const JsonValue &value, std::vector<int> &into);
/// A text that can be an id: not empty, without '/' and control characters.
Result<void> idFromJson(const JsonValue &value, QString &into);

template <class Entity>
Result<void> fromJson(const JsonValue &value, Id<Entity> &into)
{
    return idFromJson(value, into.text);
}

template <class Enum>
requires HasStableText<Enum> Result<void> fromJson(const JsonValue &value, Enum &into)
{
    QString text;
    if (auto isText = fromJson(value, text); !isText)
        return isText;
    const Result<Enum> read = fromText<Enum>(text);
    if (!read)
        return read.error();
    into = *read;
    return {};
}

/// null: absent.
template <class T>
Result<void> fromJson(const JsonValue &value, std::optional<T> &into)
{
    if (value.kind == JsonValue::Kind::Null) {
        into.reset();
        return {};
    }
    T read{};
    const auto done = fromJson(value, read);
    if (done)
        into = std::move(read);
    return done;
}

/// Keeps the first thing that is wrong in a file. Reading goes on after it, and what was read is dropped.
class JsonProblem {
public:
    bool found() const { return m_found; }
    const Error &error() const { return m_error; }
    void report(const JsonPlace &place, int line, const QString &what);

private:
    bool m_found = false;
    Error m_error;
};

/// Reads the fields of one object of the interchange file: each onto the value that stands, which stays as it
/// is where the field is left out. Fields that nobody asked for are an error, told by finish().
class JsonFields {
public:
    JsonFields(const JsonValue &object, const JsonPlace &place, JsonProblem &problem);

    bool has(QLatin1StringView name) const { return m_object.field(name); }
    const JsonPlace &place() const { return m_place; }
    JsonProblem &problem() const { return m_problem; }

    /// The field, or null; from now on it is a known one.
    const JsonValue *take(QLatin1StringView name);

    template <class T>
    void read(QLatin1StringView name, T &into)
    {
        const JsonValue *value = take(name);
        if (!value)
            return;
        if (const auto done = fromJson(*value, into); !done)
            fail(name, done.error().message);
    }

    /// A list of texts that are one line each. A text of several lines is several; one that is empty is none.
    void readLines(QLatin1StringView name, QStringList &into);

    /// An object whose fields have names of the person's own, each a list of texts.
    void readLists(QLatin1StringView name, std::map<QString, QStringList> &into);

    /// An object in this one: @p readFields gets its fields. Left out: nothing happens.
    template <class Read>
    void object(QLatin1StringView name, Read readFields)
    {
        const JsonValue *value = take(name);
        if (!value)
            return;
        const JsonPlace below{&m_place, name, -1};
        JsonFields fields(*value, below, m_problem);
        readFields(fields);
        fields.finish();
    }

    /// An object that may be null, which is absent. @p into: a std::optional or a Boxed.
    template <class Optional, class Read>
    void optionalObject(QLatin1StringView name, Optional &into, Read readFields)
    {
        const JsonValue *value = m_object.field(name);
        if (value && value->kind == JsonValue::Kind::Null) {
            take(name);
            into.reset();
            return;
        }
        object(name, [&](JsonFields &fields) {
            const bool isNew = !into;
            if (isNew)
                into.emplace();
            readFields(fields, *into, isNew);
        });
    }

    /// A list of objects: @p readFields gets the fields of each.
    template <class Read>
    void each(QLatin1StringView name, Read readFields)
    {
        const JsonValue *list = takeList(name);
        if (!list)
            return;
        const JsonPlace listPlace{&m_place, name, -1};
        qsizetype index = 0;
        for (const JsonValue &item : list->items) {
            const JsonPlace itemPlace{&listPlace, {}, index++};
            const bool isLater = item.kind == JsonValue::Kind::Later;
            const JsonValue read = isLater ? readLater(item) : JsonValue();
            JsonFields fields(isLater ? read : item, itemPlace, m_problem);
            readFields(fields);
            fields.finish();
        }
    }

    /// How many items the list has; 0 where it is left out.
    size_t count(QLatin1StringView name) const;

    /// An error for each of these fields that is left out.
    void need(std::initializer_list<QLatin1StringView> names);

    /// What is wrong with a field, or with the object where the field is left out.
    void fail(QLatin1StringView name, const QString &what);
    void fail(const QString &what);

    /// Reports a field that was not taken.
    void finish();

private:
    const JsonValue *takeList(QLatin1StringView name);

    const JsonValue &m_object;
    const JsonPlace &m_place;
    JsonProblem &m_problem;
    std::vector<bool> m_taken;
};

} // namespace afterword
