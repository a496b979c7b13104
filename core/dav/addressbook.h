// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <map>
#include <optional>

namespace afterword {

/// An address book on a server, without the password for it.
struct AddressBookAccount {
    QString user; ///< the name to sign in with
    QUrl book;
    QString name;         ///< as the server calls it
    QByteArray authority; ///< certificates (PEM) trusted in place of the system's; empty: the system's

    bool operator==(const AddressBookAccount &) const = default;
    bool isEmpty() const { return book.isEmpty(); }
};

/// What is remembered of an address book on a server, beside the store and not in it: nothing of what its
/// cards say.
struct AddressBook {
    AddressBookAccount account; ///< empty: none is connected
    QByteArray token;           ///< up to where its changes are known (RFC 6578); empty: not known
    QByteArray changeTag;       ///< the same of a server without tokens
    std::map<QByteArray, QByteArray>
        cards;                  ///< the ETags of those that were read, by the name of the resource
    std::optional<Moment> read; ///< when it was read last

    bool operator==(const AddressBook &) const = default;
};

/// @p book as nobody has read it yet, so that the next reading takes all of it.
AddressBook unread(AddressBook book);

/// What two processes remember of one address book, each of which went on from @p before: what either of them
/// took in is known. Where both read the same card, or know the book up to different changes, all of it is
/// compared at the next reading. All three are of the same address book.
AddressBook joinedBook(const AddressBook &before, const AddressBook &ours, const AddressBook &theirs);

/// The memory as a file, and back. A text that is none gives an empty memory.
QByteArray addressBookText(const AddressBook &book);
AddressBook addressBookFrom(const QByteArray &text);

} // namespace afterword
