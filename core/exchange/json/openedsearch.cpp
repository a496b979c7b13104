// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/openedsearch.h"

#include "core/base/anycase.h"
#include "core/domain/change/moves.h"
#include "core/domain/formsofaddress.h"
#include "core/exchange/companyname.h"
#include "core/exchange/domainname.h"
#include "core/exchange/json/newcontact.h"
#include "core/exchange/json/returnednote.h"
#include "core/exchange/participants.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A company's name and a role have at most so many words.
constexpr qsizetype longestName = 8;
/// So much of a text is looked through for names.
constexpr qsizetype lookedThrough = 2000; // characters

const OpenedSearch::Indices &nowhere()
{
    static const OpenedSearch::Indices none;
    return none;
}

template <class Key>
void addIndex(QHash<Key, OpenedSearch::Indices> &indices, const Key &key, size_t index)
{
    OpenedSearch::Indices &there = indices[key];
    if (std::find(there.rbegin(), there.rend(), index) == there.rend())
        there.push_back(index);
}

template <class Key>
const OpenedSearch::Indices &indicesOf(const QHash<Key, OpenedSearch::Indices> &indices, const Key &key)
{
    const auto found = indices.constFind(key);
    return found == indices.constEnd() ? nowhere() : *found;
}

QString addressKey(const QString &email)
{
    return smallLetters(email.trimmed());
}

/// Whether a character of @p text belongs to a word; a dot at a word's end does not. By hand, since each
/// invitation and letter is taken apart, many thousand at once.
bool isOfWord(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'.')
        return at + 1 < text.size() && !text[at + 1].isSpace();
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[at + 1]));
    if (c.isLowSurrogate() && at > 0)
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at - 1], c));
    return c.isLetterOrNumber() || c == u'&' || c == u'+' || c == u'#' || c == u'\'' || c == u'’';
}

QStringList wordsOf(const QString &text)
{
    const QStringView looked = QStringView(text).left(lookedThrough);
    QStringList words;
    for (qsizetype from = 0; from < looked.size();) {
        qsizetype to = from;
        while (to < looked.size() && isOfWord(looked, to))
            ++to;
        if (to > from)
            words += looked.sliced(from, to - from).toString();
        from = to + 1;
    }
    return words;
}

QString roleKey(const QString &role)
{
    return wordsOf(role).join(u' ').toLower();
}

/// What freshIdText() gives where no id is ever given back; @p numbers says how far each word has come.
template <class Taken>
QString freshId(const QString &wanted, QHash<QString, int> &numbers, Taken taken)
{
    const QString word = freshIdText(wanted, [](const QString &) { return false; });
    int &number = numbers[word];
    QString id = number == 0 ? word : word + u'-' + QString::number(number);
    while (taken(id)) {
        number = std::max(2, number + 1);
        id = word + u'-' + QString::number(number);
    }
    return id;
}

/// Whether words that read as a company's key are meant as its name: names are written large.
bool isWrittenAsName(const QString &firstWord, const QString &key)
{
    return key.size() > 1 && !firstWord.isEmpty() &&
           (firstWord[0].isUpper() || firstWord[0].isDigit() || !firstWord[0].isLower());
}

/// "x" of "x#20261208T150000Z": the series that an occurrence belongs to; empty where it isn't one.
QString seriesOf(const QString &uid)
{
    const qsizetype mark = uid.lastIndexOf(u'#');
    return mark > 0 ? uid.left(mark) : QString();
}

} // namespace

OpenedSearch::OpenedSearch(Search search)
    : m_applications(search.applications.begin(), search.applications.end())
{
    search.applications = {};
    m_frame = std::move(search);
    for (const Contact &contact : m_frame.contacts)
        indexContact(contact);
    for (size_t index = 0; index < m_applications.size(); ++index)
        enter(index);
}

Search OpenedSearch::search() const
{
    Search search = m_frame;
    search.applications = Table<Application>(m_applications);
    return search;
}

void OpenedSearch::indexContact(const Contact &contact)
{
    const QString address = addressKey(contact.email);
    if (!address.isEmpty() && !m_byAddress.contains(address))
        m_byAddress.insert(address, contact.id);
    Namesakes &namesakes = m_byName[smallLetters(withoutFormOfAddress(contact.name))];
    const bool gotAddress = !address.isEmpty() && std::erase(namesakes.withoutAddress, contact.id) > 0;
    if (gotAddress)
        return; // it is among them already
    namesakes.all.push_back(contact.id);
    if (address.isEmpty())
        namesakes.withoutAddress.push_back(contact.id);
}

