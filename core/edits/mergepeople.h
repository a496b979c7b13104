// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

#include <span>

namespace afterword {

// Somebody who is in the search twice becomes one person again.

/// A text of a contact, as a member of it.
using ContactText = QString Contact::*;

/// The texts of which a contact has one, in the order in which they are read. Remarks are none of them: of
/// two people both are kept.
std::span<const ContactText> singleContactTexts();

/// Those of singleContactTexts() that both have, and have differently.
std::vector<ContactText> differingTexts(const Contact &one, const Contact &other);

/// What there is of one contact in a search.
struct ContactUses {
    std::vector<ApplicationId> applications; ///< in the search's order
    int letters = 0;                         ///< messages in and out; calls count as well
    int drafts = 0;
    int meetings = 0; ///< interviews in which they sit or which they arranged, cancelled ones included

    bool operator==(const ContactUses &) const = default;
};
ContactUses usesOf(const Search &search, const ContactId &contact);

/// @p kept and @p gone as one person with the id of @p kept. A text that one of them has is taken; where both
/// differ, @p fromGone says whose stands, and the other one becomes a line of the remarks, so that neither is
/// lost. The remarks are those of both. They are a team's mailbox where both are.
Contact asOnePerson(const Contact &kept, const Contact &gone, std::span<const ContactText> fromGone);

/// The step that makes one person of two: whatever names @p gone names @p kept from then on (parts in
/// applications, meetings, letters, drafts, directions, decisions), and @p gone is taken out. Where both sat
/// in one interview, what was written down about them stands together. An error where one of them is not
/// there, or both are the same.
Result<Step> mergingPeople(const Search &search, const ContactId &kept, const ContactId &gone,
                           std::span<const ContactText> fromGone);

/// Everyone but @p contact: first those who may be the same (by address, number or name), then the others,
/// each in the order of the alphabet. The number says how many may be the same. Valid until the search
/// changes.
std::pair<std::vector<const Contact *>, size_t> othersLikelyFirst(const Search &search,
                                                                  const ContactId &contact);

} // namespace afterword
