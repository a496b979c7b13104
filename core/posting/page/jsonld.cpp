// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/jsonld.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int deepest = 24;
constexpr size_t mostNodes = 10'000;
constexpr qsizetype mostValues = 200;
constexpr qsizetype longestNumber = 15; // digits that a number keeps

/// What a list is written as: itself, or in "@list" or "@set".
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    const QJsonObject object = value.toObject();
    for (const QString &holder : {u"@list"_s, u"@set"_s}) {
        if (object.contains(holder))
            return listOf(object.value(holder));
    }
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

} // namespace

QString withoutSchema(const QString &name)
{
    for (const QLatin1StringView prefix :
         {"https://schema.org/"_L1, "http://schema.org/"_L1, "https://www.schema.org/"_L1,
          "http://www.schema.org/"_L1, "schema:"_L1, "s:"_L1}) {
        if (name.startsWith(prefix, Qt::CaseInsensitive))
            return name.sliced(prefix.size());
    }
    return name;
}

void LinkedData::add(const QJsonValue &value)
{
    add(value, 0);
}

void LinkedData::add(const QJsonValue &value, int depth)
{
    if (depth > deepest || m_nodes.size() >= mostNodes)
        return;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &one : list)
            add(one, depth + 1);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject node = value.toObject();
    const QString id = node.value(u"@id"_s).toString();
    if (!id.isEmpty()) {
        const auto known = m_byId.constFind(id);
        if (known == m_byId.cend() || m_nodes[static_cast<size_t>(*known)].size() < node.size())
            m_byId.insert(id, static_cast<qsizetype>(m_nodes.size()));
    }
    m_nodes.push_back(node);
    for (const auto &inner : node) {
        if (inner.isArray() || inner.isObject())
            add(inner, depth + 1);
    }
}

std::vector<QJsonObject> LinkedData::ofType(const QString &type) const
{
    std::vector<QJsonObject> found;
    std::copy_if(m_nodes.begin(), m_nodes.end(), std::back_inserter(found),
                 [&](const QJsonObject &node) { return hasType(node, type); });
    return found;
}

QJsonObject LinkedData::resolved(const QJsonObject &node) const
{
    // An id alone, or with its type: the node itself stands elsewhere.
    const QString id = node.value(u"@id"_s).toString();
    const auto known = m_byId.constFind(id);
    if (id.isEmpty() || known == m_byId.cend())
        return node;
    const QJsonObject &named = m_nodes[static_cast<size_t>(*known)];
    return named.size() > node.size() ? named : node;
}

QStringList typesOf(const QJsonObject &node)
{
    QStringList types;
    const QJsonArray written = listOf(node.value(u"@type"_s));
    for (const auto &one : written) {
        if (types.size() < mostValues && one.isString())
            types << withoutSchema(one.toString().trimmed());
    }
    return types;
}

bool hasType(const QJsonObject &node, const QString &type)
{
    return typesOf(node).contains(type, Qt::CaseInsensitive);
}

QJsonValue property(const QJsonObject &node, const QString &name)
{
    if (const auto plain = node.constFind(name); plain != node.constEnd())
        return *plain;
    for (auto one = node.constBegin(); one != node.constEnd(); ++one) {
        if (one.key().size() > name.size() && withoutSchema(one.key()) == name)
            return one.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonArray valuesOf(const QJsonObject &node, const QString &name)
{
    QJsonArray values;
    const QJsonArray list = listOf(property(node, name));
    for (const auto &one : list) {
        if (values.size() < mostValues && !one.isNull() && !one.isUndefined())
            values.append(one);
    }
    return values;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble()) {
        const double number = value.toDouble();
        return QString::number(number, 'g', static_cast<int>(longestNumber));
    }
    const QJsonObject object = value.toObject();
    if (object.contains(u"@value"_s))
        return textOf(object.value(u"@value"_s));
    return object.value(u"@text"_s).toString();
}

QString firstText(const QJsonObject &node, const QString &name)
{
    const QJsonArray values = valuesOf(node, name);
    for (const auto &one : values) {
        if (const QString text = textOf(one); !text.trimmed().isEmpty())
            return text;
    }
    return {};
}

} // namespace afterword
