// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/rowsright.h"

#include "core/storage/postgres/collectedrows.h"
#include "core/storage/tables/tables.h"
#include "core/storage/tables/wholesearch.h"

#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Which row another belongs to, with which it goes.
struct Belongs {
    QString table;
    QString to;
    QString by; ///< the column that names it
};

const std::array<Belongs, 8> &belongings()
{
    static const std::array<Belongs, 8> all{{{u"interview"_s, u"application"_s, u"application"_s},
                                             {u"interviewer"_s, u"interview"_s, u"interview"_s},
                                             {u"message"_s, u"application"_s, u"application"_s},
                                             {u"draft"_s, u"application"_s, u"application"_s},
                                             {u"document"_s, u"application"_s, u"application"_s},
                                             {u"stage_move"_s, u"application"_s, u"application"_s},
                                             {u"application_task"_s, u"application"_s, u"application"_s},
                                             {u"template_phrase"_s, u"template"_s, u"template"_s}}};
    return all;
}

const Belongs *belongingOf(const QString &table)
{
    for (const Belongs &one : belongings()) {
        if (one.table == table)
            return &one;
    }
    return nullptr;
}

/// The server gives these their positions, behind all that stand there.
bool isNumbered(const QString &table)
{
    static const QStringList all{u"contact"_s, u"task"_s, u"application"_s, u"template"_s};
    return all.contains(table);
}

/// All rows of a search, as they are written: nothing is read and nothing taken away.
class WholeRows : public RowStore {
public:
    struct Written {
        TableSpec table;
        std::vector<Row> rows;
    };

    Result<std::unique_ptr<Cursor>> rowsOf(const TableSpec &, const QString &) const override
    {
        return Error{};
    }
    Result<qint64> countOf(const TableSpec &) const override { return Error{}; }
    Result<qint64> positionAtEnd(const TableSpec &table) const override { return ++m_last[table.name]; }
    Result<void> writeDifference(const TableSpec &table, const std::vector<Row> &,
                                 const std::vector<Row> &after) const override
    {
        for (const Row &row : after)
            static_cast<void>(put(table, row));
        return {};
    }
    Result<void> put(const TableSpec &table, const Row &row) const override
    {
        Written &written = m_written[table.name];
        written.table = table;
        Row &taken = written.rows.emplace_back();
        for (const QVariant &value : row)
            taken += cellOf(value).toVariant(); // as the server's own are
        return {};
    }
    Result<void> removeWhere(const TableSpec &, const QStringList &, const Row &) const override
    {
        return {};
    }

    /// Those of one table, which has none where nothing was written.
    const Written &of(const QString &table) const { return m_written[table]; }

private:
    mutable std::map<QString, qint64> m_last;
    mutable std::map<QString, Written> m_written;
};

Row rowOf(const QStringList &columns, const QJsonObject &row)
{
    Row values;
    for (const QString &column : columns)
        values += row.value(column).toVariant();
    return values;
}

QJsonObject objectOf(const QStringList &columns, const Row &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns[i], QJsonValue::fromVariant(row[i]));
    return object;
}

/// The rows of both sides, table by table, and what makes the one into the other.
class PuttingRight {
public:
    PuttingRight(const Search &search, const RowsAtServer &rows, const RowVersions &versions)
        : m_search(search)
        , m_atServer(rows)
        , m_change(versions)
    {
        Search nothing;
        nothing.person = search.person;
        nothing.policy = search.policy;
        static_cast<void>(
            tables::writeChange(m_whole, difference(nothing, search), [] { return Result<void>(); }));
    }

    Result<ChangeToSave> change()
    {
        settings();
        decisions();
        for (const char16_t *table : {u"stage", u"contact", u"task", u"application", u"template"})
            compare(QString::fromUtf16(table));
        for (const Belongs &one : belongings())
            compare(one.table);
        return m_change.toSave();
    }

private:
    const TableAtServer &atServer(const QString &table) const { return m_atServer.at(table); }

    /// What stands under that key; null where nothing does.
    const QJsonObject *find(const QString &table, const QString &key) const
    {
        const auto &rows = atServer(table).rows;
        const auto found = rows.find(key);
        return found == rows.end() ? nullptr : &found->second;
    }

    void write(const TableSpec &table, const std::vector<Row> &before, const std::vector<Row> &after)
    {
        static_cast<void>(m_change.writeDifference(table, before, after));
    }

    /// A setting that is not there is none that is wrong.
    void settings()
    {
        const TableSpec &table = atServer(u"setting"_s).table;
        for (const Row &row : tables::settingRows(m_search.person, m_search.policy)) {
            if (const QJsonObject *stands = find(table.name, row.front().toString()))
                write(table, {rowOf(table.columns, *stands)}, {row});
        }
    }

