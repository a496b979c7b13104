// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/answering.h"
#include "core/domain/questions.h"

#include <algorithm>

namespace afterword {

namespace {

/// The moments of all their answers by now, the earliest first.
std::vector<Moment> answersOf(const Situation &situation)
{
    const Moment now = situation.context.now;
    std::vector<Moment> answers;
    for (const Message &message : situation.application.messages) {
        if (isAnswer(message) && message.at <= now)
            answers.push_back(message.at);
    }
    for (const TimedInterview &timed : situation.interviews) {
        if (timed.end <= now)
            answers.push_back(timed.end);
    }
    if (situation.offer)
        answers.push_back(*situation.application.offer.receivedAt);
    if (situation.outcome && situation.outcome->at && situation.outcome->kind == OutcomeKind::Rejected)
        answers.push_back(*situation.outcome->at);
    std::sort(answers.begin(), answers.end());
    return answers;
}

/// The middle one, of an even number the mean of both, rounded up.
int median(std::vector<int> days)
{
    const auto middle = days.begin() + std::ptrdiff_t(days.size() / 2);
    std::nth_element(days.begin(), middle, days.end());
    if (days.size() % 2 == 1)
        return *middle;
    return (*std::max_element(days.begin(), middle) + *middle + 1) / 2;
}

size_t bucketOf(int days)
{
    return static_cast<size_t>(std::lower_bound(answerBounds.begin(), answerBounds.end(), days) -
                               answerBounds.begin());
}

} // namespace

void Answering::read(const Situation &situation)
{
    readWaits(situation);
    readSilence(situation);
}

void Answering::readWaits(const Situation &situation)
{
    if (!situation.applied && situation.interviews.empty())
        return;
    const std::vector<Moment> answers = answersOf(situation);
    const bool closed = situation.outcome && situation.outcome->kind == OutcomeKind::NoAnswer;
    const auto note = [&](WaitAfter after, QDate since, std::vector<Moment>::const_iterator answer) {
        if (answer != answers.end())
            m_waits.push_back(
                {after, int(since.daysTo(m_context.dateOf(*answer))), situation.application.id});
        else if (closed)
            m_waits.push_back({after, {}, situation.application.id});
    };
    if (situation.applied) {
        const Moment since = m_context.zone().moment(*situation.applied, QTime(0, 0));
        note(WaitAfter::Applying, *situation.applied,
             std::lower_bound(answers.begin(), answers.end(), since));
    }
    for (const TimedInterview &timed : situation.interviews) {
        if (timed.end <= m_context.now)
            note(WaitAfter::Interview, m_context.dateOf(timed.end),
                 std::upper_bound(answers.begin(), answers.end(), timed.end));
    }
}

void Answering::readSilence(const Situation &situation)
{
    const bool waits = situation.inProcess || (situation.kind == StageKind::Applied && situation.open);
    if (!waits || situation.offer || situation.interviewScheduled || situation.signedElsewhere)
        return;
    Quiet quiet{{situation.application.id, situation.heardDate, situation.news, 0, {}}, {}};
    if (!situation.heard) {
        if (!situation.applied)
            return;
        quiet.silent.since = *situation.applied;
        quiet.silent.news = News::Applied;
    }
    quiet.silent.days = int(quiet.silent.since.daysTo(m_context.today));
    if (quiet.silent.days < m_context.policy().checkInAfterDays)
        return;
    if (situation.latest && situation.heardFromThem == situation.latest->end)
        quiet.after = WaitAfter::Interview;
    else if (!situation.heardFromThem && situation.applied == quiet.silent.since)
        quiet.after = WaitAfter::Applying;
    m_quiet.push_back(std::move(quiet));
}

std::array<AnswerTimes, 2> Answering::times() const
{
    std::array<AnswerTimes, 2> times;
    std::array<std::vector<int>, 2> days;
    for (const Wait &wait : m_waits) {
        const auto after = static_cast<size_t>(wait.after);
        times[after].buckets[wait.days ? bucketOf(*wait.days) : answerBuckets - 1].count(wait.application);
        if (wait.days)
            days[after].push_back(*wait.days);
    }
    for (size_t after = 0; after < times.size(); ++after) {
        if (days[after].size() >= fewestCases)
            times[after].usualDays = median(std::move(days[after]));
    }
    return times;
}

std::vector<Silent> Answering::silent(const std::array<AnswerTimes, 2> &usual) const
{
    std::vector<Silent> all;
    all.reserve(m_quiet.size());
    for (const Quiet &quiet : m_quiet) {
        Silent one = quiet.silent;
        const auto days = quiet.after ? usual[static_cast<size_t>(*quiet.after)].usualDays : std::nullopt;
        if (days && one.days > *days)
            one.slower = one.days - *days;
        all.push_back(std::move(one));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Silent &a, const Silent &b) { return a.days > b.days; });
    return all;
}

} // namespace afterword
