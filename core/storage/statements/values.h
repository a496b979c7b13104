// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/domain/enums.h"
#include "core/domain/soundness/soundness.h"
#include "core/domain/typedids.h"
#include "core/storage/recenttexts.h"
#include "core/storage/statements/cursor.h"

#include <QVariant>

#include <optional>

namespace afterword {

// How domain values stand in columns. A missing optional is NULL.

QVariant column(const QString &text);
QVariant column(Moment moment);
QVariant column(QDate date);
QVariant column(QTime time);
QVariant column(const WallTime &wall);
QVariant column(const Zone &zone);
inline QVariant column(bool value)
{
    return value ? 1 : 0;
}
inline QVariant column(int value)
{
    return value;
}
inline QVariant column(qint64 value)
{
    return value;
}
template <class Entity>
QVariant column(const Id<Entity> &id)
{
    return column(id.text);
}
template <class Enum>
requires HasStableText<Enum> QVariant column(Enum value)
{
    return column(toText(value));
}
template <class Value>
QVariant column(const std::optional<Value> &value)
{
    return value ? column(*value) : QVariant();
}

/// Reads the columns of a cursor's present row from left to right. A value that is none of its type is left
/// as it was, one that may be absent is absent then, and each is kept as a flaw that names table, row and
/// column.
class RowReader {
public:
    /// The first @p keyColumns columns name the row. What many rows say goes through @p texts.
    RowReader(const Cursor &cursor, RecentTexts &texts, QString table, int keyColumns)
        : m_cursor(cursor)
        , m_texts(texts)
        , m_table(std::move(table))
        , m_keyColumns(keyColumns)
    {
    }

    void next(QString &value);
    /// The row's own id, which few others name.
    template <class Entity>
    void nextOwn(Id<Entity> &value)
    {
        next(value.text);
    }
    /// A text that many rows say, as ids and the values of enums are.
    void nextShared(QString &value) { value = shared(); }
    void next(bool &value);
    void next(int &value);
    void next(qint64 &value);
    void next(Moment &value);
    void next(QDate &value);
    void next(QTime &value);
    /// An empty text is not a date.
    void nextOrNone(QDate &value);
    void next(WallTime &value);
    /// A name that is not known here is set aside with UTC's clock; a text that is not a name is an error.
    void next(Zone &value);
    template <class Entity>
    void next(Id<Entity> &value)
    {
        nextShared(value.text);
    }
    template <class Enum>
    requires HasStableText<Enum>
    void next(Enum &value) { take(fromText<Enum>(shared()), value); }
    template <class Value>
    void next(std::optional<Value> &value)
    {
        if (isNull()) {
            ++m_column;
            value.reset();
            return;
        }
        const size_t before = m_flaws.size();
        value.emplace();
        next(*value);
        if (m_flaws.size() != before) {
            value.reset();
            m_flaws.back().instead.clear();
        }
    }
    void skip(int columns) { m_column += columns; }
    bool isNull() const;

    /// Reads several columns, one after the other.
    template <class... Values>
    void nextAll(Values &...values)
    {
        (next(values), ...);
    }

    /// Whether something in the present row could not be read, since beginRow(). Whoever cannot do without it
    /// leaves the row out, and says so.
    bool isSpoiled() const { return m_flaws.size() != m_before; }
    /// Begins at the first column again, for the query's next row.
    void beginRow()
    {
        m_column = 0;
        m_before = m_flaws.size();
    }
    /// Marks what could not be read in the present row as a row that is left out, with all that it says.
    /// @p within: the application that it belongs to, where it belongs to one.
    void leaveOut(const std::optional<ApplicationId> &within = {});

    const std::vector<Flaw> &flaws() const { return m_flaws; }

private:
    QString text();
    QString shared();
    qint64 number();
    template <class Value>
    void take(Result<Value> result, Value &value)
    {
        if (result)
            value = std::move(result).value();
        else
            fail(result.error(), column(value).toString());
    }
    /// @p instead is what the value is now.
    void fail(const Error &error, const QString &instead);

    const Cursor &m_cursor;
    RecentTexts &m_texts;
    QString m_table;
    int m_column = 0;
    int m_keyColumns;
    size_t m_before = 0;
    std::vector<Flaw> m_flaws;
};

} // namespace afterword
