// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/fields.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace afterword {

namespace contactuses {

template <class Value>
inline constexpr bool mayBeAbsent = false;
template <class Value>
inline constexpr bool mayBeAbsent<std::optional<Value>> = true;
template <class Value>
inline constexpr bool mayBeAbsent<Boxed<Value>> = true;
template <class Value>
inline constexpr bool isList = false;
template <class Value>
inline constexpr bool isList<std::vector<Value>> = true;

} // namespace contactuses

/// Calls @p visit for each id by which @p value, or anything in it, names a contact. It goes through the
/// fields of fields.h, so that a field that is added is visited as well.
template <class Value, class Visit>
void forEachContact(Value &value, const Visit &visit)
{
    using Plain = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Plain, ContactId>) {
        visit(value);
    } else if constexpr (contactuses::mayBeAbsent<Plain>) {
        if (value)
            forEachContact(*value, visit);
    } else if constexpr (contactuses::isList<Plain>) {
        for (auto &row : value)
            forEachContact(row, visit);
    } else if constexpr (HasFields<Value>) {
        std::apply([&](auto &...fields) { (forEachContact(fields, visit), ...); }, fieldsOf(value));
    }
}

/// Whether @p application names the contact anywhere: by a part in it, a meeting, a letter, a draft.
inline bool names(const Application &application, const ContactId &contact)
{
    bool found = false;
    forEachContact(application, [&](const ContactId &named) { found = found || named == contact; });
    return found;
}

} // namespace afterword
