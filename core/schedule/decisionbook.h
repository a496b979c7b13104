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

    struct Entry {
        FollowUpKey key;
        Decision decision;
    };
    using Entries = std::vector<Entry>;

    /// All decisions on follow-ups with this id in their keys.
    const Entries &entries(const QString &id) const;

    /// The latest decision on @p key that was made by @p now; null where there is none.
    const Decision *on(const FollowUpKey &key, Moment now) const;

private:
    QHash<QString, Entries> m_byId;
};

/// The latest decision on @p key within @p entries that was made from @p from to @p now; null where there is
/// none.
const Decision *latestOn(const DecisionBook::Entries &entries, const FollowUpKey &key, Moment now,
                         Moment from = Moment::min());

} // namespace afterword
