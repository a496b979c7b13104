// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterword {

namespace {

constexpr int step = 2; // spaces

/// A number, text, truth or null as JSON writes it.
QByteArray scalarText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray listText(const std::vector<OrderedJson> &array, int indent)
{
    if (array.empty())
        return "[]";
    const QByteArray inner(indent + step, ' ');
    QByteArray text = "[";
    for (size_t i = 0; i < array.size(); ++i)
        text += (i == 0 ? "\n" : ",\n") + inner + array[i].text(indent + step);
    return text + '\n' + QByteArray(indent, ' ') + ']';
}

} // namespace

OrderedJson &OrderedJson::addValue(const char *name, const QJsonValue &value)
{
    m_fields.push_back({name, value, std::nullopt});
    return *this;
}

OrderedJson &OrderedJson::add(const char *name, const QString &value)
{
    return addValue(name, value);
}

OrderedJson &OrderedJson::add(const char *name, const std::optional<QString> &value)
{
    return addValue(name, value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
}

OrderedJson &OrderedJson::add(const char *name, bool value)
{
    return addValue(name, value);
}

OrderedJson &OrderedJson::add(const char *name, int value)
{
    return addValue(name, value);
}

OrderedJson &OrderedJson::add(const char *name, const std::vector<OrderedJson> &array)
{
    m_fields.push_back({name, {}, array});
    return *this;
}

QByteArray OrderedJson::text(int indent) const
{
    const QByteArray inner(indent + step, ' ');
    QByteArray text = "{";
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Field &field = m_fields[i];
        text += (i == 0 ? "\n" : ",\n") + inner + '"' + field.name + "\": ";
        text += field.array ? listText(*field.array, indent + step) : scalarText(field.value);
    }
    return text + '\n' + QByteArray(indent, ' ') + '}';
}

QByteArray OrderedJson::arrayText(const std::vector<OrderedJson> &array)
{
    return listText(array, 0) + '\n';
}

} // namespace afterword
