// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/plan/situation.h"
#include "core/domain/questions.h"

#include <algorithm>
#include <tuple>

namespace afterword {

namespace {

void keepLater(std::optional<Moment> &latest, Moment moment)
{
    if (!latest || moment > *latest)
        latest = moment;
}

bool isEarlier(const TimedInterview &a, const TimedInterview &b)
{
    return std::tie(a.end, a.start, a.interview->id) < std::tie(b.end, b.start, b.interview->id);
}

} // namespace

Situation::Situation(const PlanContext &planContext, const Application &planned)
    : context(planContext)
    , application(planned)
    , decisions(planContext.decisions.entries(planned.id.text))
    , kind(planContext.search.kindOf(planned))
{
    const Moment now = context.now;
    if (hasHappened(application.outcome, now))
        outcome = &*application.outcome;
    offer = hasOffer(application, now);
    isSigned = afterword::isSigned(application, now);
    if (!isSigned)
        signedElsewhere = context.crossApplication.signedElsewhere(application.id);

    for (const Interview &interview : application.interviews) {
        if (interview.cancelled)
            continue;
        const TimedInterview held{&interview, interview.startsAt(), interview.endsAt(),
                                  &context.decisions.entries(interview.id.text)};
        if (outcome && outcome->at && held.start > *outcome->at)
            continue;
        interviews.push_back(held);
    }
    std::sort(interviews.begin(), interviews.end(), isEarlier);
    for (const TimedInterview &held : interviews) {
        if (held.end > now) {
            interviewScheduled = true;
            break;
        }
        latest = &held;
    }

    if (latest)
        heardFromThem = latest->end;
    for (const Message &message : application.messages) {
        if (message.at > now)
            continue;
        if (message.direction == Direction::Out)
            keepLater(reached, message.at);
        else if (isAnswer(message))
            keepLater(heardFromThem, message.at);
    }

    if (application.applied && *application.applied <= context.today)
        applied = application.applied;
    heard = heardFromThem;
    if (!heard && isUnderWay(kind))
        findNews();
    if (heard)
        heardDate = context.dateOf(*heard);

    const bool wasAnswered = kind == StageKind::Applied && heardFromThem;
    inProcess = (isUnderWay(kind) || wasAnswered) && !outcome && !offer;
    open = !outcome && kind != StageKind::Accepted && kind != StageKind::Closed;
}

/// "The later of its applied (else added) date, 00:00, and its latest move forward into a stage of one of
/// these three kinds."
void Situation::findNews()
{
    const QDate added = application.added <= context.today ? application.added : QDate();
    const QDate begun = applied.value_or(added);
    if (begun.isValid()) {
        heard = context.zone().moment(begun, QTime(0, 0));
        news = applied ? News::Applied : News::Added;
    }
    for (const StageMove &move : application.moves) {
        const Stage *from = context.search.stages.find(move.from);
        const Stage *to = context.search.stages.find(move.to);
        const bool isForward = from && to && isUnderWay(to->kind) && from->kind < to->kind;
        if (!isForward || move.at > context.now || (heard && move.at <= *heard))
            continue;
        heard = move.at;
        news = News::Moved;
    }
}

bool Situation::wrote(About about, std::optional<Moment> since) const
{
    return std::any_of(application.messages.begin(), application.messages.end(), [&](const Message &message) {
        return message.about == about && message.direction == Direction::Out && message.at <= context.now &&
               (!since || message.at >= *since);
    });
}

bool Situation::wroteTo(const ContactId &contact, About about) const
{
    return std::any_of(application.messages.begin(), application.messages.end(), [&](const Message &message) {
        return message.about == about && message.direction == Direction::Out && message.at <= context.now &&
               message.contact == contact;
    });
}

std::optional<Moment> Situation::nextFact() const
{
    std::optional<Moment> next;
    const auto consider = [&](std::optional<Moment> moment) {
        if (moment && *moment > context.now && (!next || *moment < *next))
            next = moment;
    };
    for (const TimedInterview &held : interviews)
        consider(held.end);
    for (const Interview &interview : application.interviews)
        consider(interview.debrief.savedAt);
    for (const Message &message : application.messages)
        consider(message.at);
    if (application.outcome)
        consider(application.outcome->at);
    for (const Task &task : application.tasks)
        consider(task.doneAt);
    for (const StageMove &move : application.moves)
        consider(move.at);
    consider(application.offer.receivedAt);
    consider(application.offer.writtenAt);
    consider(application.offer.signedAt);
    if (application.offer.writtenAt && application.offer.deadline) // until then it may be asked for
        consider(context.zone().moment(application.offer.deadline->addDays(1), QTime(0, 0)));
    if (application.added.isValid())
        consider(context.zone().moment(application.added, QTime(0, 0)));
    if (application.applied)
        consider(context.zone().moment(*application.applied, QTime(0, 0)));
    return next;
}

} // namespace afterword
