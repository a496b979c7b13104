// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/reached.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Reached)
};

/// What it means for a card to stand in a stage of that kind. Of signatures their dates tell, and of
/// interviews those that are noted: one may be ahead, or was called off.
Reached reachedIn(StageKind kind, bool tellsOfInterviews)
{
    switch (kind) {
    case StageKind::Saved:
    case StageKind::Closed: return Reached::Nothing;
    case StageKind::Applied: return Reached::Applied;
    case StageKind::Screening: return Reached::Screening;
    case StageKind::Interview:
    case StageKind::Waiting: return tellsOfInterviews ? Reached::FirstInterview : Reached::Screening;
    case StageKind::Offer:
    case StageKind::Accepted: return Reached::Offer;
    }
    Q_UNREACHABLE();
}

Reached reachedOnBoard(const Situation &situation)
{
    const Table<Stage> &stages = situation.context.search.stages;
    const bool tellsOfInterviews = situation.application.interviews.empty();
    Reached reached = reachedIn(situation.kind, tellsOfInterviews);
    for (const StageMove &move : situation.application.moves) {
        const Stage *from = stages.find(move.from);
        const Stage *to = stages.find(move.to);
        const bool wentOn = from && move.at <= situation.context.now && (!to || to->kind > from->kind);
        if (wentOn)
            reached = std::max(reached, reachedIn(from->kind, tellsOfInterviews));
    }
    return reached;
}

Reached reachedInTalks(const Situation &situation)
{
    const auto held =
        std::count_if(situation.interviews.begin(), situation.interviews.end(),
                      [&](const TimedInterview &timed) { return timed.end <= situation.context.now; });
    if (held == 0)
        return Reached::Nothing;
    return held == 1   ? Reached::FirstInterview
           : held == 2 ? Reached::SecondInterview
                       : Reached::LaterInterview;
}

/// Whether something went to them, or came back that only an application can bring. A recruiter writes first
/// about what is only saved.
bool wasApplied(const Situation &situation)
{
    if (situation.applied || situation.reached)
        return true;
    if (situation.heardFromThem && situation.kind != StageKind::Saved)
        return true;
    return situation.outcome && situation.outcome->kind != OutcomeKind::Withdrawn;
}

} // namespace

Reached reachedBy(const Situation &situation)
{
    const auto ended = [&](OutcomeKind kind) { return situation.outcome && situation.outcome->kind == kind; };
    if (situation.isSigned || ended(OutcomeKind::Accepted))
        return Reached::Signed;
    if (situation.offer || ended(OutcomeKind::Declined))
        return Reached::Offer;
    const Reached reached = std::max(reachedInTalks(situation), reachedOnBoard(situation));
    return reached == Reached::Nothing && wasApplied(situation) ? Reached::Applied : reached;
}

bool cameTo(Reached step, Reached furthest, const Situation &situation)
{
    const bool isOfTalks = step == Reached::SecondInterview || step == Reached::LaterInterview;
    return (isOfTalks ? reachedInTalks(situation) : furthest) >= step;
}

QString nameOf(Reached reached)
{
    switch (reached) {
    case Reached::Nothing: return Words::tr("Saved only");
    case Reached::Applied: return Words::tr("Applied");
    case Reached::Screening: return Words::tr("Screening");
    case Reached::FirstInterview: return Words::tr("First interview");
    case Reached::SecondInterview: return Words::tr("Second interview");
    case Reached::LaterInterview: return Words::tr("Third interview or later");
    case Reached::Offer: return Words::tr("Offer");
    case Reached::Signed: return Words::tr("Signed");
    }
    Q_UNREACHABLE();
}

} // namespace afterword
