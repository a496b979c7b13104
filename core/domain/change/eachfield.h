// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/fields.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace afterword {

namespace eachfield {

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

} // namespace eachfield

/// Calls @p visit for each @c Wanted in @p value: for itself, for its fields and for what is in them. A field
/// that is added to fields.h is visited as well.
template <class Wanted, class Value, class Visit>
void forEach(Value &value, const Visit &visit)
{
    using Plain = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Plain, Wanted>) {
        visit(value);
    } else if constexpr (eachfield::mayBeAbsent<Plain>) {
        if (value)
            forEach<Wanted>(*value, visit);
    } else if constexpr (eachfield::isList<Plain>) {
        for (auto &row : value)
            forEach<Wanted>(row, visit);
    } else if constexpr (HasFields<Value>) {
        std::apply([&](const auto &...fields) { (forEach<Wanted>(fields.value, visit), ...); },
                   fieldsOf(value));
    }
}

} // namespace afterword
