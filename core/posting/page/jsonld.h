// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace afterword {

/// The name of a type or a property without the prefix of schema.org, in any way in which pages write it.
QString withoutSchema(const QString &name);

/// Nodes of linked data, looked up by their ids. Prefixes of schema.org in front of types and properties do
/// not count. What is nested deeper than any page needs is passed over, and so is what comes behind the first
/// ten thousand nodes.
class LinkedData {
public:
    /// Takes in a value of JSON-LD, or an item of microdata or RDFa, with all that is in it.
    void add(const QJsonValue &value);

    /// The nodes of type @p type ("JobPosting"), those that hold others before what they hold.
    std::vector<QJsonObject> ofType(const QString &type) const;
    /// @p node itself, or the node that it only names by its "@id".
    QJsonObject resolved(const QJsonObject &node) const;

private:
    void add(const QJsonValue &value, int depth);

    std::vector<QJsonObject> m_nodes;
    QHash<QString, qsizetype> m_byId; ///< the one that says most
};

/// The types of @p node without the prefix of schema.org.
QStringList typesOf(const QJsonObject &node);
/// Whether one of them is @p type, however it is written.
bool hasType(const QJsonObject &node, const QString &type);
/// The property @p name of @p node, whatever prefix it has; undefined where it is missing.
QJsonValue property(const QJsonObject &node, const QString &name);
/// The values of a property: of a list each, of null and of nothing none, of "@list" and "@set" what is in
/// them.
QJsonArray valuesOf(const QJsonObject &node, const QString &name);
/// The text of a value: a text, a number, an "@value", the text of an item of microdata; of anything else
/// empty.
QString textOf(const QJsonValue &value);
/// The first text that is not blank among the values of a property.
QString firstText(const QJsonObject &node, const QString &name);

} // namespace afterword
