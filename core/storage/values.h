// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/domain/enums.h"
#include "core/domain/typedids.h"

#include <QVariant>

#include <optional>

class QSqlQuery;

namespace afterword {

// How domain values stand in columns. A missing optional is NULL.

QVariant column(const QString &text);
QVariant column(Moment moment);
QVariant column(QDate date);
QVariant column(QTime time);
QVariant column(const WallTime &wall);
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
requires std::is_enum_v<Enum> QVariant column(Enum value)
{
    return column(toText(value));
}
template <class Value>
QVariant column(const std::optional<Value> &value)
{
    return value ? column(*value) : QVariant();
}

/// Reads the columns of a query's present row from left to right. The first value that is none of its type is
/// kept as an error that names the table and column; the values after it do not matter then.
class RowReader {
public:
    RowReader(const QSqlQuery &query, QString table)
        : m_query(query)
        , m_table(std::move(table))
    {
    }

    void next(QString &value);
    void next(bool &value);
    void next(int &value);
    void next(qint64 &value);
    void next(Moment &value);
    void next(QDate &value);
    void next(QTime &value);
    /// An empty text is no date.
    void nextOrNone(QDate &value);
    void next(WallTime &value);
    /// A name that is not known here is set aside with UTC's clock; a text that is no name is an error.
    void next(Zone &value);
    template <class Entity>
    void next(Id<Entity> &value)
    {
        next(value.text);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void next(Enum &value) { take(fromText<Enum>(text()), value); }
    template <class Value>
    void next(std::optional<Value> &value)
    {
        if (isNull()) {
            ++m_column;
            value.reset();
            return;
        }
        value.emplace();
        next(*value);
    }
    void skip(int columns) { m_column += columns; }
    bool isNull() const;

    /// Reads several columns, one after the other.
    template <class... Values>
    void nextAll(Values &...values)
    {
        (next(values), ...);
    }

    /// Begins at the first column again, for the query's next row.
    void restart() { m_column = 0; }

    const std::optional<Error> &error() const { return m_error; }

private:
    QVariant raw();
    QString text();
    template <class Value>
    void take(Result<Value> result, Value &value)
    {
        if (result)
            value = std::move(result).value();
        else
            fail(result.error());
    }
    void fail(const Error &error);

    const QSqlQuery &m_query;
    QString m_table;
    int m_column = 0;
    std::optional<Error> m_error;
};

} // namespace afterword
