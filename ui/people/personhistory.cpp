// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PersonHistory)
};

bool isIn(const Interview &interview, const ContactId &contact)
{
    return !interview.cancelled &&
           std::any_of(interview.interviewers.begin(), interview.interviewers.end(),
                       [&](const Interviewer &one) { return one.contact == contact; });
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

} // namespace

std::vector<PersonMoment> personHistory(const Search &search, const ContactId &contact)
{
    std::vector<PersonMoment> history;
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (isIn(interview, contact))
                history.push_back({interview.startsAt(),
                                   interview.round.isEmpty()
                                       ? Words::tr("Interview")
                                       : Words::tr("Interview: %1").arg(interview.round),
                                   application.id});
        }
        for (const Message &message : application.messages) {
            if (message.contact == contact)
                history.push_back({message.at, inWords(message), application.id});
        }
    }
    std::stable_sort(history.begin(), history.end(),
                     [](const PersonMoment &a, const PersonMoment &b) { return b.at < a.at; });
    return history;
}

std::vector<ApplicationId> applicationsWith(const Search &search, const ContactId &contact)
{
    std::vector<const Application *> found;
    for (const Application &application : search.applications) {
        if (isWith(application, contact))
            found.push_back(&application);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Application *a, const Application *b) { return b->added < a->added; });
    std::vector<ApplicationId> ids;
    ids.reserve(found.size());
    std::transform(found.begin(), found.end(), std::back_inserter(ids),
                   [](const Application *one) { return one->id; });
    return ids;
}

} // namespace afterword
