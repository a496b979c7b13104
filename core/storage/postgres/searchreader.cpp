// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/searchreader.h"

#include "core/storage/statements/rowstore.h"
#include "core/storage/tables/wholesearch.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SharedStore)
};

/// The tables whose rows stand by themselves and carry the version in which they changed.
bool standsByItself(const QString &table)
{
    static const QSet<QString> tables{u"setting"_s,     u"stage"_s,    u"contact"_s, u"task"_s,
                                      u"application"_s, u"template"_s, u"decision"_s};
    return tables.contains(table);
}

/// A cursor over rows that are here already. Shows the table's own columns.
class AnsweredCursor : public Cursor {
public:
    AnsweredCursor(const ServerRows &rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }

    bool next() override { return ++m_row < m_rows.rows(); }
    const Error *failure() const override { return nullptr; }
    int columns() const override { return m_columns; }
    QString nameOf(int column) const override { return QString::fromUtf8(m_rows.nameOf(column)); }
    bool isNull(int column) const override { return m_rows.isNull(m_row, column); }
    QByteArrayView bytes(int column) const override { return m_rows.bytes(m_row, column); }
    QVariant value(int column) const override
    {
        if (isNull(column))
            return {};
        if (const auto number = whole(column))
            return *number;
        return m_rows.text(m_row, column);
    }
    std::optional<qint64> whole(int column) const override
    {
        if (isNull(column) || !m_rows.isWhole(column))
            return {};
        return m_rows.whole(m_row, column);
    }

private:
    const ServerRows &m_rows;
    int m_columns;
    int m_row = -1;
};

class NoRows : public Cursor {
public:
    bool next() override { return false; }
    const Error *failure() const override { return nullptr; }
    int columns() const override { return 0; }
    QString nameOf(int) const override { return {}; }
    bool isNull(int) const override { return true; }
    QByteArrayView bytes(int) const override { return {}; }
    QVariant value(int) const override { return {}; }
    std::optional<qint64> whole(int) const override { return {}; }
};

/// Rows that are only read: what is written through it is a mistake of ours.
class ReadOnlyRows : public RowStore {
public:
    Result<qint64> positionAtEnd(const TableSpec &) const override { return Error{}; }
    Result<void> writeDifference(const TableSpec &, const std::vector<Row> &,
                                 const std::vector<Row> &) const override
    {
        return Error{};
    }
    Result<void> put(const TableSpec &, const Row &) const override { return Error{}; }
    Result<void> removeWhere(const TableSpec &, const QStringList &, const Row &) const override
    {
        return Error{};
    }
};

struct TableQuery {
    TableSpec table;
    QString orderBy;
};

/// What the tables ask for when a search is read, in their order: they are asked once, with nothing in them.
class AskedTables : public ReadOnlyRows {
public:
    static std::vector<TableQuery> all()
    {
        const AskedTables asked;
        Search nothing;
        static_cast<void>(tables::readSearch(asked, nothing));
        return asked.m_queries;
    }

    Result<std::unique_ptr<Cursor>> rowsOf(const TableSpec &table, const QString &orderBy) const override
    {
        m_queries.push_back({table, orderBy});
        return std::unique_ptr<Cursor>(std::make_unique<NoRows>());
    }
    Result<qint64> countOf(const TableSpec &) const override { return 0; }

private:
    mutable std::vector<TableQuery> m_queries;
};

/// Hands the answers out in the order in which the tables ask.
class AnsweredTables : public ReadOnlyRows {
public:
    AnsweredTables(std::span<const ServerRows> answers)
        : m_answers(answers)
    {
    }

    Result<std::unique_ptr<Cursor>> rowsOf(const TableSpec &table, const QString &) const override
    {
        if (m_next >= m_answers.size())
            return Error{Words::tr("the server's answer ended too early")};
        return std::unique_ptr<Cursor>(
            std::make_unique<AnsweredCursor>(m_answers[m_next++], int(table.columns.size())));
    }
    Result<qint64> countOf(const TableSpec &) const override
    {
        return m_next < m_answers.size() ? qint64(m_answers[m_next].rows()) : 0;
    }

private:
    std::span<const ServerRows> m_answers;
    mutable size_t m_next = 0;
};

