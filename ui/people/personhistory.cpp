// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personhistory.h"

#include "core/domain/questions.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PersonHistory)
};

bool isIn(const Interview &interview, const ContactId &contact)
{
    return !interview.cancelled && interviewerOf(interview, contact);
}

bool isWith(const Application &application, const ContactId &contact)
{
    return application.recruiter == contact || application.mainContact == contact ||
           application.hr == contact ||
           std::any_of(application.interviews.begin(), application.interviews.end(),
                       [&](const Interview &interview) {
                           return isIn(interview, contact) || interview.arrangedBy == contact;
                       }) ||
           std::any_of(application.messages.begin(), application.messages.end(),
                       [&](const Message &message) { return message.contact == contact; });
}

QString inWords(const Message &message)
{
    const QString what = message.subject.isEmpty() ? message.body.simplified() : message.subject.simplified();
    if (message.direction == Direction::Out)
        return what.isEmpty() ? Words::tr("You wrote") : Words::tr("You wrote: %1").arg(what);
    return what.isEmpty() ? Words::tr("They wrote") : Words::tr("They wrote: %1").arg(what);
}

/// What @p application knows of letters to and from @p contact and meetings with them, behind @p history.
void tell(const Application &application, const ContactId &contact, std::vector<PersonMoment> &history)
{
    for (const Interview &interview : application.interviews) {
        if (!isIn(interview, contact) || isOff(application, interview))
            continue;
        const QString meeting = Words::tr("Interview");
        const bool isPlain = interview.round.isEmpty() || interview.round == meeting;
        history.push_back({interview.startsAt(),
                           isPlain ? meeting : Words::tr("Interview: %1").arg(interview.round),
                           application.id});
    }
    for (const Message &message : application.messages) {
        if (message.contact == contact)
            history.push_back({message.at, inWords(message), application.id});
    }
}

} // namespace

PersonStory personStory(const Search &search, const ContactId &contact)
{
    std::vector<const Application *> found;
    PersonStory story;
    for (const Application &application : search.applications) {
        if (!isWith(application, contact))
            continue;
        found.push_back(&application);
        tell(application, contact, story.history);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Application *a, const Application *b) { return b->added < a->added; });
    std::transform(found.begin(), found.end(), std::back_inserter(story.applications),
                   [](const Application *one) { return one->id; });
    std::stable_sort(story.history.begin(), story.history.end(),
                     [](const PersonMoment &a, const PersonMoment &b) { return b.at < a.at; });
    return story;
}

} // namespace afterword
