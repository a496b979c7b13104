// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <optional>

namespace afterword::tables {

/// Finds rows by their ids. Children mostly stand in their parents' order, so who is asked for is near the
/// last one; a table of all is made only where somebody is not.
class NearestFirst {
public:
    /// The index among @p count rows of the one with this id, of which @p idAt(index) tells; absent where
    /// there is none. The rows stay as they are between two calls.
    template <class IdAt>
    std::optional<size_t> find(const QString &id, size_t count, IdAt idAt)
    {
        for (const size_t from : {m_last, size_t(0)}) { // the next table begins at the first one
            for (size_t index = from; index < std::min(from + near, count); ++index) {
                if (idAt(index) == id)
                    return m_last = index;
            }
        }
        if (m_indices.isEmpty()) {
            m_indices.reserve(static_cast<qsizetype>(count));
            for (size_t index = 0; index < count; ++index)
                m_indices.insert(idAt(index), index);
        }
        const auto index = m_indices.constFind(id);
        if (index == m_indices.constEnd())
            return {};
        return m_last = *index;
    }

    /// To be called before the rows change.
    void forget() { *this = {}; }

private:
    static constexpr size_t near = 16;

    QHash<QString, size_t> m_indices;
    size_t m_last = 0;
};

} // namespace afterword::tables
