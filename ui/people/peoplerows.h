// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <vector>

namespace afterword {

/// Somebody, and what there is between them and the person.
struct PersonRow {
    ContactId contact;
    QString name;
    QString organization;
    QString parts; ///< "main contact, interviewer at Northwind; recruiter at Solstice Media", "a team’s
                   ///< mailbox"; empty: none
    std::optional<ApplicationId> application; ///< the one that they have to do with most lately
    std::optional<Moment> wrote;              ///< the person's last message to them
    std::optional<Moment> heard; ///< their last word: a message that is not a machine's, or a meeting; nobody
                                 ///< meets a team's mailbox

    bool operator==(const PersonRow &) const = default;
};

/// Everyone in @p search as of @p now, in the order of the contacts.
std::vector<PersonRow> peopleRows(const Search &search, Moment now);

} // namespace afterword
