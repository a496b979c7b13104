// SPDX-License-Identifier: GPL-3.0-or-later
// A store whose rows say what no Afterword wrote: whatever it opens without complaint can be exported and
// read again.
#include "choices.h"
#include "meaning.h"

#include "core/domain/change/change.h"
#include "core/domain/soundness/zonesaside.h"
#include "core/exchange/json/json.h"
#include "core/storage/copies/backup.h"
#include "core/storage/sqlstore.h"

#include <QDir>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QVariant>

#include <limits>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostEdits = 6;

[[noreturn]] void fail(const char *what, const QString &why)
{
    std::fprintf(stderr, "FOUND: %s %s\n", what, qPrintable(why));
    std::abort();
}

/// A store in a folder of its own, whose rows are changed behind Afterword's back and put right again.
class Lab {
public:
    Lab()
        : m_folder((QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) +
                   u"/afterword-fuzz-XXXXXX"_s)
    {
        auto store = SqlStore::open(path());
        if (!store || !(*store)->write(difference(fuzz::newSearch(), fuzz::someSearch())))
            fail("the store could not be made", {});
        store->reset();
        m_rows = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lab"_s);
        m_rows.setDatabaseName(path());
        if (!m_rows.open())
            fail("the store could not be opened", {});
        for (const QString &pragma :
             {u"foreign_keys=OFF"_s, u"ignore_check_constraints=ON"_s, u"synchronous=OFF"_s})
            QSqlQuery(u"PRAGMA "_s + pragma, m_rows);
        QSqlQuery columns(u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
                          "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'"_s,
                          m_rows);
        while (columns.next())
            m_columns.append({columns.value(0).toString(), columns.value(1).toString()});
    }

    QString path() const { return m_folder.filePath(u"search.afterword"_s); }

    void edit(fuzz::Choices &choices)
    {
        const Column &column = choices.oneOf(m_columns);
        const bool takesAway = choices.oneIn(8);
        const QVariantList there = values(u"SELECT rowid FROM %1"_s.arg(column.table));
        if (there.isEmpty())
            return;
        const QVariant row = choices.oneOf(there);
        if (takesAway)
            return takeAway(column.table, row);
        const QVariantList before =
            values(u"SELECT %1 FROM %2 WHERE rowid = %3"_s.arg(column.name, column.table, row.toString()));
        if (before.size() == 1 && put(column, row, value(column, choices)))
            m_undo.append({column, row, before.first()});
    }

    void putRight()
    {
        for (; !m_undo.isEmpty(); m_undo.removeLast()) {
            const Undo &last = m_undo.last();
            const bool done = last.whole.isEmpty() ? put(last.column, last.row, last.before)
                                                   : putBack(last.column.table, last.row, last.whole);
            if (!done)
                fail("the lab's store cannot be put right", last.column.table);
        }
    }

private:
    struct Column {
        QString table;
        QString name;
    };
    struct Undo {
        Column column;
        QVariant row;
        QVariant before;
        QVariantList whole = {}; ///< of a row that was taken away
    };

    void takeAway(const QString &table, const QVariant &row)
    {
        QSqlQuery query(u"SELECT * FROM %1 WHERE rowid = %2"_s.arg(table, row.toString()), m_rows);
        QVariantList whole;
        if (query.next()) {
            for (int i = 0; i < query.record().count(); ++i)
                whole += query.value(i);
        }
        query.finish();
        if (!whole.isEmpty() && query.exec(u"DELETE FROM %1 WHERE rowid = %2"_s.arg(table, row.toString())))
            m_undo.append({{table, {}}, row, {}, whole});
    }

    bool putBack(const QString &table, const QVariant &row, const QVariantList &whole)
    {
        QStringList names;
        for (const Column &column : m_columns) {
            if (column.table == table)
                names += column.name;
        }
        QSqlQuery query(m_rows);
        query.prepare(u"INSERT INTO %1 (rowid, %2) VALUES (?%3)"_s.arg(table, names.join(u", "_s),
                                                                       u", ?"_s.repeated(names.size())));
        query.addBindValue(row);
        for (const QVariant &value : whole)
            query.addBindValue(value);
        return query.exec();
    }

    QVariantList values(const QString &sql) const
    {
        QVariantList all;
        QSqlQuery query(sql, m_rows);
        while (query.next())
            all += query.value(0);
        return all;
    }

    bool put(const Column &column, const QVariant &row, const QVariant &value)
    {
        QSqlQuery query(m_rows);
        query.prepare(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(column.table, column.name));
        query.bindValue(0, value);
        query.bindValue(1, row);
        return query.exec();
    }

    QVariant value(const Column &column, fuzz::Choices &choices) const
    {
        const QVariantList odd{QVariant(QMetaType(QMetaType::QString)),
                               0,
                               1,
                               -1,
                               2,
                               2147483648LL,
                               std::numeric_limits<qlonglong>::max(),
                               std::numeric_limits<qlonglong>::min(),
                               253402300800LL,
                               253402214399LL,
                               -62135596801LL,
                               -62135510400LL,
                               1.5,
                               u""_s,
                               u"x"_s,
                               u"a/b"_s,
                               u"a\u0001b"_s,
                               u"[]"_s,
                               u"[1,2]"_s,
                               u"[\"a\"]"_s,
                               u"{\"a\":[1]}"_s,
                               u"0001-01-01"_s,
                               u"9999-12-31"_s,
                               u"9999-12-31T23:59"_s,
                               u"0001-01-01T00:00"_s,
                               u"2026-11-23T10:00"_s,
                               u"Europe/Kiev"_s,
                               u"closed"_s,
                               QString(3000, u'x'),
                               QByteArray("\0\xff\xfe", 3)};
        if (choices.oneIn(3)) {
            const QVariantList same = values(u"SELECT %1 FROM %2"_s.arg(column.name, column.table));
            if (!same.isEmpty())
                return choices.oneOf(same);
        }
        return choices.oneOf(odd);
    }

    QTemporaryDir m_folder;
    QSqlDatabase m_rows;
    QList<Column> m_columns;
    QList<Undo> m_undo;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Lab lab;
    fuzz::Choices choices(data, size);
    for (size_t edits = 1 + choices.below(mostEdits); edits > 0 && choices.areLeft(); --edits)
        lab.edit(choices);
    const auto sound = verifyStore(lab.path());
    Result<Search> search = Error{};
    if (const auto store = SqlStore::open(lab.path(), OpenMode::ForReading))
        search = (*store)->load();
    lab.putRight();
    if (!sound)
        return 0;
    if (!search)
        fail("called sound and not read:", search.error().message);
    // A zone that this machine does not know stands there for another machine, and its export is for that
    // one.
    if (!zonesSetAside(*search).isEmpty())
        return 0;
    const QByteArray text = writeSearch(*search);
    const auto again = readSearch(text, fuzz::newSearch());
    if (!again)
        fail("called sound, and its export is not read:", again.error().message);
    if (writeSearch(*again) != text)
        fail("called sound, and its export changes when it is read", {});
    return 0;
}
