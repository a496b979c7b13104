// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/rowsright.h"

#include "core/storage/statements/rowstore.h"
#include "core/storage/tables/tables.h"
#include "core/storage/tables/wholesearch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

const QString marked = u"changed_in"_s;
const QString decision = u"decision"_s;

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
    static const QStringList all{u"contact"_s, u"task"_s, u"application"_s, u"template"_s, decision};
    return all.contains(table);
}

/// All rows of a search, as they are written: nothing is read and nothing taken away.
class WholeRows : public RowStore {
public:
    struct Written {
        TableSpec table;
        std::vector<QJsonObject> rows;
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
        QJsonObject whole;
        for (qsizetype i = 0; i < row.size(); ++i)
            whole.insert(table.columns[i], cellOf(row[i]));
        Written &written = m_written[table.name];
        written.table = table;
        written.rows.push_back(whole);
        return {};
    }
    Result<void> removeWhere(const TableSpec &, const QStringList &, const Row &) const override
    {
        return {};
    }

    const std::map<QString, Written> &written() const { return m_written; }

private:
    mutable std::map<QString, qint64> m_last;
    mutable std::map<QString, Written> m_written;
};

/// The rows of both sides, table by table, and what makes the one into the other.
class PuttingRight {
public:
    PuttingRight(const Search &search, const StandingRows &standing)
        : m_search(search)
        , m_standing(standing)
    {
        Search nothing;
        nothing.person = search.person;
        nothing.policy = search.policy;
        static_cast<void>(
            tables::writeChange(m_whole, difference(nothing, search), [] { return Result<void>(); }));
    }

    ChangeToSave change()
    {
        settings();
        decisions();
        for (const char16_t *table : {u"stage", u"contact", u"task", u"application", u"template"})
            compare(QString::fromUtf16(table));
        for (const Belongs &one : belongings())
            compare(one.table);
        QJsonObject all;
        all.insert(u"remove"_s, m_removed);
        all.insert(u"add"_s, m_added);
        QJsonObject changed;
        for (const auto &[table, rows] : m_changed) {
            QJsonArray array;
            for (const auto &[key, row] : rows)
                array.append(row);
            changed.insert(table, array);
        }
        all.insert(u"change"_s, changed);
        return {QJsonDocument(all).toJson(QJsonDocument::Compact), {}};
    }

private:
    const StandingRows::Rows &standing(const QString &table) const
    {
        static const StandingRows::Rows none;
        const auto found = m_standing.tables.find(table);
        return found == m_standing.tables.end() ? none : found->second;
    }

    static void append(QJsonObject &tables, const QString &table, const QJsonObject &row)
    {
        QJsonArray rows = tables.value(table).toArray();
        rows.append(row);
        tables.insert(table, rows);
    }

    /// @p row of which only @p columns stay, and when it changed last.
    static QJsonObject onlyThose(const QJsonObject &row, const QStringList &columns)
    {
        QJsonObject some;
        for (const QString &column : columns + QStringList{marked}) {
            if (row.contains(column))
                some.insert(column, row.value(column));
        }
        return some;
    }

    /// A setting that is not there is none that is wrong.
    void settings()
    {
        const QStringList name{u"name"_s};
        for (const Row &row : tables::settingRows(m_search.person, m_search.policy)) {
            const QString key = row.front().toString();
            const auto stands = standing(u"setting"_s).find(key);
            if (stands == standing(u"setting"_s).end() ||
                stands->second.value(u"value"_s) == cellOf(row.back()))
                continue;
            QJsonObject &changed = m_changed[u"setting"_s][key];
            changed = onlyThose(stands->second, name);
            changed.insert(u"value"_s, cellOf(row.back()));
        }
    }

    /// They have no key of their own, and several may be alike.
    void decisions()
    {
        const QStringList key{u"follow_up"_s, u"at"_s, u"state"_s};
        const QStringList told = key + QStringList{u"until_moment"_s};
        const auto textOf = [](const QJsonObject &row) { return QJsonDocument(row).toJson(); };
        const auto without = [](QJsonObject row) {
            row.remove(marked);
            return row;
        };
        const auto written = m_whole.written().find(decision);
        const std::vector<QJsonObject> rows =
            written == m_whole.written().end() ? std::vector<QJsonObject>() : written->second.rows;
        std::multiset<QByteArray> right;
        for (const QJsonObject &row : rows)
            right.insert(textOf(onlyThose(row, told)));
        std::set<QByteArray> removed;
        std::multiset<QByteArray> stay;
        for (const auto &[position, row] : standing(decision)) {
            const QByteArray text = textOf(without(onlyThose(row, told)));
            if (const auto same = right.find(text); same != right.end()) {
                right.erase(same);
                stay.insert(text);
                continue;
            }
            const QJsonObject one = onlyThose(row, key);
            if (removed.insert(textOf(without(one))).second)
                append(m_removed, decision, one);
        }
        // What is removed takes those along that are alike in what names them.
        for (const QJsonObject &row : rows) {
            const QByteArray text = textOf(onlyThose(row, told));
            const auto stays = stay.find(text);
            const bool isThere = stays != stay.end();
            if (isThere)
                stay.erase(stays);
            if (!isThere || removed.contains(textOf(onlyThose(row, key))))
                append(m_added, decision, row);
        }
    }

