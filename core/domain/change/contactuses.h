// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/eachfield.h"

namespace afterword {

/// Calls @p visit for each id by which @p value, or anything in it, names a contact.
template <class Value, class Visit>
void forEachContact(Value &value, const Visit &visit)
{
    forEach<ContactId>(value, visit);
}

/// Whether @p application names the contact anywhere: by a part in it, a meeting, a letter, a draft.
inline bool names(const Application &application, const ContactId &contact)
{
    bool found = false;
    forEachContact(application, [&](const ContactId &named) { found = found || named == contact; });
    return found;
}

} // namespace afterword
