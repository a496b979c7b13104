// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/sharedadmin.h"

#include "core/storage/postgres/clients.h"
#include "core/storage/postgres/sharedschema.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword::sharedadmin {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SharedAdmin)
};

/// Every login of the server can be seen by all others, so it is short and says nothing. Such a name needs no
/// quotes in a statement.
Result<void> checkLogin(const QString &login)
{
    static const QRegularExpression sound(u"^[a-z][a-z0-9_]{0,40}$"_s);
    if (sound.match(login).hasMatch() && !login.startsWith(u"pg_"_s) && !login.startsWith(u"afterword"_s))
        return {};
    return Error{Words::tr("\"%1\" cannot be a login: a login begins with a lower-case letter, and holds "
                           "only lower-case letters, digits and _, at most 41 of them")
                     .arg(login)};
}

/// Runs one transaction; see the same of sharedschema.
Result<void> transact(ServerLine &line, const QString &statements)
{
    const auto answers = line.run((u"BEGIN; "_s + statements + u"; COMMIT"_s).toUtf8());
    if (!answers.failure && answers.results.back().tag() == "COMMIT")
        return {};
    if (line.isOpen())
        line.run("ROLLBACK");
    return answers.failure ? serverError(*answers.failure)
                           : Error{Words::tr("the server undid it, so nothing was changed")};
}

Result<bool> isThere(ServerLine &line, const QByteArray &question, const QString &name)
{
    const auto answers = line.run(question, {name.toUtf8()});
    if (answers.failure)
        return serverError(*answers.failure);
    return answers.results.front().rows() > 0;
}

/// Whether @p login is one of ours. Others of the server are left alone.
Result<bool> isOurs(ServerLine &line, const QString &login)
{
    if (auto sound = checkLogin(login); !sound)
        return sound.error();
    return isThere(line, "SELECT 1 FROM afterword.account WHERE login = $1", login);
}

Error unknownLogin(const QString &login)
{
    return {Words::tr("there is no login \"%1\" here").arg(login)};
}

} // namespace

Result<void> create(const StoreAddress &address, const ServerLine::Password &password,
                    const ServerLine::Patience &patience)
{
    StoreAddress maintenance = address;
    maintenance.database = u"postgres"_s;
    auto first = ServerLine::open(maintenance, password, patience);
    if (!first)
        return first.error();
    const auto there = isThere(**first, "SELECT 1 FROM pg_database WHERE datname = $1", address.database);
    if (!there)
        return there.error();
    if (!*there) {
        QString name = address.database;
        name.replace(u'"', u"\"\""_s);
        // Sorting is the program's; a locale of the server's would only bind the database to its version.
        const auto made =
            (*first)->run((u"CREATE DATABASE \"%1\" ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0"_s)
                              .arg(name)
                              .toUtf8());
        if (made.failure)
            return serverError(*made.failure);
    }
    first = ServerLine::open(address, password, patience);
    if (!first)
        return first.error();
    const auto version = sharedschema::bringUpToDate(**first, address.database);
    return version ? Result<void>() : version.error();
}

Result<bool> isReady(ServerLine &line)
{
    const auto there = line.run("SELECT (to_regclass('afterword.schema_version') IS NOT NULL)::int::bigint");
    if (there.failure)
        return serverError(*there.failure);
    if (there.results.front().whole(0, 0) == 0)
        return false;
    const auto version = line.run("SELECT version, least FROM afterword.schema_version");
    if (version.failure)
        return serverError(*version.failure);
    if (version.results.front().rows() != 1 || version.results.front().whole(0, 0) < sharedschema::newest)
        return false;
    const auto fits = sharedschema::check(version.results.front());
    return fits ? Result<bool>(true) : fits.error();
}

Result<bool> addLogin(ServerLine &line, const QString &login, const QByteArray &secret, bool withSearch)
{
    const auto ours = isOurs(line, login);
    if (!ours)
        return ours.error();
    if (secret.isEmpty())
        return Error{Words::tr("a login needs a password")};
    const auto scrambled = line.scrambled(secret, login);
    if (!scrambled)
        return scrambled.error();
    const QString kept = QString::fromLatin1(*scrambled);
    if (*ours) {
        const auto changed = transact(line, u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(login, kept));
        return changed ? Result<bool>(false) : changed.error();
    }
    const auto taken = isThere(line, "SELECT 1 FROM pg_roles WHERE rolname = $1", login);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{Words::tr("the server has another role \"%1\", which is left alone; choose another name")
                         .arg(login)};
    QString statements =
        u"CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE afterword_user; SET LOCAL ROLE "
        "afterword_owner; INSERT INTO afterword.account (login) VALUES ('%1')"_s.arg(login, kept);
    if (withSearch)
        statements += u"; INSERT INTO afterword.search (owner, title) SELECT id, '' FROM afterword.account "
                      "WHERE login = '%1'"_s.arg(login);
    const auto made = transact(line, statements);
    return made ? Result<bool>(true) : made.error();
}

