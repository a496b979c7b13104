// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace afterword {

/// @p stands, as it is now, with what was typed here meanwhile: those of @p fields that are others in @p
/// typed than in @p read, which is how it stood when it was read. All others stay as they stand; where both
/// sides changed the same field, what was typed wins, since somebody is in the middle of it.
template <class Value, class... Field>
Value typedOnto(Value stands, const Value &read, const Value &typed, Field Value::*...fields)
{
    const auto take = [&](auto field) {
        if (!(typed.*field == read.*field))
            stands.*field = typed.*field;
    };
    (take(fields), ...);
    return stands;
}

/// Whether one of @p fields is another in @p typed than in @p read, and was made a third one in @p stands.
template <class Value, class... Field>
bool isContested(const Value &stands, const Value &read, const Value &typed, Field Value::*...fields)
{
    const auto isThird = [&](auto field) {
        return !(typed.*field == read.*field) && !(stands.*field == read.*field) &&
               !(stands.*field == typed.*field);
    };
    return (isThird(fields) || ...);
}

} // namespace afterword
