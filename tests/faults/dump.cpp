// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include "core/storage/database.h"

#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

const QStringList listedOnly{u"application"_s, u"contact"_s, u"template"_s, u"decision"_s};

QByteArray shown(const QVariant &value)
{
    if (value.isNull())
        return "NULL";
    if (value.userType() != QMetaType::QString)
        return value.toByteArray();
    const QByteArray text = value.toString().toUtf8();
    return "'" + QByteArray(text).replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t") + "'";
}

QByteArray lineOf(const QString &table, const QSqlRecord &row)
{
    QByteArray line = table.toUtf8();
    for (int i = 0; i < row.count(); ++i) {
        if (row.fieldName(i) != u"position"_s || !listedOnly.contains(table))
            line += ' ' + row.fieldName(i).toUtf8() + '=' + shown(row.value(i));
    }
    return line;
}

} // namespace

QByteArray dumpOf(const QString &path)
{
    const auto database = Database::open(path, OpenMode::ForReading);
    if (!database)
        return "cannot be opened: " + database.error().message.toUtf8();
    QStringList tables;
    QSqlQuery names(database->connection());
    names.exec(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    while (names.next())
        tables += names.value(0).toString();
    QByteArrayList lines;
    for (const QString &table : tables) {
        QSqlQuery rows(database->connection());
        rows.exec(u"SELECT * FROM "_s + table);
        while (rows.next())
            lines += lineOf(table, rows.record());
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n') + '\n';
}

} // namespace afterword::testing
