// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/collectedrows.h"

#include "core/base/utf8.h"
#include "core/storage/statements/rowdifference.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SharedStore)
};

const QString marked = u"changed_in"_s;

/// Which tables' rows stand by themselves, and carry the version in which they were changed.
bool standsByItself(const QString &table)
{
    static const QStringList all{u"setting"_s, u"stage"_s,       u"contact"_s,
                                 u"task"_s,    u"application"_s, u"template"_s};
    return all.contains(table);
}

} // namespace

QJsonValue cellOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    // What a file keeps as bytes, since SQLite would change it, is a text like all others here.
    return value.typeId() == QMetaType::QByteArray ? textFromUtf8(value.toByteArray()) : value.toString();
}

Result<void> CollectedRows::writeDifference(const TableSpec &table, const std::vector<Row> &before,
                                            const std::vector<Row> &after) const
{
    const RowDifference difference = differenceOf(table, before, after);
    for (const Row *row : difference.removed) {
        QJsonObject removed = object(table.columns.first(table.keyColumns), *row);
        if (standsByItself(table.name))
            removed.insert(marked, m_versions.of(table.name, row->front().toString()));
        m_removals[table.name].append(removed);
    }
    for (const auto &[old, row] : difference.written) {
        if (old)
            writePatch(table, *old, row);
        else
            add(table, row);
    }
    return {};
}

Result<void> CollectedRows::put(const TableSpec &table, const Row &row) const
{
    if (m_versions.of(table.name, row.front().toString()) == 0) {
        add(table, row);
        return {};
    }
    QJsonObject &changed = change(table.name, table.columns.front(), row.front().toString());
    for (qsizetype i = 1; i < row.size(); ++i)
        changed.insert(table.columns[i], cell(row[i]));
    return {};
}

Result<void> CollectedRows::removeWhere(const TableSpec &table, const QStringList &columns,
                                        const Row &values) const
{
    m_removals[table.name].append(object(columns, values));
    return {};
}

Result<ChangeToSave> CollectedRows::toSave() const
{
    if (m_holdsNull)
        return Error{Words::tr("a text holds a character that cannot be kept in a shared search "
                               "(U+0000), so nothing was saved; take it out and try again")};
    QJsonObject changes;
    for (const auto &[table, rows] : m_changes) {
        QJsonArray array;
        for (const auto &[key, row] : rows)
            array.append(row);
        changes.insert(table, array);
    }
    QJsonObject all;
    all.insert(u"remove"_s, tables(m_removals));
    all.insert(u"change"_s, changes);
    all.insert(u"add"_s, tables(m_additions));
    return ChangeToSave{QJsonDocument(all).toJson(QJsonDocument::Compact), m_written};
}

QJsonObject CollectedRows::tables(const Rows &rows)
{
    QJsonObject all;
    for (const auto &[table, array] : rows)
        all.insert(table, array);
    return all;
}

QJsonValue CollectedRows::cell(const QVariant &value) const
{
    QJsonValue cell = cellOf(value);
    m_holdsNull = m_holdsNull || cell.toString().contains(QChar::Null);
    return cell;
}

QJsonObject CollectedRows::object(const QStringList &columns, const Row &row) const
{
    QJsonObject all;
    for (qsizetype i = 0; i < columns.size(); ++i)
        all.insert(columns[i], cell(row[i]));
    return all;
}

void CollectedRows::add(const TableSpec &table, const Row &row) const
{
    m_additions[table.name].append(object(table.columns, row));
    if (standsByItself(table.name))
        m_written.emplace_back(table.name, row.front().toString());
}

/// What is written of a row that stands by itself; a second call gives the same.
QJsonObject &CollectedRows::change(const QString &table, const QString &keyColumn, const QString &key) const
{
    const auto [place, isNew] = m_changes[table].try_emplace(key);
    if (isNew) {
        place->second.insert(keyColumn, cell(key));
        place->second.insert(marked, m_versions.of(table, key));
        m_written.emplace_back(table, key);
    }
    return place->second;
}

void CollectedRows::writePatch(const TableSpec &table, const Row &before, const Row &after) const
{
    const bool alone = standsByItself(table.name);
    QString key;
    for (int i = 0; i < table.keyColumns; ++i)
        key += after[i].toString() + u'\n';
    QJsonObject &patch = alone ? change(table.name, table.columns.front(), after.front().toString())
                               : m_changes[table.name][key];
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool differs = before[i] != after[i] || before[i].isNull() != after[i].isNull();
        if (i < table.keyColumns || differs)
            patch.insert(table.columns[i], cell(after[i]));
    }
}

} // namespace afterword