void OpenedSearch::indexPerson(size_t index, const std::optional<ContactId> &contact)
{
    if (!contact)
        return;
    addIndex(m_ofContact, *contact, index);
    const Contact *known = m_frame.contacts.find(*contact);
    if (!known || contact == m_applications[index].recruiter)
        return;
    const QString domain = mailDomain(known->email);
    if (!domain.isEmpty() && tellsCompany(domain))
        addIndex(m_ofDomain, registeredDomain(domain).toString(), index);
}

void OpenedSearch::indexInterview(const InterviewAt &at)
{
    const Interview &interview = m_applications[at.application].interviews[at.interview];
    m_interviewIds.insert(interview.id.text);
    for (const Interviewer &one : interview.interviewers)
        indexPerson(at.application, one.contact);
    const auto add = [&](std::vector<InterviewAt> &there) {
        if (std::find(there.begin(), there.end(), at) == there.end())
            there.push_back(at);
    };
    add(m_startingAt[interview.startsAt().time_since_epoch().count()]);
    if (!interview.invitation || interview.invitation->uid.isEmpty())
        return;
    add(m_ofUid[interview.invitation->uid]);
    if (const QString series = seriesOf(interview.invitation->uid); !series.isEmpty())
        add(m_ofSeries[series]);
}

void OpenedSearch::indexMessage(size_t index, const Message &message)
{
    indexPerson(index, message.contact);
    m_ofMessage.insert(message.id, index);
    if (const QString key = subjectKey(message.subject); !key.isEmpty())
        addIndex(m_ofSubject, key, index);
    if (const QString note = returnedNoteOf(message); !note.isEmpty())
        m_cameBack.insert(note);
}

void OpenedSearch::enter(size_t index)
{
    const Application &application = m_applications[index];
    m_indices.insert(application.id, index);
    if (const QString key = companyKey(application.company); !key.isEmpty())
        m_ofCompany[key].push_back(index);
    const QStringList parts = companyPartKeys(application.company);
    for (const QString &part : parts)
        m_ofCompanyPart[part].push_back(index);
    m_roleKeys.push_back(roleKey(application.role));
    if (const QString &key = m_roleKeys.back(); !key.isEmpty())
        m_ofRole[key].push_back(index);
    for (const auto &one : {application.recruiter, application.mainContact, application.hr})
        indexPerson(index, one);
    for (size_t i = 0; i < application.interviews.size(); ++i)
        indexInterview({index, i});
    for (size_t i = 0; i < application.messages.size(); ++i) {
        indexMessage(index, application.messages[i]);
        m_messagesAt[{index, application.messages[i].at.time_since_epoch().count()}].push_back(i);
    }
    const auto last = m_lastRank.constFind(application.stage);
    if (last == m_lastRank.constEnd() || *last < application.rank)
        m_lastRank[application.stage] = application.rank;
}

std::optional<size_t> OpenedSearch::indexOf(const std::optional<ApplicationId> &id) const
{
    const auto found = id ? m_indices.constFind(*id) : m_indices.constEnd();
    return found == m_indices.constEnd() ? std::nullopt : std::optional(*found);
}

StageId OpenedSearch::firstStageOf(StageKind kind) const
{
    const auto &stages = m_frame.stages;
    const auto found =
        std::find_if(stages.begin(), stages.end(), [&](const Stage &stage) { return stage.kind == kind; });
    return found == stages.end() ? stages.front().id : found->id;
}

const Contact *OpenedSearch::contactOf(const Participant &participant) const
{
    if (!participant.email.isEmpty()) {
        const auto found = m_byAddress.constFind(addressKey(participant.email));
        if (found != m_byAddress.constEnd())
            return m_frame.contacts.find(*found);
    }
    const auto namesakes = m_byName.constFind(smallLetters(withoutFormOfAddress(nameOf(participant))));
    if (namesakes == m_byName.constEnd())
        return nullptr;
    const QString domain = mailDomain(participant.email);
    // Two addresses are two people.
    const bool hasAddress = !participant.email.isEmpty();
    for (const ContactId &id : hasAddress ? namesakes->withoutAddress : namesakes->all) {
        // The name alone tells only where one of them has no address, and nothing speaks against it.
        const Contact *contact = m_frame.contacts.find(id);
        if (hasAddress && !contact->email.isEmpty())
            continue;
        if (contact->organization.isEmpty() || !tellsCompany(domain) ||
            isDomainOf(domain, contact->organization))
            return contact;
    }
    return nullptr;
}