/// The function of the server that gives the rows of @p table; nobody reads the table itself.
QString selection(const TableQuery &query, const QString &which)
{
    const QString &table = query.table.name;
    QString sql = u"SELECT %1%2 FROM afterword.%3_of(%4)"_s.arg(
        query.table.columns.join(u", "_s), standsByItself(table) ? u", changed_in"_s : QString(), table,
        which);
    if (!query.table.where.isEmpty())
        sql += u" WHERE "_s + query.table.where;
    if (!query.orderBy.isEmpty())
        sql += u" ORDER BY "_s + query.orderBy;
    return sql;
}

/// Before the tables: BEGIN, the search's version, what is gone, and which of the tables that are read whole
/// changed.
constexpr size_t answersBefore = 4;

void noteVersions(const std::vector<TableQuery> &queries, std::span<const ServerRows> answers,
                  RowVersions &versions)
{
    for (size_t i = 0; i < queries.size(); ++i) {
        const TableSpec &table = queries[i].table;
        if (!standsByItself(table.name) || !table.where.isEmpty())
            continue;
        const int column = answers[i].columns() - 1;
        QHash<QString, qint64> &ofTable = versions.ofTable(table.name);
        ofTable.reserve(ofTable.size() + answers[i].rows());
        for (int row = 0; row < answers[i].rows(); ++row)
            ofTable.insert(answers[i].text(row, 0), answers[i].whole(row, column));
    }
}

/// The rows of @p table with those ids.
template <class Row, class Id>
Table<Row> rowsOf(const Table<Row> &table, const QSet<Id> &ids)
{
    Table<Row> rows;
    for (const Id &id : ids) {
        if (const Row *row = table.find(id))
            rows.put(*row);
    }
    return rows;
}

/// Brings @p known up to date by @p news, what was read of what changed.
void bringUpToDate(SharedSearch &known, const Search &news, const ServerRows &gone, const QSet<QString> &anew)
{
    Exchanged exchanged{anew, {}, {}};
    for (int row = 0; row < gone.rows(); ++row) {
        const QString kind = gone.text(row, 0);
        const QString id = gone.text(row, 1);
        if (kind == u"contact"_s) {
            known.search.contacts.remove({id});
            exchanged.contacts += ContactId{id};
        }
        if (kind == u"application"_s) {
            known.search.applications.remove({id});
            exchanged.applications += ApplicationId{id};
        }
        known.rows.forget(kind, id);
    }
    if (anew.contains(u"setting"_s)) {
        known.search.person = news.person;
        known.search.policy = news.policy;
    }
    if (anew.contains(u"stage"_s))
        known.search.stages = news.stages;
    if (anew.contains(u"task"_s))
        known.search.tasks = news.tasks;
    if (anew.contains(u"template"_s))
        known.search.templates = news.templates;
    if (anew.contains(u"decision"_s))
        known.search.decisions = news.decisions;
    for (const Contact &contact : news.contacts) {
        known.search.contacts.put(contact);
        exchanged.contacts += contact.id;
    }
    for (const Application &application : news.applications) {
        known.search.applications.put(application);
        exchanged.applications += application.id;
    }
    known.exchanged = std::move(exchanged);
}

QJsonValue valueIn(const ServerRows &rows, int row, int column)
{
    if (rows.isNull(row, column))
        return QJsonValue::Null;
    if (rows.isWhole(column))
        return rows.whole(row, column);
    return rows.text(row, column);
}

} // namespace

