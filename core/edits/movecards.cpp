// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/movecards.h"

#include "core/domain/change/moves.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MoveCards)
};

QString nameOf(const Search &search, std::span<const ApplicationId> cards, const StageId &to)
{
    const Stage *stage = search.stages.find(to);
    const Application *first = cards.empty() ? nullptr : search.applications.find(cards.front());
    if (!stage || !first)
        return {};
    if (cards.size() > 1)
        return Words::tr("move of %n cards to %1", nullptr, static_cast<int>(cards.size())).arg(stage->name);
    if (first->stage == to)
        return Words::tr("move of %1 within %2", "a company, a stage").arg(first->company, stage->name);
    return Words::tr("move of %1 to %2", "a company, a stage").arg(first->company, stage->name);
}

} // namespace

Result<Step> movingCards(const Search &search, std::span<const ApplicationId> cards, const StageId &to,
                         const std::optional<ApplicationId> &before, Moment now, const MoveAnswers &answers)
{
    Result<Change> change = moveCards(search, cards, to, before, now);
    if (change)
        change = withFacts(std::move(change).value(), search, to, answers, now);
    if (!change)
        return change.error();
    return Step{std::move(change).value(), nameOf(search, cards, to)};
}

} // namespace afterword