const OpenedSearch::Indices &OpenedSearch::ofContact(const ContactId &contact) const
{
    return indicesOf(m_ofContact, contact);
}

const OpenedSearch::Indices &OpenedSearch::ofDomain(const QString &registered) const
{
    return indicesOf(m_ofDomain, registered);
}

const OpenedSearch::Indices &OpenedSearch::ofCompany(const QString &key) const
{
    return indicesOf(m_ofCompany, key);
}

const OpenedSearch::Indices &OpenedSearch::ofCompanyPart(const QString &key) const
{
    return indicesOf(m_ofCompanyPart, key);
}

const OpenedSearch::Indices &OpenedSearch::ofSubject(const QString &subject) const
{
    const QString key = subjectKey(subject);
    return key.isEmpty() ? nowhere() : indicesOf(m_ofSubject, key);
}

OpenedSearch::Indices OpenedSearch::namedIn(const QString &text) const
{
    Indices indices;
    const QStringList words = wordsOf(text);
    QStringList keys;
    for (const QString &word : words)
        keys += companyLetters(word);
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString key;
        for (qsizetype to = from; to < std::min(from + longestName, words.size()); ++to) {
            key += keys[to];
            if (!isWrittenAsName(words[from], key))
                continue;
            for (const size_t index : indicesOf(m_ofCompany, key)) {
                if (std::find(indices.begin(), indices.end(), index) == indices.end())
                    indices.push_back(index);
            }
        }
    }
    return indices;
}

OpenedSearch::Indices OpenedSearch::rolesIn(const QString &text) const
{
    Indices indices;
    const QStringList words = wordsOf(smallLetters(text));
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString key;
        for (qsizetype to = from; to < std::min(from + longestName, words.size()); ++to) {
            key += (key.isEmpty() ? QString() : u" "_s) + words[to];
            for (const size_t index : indicesOf(m_ofRole, key)) {
                if (std::find(indices.begin(), indices.end(), index) == indices.end())
                    indices.push_back(index);
            }
        }
    }
    return indices;
}

OpenedSearch::Indices OpenedSearch::rolesIn(const QString &text, const Indices &among) const
{
    Indices indices;
    if (among.empty())
        return indices;
    const QString words = u' ' + wordsOf(smallLetters(text)).join(u' ') + u' ';
    std::copy_if(among.begin(), among.end(), std::back_inserter(indices), [&](size_t index) {
        const QString &key = m_roleKeys[index];
        return !key.isEmpty() && key.count(u' ') < longestName && words.contains(u' ' + key + u' ');
    });
    return indices;
}

std::vector<OpenedSearch::InterviewAt> OpenedSearch::ofUid(const QString &uid) const
{
    std::vector<InterviewAt> found = m_ofUid.value(uid);
    // An interview that became an occurrence of its series has another UID since.
    std::erase_if(found, [&](const InterviewAt &at) {
        return m_applications[at.application].interviews[at.interview].invitation->uid != uid;
    });
    return found;
}

std::vector<OpenedSearch::InterviewAt> OpenedSearch::occurrencesOf(const QString &uid) const
{
    return m_ofSeries.value(uid);
}

std::vector<OpenedSearch::InterviewAt> OpenedSearch::startingAt(Moment moment) const
{
    std::vector<InterviewAt> found = m_startingAt.value(moment.time_since_epoch().count());
    std::erase_if(found, [&](const InterviewAt &at) {
        return m_applications[at.application].interviews[at.interview].startsAt() != moment;
    });
    return found;
}

