// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace afterword::fuzz {

/// Choices that the fuzzer's bytes make. When they are used up, every further choice is the first.
class Choices {
public:
    Choices(const uint8_t *data, size_t size)
        : m_data(data)
        , m_left(size)
    {
    }

    bool areLeft() const { return m_left > 0; }

    /// A number from 0 and below @p count, which is at most 65,536.
    size_t below(size_t count)
    {
        size_t value = 0;
        for (size_t reach = 1; reach < count && m_left > 0; reach *= 256, --m_left)
            value = value * 256 + *m_data++;
        return count > 0 ? value % count : 0;
    }

    bool oneIn(size_t count) { return below(count) == count - 1; }

    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<size_t>(list.size())))];
    }

private:
    const uint8_t *m_data;
    size_t m_left;
};

} // namespace afterword::fuzz