Search Exchanged::partOf(const Search &search) const
{
    Search part;
    part.person = search.person;
    part.policy = search.policy;
    part.stages = search.stages;
    if (tables.contains(u"task"_s))
        part.tasks = search.tasks;
    if (tables.contains(u"template"_s))
        part.templates = search.templates;
    if (tables.contains(u"decision"_s))
        part.decisions = search.decisions;
    part.contacts = rowsOf(search.contacts, contacts);
    part.applications = rowsOf(search.applications, applications);
    return part;
}

QByteArray readingStatement(qint64 id, std::optional<qint64> since)
{
    static const std::vector<TableQuery> queries = AskedTables::all();
    const auto number = [](std::optional<qint64> version) {
        return version ? QString::number(*version) : u"NULL"_s;
    };
    const QString which = u"%1, %2"_s.arg(QString::number(id), number(since));
    const QString nothing = number(std::numeric_limits<qint64>::max());
    QStringList statements{u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s,
                           u"SELECT version FROM afterword.search_of(%1)"_s.arg(id),
                           u"SELECT kind, id FROM afterword.gone_of(%1, %2)"_s.arg(
                               QString::number(id), since ? number(since) : nothing),
                           u"SELECT afterword.changed_of(%1)"_s.arg(which)};
    for (const TableQuery &query : queries)
        statements += selection(query, which);
    statements += u"COMMIT"_s;
    return statements.join(u"; "_s).toUtf8();
}

Result<SharedSearch> searchFrom(std::vector<ServerRows> answers, std::optional<SharedSearch> known)
{
    static const std::vector<TableQuery> queries = AskedTables::all();
    if (answers.size() != answersBefore + queries.size() + 1 || answers.back().tag() != "COMMIT")
        return Error{Words::tr("the server's answer ended too early")};
    if (answers[1].rows() != 1)
        return Error{Words::tr("there is no such shared search, or it is no longer shared with you")};
    const std::span<const ServerRows> ofTables = std::span(answers).subspan(answersBefore, queries.size());
    QSet<QString> anew;
    for (int row = 0; row < answers[3].rows(); ++row)
        anew += answers[3].text(row, 0);

    Search news;
    if (known && !anew.contains(u"setting"_s))
        news.person = known->search.person; // whose zone is the clock of what is read
    const bool isKnown = known.has_value();
    SharedSearch read = isKnown ? std::move(*known) : SharedSearch();
    read.version = answers[1].whole(0, 0);
    const AnsweredTables tables(ofTables);
    if (auto done = tables::readSearch(tables, news); !done)
        return done.error();
    read.flaws = tables.takeFlaws();
    if (isKnown) {
        for (const QString &table : std::as_const(anew))
            read.rows.forgetAll(table);
        bringUpToDate(read, news, answers[2], anew);
    } else {
        read.search = std::move(news);
    }
    noteVersions(queries, ofTables, read.rows);
    return read;
}

QString keyOf(const TableSpec &table, const QJsonObject &row)
{
    QStringList key;
    for (const QString &column : table.columns.first(table.keyColumns))
        key += row.value(column).toVariant().toString();
    return key.join(u'\n');
}

RowsAtServer rowsAtServerIn(const std::vector<ServerRows> &answers)
{
    static const std::vector<TableQuery> queries = AskedTables::all();
    RowsAtServer all;
    for (size_t i = 0; i < queries.size() && answersBefore + i < answers.size(); ++i) {
        const TableSpec &spec = queries[i].table;
        const ServerRows &rows = answers[answersBefore + i];
        TableAtServer &table = all.try_emplace(spec.name, TableAtServer{spec, {}}).first->second;
        for (int row = 0; row < rows.rows(); ++row) {
            QJsonObject part;
            for (int column = 0; column < rows.columns(); ++column)
                part.insert(QString::fromUtf8(rows.nameOf(column)), valueIn(rows, row, column));
            QJsonObject &whole = table.rows[keyOf(spec, part)];
            for (auto value = part.begin(); value != part.end(); ++value)
                whole.insert(value.key(), value.value());
        }
    }
    return all;
}

} // namespace afterword
