// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// Whether an interviewer was thanked.
enum class Thanked {
    NotDue, ///< no interview with them has ended
    NotYet,
    Yes, ///< for every ended interview
};

/// Somebody who has a part in an application.
struct PersonInProcess {
    ContactId contact;
    QStringList parts; ///< "interviewer, On-site", "recruiter": in words
    Thanked thanked = Thanked::NotDue;

    bool operator==(const PersonInProcess &) const = default;
};

/// Everybody who has a part in @p application: interviewers in the order of their interviews, then recruiter,
/// main contact, HR, whoever arranged an interview, and others one wrote with. A thank-you counts as in
/// etiquette.md: a message out, about thank-you or thank-and-withdraw, to that person.
std::vector<PersonInProcess> peopleOf(const Application &application, Moment now);

} // namespace afterword
