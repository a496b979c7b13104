// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &table()
{
    static const TableSpec spec{u"draft"_s,
                                2,
                                {u"application"_s, u"id"_s, u"position"_s, u"about"_s, u"interview"_s,
                                 u"contact"_s, u"template"_s, u"channel"_s, u"subject"_s, u"body"_s,
                                 u"state"_s, u"updated_at"_s}};
    return spec;
}

std::vector<Row> rowsOf(const Application &application)
{
    std::vector<Row> rows;
    for (const Draft &draft : application.drafts) {
        rows.push_back({column(application.id), column(draft.id), qint64(rows.size()), column(draft.about),
                        column(draft.interview), column(draft.contact), column(draft.templateId),
                        column(draft.channel), column(draft.subject), column(draft.body), column(draft.state),
                        column(draft.updatedAt)});
    }
    return rows;
}

} // namespace

Result<void> readDrafts(const RowStore &store, Applications &applications)
{
    Lists<Draft> lists;
    auto done = eachRow(store, table(), {}, [&](RowReader &row) {
        QString application;
        qint64 position = 0;
        Draft draft;
        row.next(application);
        row.nextOwn(draft.id);
        row.nextAll(position, draft.about, draft.interview, draft.contact, draft.templateId, draft.channel,
                    draft.subject, draft.body, draft.state, draft.updatedAt);
        if (Application *parent = applications.find(application))
            lists.add(parent->drafts, std::move(draft), position);
    });
    lists.putInOrder();
    return done;
}

Result<void> writeDrafts(const RowStore &store, const Application &before, const Application &after)
{
    return store.writeDifference(table(), rowsOf(before), rowsOf(after));
}

} // namespace afterword::tables
