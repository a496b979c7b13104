// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/thanking.h"

#include "core/domain/questions.h"
#include "core/schedule/rules/thankyou.h"

#include <algorithm>

namespace afterword {

namespace {

/// How the notes of an interview were written; absent where none is owed, or one may still be on time.
std::optional<Punctuality> punctualityOf(const Situation &situation, const Interview &interview)
{
    std::vector<ContactId> owed;
    for (const Interviewer &one : interview.interviewers) {
        if (!situation.isTeam(one.contact))
            owed.push_back(one.contact);
    }
    if (owed.empty())
        return {};
    const Moment now = situation.context.now;
    const Moment due = rules::thankYouDue(interview, situation.context.policy());
    const auto allBy = [&](Moment by) {
        return std::all_of(owed.begin(), owed.end(), [&](const ContactId &contact) {
            return wasThanked(situation.application, interview, contact, by);
        });
    };
    if (allBy(std::min(due, now)))
        return Punctuality::OnTime;
    if (allBy(now))
        return Punctuality::Late;
    // What is over before the note is due ends it.
    if (now <= due || (situation.outcome && situation.outcome->at && *situation.outcome->at <= due) ||
        (situation.signedElsewhere && *situation.signedElsewhere <= due))
        return {};
    return Punctuality::Missing;
}

bool wentFurther(const Situation &situation, const TimedInterview &after)
{
    const bool again = std::any_of(situation.interviews.begin(), situation.interviews.end(),
                                   [&](const TimedInterview &other) { return other.start >= after.end; });
    return again || (situation.offer && *situation.application.offer.receivedAt >= after.end);
}

} // namespace

void countThanks(const Situation &situation, std::array<ThanksRow, 3> &rows)
{
    for (const TimedInterview &timed : situation.interviews) {
        if (timed.end > situation.context.now)
            continue;
        const std::optional<Punctuality> punctuality = punctualityOf(situation, *timed.interview);
        if (!punctuality)
            continue;
        ThanksRow &row = rows[static_cast<size_t>(*punctuality)];
        const Outcome *outcome = situation.outcome;
        if (wentFurther(situation, timed))
            row.further.count(situation.application.id);
        else if (!outcome)
            row.open.count(situation.application.id);
        else if (outcome->kind == OutcomeKind::Rejected || outcome->kind == OutcomeKind::NoAnswer)
            row.ended.count(situation.application.id);
    }
}

} // namespace afterword