    /// They have no key of their own, and several may be alike.
    void decisions()
    {
        const TableAtServer &table = atServer(u"decision"_s);
        const QStringList key{u"follow_up"_s, u"at"_s, u"state"_s};
        const auto textOf = [](const QStringList &columns, const QJsonObject &row) {
            QStringList texts;
            for (const QString &column : columns)
                texts +=
                    row.value(column).isNull() ? u"-"_s : u'=' + row.value(column).toVariant().toString();
            return texts.join(u'\n');
        };
        const QStringList told = key + QStringList{u"until_moment"_s};
        const std::vector<Row> &rows = m_whole.of(table.table.name).rows;
        std::multiset<QString> right;
        for (const Row &row : rows)
            right.insert(textOf(told, objectOf(table.table.columns, row)));
        std::multiset<QString> stay;
        std::set<QString> removed;
        for (const auto &[position, row] : table.rows) {
            const QString text = textOf(told, row);
            if (const auto same = right.find(text); same != right.end()) {
                right.erase(same);
                stay.insert(text);
            } else if (removed.insert(textOf(key, row)).second) {
                static_cast<void>(m_change.removeWhere(table.table, key, rowOf(key, row)));
            }
        }
        // What is removed takes those along that are alike in what names them.
        for (const Row &row : rows) {
            const QJsonObject object = objectOf(table.table.columns, row);
            const auto stays = stay.find(textOf(told, object));
            const bool isThere = stays != stay.end();
            if (isThere)
                stay.erase(stays);
            if (!isThere || removed.contains(textOf(key, object)))
                write(table.table, {}, {row});
        }
    }

    void compare(const QString &name)
    {
        const WholeRows::Written &written = m_whole.of(name);
        std::set<QString> right;
        for (const Row &row : written.rows)
            right.insert(bring(written.table, row));
        const TableAtServer &table = atServer(name);
        for (const auto &[key, row] : table.rows) {
            if (!right.contains(key))
                remove(table.table, key, row);
        }
    }

    /// The key of @p row, which is added, or of which is changed what differs.
    QString bring(const TableSpec &table, const Row &row)
    {
        const QJsonObject object = objectOf(table.columns, row);
        const QString key = keyOf(table, object);
        const QJsonObject *stands = find(table.name, key);
        if (!stands || goesWithOwner(table.name, *stands)) {
            write(table, {}, {row});
            touchOwner(table.name, object);
            return key;
        }
        Row before = row;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isGiven = isNumbered(table.name) && table.columns[i] == u"position";
            if (!isGiven && stands->contains(table.columns[i]))
                before[i] = stands->value(table.columns[i]).toVariant();
        }
        if (before == row)
            return key;
        write(table, {before}, {row});
        touchOwner(table.name, object);
        return key;
    }

    void remove(const TableSpec &table, const QString &key, const QJsonObject &row)
    {
        m_gone[table.name].insert(key);
        if (goesWithOwner(table.name, row))
            return;
        write(table, {rowOf(table.columns, row)}, {});
        touchOwner(table.name, row);
    }

    /// Whether the row to which @p row belongs is removed, and takes it along.
    bool goesWithOwner(const QString &table, const QJsonObject &row) const
    {
        const Belongs *belongs = belongingOf(table);
        if (!belongs)
            return false;
        const QString owner = row.value(belongs->by).toString();
        const auto gone = m_gone.find(belongs->to);
        if (gone != m_gone.end() && gone->second.contains(owner))
            return true;
        const QJsonObject *stands = find(belongs->to, owner);
        return stands && goesWithOwner(belongs->to, *stands);
    }

    /// What belongs to a row is read with it, so others are to hear that it changed.
    void touchOwner(const QString &table, const QJsonObject &row)
    {
        const Belongs *belongs = belongingOf(table);
        if (!belongs)
            return;
        const QString owner = row.value(belongs->by).toString();
        const QJsonObject *stands = find(belongs->to, owner);
        if (!stands)
            return; // it is new
        if (belongingOf(belongs->to))
            touchOwner(belongs->to, *stands);
        else if (!m_gone[belongs->to].contains(owner))
            m_change.touch(belongs->to, owner);
    }

    const Search &m_search;
    const RowsAtServer &m_atServer;
    WholeRows m_whole;
    CollectedRows m_change;
    std::map<QString, std::set<QString>> m_gone; ///< keys
};

} // namespace

Result<ChangeToSave> changeToPutRight(const Search &search, const RowsAtServer &rows,
                                      const RowVersions &versions)
{
    return PuttingRight(search, rows, versions).change();
}

} // namespace afterword
