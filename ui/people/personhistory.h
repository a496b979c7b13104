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

/// All that somebody has to do with the search.
struct PersonStory {
    /// The applications in which they have a part, a meeting or a letter. The newest first.
    std::vector<ApplicationId> applications;
    /// Every letter and meeting, the latest first. A meeting counts when it begins; a cancelled one does not
    /// exist.
    std::vector<PersonMoment> history;
};

PersonStory personStory(const Search &search, const ContactId &contact);

} // namespace afterword