std::optional<size_t> OpenedSearch::ofMessage(const MessageId &id) const
{
    const auto found = m_ofMessage.constFind(id);
    return found == m_ofMessage.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<const Message *> OpenedSearch::messagesAt(size_t index, Moment moment) const
{
    std::vector<const Message *> messages;
    for (const size_t i : m_messagesAt.value({index, moment.time_since_epoch().count()})) {
        if (i < m_applications[index].messages.size())
            messages.push_back(&m_applications[index].messages[i]);
    }
    return messages;
}

ContactId OpenedSearch::contactFor(const Participant &participant, const QString &company,
                                   const QString &takenFor)
{
    if (const Contact *known = contactOf(participant)) {
        const ContactId id = known->id;
        if (known->email.isEmpty() && !participant.email.isEmpty()) {
            Contact contact = *known;
            contact.email = participant.email;
            indexContact(contact);
            m_frame.contacts.put(std::move(contact));
            m_contactNews.changed.push_back(id);
        }
        return id;
    }
    Contact contact = newContact(participant, company, takenFor);
    contact.id = {freshId(contact.name, m_contactNumbers,
                          [&](const QString &id) { return m_frame.contacts.contains({id}); })};
    const ContactId id = contact.id;
    indexContact(contact);
    m_frame.contacts.put(std::move(contact));
    m_contactNews.added.push_back(id);
    return id;
}

size_t OpenedSearch::add(Application application)
{
    application.id = {freshId(application.company, m_applicationNumbers,
                              [&](const QString &id) { return m_indices.contains({id}); })};
    application.rank = m_lastRank.value(application.stage, 0) + rankAtEnd(Search(), application.stage);
    m_applications.push_back(std::move(application));
    enter(m_applications.size() - 1);
    return m_applications.size() - 1;
}

InterviewId OpenedSearch::freshInterviewId(const QString &wanted)
{
    return {
        freshId(wanted, m_interviewNumbers, [&](const QString &id) { return m_interviewIds.contains(id); })};
}

OpenedSearch::InterviewAt OpenedSearch::put(size_t index, Interview interview,
                                            const std::optional<InterviewAt> &at)
{
    auto &interviews = m_applications[index].interviews;
    const InterviewAt there = at.value_or(InterviewAt{index, interviews.size()});
    if (there.interview == interviews.size())
        interviews.push_back(std::move(interview));
    else
        interviews[there.interview] = std::move(interview);
    indexInterview(there);
    return there;
}

void OpenedSearch::addRemark(size_t index, const QString &text)
{
    Application &application = m_applications[index];
    const QString words = text.simplified();
    const auto says = [&](const QString &known) { return known.simplified().contains(words); };
    const bool isKnown =
        says(application.remarks) || std::any_of(application.messages.begin(), application.messages.end(),
                                                 [&](const Message &message) { return says(message.body); });
    if (!isKnown)
        application.remarks += application.remarks.isEmpty() ? text : u"\n\n"_s + text;
}

void OpenedSearch::setRecruiter(size_t index, const ContactId &recruiter)
{
    m_applications[index].recruiter = recruiter;
    indexPerson(index, recruiter);
}

void OpenedSearch::moveTo(size_t index, const StageId &stage, Moment now)
{
    Application &application = m_applications[index];
    application.moves.push_back({now, std::exchange(application.stage, stage), stage});
    application.rank = m_lastRank[stage] = m_lastRank.value(stage, 0) + rankAtEnd(Search(), stage);
}

void OpenedSearch::add(size_t index, Message message)
{
    indexMessage(index, message);
    auto &messages = m_applications[index].messages;
    m_messagesAt[{index, message.at.time_since_epoch().count()}].push_back(messages.size());
    messages.push_back(std::move(message));
}

void OpenedSearch::replace(size_t index, const MessageId &message, Draft draft)
{
    Application &application = m_applications[index];
    std::erase_if(application.messages, [&](const Message &one) { return one.id == message; });
    m_ofMessage.remove(message);
    m_messagesAt.removeIf([index](const auto &there) { return there.key().first == index; });
    for (size_t i = 0; i < application.messages.size(); ++i)
        m_messagesAt[{index, application.messages[i].at.time_since_epoch().count()}].push_back(i);
    const auto standing = std::find_if(application.drafts.begin(), application.drafts.end(),
                                       [&](const Draft &one) { return one.id == draft.id; });
    if (standing == application.drafts.end())
        application.drafts.push_back(std::move(draft));
    else
        *standing = std::move(draft);
}

OpenedSearch::ContactNews OpenedSearch::takeContactNews()
{
    return std::exchange(m_contactNews, {});
}

QString subjectKey(const QString &subject)
{
    static const QRegularExpression marks(
        u"^\\s*((re|aw|sv|antw|odp|ynt|rif|r|fw|fwd|wg|tr|vs|rv|enc|doorst|vb|回复|答复|转发)\\s*(\\[\\d+\\])?\\s*[:：]\\s*|\\[ext(ernal)?\\]\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(subject).remove(marks).simplified().toLower();
}

} // namespace afterword
