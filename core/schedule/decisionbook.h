// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "core/domain/followupkey.h"

#include <QHash>

#include <vector>

namespace afterword {

/// The person's decisions, to be looked up by key.
class DecisionBook {
public:
    DecisionBook() = default;
    explicit DecisionBook(const std::vector<Decision> &decisions);

    /// A decision whose key is none of the etiquette's is not kept: it can name no follow-up.
    void add(const Decision &decision);
    void remove(const Decision &decision);

    /// The latest decision on @p key that was made by @p now; null where there is none.
    const Decision *on(const FollowUpKey &key, Moment now) const;

    /// Calls @p visit(key, decision) for every decision on a follow-up with this id in its key.
    template <class Visit>
    void each(const QString &id, Visit visit) const
    {
        const auto found = m_byId.constFind(id);
        if (found == m_byId.constEnd())
            return;
        for (const Entry &entry : *found)
            visit(entry.key, entry.decision);
    }

private:
    struct Entry {
        FollowUpKey key;
        Decision decision;
    };
    QHash<QString, std::vector<Entry>> m_byId;
};

} // namespace afterword
