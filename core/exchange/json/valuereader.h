// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/fields.h"
#include "core/exchange/json/jsonfields.h"

namespace afterword {

/// Reads the fields of @p value that are given, as fields.h describes them, each by @p reader's
/// read(fields, name, field). A new value can't do without those that are needed.
template <class Reader, HasFields Value>
void readFields(Reader &reader, JsonFields &fields, Value &value, bool isNew)
{
    const auto need = [&](const auto &field) {
        if constexpr (requires { field.written; }) {
            if (field.written == Written::Needed)
                fields.need({field.name});
        }
    };
    const auto read = [&](const auto &field) {
        if constexpr (requires { field.written; })
            reader.read(fields, field.name, field.value);
    };
    std::apply(
        [&](const auto &...each) {
            if (isNew)
                (need(each), ...);
            (read(each), ...);
        },
        fieldsOf(value));
}

/// Reads fields that name nothing else.
struct PlainReader {
    template <class Value>
    void read(JsonFields &fields, QLatin1StringView name, Value &value)
    {
        fields.read(name, value);
    }
};

} // namespace afterword
