// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &table()
{
    static const TableSpec spec{
        u"document"_s, 2, {u"application"_s, u"position"_s, u"title"_s, u"path"_s, u"sent_at"_s}};
    return spec;
}

std::vector<Row> rowsOf(const Application &application)
{
    std::vector<Row> rows;
    for (const Document &document : application.documents) {
        rows.push_back({column(application.id), qint64(rows.size()), column(document.title),
                        column(document.path), column(document.sentAt)});
    }
    return rows;
}

} // namespace

Result<void> readDocuments(const RowStore &store, Applications &applications)
{
    Lists<Document> lists;
    auto done = eachRow(store, table(), {}, [&](RowReader &row) {
        QString application;
        qint64 position = 0;
        Document document;
        row.next(application);
        row.nextAll(position, document.title, document.path, document.sentAt);
        if (Application *parent = applications.find(application))
            lists.add(parent->documents, std::move(document), position);
    });
    lists.putInOrder();
    return done;
}

Result<void> writeDocuments(const RowStore &store, const Application &before, const Application &after)
{
    return store.writeDifference(table(), rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
