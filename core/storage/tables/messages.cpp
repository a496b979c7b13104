// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &table()
{
    static const TableSpec spec{u"message"_s,
                                2,
                                {u"application"_s, u"id"_s, u"position"_s, u"at"_s, u"direction"_s,
                                 u"channel"_s, u"contact"_s, u"about"_s, u"interview"_s, u"subject"_s,
                                 u"body"_s, u"automatic"_s}};
    return spec;
}

std::vector<Row> rowsOf(const Application &application)
{
    std::vector<Row> rows;
    for (const Message &message : application.messages) {
        rows.push_back({column(application.id), column(message.id), qint64(rows.size()), column(message.at),
                        column(message.direction), column(message.channel), column(message.contact),
                        column(message.about), column(message.interview), column(message.subject),
                        column(message.body), column(message.automatic)});
    }
    return rows;
}

} // namespace

Result<void> readMessages(const Database &database, Applications &applications)
{
    return eachRow(database, table(), u"position"_s, [&](RowReader &row) {
        QString application;
        Message message;
        row.nextAll(application, message.id);
        row.skip(1);
        row.nextAll(message.at, message.direction, message.channel, message.contact, message.about,
                    message.interview, message.subject, message.body, message.automatic);
        // Which way it went, and when, cannot be guessed.
        if (row.isSpoiled())
            return row.leaveOut();
        if (Application *parent = applications.find(application))
            parent->messages.push_back(std::move(message));
    });
}

Result<void> writeMessages(const Database &database, const Application &before, const Application &after)
{
    return writeDifference(database, table(), rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
