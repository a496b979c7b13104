// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dav/davsides.h"

#include "app/dav/davrunner.h"
#include "core/exchange/card/vcard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

Moment momentOfSides()
{
    return Zone().moment(QDate(2026, 11, 23), QTime(15, 0));
}

Talked talk(const DavLogin &login, std::unique_ptr<DavTalk> what)
{
    Talked talked;
    DavRunner runner;
    QObject::connect(&runner, &DavRunner::told, &runner, [&](const std::vector<DavEvent> &events) {
        talked.events.insert(talked.events.end(), events.begin(), events.end());
    });
    QObject::connect(&runner, &DavRunner::ended, &runner, [&](const std::optional<DavTrouble> &trouble) {
        talked.trouble = trouble;
        talked.isOver = true;
    });
    runner.run(login, std::move(what));
    if (!QTest::qWaitFor([&] { return talked.isOver; }, patience))
        talked.trouble = DavTrouble{DavTrouble::Kind::Passing, u"it never ended"_s};
    return talked;
}

CalendarEntry entry(const QString &uid, const QString &summary, Moment start)
{
    CalendarEntry entry;
    entry.uid = uid;
    entry.summary = summary;
    entry.description = u"Dana Whitfield, Head of Data"_s;
    entry.start = start;
    entry.end = start + hours(1);
    entry.zone = Zone::named(u"America/New_York"_s).value();
    entry.busy = true;
    entry.reminds = true;
    return entry;
}

void moveTo(QByteArray &text, const QByteArray &property, const QByteArray &hour)
{
    const qsizetype event = text.indexOf("BEGIN:VEVENT");
    const qsizetype line = text.indexOf('\n' + property, event);
    const qsizetype time = text.indexOf('T', text.indexOf(":2026", line));
    QVERIFY(line > 0 && time > line);
    text.replace(time + 1, 2, hour);
}

Side::Side(const CalendarServer &calendars)
    : server(calendars)
{
    remembered.account = {u"robin"_s, server.calendar(), u"Jobs"_s, {}, true};
}

std::optional<DavTrouble> Side::round(bool removesAll)
{
    std::vector<CalendarEntry> entries;
    for (const auto &[uid, one] : wanted)
        entries.push_back(one);
    const Talked talked = talk(server.login(), std::make_unique<CalendarVisit>(CalendarErrand{
                                                   remembered, entries, removesAll, momentOfSides()}));
    refused = 0;
    for (const DavEvent &event : talked.events) {
        if (const auto *noted = std::get_if<EntryNoted>(&event)) {
            remembered.note(noted->entry);
        } else if (const auto *forgotten = std::get_if<EntryForgotten>(&event)) {
            remembered.forget(forgotten->uid);
        } else if (const auto *over = std::get_if<RoundOver>(&event)) {
            remembered.token = over->token;
            remembered.changeTag = over->changeTag;
        } else if (std::holds_alternative<EntryRefused>(event)) {
            ++refused;
        }
    }
    return talked.trouble;
}

void Side::editThere(const QByteArray &name, const std::function<void(QByteArray &)> &edit) const
{
    QByteArray text = server.ask(getEvent(urlOf(name))).body;
    edit(text);
    DavRequest request = putEvent(urlOf(name), {}, text);
    const int status = server.ask(request).status;
    QVERIFY2(status == 201 || status == 204, QByteArray::number(status).constData());
}

void Side::removeThere(const QByteArray &name) const
{
    const int status = server.ask(deleteEvent(urlOf(name), {})).status;
    QVERIFY2(status == 200 || status == 204, QByteArray::number(status).constData());
}

EventWords Side::wordsThere(const QString &uid)
{
    const PublishedEntry *known = remembered.find(uid);
    return wordsIn(server.ask(getEvent(urlOf(known->name))).body, uid, Zone()).value_or(EventWords());
}

KnownBook::KnownBook(const CalendarServer &books)
    : server(books)
{
    remembered.account = {u"robin"_s, server.book(), u"People"_s, {}};
}

bool KnownBook::read()
{
    const Talked talked =
        talk(server.login(), std::make_unique<AddressBookVisit>(remembered, momentOfSides()));
    trouble = talked.trouble;
    if (talked.trouble)
        return false;
    const auto &read = std::get<BookRead>(talked.events.back());
    remembered = read.book;
    unread = read.unread;
    brought.clear();
    if (read.cards.isEmpty())
        return true;
    const auto cards = readCards(read.cards);
    for (const Contact &contact : cards.value().contacts)
        brought[contact.name] = contact.title;
    return true;
}

} // namespace afterword::testing
