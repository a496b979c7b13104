// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/sharedschema.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace afterword::sharedschema {

const int newest = AFTERWORD_SHARED_SCHEMA; // told by the build, which counts the files

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SharedSchema)
};

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// Roles are of the whole server, so they may be there already.
const char *const roles = R"(
BEGIN;
SET LOCAL lock_timeout = '10s';
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'afterword_owner') THEN
        CREATE ROLE afterword_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'afterword_user') THEN
        CREATE ROLE afterword_user NOLOGIN;
    END IF;
    IF NOT pg_has_role(session_user, 'afterword_owner', 'MEMBER') THEN
        EXECUTE format('GRANT afterword_owner TO %I', session_user);
    END IF;
END
$$;
CREATE SCHEMA afterword AUTHORIZATION afterword_owner;
GRANT USAGE ON SCHEMA afterword TO afterword_user;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON DATABASE %1 FROM PUBLIC;
GRANT CONNECT ON DATABASE %1 TO afterword_user;
COMMIT)";

/// Runs what is one transaction, and sees to it that it ended well: a failed one can say so as a ROLLBACK.
Result<void> transact(ServerLine &line, const QString &statements)
{
    const auto answers = line.run(statements.toUtf8());
    if (!answers.failure && !answers.results.empty() && answers.results.back().tag() == "COMMIT")
        return {};
    if (line.isOpen())
        line.run("ROLLBACK");
    return answers.failure ? serverError(*answers.failure)
                           : Error{Words::tr("the server undid it, so nothing was changed")};
}

struct Stand {
    bool hasSchema = false;
    bool hasOthers = false;
    int version = 0;
};

Result<Stand> standOf(ServerLine &line)
{
    const auto answers = line.run(
        "SELECT (to_regclass('afterword.schema_version') IS NOT NULL)::int::bigint, "
        "(SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname NOT "
        "IN "
        "('pg_catalog', 'information_schema', 'pg_toast', 'afterword') AND n.nspname NOT LIKE 'pg_temp%')");
    if (answers.failure)
        return serverError(*answers.failure);
    Stand stand{answers.results[0].whole(0, 0) != 0, answers.results[0].whole(0, 1) != 0, 0};
    if (!stand.hasSchema)
        return stand;
    const auto version = line.run("SELECT version, least FROM afterword.schema_version");
    if (version.failure)
        return serverError(*version.failure);
    stand.version = int(version.results[0].whole(0, 0));
    return stand;
}

Result<QString> stepTo(int version)
{
    QFile file(u":/sharedschema/%1.sql"_s.arg(version, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Words::tr("the description of schema %1 is missing from the program").arg(version)};
    return u"BEGIN; SET LOCAL lock_timeout = '10s'; SET LOCAL ROLE afterword_owner;\n"_s +
           QString::fromUtf8(file.readAll()) + u"\n; COMMIT"_s;
}

} // namespace

Result<void> check(const ServerRows &row)
{
    if (row.rows() != 1 || row.whole(0, 0) < newest)
        return Error{
            Words::tr("the shared searches there are of an older version; whoever looks after them has "
                      "to run \"afterword admin create\" once more")};
    if (row.whole(0, 1) > newest)
        return Error{
            Words::tr("the shared searches there are of a newer version of Afterword, so nothing was "
                      "opened; install that version and try again")};
    return {};
}

Result<int> bringUpToDate(ServerLine &line, const QString &database)
{
    auto stand = standOf(line);
    if (!stand)
        return stand.error();
    if (!stand->hasSchema) {
        if (stand->hasOthers)
            return Error{
                Words::tr("this database holds other things, so it was left as it is; shared searches "
                          "need a database of their own")};
        if (auto made = transact(line, QString::fromLatin1(roles).arg(quoted(database))); !made)
            return made.error();
    }
    for (int version = stand->version + 1; version <= newest; ++version) {
        const auto step = stepTo(version);
        if (!step)
            return step.error();
        if (auto done = transact(line, *step); !done)
            return done.error();
    }
    return std::max(stand->version, newest);
}

} // namespace afterword::sharedschema
