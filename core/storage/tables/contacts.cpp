// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &table()
{
    static const TableSpec spec{u"contact"_s,
                                1,
                                {u"id"_s, u"position"_s, u"name"_s, u"given_name"_s, u"title"_s,
                                 u"organization"_s, u"email"_s, u"phone"_s, u"address"_s, u"remarks"_s,
                                 u"team"_s}};
    return spec;
}

std::vector<Row> rowsOf(const Contact *contact, qint64 position)
{
    if (!contact)
        return {};
    return {{column(contact->id), position, column(contact->name), column(contact->givenName),
             column(contact->title), column(contact->organization), column(contact->email),
             column(contact->phone), column(contact->address), column(contact->remarks),
             column(contact->team)}};
}

} // namespace

Result<void> readContacts(const RowStore &store, Search &search)
{
    const auto count = store.countOf(table());
    if (!count)
        return count.error();
    std::vector<Contact> contacts;
    std::vector<qint64> positions;
    contacts.reserve(size_t(*count));
    positions.reserve(size_t(*count));
    const auto done = eachRow(store, table(), {}, [&](RowReader &row) {
        Contact &contact = contacts.emplace_back();
        row.nextOwn(contact.id);
        row.nextAll(positions.emplace_back(), contact.name);
        row.nextShared(contact.givenName);
        row.nextShared(contact.title);
        row.nextAll(contact.organization, contact.email, contact.phone, contact.address, contact.remarks,
                    contact.team);
    });
    sortByPosition(contacts, positions);
    search.contacts = Table<Contact>(std::move(contacts));
    return done;
}

Result<void> writeContact(const RowStore &store, const Contact *before, const Contact *after)
{
    const auto position = before ? Result<qint64>(0) : store.positionAtEnd(table());
    if (!position)
        return position.error();
    return store.writeDifference(table(), rowsOf(before, *position), rowsOf(after, *position));
}

} // namespace afterword::tables
