// SPDX-License-Identifier: GPL-3.0-or-later
// What a CalDAV or CardDAV server says, one answer after the other, to the search for calendars or address
// books and to a whole round in one: status, ETag, address and body of each, as lines and bytes. Whatever it
// says, no other server is asked anything, and nothing is written into an address book.
#include "core/dav/addressbookvisit.h"
#include "core/dav/calendarvisit.h"
#include "core/dav/collectionsearch.h"
#include "core/dav/davxml.h"
#include "core/exchange/card/vcard.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace afterword;

namespace {

const QUrl server(QStringLiteral("https://cloud.example/robin/jobs/"));

CalendarEntry entry(const char *uid, int hour)
{
    CalendarEntry entry;
    entry.uid = QString::fromLatin1(uid);
    entry.summary = QStringLiteral("Northwind");
    entry.start = Zone().moment(QDate(2026, 11, 24), QTime(hour, 0));
    entry.end = entry.start + hours(1);
    return entry;
}

CalendarErrand errand(bool removesAll)
{
    CalendarErrand errand;
    errand.calendar.account.calendar = server;
    errand.calendar.token = "t1";
    PublishedEntry known;
    known.uid = QStringLiteral("interview/i1");
    known.name = "a.ics";
    known.etag = "\"1\"";
    known.said = wordsOf(entry("interview/i1", 10));
    known.isForeign = true;
    errand.calendar.note(known);
    errand.wanted = {entry("interview/i1", 12), entry("follow-up/x", 14)};
    errand.removesAll = removesAll;
    errand.now = Zone().moment(QDate(2026, 11, 23), QTime(15, 0));
    return errand;
}

AddressBook book()
{
    AddressBook book;
    book.account.book = server;
    book.token = "t1";
    book.cards = {{"a.vcf", "\"1\""}};
    book.read = Zone().moment(QDate(2026, 11, 22), QTime(15, 0));
    return book;
}

/// Answers are parted by a line of "====": the status, the ETag, the address, then the body.
DavReply replyIn(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    DavReply reply;
    reply.status = lines.value(0).toInt();
    reply.etag = lines.value(1);
    reply.location = lines.value(2);
    qsizetype body = 0;
    for (int n = 0; n < 3 && body >= 0; ++n)
        body = text.indexOf('\n', body) + 1;
    reply.body = lines.size() > 3 ? text.sliced(body) : QByteArray();
    return reply;
}

void serve(DavTalk &talk, QByteArray answers, bool mayWrite)
{
    while (const auto request = talk.takeRequest()) {
        if (!isSameServer(request->url, server))
            std::abort();
        if (!mayWrite && (request->method == "PUT" || request->method == "DELETE"))
            std::abort();
        const qsizetype end = answers.indexOf("\n====\n");
        talk.answer(replyIn(end < 0 ? answers : answers.first(end)));
        if (end < 0)
            break;
        answers = answers.sliced(end + 6);
    }
    for (const DavEvent &event : talk.takeEvents()) {
        if (const auto *noted = std::get_if<EntryNoted>(&event)) {
            PublishedCalendar calendar;
            calendar.account.calendar = server;
            calendar.note(noted->entry);
            if (publishedCalendarFrom(publishedCalendarText(calendar)) != calendar &&
                !noted->entry.uid.isEmpty())
                std::abort();
        } else if (const auto *read = std::get_if<BookRead>(&event)) {
            if (addressBookFrom(addressBookText(read->book)) != read->book)
                std::abort();
            static_cast<void>(readCards(read->cards));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if ((data[0] & 1) == 0) {
        CollectionSearch search(server,
                                (data[0] & 4) != 0 ? CollectionKind::AddressBook : CollectionKind::Calendar);
        serve(search, bytes, false);
    } else if ((data[0] & 4) != 0) {
        AddressBookVisit visit((data[0] & 2) != 0 ? unread(book()) : book(),
                               Zone().moment(QDate(2026, 11, 23), QTime(15, 0)));
        serve(visit, bytes, false);
    } else {
        CalendarVisit visit(errand((data[0] & 2) != 0));
        serve(visit, bytes, true);
    }
    static_cast<void>(conditionsIn(bytes));
    return 0;
}