    void compare(const QString &table)
    {
        const auto written = m_whole.written().find(table);
        std::set<QString> right;
        if (written != m_whole.written().end()) {
            for (const QJsonObject &row : written->second.rows)
                right.insert(write(written->second.table, row));
        }
        for (const auto &[key, row] : standing(table)) {
            if (!right.contains(key))
                remove(table, key, row);
        }
    }

    /// The key of @p row, which is added, or of which is changed what differs.
    QString write(const TableSpec &table, const QJsonObject &row)
    {
        const QString key = keyOf(table, row);
        const auto stands = standing(table.name).find(key);
        if (stands == standing(table.name).end() || goesWithOwner(table.name, stands->second)) {
            append(m_added, table.name, row);
            touchOwner(table.name, row);
            return key;
        }
        QJsonObject patch;
        for (auto value = row.begin(); value != row.end(); ++value) {
            const bool isGiven = value.key() == u"position" && isNumbered(table.name);
            const QJsonValue there = stands->second.value(value.key());
            if (!isGiven && !there.isUndefined() && there != value.value())
                patch.insert(value.key(), value.value());
        }
        if (patch.isEmpty())
            return key;
        QJsonObject &changed = m_changed[table.name][key];
        changed = onlyThose(stands->second, table.columns.first(table.keyColumns));
        for (auto value = patch.begin(); value != patch.end(); ++value)
            changed.insert(value.key(), value.value());
        touchOwner(table.name, row);
        return key;
    }

    void remove(const QString &table, const QString &key, const QJsonObject &row)
    {
        m_gone[table].insert(key);
        if (goesWithOwner(table, row))
            return;
        static const std::map<QString, QStringList> keys{
            {u"interviewer"_s, {u"interview"_s, u"position"_s}},
            {u"message"_s, {u"application"_s, u"id"_s}},
            {u"draft"_s, {u"application"_s, u"id"_s}},
            {u"document"_s, {u"application"_s, u"position"_s}},
            {u"stage_move"_s, {u"application"_s, u"position"_s}},
            {u"application_task"_s, {u"application"_s, u"id"_s}},
            {u"template_phrase"_s, {u"template"_s, u"name"_s, u"position"_s}}};
        const auto columns = keys.find(table);
        append(m_removed, table,
               onlyThose(row, columns == keys.end() ? QStringList{u"id"_s} : columns->second));
        touchOwner(table, row);
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
        const auto stands = standing(belongs->to).find(owner);
        return stands != standing(belongs->to).end() && goesWithOwner(belongs->to, stands->second);
    }

    /// What belongs to a row is read with it, so others are to hear that it changed.
    void touchOwner(const QString &table, const QJsonObject &row)
    {
        const Belongs *belongs = belongingOf(table);
        if (!belongs)
            return;
        const QString owner = row.value(belongs->by).toString();
        const auto stands = standing(belongs->to).find(owner);
        if (stands == standing(belongs->to).end())
            return; // it is new
        if (belongingOf(belongs->to)) {
            touchOwner(belongs->to, stands->second);
            return;
        }
        if (m_gone[belongs->to].contains(owner))
            return;
        QJsonObject &changed = m_changed[belongs->to][owner];
        if (changed.isEmpty())
            changed = onlyThose(stands->second, {u"id"_s});
    }

    const Search &m_search;
    const StandingRows &m_standing;
    WholeRows m_whole;
    std::map<QString, std::set<QString>> m_gone; ///< keys
    QJsonObject m_removed;
    QJsonObject m_added;
    std::map<QString, StandingRows::Rows> m_changed;
};

} // namespace

ChangeToSave changeToPutRight(const Search &search, const StandingRows &standing)
{
    return PuttingRight(search, standing).change();
}

} // namespace afterword
