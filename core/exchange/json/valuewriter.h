// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/iso.h"
#include "core/domain/change/fields.h"
#include "core/exchange/json/jsonwriter.h"

namespace afterword {

/// Writes values of the domain as fields.h describes them: each field by its name, in the order of the list.
/// What is absent is null.
class ValueWriter {
public:
    /// Moments are written as clocks in @p zone show them.
    ValueWriter(JsonWriter &json, const Zone &zone)
        : m_json(json)
        , m_zone(zone)
    {
    }

    /// An item of the open array.
    template <HasFields Value>
    void item(const Value &value)
    {
        m_json.beginObject();
        fields(value);
        m_json.endObject();
    }

    /// A field of the open object. @p rows: a std::vector or a Table.
    template <class Rows>
    void list(QLatin1StringView name, const Rows &rows)
    {
        m_json.beginArray(name);
        for (const auto &row : rows)
            item(row);
        m_json.endArray();
    }

    void write(QLatin1StringView name, const QString &text) { m_json.field(name, text); }
    void write(QLatin1StringView name, bool value) { m_json.field(name, value); }
    void write(QLatin1StringView name, int number) { m_json.field(name, number); }
    void write(QLatin1StringView name, const QStringList &texts) { m_json.list(name, texts); }
    void write(QLatin1StringView name, Moment moment) { m_json.field(name, isoMoment(moment, m_zone)); }
    void write(QLatin1StringView name, const WallTime &wall) { m_json.field(name, isoWallTime(wall)); }
    void write(QLatin1StringView name, QTime time) { m_json.field(name, isoTime(time)); }
    void write(QLatin1StringView name, const Zone &zone) { m_json.field(name, zone.id()); }

    void write(QLatin1StringView name, QDate date)
    {
        m_json.field(name, date.isValid() ? std::optional(isoDate(date)) : std::nullopt);
    }

    template <class Entity>
    void write(QLatin1StringView name, const Id<Entity> &id)
    {
        m_json.field(name, id.text);
    }

    template <HasStableText Value>
    void write(QLatin1StringView name, Value value)
    {
        m_json.field(name, toText(value));
    }

    template <class Value>
    void write(QLatin1StringView name, const std::optional<Value> &value)
    {
        writeOrNull(name, value);
    }

    template <class Value>
    void write(QLatin1StringView name, const Boxed<Value> &value)
    {
        writeOrNull(name, value);
    }

    template <class Row>
    void write(QLatin1StringView name, const std::vector<Row> &rows)
    {
        list(name, rows);
    }

    template <HasFields Value>
    void write(QLatin1StringView name, const Value &value)
    {
        m_json.beginObject(name);
        fields(value);
        m_json.endObject();
    }

private:
    template <class Value>
    void fields(const Value &value)
    {
        std::apply([this](const auto &...each) { (this->writeField(each), ...); }, fieldsOf(value));
    }

    template <class Value>
    void writeField(const WrittenField<const Value> &field)
    {
        if (field.written != Written::WhereSet || field.value != Value())
            write(field.name, field.value);
    }

    template <class Value>
    void writeField(const StoreOnly<const Value> & /*field*/)
    {
    }

    template <class Optional>
    void writeOrNull(QLatin1StringView name, const Optional &value)
    {
        if (value)
            write(name, *value);
        else
            m_json.field(name, std::optional<QString>());
    }

    JsonWriter &m_json;
    const Zone &m_zone;
};

} // namespace afterword
