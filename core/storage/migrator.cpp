// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/statements/dialect.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

/// The statements of resources/migrations/NNN.sql, separated by ';'. They hold no texts with a ';'.
Result<QStringList> statements(int version)
{
    QFile file(u":/migrations/%1.sql"_s.arg(version, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Words::tr("the description of schema %1 is missing from the program").arg(version)};
    QString sql;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u"--"_s))
            sql += line + u'\n';
    }
    QStringList statements;
    for (const QString &statement : sql.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

Result<void> migrateTo(int version, const Database &database)
{
    const auto steps = statements(version);
    if (!steps)
        return steps.error();
    for (const QString &step : *steps) {
        if (auto done = database.run(step); !done)
            return done;
    }
    return dialect::writeIdentity(database, version);
}

} // namespace

Result<void> migrate(const Database &database, int upTo)
{
    for (;;) {
        const auto stands = dialect::readVersion(database);
        if (!stands)
            return stands.error();
        if (*stands >= upTo)
            return {};
        const auto migrated = database.inTransaction([&]() -> Result<void> {
            // Another process may have been quicker.
            const auto version = dialect::readVersion(database);
            if (!version)
                return version.error();
            if (*version != *stands)
                return {};
            return migrateTo(*version + 1, database);
        });
        if (!migrated)
            return migrated;
    }
}

} // namespace afterword
