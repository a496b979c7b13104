// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonfields.h"

#include "core/domain/soundness/soundness.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};

/// Reads a text, and from it a value that has a text form of its own.
template <class T, class Read>
Result<void> fromTextForm(const JsonValue &value, T &into, Read read)
{
    if (value.kind != JsonValue::Kind::Text)
        return Error{Words::tr("it must be a text")};
    Result<T> result = read(value.text);
    if (!result)
        return result.error();
    into = *std::move(result);
    return {};
}

template <class T>
Result<void> listFromJson(const JsonValue &value, const QString &what, T &into)
{
    if (value.kind != JsonValue::Kind::Array)
        return Error{what};
    T list;
    for (const JsonValue &item : value.items) {
        typename T::value_type read{};
        if (!fromJson(item, read))
            return Error{what};
        list.push_back(std::move(read));
    }
    into = std::move(list);
    return {};
}

} // namespace

Result<void> fromJson(const JsonValue &value, QString &into)
{
    if (value.kind != JsonValue::Kind::Text)
        return Error{Words::tr("it must be a text")};
    into = value.text;
    return {};
}

Result<void> fromJson(const JsonValue &value, bool &into)
{
    if (value.kind != JsonValue::Kind::Bool)
        return Error{Words::tr("it must be true or false")};
    into = value.truth;
    return {};
}

Result<void> fromJson(const JsonValue &value, int &into)
{
    const double number = value.text.toDouble();
    using Whole = std::numeric_limits<int>;
    if (value.kind != JsonValue::Kind::Number || number != std::floor(number) || number > Whole::max() ||
        number < Whole::min())
        return Error{Words::tr("it must be a whole number")};
    into = static_cast<int>(number);
    return {};
}

Result<void> fromJson(const JsonValue &value, QDate &into)
{
    return fromTextForm(value, into, dateFromIso);
}

Result<void> fromJson(const JsonValue &value, QTime &into)
{
    return fromTextForm(value, into, timeFromIso);
}

Result<void> fromJson(const JsonValue &value, WallTime &into)
{
    return fromTextForm(value, into, wallTimeFromIso);
}

Result<void> fromJson(const JsonValue &value, Moment &into)
{
    return fromTextForm(value, into, momentFromIso);
}

Result<void> fromJson(const JsonValue &value, Zone &into)
{
    // A name that this machine lacks may be right on the one that wrote it: it is kept until somebody
    // decides.
    return fromTextForm(value, into, [&into](const QString &id) {
        const Result<Zone> zone = Zone::named(id);
        return zone ? zone : Zone::setAside(id, into);
    });
}

Result<void> fromJson(const JsonValue &value, QStringList &into)
{
    return listFromJson(value, Words::tr("it must be a list of texts"), into);
}

Result<void> fromJson(const JsonValue &value, std::vector<int> &into)
{
    return listFromJson(value, Words::tr("it must be a list of whole numbers"), into);
}

Result<void> idFromJson(const JsonValue &value, QString &into)
{
    if (auto isText = fromJson(value, into); !isText)
        return isText;
    if (!isSoundId(into))
        return Error{Words::tr("an id cannot be empty, nor hold '/' or control characters")};
    return {};
}

void JsonProblem::report(const JsonPlace &place, int line, const QString &what)
{
    if (m_found)
        return;
    m_found = true;
    const QString path = place.text();
    m_error = {path.isEmpty() ? what : path + u": "_s + what, line};
}

JsonFields::JsonFields(const JsonValue &object, const JsonPlace &place, JsonProblem &problem)
    : m_object(object)
    , m_place(place)
    , m_problem(problem)
    , m_taken(object.items.size())
{
    if (object.kind != JsonValue::Kind::Object)
        fail(Words::tr("it must be an object in braces"));
}

const JsonValue *JsonFields::take(QLatin1StringView name)
{
    const JsonValue *value = m_object.kind == JsonValue::Kind::Object ? m_object.field(name) : nullptr;
    if (value)
        m_taken[static_cast<size_t>(value - m_object.items.data())] = true;
    return value;
}

void JsonFields::readLines(QLatin1StringView name, QStringList &into)
{
    read(name, into);
    if (!areLines(into))
        into = into.join(u'\n').split(u'\n', Qt::SkipEmptyParts);
}

void JsonFields::readLists(QLatin1StringView name, std::map<QString, QStringList> &into)
{
    const JsonValue *object = take(name);
    if (!object)
        return;
    if (object->kind != JsonValue::Kind::Object)
        return fail(name, Words::tr("it must be an object in braces"));
    const JsonPlace below{&m_place, name, -1};
    for (const JsonValue &list : object->items) {
        if (const auto done = fromJson(list, into[list.name]); !done)
            m_problem.report({&below, list.name, -1}, list.line, done.error().message);
    }
}

const JsonValue *JsonFields::takeList(QLatin1StringView name)
{
    const JsonValue *value = take(name);
    if (!value || value->kind == JsonValue::Kind::Array)
        return value;
    fail(name, Words::tr("it must be a list in brackets"));
    return nullptr;
}

size_t JsonFields::count(QLatin1StringView name) const
{
    const JsonValue *value = m_object.field(name);
    return value && value->kind == JsonValue::Kind::Array ? value->items.size() : 0;
}

void JsonFields::need(std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (!has(name))
            fail(name, Words::tr("it is missing"));
    }
}

void JsonFields::fail(QLatin1StringView name, const QString &what)
{
    const JsonValue *value = m_object.field(name);
    m_problem.report({&m_place, name, -1}, value ? value->line : m_object.line, what);
}

void JsonFields::fail(const QString &what)
{
    m_problem.report(m_place, m_object.line, what);
}

void JsonFields::finish()
{
    if (m_object.kind != JsonValue::Kind::Object)
        return;
    for (size_t i = 0; i < m_object.items.size(); ++i) {
        const JsonValue &value = m_object.items[i];
        if (!m_taken[i])
            m_problem.report({&m_place, value.name, -1}, value.line, Words::tr("there is no such field"));
    }
}

} // namespace afterword
