// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/forgetting.h"

#include "core/domain/change/eachfield.h"
#include "core/domain/followupkey.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Forgetting)
};

/// Takes one contact out of one application, and counts.
class Eraser {
public:
    Eraser(const ContactId &id, Forgetting &result)
        : m_id(id)
        , m_result(result)
    {
    }

    Application without(Application application)
    {
        for (Interview &interview : application.interviews)
            m_result.rounds += eraseFrom(interview.interviewers);
        m_result.messages += eraseFrom(application.messages);
        m_result.drafts += eraseFrom(application.drafts);
        forEach<std::optional<ContactId>>(application,
                                          [this](std::optional<ContactId> &role) { clear(role); });
        return application;
    }

private:
    void clear(std::optional<ContactId> &role)
    {
        if (role != m_id)
            return;
        role.reset();
        ++m_result.roles;
    }

    template <class Row>
    int eraseFrom(std::vector<Row> &rows)
    {
        return static_cast<int>(std::erase_if(rows, [this](const Row &row) { return row.contact == m_id; }));
    }

    const ContactId &m_id;
    Forgetting &m_result;
};

/// Looks for a person's names in texts that stay.
class Mentions {
public:
    explicit Mentions(const Contact &contact)
        : m_names{contact.name, contact.givenName, contact.email}
    {
        m_names.removeAll(QString());
    }

    void look(const QString &place, const QString &text)
    {
        const bool named = std::any_of(m_names.begin(), m_names.end(), [&](const QString &name) {
            return text.contains(name, Qt::CaseInsensitive);
        });
        if (named && !m_found.contains(place))
            m_found += place;
    }

    void look(const Application &application)
    {
        const auto of = [&](const QString &place) {
            return Words::tr("%1: %2").arg(application.company, place);
        };
        const QString facts = of(Words::tr("the facts"));
        eachText(application, [&](const QString &text) {
            const bool isNamed = &text == &application.remarks || &text == &application.posting;
            if (!isNamed)
                look(facts, text);
        });
        eachText(application.offer, [&](const QString &text) { look(facts, text); });
        for (const QString &tag : application.tags)
            look(of(Words::tr("a tag")), tag);
        look(of(Words::tr("remarks")), application.remarks);
        look(of(Words::tr("the posting")), application.posting);
        for (const Task &task : application.tasks) {
            look(of(Words::tr("a task")), task.text);
            look(of(Words::tr("a task")), task.writtenBy);
        }
        for (const Interview &interview : application.interviews) {
            const DebriefNotes &notes = interview.debrief;
            for (const QString &text : {notes.wentWell, notes.redFlags, notes.contribution, notes.nextSteps})
                look(of(Words::tr("debrief")), text);
            for (const QString &text : {interview.round, interview.location, interview.link})
                look(of(Words::tr("an interview")), text);
            for (const Interviewer &one : interview.interviewers) {
                for (const QString &text : {one.moment, one.openQuestion, one.awkward})
                    look(of(Words::tr("notes on another interviewer")), text);
            }
        }
        for (const Message &message : application.messages) {
            look(of(Words::tr("a message")), message.subject);
            look(of(Words::tr("a message")), message.body);
        }
        for (const Draft &draft : application.drafts) {
            look(of(Words::tr("a draft")), draft.subject);
            look(of(Words::tr("a draft")), draft.body);
        }
        for (const Document &document : application.documents) {
            look(of(Words::tr("a document")), document.title);
            look(of(Words::tr("a document")), document.path);
        }
        if (application.outcome) {
            look(of(Words::tr("the outcome")), application.outcome->reason);
            look(of(Words::tr("the outcome")), application.outcome->lesson);
        }
    }

    QStringList found() const { return m_found; }

private:
    /// Calls @p visit for the texts that @p value has itself, one that is added among them; not for those of
    /// what is in it.
    template <class Value, class Visit>
    static void eachText(const Value &value, const Visit &visit)
    {
        const auto one = [&](const auto &field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.value)>, QString>)
                visit(field.value);
        };
        std::apply([&](const auto &...fields) { (one(fields), ...); }, fieldsOf(value));
    }

    QStringList m_names;
    QStringList m_found;
};

/// Whether the contact is named by the key of the follow-up that was decided on.
bool concerns(const Decision &decision, const ContactId &contact)
{
    const auto key = FollowUpKey::fromText(decision.followUp);
    return key && key->namesContact(contact);
}

} // namespace

Forgetting forgetContact(const Search &search, const ContactId &id)
{
    Forgetting result;
    const Contact *contact = search.contacts.find(id);
    if (!contact)
        return result;
    Search after = search;
    Eraser eraser(id, result);
    Mentions mentions(*contact);
    for (const Application &application : search.applications) {
        Application without = eraser.without(application);
        mentions.look(without);
        after.applications.put(std::move(without));
    }
    for (const Contact &other : search.contacts) {
        if (other.id != id)
            mentions.look(Words::tr("remarks on %1").arg(other.name), other.remarks);
    }
    for (const Task &task : search.tasks) {
        mentions.look(Words::tr("a task of the search"), task.text);
        mentions.look(Words::tr("a task of the search"), task.writtenBy);
    }
    result.decisions = static_cast<int>(
        std::erase_if(after.decisions, [&](const Decision &decision) { return concerns(decision, id); }));
    after.contacts.remove(id);
    result.mentions = mentions.found();
    result.change = difference(search, after);
    return result;
}

} // namespace afterword
