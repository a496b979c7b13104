// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/people/people.h"

#include "core/domain/questions.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(People)
};

/// Gathers the parts of each person, in the order in which they are named first.
class Cast {
public:
    void add(const std::optional<ContactId> &contact, const QString &part)
    {
        if (!contact)
            return;
        PersonInProcess &person = personFor(*contact);
        if (!part.isEmpty() && !person.parts.contains(part))
            person.parts += part;
    }

    PersonInProcess &personFor(const ContactId &contact)
    {
        const auto found = std::find_if(m_people.begin(), m_people.end(),
                                        [&](const PersonInProcess &one) { return one.contact == contact; });
        return found == m_people.end() ? m_people.emplace_back(PersonInProcess{contact, {}, {}}) : *found;
    }

    std::vector<PersonInProcess> people() && { return std::move(m_people); }

private:
    std::vector<PersonInProcess> m_people;
};

void addInterviewers(Cast &cast, const Application &application, const Interview &interview, Moment now)
{
    for (const Interviewer &interviewer : interview.interviewers) {
        cast.add(interviewer.contact, interview.round.isEmpty()
                                          ? Words::tr("interviewer")
                                          : Words::tr("interviewer, %1", "a round").arg(interview.round));
        if (interview.cancelled || interview.endsAt() > now)
            continue;
        PersonInProcess &person = cast.personFor(interviewer.contact);
        const bool thanked = wasThanked(application, interview, interviewer.contact, now);
        person.thanked = thanked && person.thanked != Thanked::NotYet ? Thanked::Yes : Thanked::NotYet;
    }
}

} // namespace

std::vector<PersonInProcess> peopleOf(const Application &application, Moment now)
{
    std::vector<const Interview *> interviews;
    for (const Interview &interview : application.interviews)
        interviews.push_back(&interview);
    std::stable_sort(interviews.begin(), interviews.end(),
                     [](const Interview *a, const Interview *b) { return a->startsAt() < b->startsAt(); });
    Cast cast;
    for (const Interview *interview : interviews)
        addInterviewers(cast, application, *interview, now);
    cast.add(application.recruiter, Words::tr("recruiter"));
    cast.add(application.mainContact, Words::tr("main contact"));
    cast.add(application.hr, Words::tr("HR"));
    for (const Interview *interview : interviews)
        cast.add(interview->arrangedBy, Words::tr("arranged the interview"));
    for (const Message &message : application.messages)
        cast.add(message.contact, {});
    return std::move(cast).people();
}

} // namespace afterword
