// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/reached.h"

#include <array>

namespace afterword {

/// Below so many cases nothing is called usual, and no share is given in per cent.
inline constexpr int fewestCases = 5;

using Cards = std::vector<ApplicationId>;

/// A number, and the cards that it is made of, each once. There may be more cases than cards: a card can have
/// two interviews.
struct Tally {
    int cases = 0;
    Cards cards;

    void count(const ApplicationId &card);
    bool operator==(const Tally &) const = default;
};

/// The applications that came at least so far.
struct FunnelStep {
    Reached reached = Reached::Applied;
    Tally tally;

    bool operator==(const FunnelStep &) const = default;
};

/// Applications that ended at the same place for the same reason.
struct EndedSo {
    Reached reached = Reached::Applied;
    OutcomeKind kind = OutcomeKind::Rejected; ///< withdrawn also where an offer was declined
    QString reason;                           ///< of a rejection, as it was written last; empty: none was
    Tally tally;

    bool operator==(const EndedSo &) const = default;
};

/// What most of the latest rejections have in common: the place, the reason or both.
struct Repetition {
    int cases = 0; ///< of the latest rejections
    int of = 0;    ///< so many were looked at
    std::optional<Reached> reached;
    QString reason; ///< empty: they differ in it
    Cards cards;

    bool operator==(const Repetition &) const = default;
};

/// How the thank-yous of one interview were written.
enum class Punctuality {
    OnTime, ///< each by its due
    Late,   ///< all, not each by its due
    Missing,
};

/// What became of applications after interviews whose thank-yous were written so. Cases are interviews.
struct ThanksRow {
    Tally further; ///< a later interview, or an offer
    Tally ended;   ///< a rejection, or no answer
    Tally open;    ///< not known yet

    bool operator==(const ThanksRow &) const = default;
};

/// What an answer was waited for after.
enum class WaitAfter { Applying, Interview };

/// In how many days answers came: up to that many; the last but one without a limit, the last never.
inline constexpr std::array answerBounds = {3, 7, 14, 28};
inline constexpr size_t answerBuckets = answerBounds.size() + 2;

/// How long companies took to answer. Days are calendar days of the person.
struct AnswerTimes {
    std::array<Tally, answerBuckets> buckets;
    std::optional<int> usualDays; ///< the median of the answers that came; absent for fewer than fewestCases

    /// How many answers came.
    int answered() const;
    bool operator==(const AnswerTimes &) const = default;
};

/// A week's work on the search, from its Monday: applications added and networking messages sent, which are
/// what the weekly goal counts.
struct ActivityWeek {
    QDate monday;
    Tally tally;

    bool operator==(const ActivityWeek &) const = default;
};

/// An open application that nothing is heard of, and no interview stands ahead.
struct Silent {
    ApplicationId application;
    QDate since; ///< when something was heard, else when it was applied for or moved
    News news = News::Word;
    int days = 0;
    std::optional<int> slower; ///< so many days more than usual after the same; absent where it is not slower

    bool operator==(const Silent &) const = default;
};

/// What a search shows when one looks back.
struct Insights {
    std::vector<FunnelStep> funnel; ///< from Applied to Signed; third interviews stand among the second
    std::vector<EndedSo> ended;     ///< by place, then the most frequent first
    std::optional<Repetition> repetition;
    std::array<ThanksRow, 3> thanks;    ///< by Punctuality
    std::array<AnswerTimes, 2> answers; ///< by WaitAfter
    std::vector<ActivityWeek> weeks;    ///< the oldest first, this week last; empty before anything was added
    int weeklyGoal = 0;
    QDate goalSince;            ///< from when on the goal of this week counts (rule keep-searching)
    int goalCounted = 0;        ///< since then
    std::vector<Silent> silent; ///< the longest first
    int silentFrom = 0;         ///< in days: a shorter silence is none

    bool operator==(const Insights &) const = default;
};

/// All of it at @p now, from the same facts as the plan: what counts as heard, as signed, as thanked is
/// answered where the rules answer it. Costs one look at each application.
/// @p calendar: the person's business days, by which the week's goal counts.
Insights insights(const Search &search, Moment now, const BusinessCalendar &calendar = {});

} // namespace afterword
