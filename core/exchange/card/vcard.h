// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/search.h"

#include <QByteArray>

namespace afterword {

/// What could be read of a file of address cards, and what could not.
struct CardFile {
    std::vector<Contact> contacts; ///< without an id, unless Afterword wrote the card
    std::vector<Error> skipped;    ///< one for each card that was left out, with its line
};

/// Reads address cards (vCard 2.1, 3.0 and 4.0) as phones and mail programs write them; photos are left out.
/// An error, with its line, where the text is not a file of cards, breaks off, is larger than 20 MB or has
/// more than 20,000 cards. Nothing that a card names is opened.
Result<CardFile> readCards(const QByteArray &text);

/// Which vCard is written: 3.0 (RFC 2426), which most programs read, or 4.0 (RFC 6350).
enum class CardVersion { Three, Four };

/// A file with one card for each contact. readCards() gives the same contacts again.
QByteArray writeCards(const std::vector<Contact> &contacts, CardVersion version = CardVersion::Three);

/// @p search with @p contacts in it: one that is there already (by id, else by address, else by name where
/// one has no address) gets what it did not have yet, and nothing that stands is overwritten; the others are
/// added.
Search takeIn(const std::vector<Contact> &contacts, Search search);

} // namespace afterword
