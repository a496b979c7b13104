// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

namespace afterword {

/// What goes when a person is deleted everywhere, and what stays because only its writer can tell.
struct Forgetting {
    Change change; ///< empty where there is no such contact
    int messages = 0;
    int drafts = 0;
    int rounds = 0; ///< interviews from which the person is taken out; the interviews stay
    int roles = 0;  ///< as recruiter, main contact, HR and the like
    int decisions = 0;
    /// Texts of the person's own that still name them, as "Northwind: remarks".
    QStringList mentions;
};

/// Takes the contact out of @p search, with every message and draft to or from them, their part in
/// interviews, and decisions about them. Notes on an interview as a whole stay, and are listed where they
/// name the person.
Forgetting forgetContact(const Search &search, const ContactId &id);

} // namespace afterword
