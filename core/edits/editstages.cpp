// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editstages.h"

#include "core/domain/change/moves.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EditStages)
};

using Stages = std::vector<Stage>;

Stages stagesOf(const Search &search)
{
    return {search.stages.begin(), search.stages.end()};
}

auto placeOf(Stages &stages, const StageId &id)
{
    return std::find_if(stages.begin(), stages.end(), [&](const Stage &stage) { return stage.id == id; });
}

Error goneError()
{
    return {Words::tr("that stage is not there any more")};
}

Result<Step> step(const Search &search, Stages after, const QString &text)
{
    if (std::all_of(after.begin(), after.end(), [](const Stage &stage) { return stage.hidden; }))
        return Error{Words::tr("one stage at least must be shown on the board")};
    Step made{{}, text};
    if (Stages before = stagesOf(search); before != after)
        made.change.stages = Edit<Stages>{std::move(before), std::move(after)};
    return made;
}

QString nameOfEdit(const Stage &before, const Stage &after)
{
    if (before.name != after.name)
        return Words::tr("renaming %1 to %2", "stages").arg(before.name, after.name);
    if (before.hidden != after.hidden)
        return after.hidden ? Words::tr("hiding %1", "a stage").arg(after.name)
                            : Words::tr("showing %1", "a stage").arg(after.name);
    return Words::tr("change to the stage %1").arg(after.name);
}

} // namespace

Result<Step> addingStage(const Search &search, const QString &name, StageKind kind,
                         const std::optional<StageId> &after)
{
    if (name.simplified().isEmpty())
        return Error{Words::tr("a stage needs a name")};
    Stages stages = stagesOf(search);
    Stage stage;
    stage.id.text =
        freshIdText(name.simplified(), [&](const QString &text) { return search.stages.contains({text}); });
    stage.name = name.simplified();
    stage.kind = kind;
    auto place = after ? placeOf(stages, *after) : stages.end();
    if (place != stages.end())
        ++place;
    stages.insert(place, stage);
    return step(search, std::move(stages), Words::tr("new stage %1").arg(stage.name));
}

Result<Step> editingStage(const Search &search, const Stage &after)
{
    Stage wanted = after;
    wanted.name = after.name.simplified();
    if (wanted.name.isEmpty())
        return Error{Words::tr("a stage needs a name")};
    Stages stages = stagesOf(search);
    const auto place = placeOf(stages, after.id);
    if (place == stages.end())
        return goneError();
    const QString name = nameOfEdit(*place, wanted);
    *place = wanted;
    return step(search, std::move(stages), name);
}

Result<Step> movingStage(const Search &search, const StageId &stage, int steps)
{
    Stages stages = stagesOf(search);
    const auto place = placeOf(stages, stage);
    if (place == stages.end())
        return goneError();
    const Stage moved = *place;
    const auto from = place - stages.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, std::ssize(stages) - 1);
    stages.erase(place);
    stages.insert(stages.begin() + to, moved);
    return step(search, std::move(stages), Words::tr("move of the stage %1").arg(moved.name));
}

Result<Step> removingStage(const Search &search, const StageId &stage, const StageId &to,
                           const MoveAnswers &answers, Moment now)
{
    Stages stages = stagesOf(search);
    const auto place = placeOf(stages, stage);
    if (place == stages.end())
        return goneError();
    if (stage == to || !search.stages.contains(to))
        return Error{Words::tr("its cards need another stage to go to")};
    const QString name = Words::tr("removal of the stage %1").arg(place->name);
    std::vector<ApplicationId> cards;
    for (const Application *application : cardsOf(search, stage))
        cards.push_back(application->id);
    Result<Change> moving = moveCards(search, cards, to, {}, now);
    if (moving)
        moving = withFacts(std::move(moving).value(), search, to, answers, now);
    if (!moving)
        return moving.error();
    stages.erase(place);
    Result<Step> removing = step(search, std::move(stages), name);
    if (removing) {
        moving->stages = removing->change.stages;
        removing->change = std::move(moving).value();
    }
    return removing;
}

} // namespace afterword
