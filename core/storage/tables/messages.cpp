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

Result<void> readMessages(const RowStore &store, Applications &applications)
{
    Lists<Message> lists;
    auto done = eachRow(store, table(), {}, [&](RowReader &row) {
        QString application;
        qint64 position = 0;
        Message message;
        row.next(application);
        row.nextOwn(message.id);
        row.nextAll(position, message.at, message.direction, message.channel, message.contact, message.about,
                    message.interview);
        row.nextShared(message.subject);
        row.nextAll(message.body, message.automatic);
        // Which way it went, and when, cannot be guessed.
        if (row.isSpoiled())
            return row.leaveOut(ApplicationId{application});
        Application *parent = applications.find(application);
        if (!parent)
            return;
        Applications::share(message.contact, *parent);
        for (const Interview &interview : parent->interviews) {
            if (message.interview == interview.id)
                message.interview = interview.id;
        }
        lists.add(parent->messages, std::move(message), position);
    });
    lists.putInOrder();
    return done;
}

Result<void> writeMessages(const RowStore &store, const Application &before, const Application &after)
{
    return store.writeDifference(table(), rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
