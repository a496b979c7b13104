// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/followups.h"

#include "core/edits/recordmessage.h"
#include "core/schedule/followuptext.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FollowUps)
};

Step decided(const FollowUp &followUp, DecisionState state, std::optional<Moment> until, Moment now,
             const QString &name)
{
    return {decide({followUp.key.text(), state, now, until}), name};
}

/// The same decision about each of @p followUps.
Step allDecided(std::span<const FollowUp> followUps, DecisionState state, std::optional<Moment> until,
                Moment now, const QString &name)
{
    Step all{{}, name};
    for (const FollowUp &followUp : followUps)
        all.change.decisions.push_back({std::nullopt, Decision{followUp.key.text(), state, now, until}});
    return all;
}

/// One step of what @p make makes for each of @p followUps; each sees what the ones before it changed.
template <class Make>
Result<Step> forAll(const Search &search, std::span<const FollowUp> followUps, const QString &name, Make make)
{
    if (followUps.size() == 1)
        return make(search, followUps.front());
    Search after = search;
    Step all{{}, name};
    for (const FollowUp &followUp : followUps) {
        const Result<Step> one = make(after, followUp);
        if (!one)
            return one.error();
        if (const Result<void> made = apply(one->change, after); !made)
            return made.error();
        all.change = joined(std::move(all.change), one->change);
    }
    return all;
}

int countOf(std::span<const FollowUp> followUps)
{
    return static_cast<int>(followUps.size());
}

} // namespace

Result<Step> markingAllAsDone(const Search &search, std::span<const FollowUp> followUps, Moment now)
{
    return forAll(search, followUps, Words::tr("%n follow-ups done", nullptr, countOf(followUps)),
                  [&](const Search &after, const FollowUp &one) { return markingAsDone(after, one, now); });
}

Step skippingAll(const Search &search, std::span<const FollowUp> followUps, Moment now)
{
    if (followUps.size() == 1)
        return skipping(search, followUps.front(), now);
    return allDecided(followUps, DecisionState::Skipped, {}, now,
                      Words::tr("skipping %n follow-ups", nullptr, countOf(followUps)));
}

Step snoozingAll(const Search &search, std::span<const FollowUp> followUps, Moment until, Moment now)
{
    if (followUps.size() == 1)
        return snoozing(search, followUps.front(), until, now);
    return allDecided(followUps, DecisionState::Snoozed, until, now,
                      Words::tr("snoozing %n follow-ups", nullptr, countOf(followUps)));
}

Result<Step> markingAsDone(const Search &search, const FollowUp &followUp, Moment now)
{
    const QString name = Words::tr("“%1” done").arg(followUpTitle(followUp, search));
    if (followUp.rule() == Rule::OwnTask) {
        const TaskId id{followUp.key.id};
        const Task *task = search.task(id, followUp.application);
        if (!task)
            return Error{Words::tr("this task is not there any more")};
        Task finished = *task;
        finished.doneAt = now;
        return Step{putTask(search, std::move(finished), followUp.application), name};
    }
    if (!isMessage(followUp.rule()) || !followUp.application)
        return decided(followUp, DecisionState::Done, {}, now, name);
    Message message;
    message.at = now;
    message.channel = followUp.channel.value_or(Channel::Email);
    message.contact = followUp.contact;
    message.about = followUp.rule();
    message.interview = followUp.interview;
    Result<Step> step = recordingMessage(search, *followUp.application, std::move(message));
    if (step)
        step->text = name;
    return step;
}

Step skipping(const Search &search, const FollowUp &followUp, Moment now)
{
    return decided(followUp, DecisionState::Skipped, {}, now,
                   Words::tr("skipping “%1”").arg(followUpTitle(followUp, search)));
}

Step snoozing(const Search &search, const FollowUp &followUp, Moment until, Moment now)
{
    return decided(followUp, DecisionState::Snoozed, until, now,
                   Words::tr("snoozing “%1”").arg(followUpTitle(followUp, search)));
}

} // namespace afterword
