// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplerows.h"

#include "core/domain/questions.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleRows)
};

/// Collects what applications say of people.
class Gathering {
    struct Parts {
        QString company;
        QStringList roles;
    };

public:
    Gathering(const Search &search, Moment now)
        : m_now(now)
    {
        for (const Contact &contact : search.contacts) {
            m_indices.insert(contact.id, m_rows.size());
            m_rows.push_back({contact.id, contact.name, contact.organization, {}, {}, {}, {}});
            m_parts.emplace_back();
            m_isTeam.push_back(contact.team);
            m_latest.emplace_back();
        }
    }

    void read(const Application &application)
    {
        m_application = &application;
        note(application.recruiter, Words::tr("recruiter"));
        note(application.mainContact, Words::tr("main contact"));
        note(application.hr, Words::tr("HR"));
        for (const Interview &interview : application.interviews)
            read(interview);
        for (const Message &message : application.messages)
            read(message);
    }

    std::vector<PersonRow> rows() &&
    {
        for (size_t index = 0; index < m_rows.size(); ++index) {
            QStringList all;
            if (m_isTeam[index])
                all << Words::tr("a team’s mailbox");
            for (const Parts &parts : m_parts[index])
                all << Words::tr("%1 at %2").arg(parts.roles.join(Words::tr(", ")), parts.company);
            m_rows[index].parts = all.join(Words::tr("; "));
        }
        return std::move(m_rows);
    }

private:
    void read(const Interview &interview)
    {
        if (interview.cancelled)
            return;
        const bool met = wasHeld(*m_application, interview, m_now);
        for (const Interviewer &one : interview.interviewers) {
            note(one.contact, Words::tr("interviewer"));
            PersonRow *row = find(one.contact);
            if (row && met && !m_isTeam[m_indices.value(row->contact)])
                keepLater(row->heard, interview.endsAt());
        }
    }

    void read(const Message &message)
    {
        PersonRow *row = find(message.contact);
        if (!row || message.at > m_now)
            return;
        if (message.direction == Direction::Out)
            keepLater(row->wrote, message.at);
        else if (!message.automatic)
            keepLater(row->heard, message.at);
        attach(*row);
    }

    void note(const std::optional<ContactId> &contact, const QString &part)
    {
        PersonRow *row = find(contact);
        if (!row)
            return;
        std::vector<Parts> &all = m_parts[m_indices.value(row->contact)];
        auto here = std::find_if(all.begin(), all.end(),
                                 [&](const Parts &parts) { return parts.company == m_application->company; });
        if (here == all.end())
            here = all.insert(all.end(), {m_application->company, {}});
        if (!here->roles.contains(part))
            here->roles << part;
        attach(*row);
    }

    void attach(PersonRow &row)
    {
        QDate &latest = m_latest[m_indices.value(row.contact)];
        if (row.application && m_application->added < latest)
            return;
        row.application = m_application->id;
        latest = m_application->added;
    }

    PersonRow *find(const std::optional<ContactId> &contact)
    {
        const auto index = contact ? m_indices.constFind(*contact) : m_indices.constEnd();
        return index == m_indices.constEnd() ? nullptr : &m_rows[*index];
    }

    static void keepLater(std::optional<Moment> &latest, Moment moment)
    {
        if (!latest || moment > *latest)
            latest = moment;
    }

    Moment m_now;
    const Application *m_application = nullptr;
    std::vector<PersonRow> m_rows;
    std::vector<std::vector<Parts>> m_parts;
    std::vector<bool> m_isTeam;
    std::vector<QDate> m_latest; ///< when the application was added that a row leads to
    QHash<ContactId, size_t> m_indices;
};

} // namespace

std::vector<PersonRow> peopleRows(const Search &search, Moment now)
{
    Gathering gathering(search, now);
    for (const Application &application : search.applications)
        gathering.read(application);
    return std::move(gathering).rows();
}

} // namespace afterword
