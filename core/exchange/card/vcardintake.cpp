// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/contactintake.h"
#include "core/exchange/card/vcard.h"

namespace afterword {

Search takeIn(const std::vector<Contact> &contacts, Search search)
{
    ContactIntake intake(search);
    for (const Contact &card : contacts)
        intake.take(card, search);
    return search;
}

} // namespace afterword
