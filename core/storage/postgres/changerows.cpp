// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/changerows.h"

#include "core/base/utf8.h"
#include "core/storage/statements/rowdifference.h"
#include "core/storage/statements/rowstore.h"
#include "core/storage/tables/wholesearch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

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

/// Collects what is written instead of writing it.
class CollectedRows : public RowStore {
public:
    explicit CollectedRows(const RowVersions &versions)
        : m_versions(versions)
    {
    }

    /// The row stays, but something of what belongs to it is changed: nobody else may have changed it
    /// meanwhile.
    void touch(const QString &table, const QString &key) { change(table, u"id"_s, key); }

    Result<std::unique_ptr<Cursor>> rowsOf(const TableSpec &, const QString &) const override
    {
        return Error{}; // nothing is read while a change is written
    }
    Result<qint64> countOf(const TableSpec &) const override { return Error{}; }

    /// Counted from 1: the server puts it behind what stands there.
    Result<qint64> positionAtEnd(const TableSpec &table) const override { return ++m_added[table.name]; }

    Result<void> writeDifference(const TableSpec &table, const std::vector<Row> &before,
                                 const std::vector<Row> &after) const override
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

    Result<void> put(const TableSpec &table, const Row &row) const override
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

    Result<void> removeWhere(const TableSpec &table, const QStringList &columns,
                             const Row &values) const override
    {
        m_removals[table.name].append(object(columns, values));
        return {};
    }

    Result<ChangeToSave> toSave() const
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

private:
    using Rows = std::map<QString, QJsonArray>;

    static QJsonObject tables(const Rows &rows)
    {
        QJsonObject all;
        for (const auto &[table, array] : rows)
            all.insert(table, array);
        return all;
    }

    QJsonValue cell(const QVariant &value) const
    {
        QJsonValue cell = cellOf(value);
        m_holdsNull = m_holdsNull || cell.toString().contains(QChar::Null);
        return cell;
    }

    QJsonObject object(const QStringList &columns, const Row &row) const
    {
        QJsonObject all;
        for (qsizetype i = 0; i < columns.size(); ++i)
            all.insert(columns[i], cell(row[i]));
        return all;
    }

    void add(const TableSpec &table, const Row &row) const
    {
        m_additions[table.name].append(object(table.columns, row));
        if (standsByItself(table.name))
            m_written.emplace_back(table.name, row.front().toString());
    }

    /// What is written of a row that stands by itself; a second call gives the same.
    QJsonObject &change(const QString &table, const QString &keyColumn, const QString &key) const
    {
        const auto [place, isNew] = m_changes[table].try_emplace(key);
        if (isNew) {
            place->second.insert(keyColumn, cell(key));
            place->second.insert(marked, m_versions.of(table, key));
            m_written.emplace_back(table, key);
        }
        return place->second;
    }

    void writePatch(const TableSpec &table, const Row &before, const Row &after) const
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

    const RowVersions &m_versions;
    mutable Rows m_removals;
    mutable Rows m_additions;
    mutable std::map<QString, std::map<QString, QJsonObject>> m_changes;
    mutable std::map<QString, qint64> m_added;
    mutable std::vector<std::pair<QString, QString>> m_written;
    mutable bool m_holdsNull = false;
};

template <class Value>
void touchAll(CollectedRows &rows, const QString &table, const std::vector<Edit<Value>> &edits)
{
    for (const Edit<Value> &edit : edits) {
        if (edit.before && edit.after)
            rows.touch(table, edit.after->id.text);
    }
}

/// The list of stages is one thing: whoever changes it must have seen all of it.
void touchStages(CollectedRows &rows, const Edit<std::vector<Stage>> &edit)
{
    for (const Stage &stage : *edit.after) {
        const bool stood = std::any_of(edit.before->begin(), edit.before->end(),
                                       [&](const Stage &one) { return one.id == stage.id; });
        if (stood)
            rows.touch(u"stage"_s, stage.id.text);
    }
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

Result<ChangeToSave> changeToSave(const Change &change, const RowVersions &versions)
{
    CollectedRows rows(versions);
    if (change.stages)
        touchStages(rows, *change.stages);
    touchAll(rows, u"contact"_s, change.contacts);
    touchAll(rows, u"task"_s, change.tasks);
    touchAll(rows, u"application"_s, change.applications);
    touchAll(rows, u"template"_s, change.templates);
    if (auto done = tables::writeChange(rows, change, [] { return Result<void>(); }); !done)
        return done.error();
    return rows.toSave();
}

} // namespace afterword
