// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/defaultstages.h"
#include "core/storage/store.h"

namespace afterword::testing {

/// A store without a file. It can be told to refuse its next writes, as a full disk does.
class MemoryStore : public Store {
public:
    explicit MemoryStore(Search search = newSearch())
        : m_search(std::move(search))
    {
    }

    /// What a new store holds: the default stages and nothing else.
    static Search newSearch()
    {
        Search search;
        search.stages = defaultStages();
        return search;
    }

    const Search &kept() const { return m_search; }
    int writes() const { return m_writes; }

    /// The next @p writes writes are refused with @p why.
    void refuseNext(int writes, const QString &why)
    {
        m_refusals = writes;
        m_why = why;
    }

    /// Another process changes what is kept.
    void writeOutside(Search search)
    {
        m_search = std::move(search);
        m_changedOutside = true;
    }

    Result<Search> load() override
    {
        m_changedOutside = false;
        return m_search;
    }

    Result<void> write(const Change &change) override
    {
        if (m_refusals > 0) {
            --m_refusals;
            return Error{m_why};
        }
        if (m_changedOutside)
            return Error{QStringLiteral("another program changed this search meanwhile")};
        ++m_writes;
        return apply(change, m_search);
    }

    Result<bool> changedOutside() override { return m_changedOutside; }

private:
    Search m_search;
    QString m_why;
    int m_refusals = 0;
    int m_writes = 0;
    bool m_changedOutside = false;
};

} // namespace afterword::testing
