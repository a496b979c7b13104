// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/addressbook.h"

#include "core/base/iso.h"
#include "core/base/joinedvalues.h"
#include "core/base/jsonbytes.h"
#include "core/dav/joinedmarks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int version = 1;

} // namespace

AddressBook unread(AddressBook book)
{
    return {std::move(book.account), {}, {}, {}, {}};
}

AddressBook joinedBook(const AddressBook &before, const AddressBook &ours, const AddressBook &theirs)
{
    AddressBook all = ours;
    bool isToBeCompared = false;
    const auto ourOne = [](const QByteArray *our, const QByteArray * /*their*/) { return our; };
    all.cards = joinedValues(before.cards, ours.cards, theirs.cards, ourOne, isToBeCompared);
    joinMarks(all, before, ours, theirs, isToBeCompared);
    all.read = std::max(ours.read, theirs.read);
    return all;
}

QByteArray addressBookText(const AddressBook &book)
{
    QJsonObject cards;
    for (const auto &[name, etag] : book.cards)
        cards.insert(bytesAsText(name), bytesAsText(etag));
    const AddressBookAccount &account = book.account;
    QJsonObject object{{u"version"_s, version},
                       {u"user"_s, account.user},
                       {u"book"_s, bytesAsText(account.book.toEncoded())},
                       {u"name"_s, account.name},
                       {u"authority"_s, bytesAsText(account.authority)},
                       {u"token"_s, bytesAsText(book.token)},
                       {u"changeTag"_s, bytesAsText(book.changeTag)},
                       {u"cards"_s, cards}};
    if (book.read)
        object.insert(u"read"_s, isoMoment(*book.read, Zone()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AddressBook addressBookFrom(const QByteArray &file)
{
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    AddressBook book;
    if (json.value("version"_L1).toInt() != version)
        return book;
    AddressBookAccount &account = book.account;
    account.user = json.value("user"_L1).toString();
    account.book = QUrl::fromEncoded(bytesIn(json, "book"_L1), QUrl::StrictMode);
    account.name = json.value("name"_L1).toString();
    account.authority = bytesIn(json, "authority"_L1);
    book.token = bytesIn(json, "token"_L1);
    book.changeTag = bytesIn(json, "changeTag"_L1);
    const QJsonObject cards = json.value("cards"_L1).toObject();
    for (auto card = cards.begin(); card != cards.end(); ++card)
        book.cards[card.key().toLatin1()] = card.value().toString().toLatin1();
    if (const auto read = momentFromIso(json.value("read"_L1).toString()))
        book.read = *read;
    return book;
}

} // namespace afterword
