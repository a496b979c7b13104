// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/clients.h"

#include "core/storage/postgres/searchreader.h"
#include "core/storage/postgres/sharedschema.h"

namespace afterword {

namespace {

/// As the text of an array of whole numbers.
QByteArray arrayOf(const std::vector<qint64> &numbers)
{
    QByteArray text = "{";
    for (const qint64 number : numbers)
        text += (text.size() > 1 ? "," : "") + QByteArray::number(number);
    return text + '}';
}

Result<void> doneBy(ServerLine &line, const QByteArray &statement, const std::vector<QByteArray> &values)
{
    const auto answers = line.run(statement, values);
    return answers.failure ? serverError(*answers.failure) : Result<void>();
}

} // namespace

Result<std::vector<Client>> clientsAt(ServerLine &line, QDate today)
{
    const auto version = line.run("SELECT version, least FROM afterword.schema_version");
    if (version.failure)
        return serverError(*version.failure);
    if (auto fits = sharedschema::check(version.results.front()); !fits)
        return fits.error();
    const auto answers =
        line.run("SELECT search, login, name, may_write, changed_at, interviews, version, own_group, "
                 "(search IN (SELECT afterword.new_clients()))::int::bigint FROM afterword.clients($1, $2)",
                 {today.toString(Qt::ISODate).toLatin1(), today.addDays(1).toString(Qt::ISODate).toLatin1()});
    if (answers.failure)
        return serverError(*answers.failure);
    const ServerRows &rows = answers.results.front();
    std::vector<Client> all;
    all.reserve(size_t(rows.rows()));
    for (int row = 0; row < rows.rows(); ++row) {
        Client client{
            rows.whole(row, 0),      rows.text(row, 1),  rows.text(row, 2), rows.whole(row, 3) != 0, {},
            int(rows.whole(row, 5)), rows.whole(row, 6), rows.text(row, 7), rows.whole(row, 8) != 0};
        if (!rows.isNull(row, 4))
            client.changedAt = Moment(seconds(rows.whole(row, 4)));
        all.push_back(std::move(client));
    }
    return all;
}

Result<void> groupClients(ServerLine &line, const std::vector<qint64> &searches, const QString &name)
{
    return doneBy(line, "SELECT afterword.group_clients($1, $2)",
                  {arrayOf(searches), name.simplified().toUtf8()});
}

Result<void> takeClients(ServerLine &line, const std::vector<qint64> &searches)
{
    return doneBy(line, "SELECT afterword.take_clients($1)", {arrayOf(searches)});
}

Result<void> leaveClients(ServerLine &line, const std::vector<qint64> &searches)
{
    return doneBy(line, "SELECT afterword.leave_clients($1)", {arrayOf(searches)});
}

Result<ClientSearch> searchOfClient(ServerLine &line, qint64 search)
{
    auto answers = line.run(readingStatement(search, {}));
    if (answers.failure && line.isOpen())
        line.run("ROLLBACK");
    if (answers.failure)
        return serverError(*answers.failure);
    auto read = searchFrom(std::move(answers.results), {});
    if (!read)
        return read.error();
    static_cast<void>(mend(read->search)); // what is left is sound, as whoever opens it sees it
    return ClientSearch{read->version, std::move(read->search)};
}

} // namespace afterword
