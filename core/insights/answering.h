// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/insights.h"

namespace afterword {

/// Collects how long companies took to answer, and who is silent now.
///
/// An answer is a word of theirs as the rules know it (a message in that no machine sent, an interview that
/// took place), an offer or a rejection. After applying it is counted from the applied date, after an
/// interview from its end to the next answer.
class Answering {
public:
    explicit Answering(const PlanContext &context)
        : m_context(context)
    {
    }

    void read(const Situation &situation);

    std::array<AnswerTimes, 2> times() const;
    /// @p usual: times() of all.
    std::vector<Silent> silent(const std::array<AnswerTimes, 2> &usual) const;

private:
    struct Wait {
        WaitAfter after;
        std::optional<int> days; ///< absent: it was closed without an answer
        ApplicationId application;
    };
    struct Quiet {
        Silent silent;
        std::optional<WaitAfter> after;
    };
    void readWaits(const Situation &situation);
    void readSilence(const Situation &situation);

    const PlanContext &m_context;
    std::vector<Wait> m_waits;
    std::vector<Quiet> m_quiet;
};

} // namespace afterword
