// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QHash>

namespace afterword {

/// Takes people into a search, of which there may be thousands: finds who is there already.
class ContactIntake {
public:
    explicit ContactIntake(const Search &search);

    /// Puts @p card into @p search, which has changed through this intake only: who is there already (by id,
    /// else by address, else by name where one has no address) is brought up to date, anybody else added. The
    /// contact's id.
    ContactId take(const Contact &card, Search &search);

private:
    void note(const Contact &contact);
    const Contact *find(const Contact &card, const Search &search) const;
    ContactId freshId(const QString &name, const Search &search);

    QHash<QString, int> m_namesakes;
    QHash<QString, ContactId> m_byEmail;
    QHash<QString, ContactId> m_byName;
};

/// @p stands as the newer @p card has it: what it says of phone, title, organization and postal address takes
/// the place of what stood, which is kept in the remarks; what it does not say stays. The name and the
/// address of the mail stay: they are how the person knows them; another one goes to the remarks.
Contact updated(Contact stands, const Contact &card);

} // namespace afterword
