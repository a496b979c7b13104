// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/insights.h"

namespace afterword {

/// Collects where and why applications ended.
class Endings {
public:
    void read(const Situation &situation, Reached reached);

    /// By place, then the most frequent first.
    std::vector<EndedSo> ended() const;
    /// What more than half of the latest rejections have in common, three at least: place and reason, else
    /// the place, else the reason.
    std::optional<Repetition> repetition() const;

private:
    struct One {
        ApplicationId application;
        Moment at; ///< in 1970 where nobody knows it
        Reached reached = Reached::Applied;
        OutcomeKind kind = OutcomeKind::Rejected;
        QString reason; ///< as it was written
        QString folded; ///< as reasons are compared
    };
    std::vector<One> m_all;
};

} // namespace afterword
