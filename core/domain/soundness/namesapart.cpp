// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/soundness/namesapart.h"

#include "core/domain/questions.h"

namespace afterword {

QString nameApart(const Contact &contact, const Application &application, const Search &search)
{
    const QString name = shortName(contact);
    if (contact.name.trimmed().isEmpty())
        return name;
    const auto sharesIt = [&](const std::optional<ContactId> &id) {
        const Contact *other = id && *id != contact.id ? search.contacts.find(*id) : nullptr;
        return other && shortName(*other).compare(name, Qt::CaseInsensitive) == 0;
    };
    if (sharesIt(application.recruiter) || sharesIt(application.mainContact) || sharesIt(application.hr))
        return contact.name;
    for (const Interview &interview : application.interviews) {
        if (sharesIt(interview.arrangedBy))
            return contact.name;
        for (const Interviewer &interviewer : interview.interviewers) {
            if (sharesIt(interviewer.contact))
                return contact.name;
        }
    }
    return name;
}

} // namespace afterword
