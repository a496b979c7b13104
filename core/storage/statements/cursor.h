// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QVariant>

#include <memory>
#include <optional>

namespace afterword {

class Database;

/// Steps through the rows of a query once, from the first to the last. Qt Sql makes a QVariant of every value
/// of every row, which costs several times what SQLite needs to read it; so the rows of a search are read
/// through SQLite's own functions, on the same connection. Where Qt's driver brings a SQLite of its own,
/// whose connections are not ours to use, Qt Sql does it all.
class Cursor {
public:
    virtual ~Cursor() = default;

    /// The rows of @p sql, which binds nothing. The database must outlive the cursor.
    static Result<std::unique_ptr<Cursor>> over(const Database &database, const QString &sql);
    /// Each of the two ways; over() knows which one is ours.
    static Result<std::unique_ptr<Cursor>> throughSqlite(const Database &database, const QString &sql);
    static Result<std::unique_ptr<Cursor>> throughQt(const Database &database, const QString &sql);

    /// The next row; false behind the last one, or where failure() says why.
    virtual bool next() = 0;
    /// Why the last next() was false; null behind the last row.
    virtual const Error *failure() const = 0;

    virtual int columns() const = 0;
    virtual QString nameOf(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    /// A text or a blob, as UTF-8; valid until the next call. Numbers come as SQLite writes them.
    virtual QByteArrayView bytes(int column) const = 0;
    /// The value as Qt Sql gives it.
    virtual QVariant value(int column) const = 0;
    /// The whole number that stands there as one; absent for everything else.
    virtual std::optional<qint64> whole(int column) const = 0;

protected:
    Cursor() = default;
    Q_DISABLE_COPY_MOVE(Cursor)
};

/// To be called before this thread opens a connection through Qt Sql.
void expectConnection();
/// And after it: whether it was opened by the SQLite that this program is linked with. A Qt that brings its
/// own has another copy of it in the process, and what one copy opened the other must not touch.
bool wasConnectedHere();

} // namespace afterword