Result<std::vector<Login>> loginsAt(ServerLine &line)
{
    const auto answers =
        line.run("SELECT a.login, coalesce((SELECT t.value FROM afterword.search s JOIN afterword.setting t "
                 "ON t.search = s.id "
                 "WHERE s.owner = a.id AND t.name = 'person.name' LIMIT 1), ''), "
                 "(EXISTS (SELECT 1 FROM afterword.search s WHERE s.owner = a.id))::int::bigint, "
                 "l.at, "
                 "(SELECT count(*) FROM afterword.consent c JOIN afterword.search s ON s.id = c.search WHERE "
                 "s.owner = a.id), "
                 "(SELECT count(*) FROM afterword.consent c WHERE c.account = a.id) "
                 "FROM afterword.account a LEFT JOIN (SELECT g.login, max(g.at) AS at FROM "
                 "afterword.change_log g GROUP BY g.login) l ON l.login = a.login ORDER BY a.login");
    if (answers.failure)
        return serverError(*answers.failure);
    const ServerRows &rows = answers.results.front();
    std::vector<Login> all;
    for (int row = 0; row < rows.rows(); ++row) {
        Login login{rows.text(row, 0),       rows.text(row, 1),      rows.whole(row, 2) != 0, {},
                    int(rows.whole(row, 4)), int(rows.whole(row, 5))};
        if (!rows.isNull(row, 3))
            login.changedAt = Moment(seconds(rows.whole(row, 3)));
        all.push_back(std::move(login));
    }
    return all;
}

Result<Belongings> belongingsOf(ServerLine &line, const QString &login)
{
    const auto ours = isOurs(line, login);
    if (!ours)
        return ours.error();
    if (!*ours)
        return unknownLogin(login);
    const auto answers =
        line.run("WITH own AS (SELECT s.id FROM afterword.search s JOIN afterword.account a ON a.id = "
                 "s.owner WHERE a.login = $1) "
                 "SELECT (SELECT count(*) FROM afterword.application WHERE search IN (SELECT id FROM own)), "
                 "(SELECT count(*) FROM afterword.contact WHERE search IN (SELECT id FROM own)), "
                 "(SELECT count(*) FROM afterword.interview WHERE search IN (SELECT id FROM own)), "
                 "(SELECT count(*) FROM afterword.message WHERE search IN (SELECT id FROM own)) + "
                 "(SELECT count(*) FROM afterword.draft WHERE search IN (SELECT id FROM own)), "
                 "(SELECT count(*) FROM afterword.task WHERE search IN (SELECT id FROM own)) + "
                 "(SELECT count(*) FROM afterword.application_task WHERE search IN (SELECT id FROM own)), "
                 "(SELECT count(*) FROM afterword.consent WHERE search IN (SELECT id FROM own)), "
                 "(SELECT count(*) FROM afterword.consent c JOIN afterword.account a ON a.id = c.account "
                 "WHERE a.login = $1)",
                 {login.toUtf8()});
    if (answers.failure)
        return serverError(*answers.failure);
    const ServerRows &row = answers.results.front();
    const auto count = [&](int column) { return int(row.whole(0, column)); };
    return Belongings{count(0), count(1), count(2), count(3), count(4), count(5), count(6)};
}

Result<void> erase(ServerLine &line, const QString &login)
{
    const auto ours = isOurs(line, login);
    if (!ours)
        return ours.error();
    if (!*ours)
        return unknownLogin(login);
    return transact(line,
                    u"SET LOCAL ROLE afterword_owner; DELETE FROM afterword.account WHERE login = '%1'; "
                    "UPDATE afterword.change_log SET login = '' WHERE login = '%1'; RESET ROLE; "
                    "DROP ROLE %1"_s.arg(login));
}

Result<Search> searchOf(ServerLine &line, const QString &login)
{
    const auto ours = isOurs(line, login);
    if (!ours)
        return ours.error();
    const auto ids =
        line.run("SELECT s.id FROM afterword.search s JOIN afterword.account a ON a.id = s.owner "
                 "WHERE a.login = $1 ORDER BY s.id",
                 {login.toUtf8()});
    if (ids.failure)
        return serverError(*ids.failure);
    if (!*ours || ids.results.front().rows() == 0)
        return unknownLogin(login);
    auto read = searchOfClient(line, ids.results.front().whole(0, 0));
    return read ? Result<Search>(std::move(read->search)) : read.error();
}

} // namespace afterword::sharedadmin
