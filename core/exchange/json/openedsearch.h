// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/invitation.h"

#include <QSet>

namespace afterword {

/// A search into which many things are taken one after the other: who and what is there is looked up, never
/// searched for, so that the ten thousandth costs as much as the first. Applications keep their indices.
class OpenedSearch {
public:
    using Indices = std::vector<size_t>; ///< of applications

    /// An interview, by its index within its application.
    struct InterviewAt {
        size_t application = 0;
        size_t interview = 0;

        bool operator==(const InterviewAt &) const = default;
    };

    explicit OpenedSearch(Search search);

    /// The search as it is now.
    Search search() const;

    const Person &person() const { return m_frame.person; }
    const Policy &policy() const { return m_frame.policy; }
    const Table<Contact> &contacts() const { return m_frame.contacts; }
    const Application &operator[](size_t index) const { return m_applications[index]; }
    size_t size() const { return m_applications.size(); }
    std::optional<size_t> indexOf(const std::optional<ApplicationId> &id) const;
    StageKind kindOf(const Application &application) const { return m_frame.kindOf(application); }
    bool hasStageOf(StageKind kind) const { return m_frame.stages.find(firstStageOf(kind))->kind == kind; }
    /// The first stage of @p kind, else the first of all.
    StageId firstStageOf(StageKind kind) const;

    // -- looking up

    /// The contact of @p participant: with the same address, else (where one of them has none) the same name.
    const Contact *contactOf(const Participant &participant) const;
    /// The applications that a contact has to do with.
    const Indices &ofContact(const ContactId &contact) const;
    /// The applications whose people, an agency's recruiter aside, have their mail in this registered domain.
    const Indices &ofDomain(const QString &registeredDomain) const;
    /// The applications at the company with this key.
    const Indices &ofCompany(const QString &companyKey) const;
    /// The applications at companies of which a part of the name has this key (companyPartKeys()).
    const Indices &ofCompanyPart(const QString &key) const;
    /// The applications whose company @p text names, each once.
    Indices namedIn(const QString &text) const;
    /// The applications whose role @p text names, each once.
    Indices rolesIn(const QString &text) const;
    /// Those of @p among whose role @p text names.
    Indices rolesIn(const QString &text, const Indices &among) const;
    /// The interviews that came from the calendar entry @p uid.
    std::vector<InterviewAt> ofUid(const QString &uid) const;
    /// The interviews that came from single occurrences of the series @p uid.
    std::vector<InterviewAt> occurrencesOf(const QString &uid) const;
    /// The interviews that begin at @p moment.
    std::vector<InterviewAt> startingAt(Moment moment) const;
    /// The application that has a message with this id.
    std::optional<size_t> ofMessage(const MessageId &id) const;
    /// The messages of the application at @p index that were sent or received at @p moment.
    std::vector<const Message *> messagesAt(size_t index, Moment moment) const;
    /// The applications with a message of this subject, answers and forwards as the letter itself.
    const Indices &ofSubject(const QString &subject) const;
    /// Whether a bounce in the search tells that the letter with this Message-ID came back.
    bool cameBack(const QString &messageId) const { return m_cameBack.contains(messageId); }

    // -- editing

    /// The contact of @p participant, who writes or interviews for @p company; added where there is none yet.
    /// Another domain than the company's is an agency's, unless it is @p takenFor that the person put right
    /// into @p company.
    ContactId contactFor(const Participant &participant, const QString &company,
                         const QString &takenFor = {});
    size_t add(Application application);
    /// An id that no interview has yet.
    InterviewId freshInterviewId(const QString &wanted);
    /// Adds an interview, or replaces the one at @p at.
    InterviewAt put(size_t index, Interview interview, const std::optional<InterviewAt> &at = {});
    /// Puts @p text under the remarks, unless it stands there or in a message already, however it is broken
    /// into lines.
    void addRemark(size_t index, const QString &text);
    void setRecruiter(size_t index, const ContactId &recruiter);
    /// Moves the application to the end of @p stage, and notes the move as one at @p now.
    void moveTo(size_t index, const StageId &stage, Moment now);
    void add(size_t index, Message message);
    /// Takes a message away and puts @p draft, where its id is new, else replaces the draft with that id.
    void replace(size_t index, const MessageId &message, Draft draft);

    /// Contacts that were added or changed since this was asked last.
    struct ContactNews {
        std::vector<ContactId> added;
        std::vector<ContactId> changed;
    };
    ContactNews takeContactNews();

private:
    void enter(size_t index);
    void indexPerson(size_t index, const std::optional<ContactId> &contact);
    void indexInterview(const InterviewAt &at);
    void indexMessage(size_t index, const Message &message);
    /// To be called once for each contact, and again when one without an address got one.
    void indexContact(const Contact &contact);

    Search m_frame; ///< all but the applications
    std::vector<Application> m_applications;
    QHash<ApplicationId, size_t> m_indices;
    QHash<QString, ContactId> m_byAddress;
    /// Who is called the same. Nearly all have an address, and are known by that.
    struct Namesakes {
        std::vector<ContactId> all;
        std::vector<ContactId> withoutAddress;
    };
    QHash<QString, Namesakes> m_byName;
    QHash<ContactId, Indices> m_ofContact;
    QHash<QString, Indices> m_ofDomain;
    QHash<QString, Indices> m_ofCompany;
    QHash<QString, Indices> m_ofCompanyPart;
    QHash<QString, Indices> m_ofRole;
    std::vector<QString> m_roleKeys; ///< of the applications, by index
    /// By word: the number of the last id that was made of it, so that the next is not looked for from 2 on.
    using Numbers = QHash<QString, int>;
    Numbers m_contactNumbers;
    Numbers m_applicationNumbers;
    Numbers m_interviewNumbers;
    QHash<QString, std::vector<InterviewAt>> m_ofUid;
    QHash<QString, std::vector<InterviewAt>> m_ofSeries;
    QHash<qint64, std::vector<InterviewAt>> m_startingAt;
    QSet<QString> m_interviewIds;
    QHash<MessageId, size_t> m_ofMessage;
    QHash<std::pair<size_t, qint64>, std::vector<size_t>> m_messagesAt;
    QHash<QString, Indices> m_ofSubject;
    QSet<QString> m_cameBack;
    QHash<StageId, qint64> m_lastRank;
    ContactNews m_contactNews;
};

/// "thank you" of "Re: AW: Thank you".
QString subjectKey(const QString &subject);

} // namespace afterword
