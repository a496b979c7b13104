// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <vector>

namespace afterword {

/// Something that happened, or will, between somebody and the person.
struct PersonMoment {
    Moment at;
    QString text; ///< "You wrote: Thank you for today", "Interview: On-site"; plain
    ApplicationId application;

    bool operator==(const PersonMoment &) const = default;
};

/// Every letter and meeting with @p contact, the latest first. A meeting counts when it begins; a cancelled
/// one does not exist.
std::vector<PersonMoment> personHistory(const Search &search, const ContactId &contact);

/// The applications that @p contact has to do with: by a part in them, a meeting or a letter. The newest
/// first.
std::vector<ApplicationId> applicationsWith(const Search &search, const ContactId &contact);

} // namespace afterword
