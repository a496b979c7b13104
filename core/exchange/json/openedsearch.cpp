// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/openedsearch.h"

#include "core/domain/change/moves.h"
#include "core/exchange/companyname.h"
#include "core/exchange/participants.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A company's name and a role have at most so many words.
constexpr qsizetype longestName = 8;
/// So much of a text is looked through for names.
constexpr qsizetype lookedThrough = 2000; // characters

const OpenedSearch::Places &nowhere()
{
    static const OpenedSearch::Places none;
    return none;
}

template <class Key>
void addPlace(QHash<Key, OpenedSearch::Places> &places, const Key &key, size_t place)
{
    OpenedSearch::Places &there = places[key];
    if (std::find(there.rbegin(), there.rend(), place) == there.rend())
        there.push_back(place);
}

template <class Key>
const OpenedSearch::Places &placesOf(const QHash<Key, OpenedSearch::Places> &places, const Key &key)
{
    const auto found = places.constFind(key);
    return found == places.constEnd() ? nowhere() : *found;
}

QString addressKey(const QString &email)
{
    return email.trimmed().toLower();
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
    for (size_t place = 0; place < m_applications.size(); ++place)
        index(place);
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
    Namesakes &namesakes = m_byName[contact.name.toLower()];
    const bool gotAddress = !address.isEmpty() && std::erase(namesakes.withoutAddress, contact.id) > 0;
    if (gotAddress)
        return; // it is among them already
    namesakes.all.push_back(contact.id);
    if (address.isEmpty())
        namesakes.withoutAddress.push_back(contact.id);
}

void OpenedSearch::indexPerson(size_t place, const std::optional<ContactId> &contact)
{
    if (!contact)
        return;
    addPlace(m_ofContact, *contact, place);
    const Contact *known = m_frame.contacts.find(*contact);
    if (!known || contact == m_applications[place].recruiter)
        return;
    const QString domain = mailDomain(known->email);
    if (!domain.isEmpty() && tellsCompany(domain))
        addPlace(m_ofDomain, registeredDomain(domain), place);
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

void OpenedSearch::indexMessage(size_t place, const Message &message)
{
    indexPerson(place, message.contact);
    m_ofMessage.insert(message.id, place);
    if (const QString key = subjectKey(message.subject); !key.isEmpty())
        addPlace(m_ofSubject, key, place);
    static const QRegularExpression returned(u"Message-ID: <([^<>\\s]+)>\\s*$"_s);
    if (message.automatic && message.direction == Direction::In) {
        const auto found = returned.match(message.body.right(500));
        if (found.hasMatch())
            m_cameBack.insert(found.captured(1));
    }
}

void OpenedSearch::index(size_t place)
{
    const Application &application = m_applications[place];
    m_places.insert(application.id, place);
    if (const QString key = companyKey(application.company); !key.isEmpty())
        m_ofCompany[key].push_back(place);
    m_roleKeys.push_back(roleKey(application.role));
    if (const QString &key = m_roleKeys.back(); !key.isEmpty())
        m_ofRole[key].push_back(place);
    for (const auto &one : {application.recruiter, application.mainContact, application.hr})
        indexPerson(place, one);
    for (size_t i = 0; i < application.interviews.size(); ++i)
        indexInterview({place, i});
    for (size_t i = 0; i < application.messages.size(); ++i) {
        indexMessage(place, application.messages[i]);
        m_messagesAt[{place, application.messages[i].at.time_since_epoch().count()}].push_back(i);
    }
    const auto last = m_lastRank.constFind(application.stage);
    if (last == m_lastRank.constEnd() || *last < application.rank)
        m_lastRank[application.stage] = application.rank;
}

std::optional<size_t> OpenedSearch::placeOf(const std::optional<ApplicationId> &id) const
{
    const auto found = id ? m_places.constFind(*id) : m_places.constEnd();
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

StageId OpenedSearch::stageForInterviews() const
{
    const auto &stages = m_frame.stages;
    const auto found = std::find_if(stages.begin(), stages.end(),
                                    [](const Stage &stage) { return stage.kind == StageKind::Interview; });
    return found == stages.end() ? stages.front().id : found->id;
}

const Contact *OpenedSearch::contactOf(const Participant &participant) const
{
    if (!participant.email.isEmpty()) {
        const auto found = m_byAddress.constFind(addressKey(participant.email));
        if (found != m_byAddress.constEnd())
            return m_frame.contacts.find(*found);
    }
    const auto namesakes = m_byName.constFind(nameOf(participant).toLower());
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

const OpenedSearch::Places &OpenedSearch::ofContact(const ContactId &contact) const
{
    return placesOf(m_ofContact, contact);
}

const OpenedSearch::Places &OpenedSearch::ofDomain(const QString &registered) const
{
    return placesOf(m_ofDomain, registered);
}

const OpenedSearch::Places &OpenedSearch::ofCompany(const QString &key) const
{
    return placesOf(m_ofCompany, key);
}

const OpenedSearch::Places &OpenedSearch::ofSubject(const QString &subject) const
{
    const QString key = subjectKey(subject);
    return key.isEmpty() ? nowhere() : placesOf(m_ofSubject, key);
}

OpenedSearch::Places OpenedSearch::namedIn(const QString &text) const
{
    Places places;
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
            for (const size_t place : placesOf(m_ofCompany, key)) {
                if (std::find(places.begin(), places.end(), place) == places.end())
                    places.push_back(place);
            }
        }
    }
    return places;
}

OpenedSearch::Places OpenedSearch::rolesIn(const QString &text) const
{
    Places places;
    const QStringList words = wordsOf(text.toLower());
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString key;
        for (qsizetype to = from; to < std::min(from + longestName, words.size()); ++to) {
            key += (key.isEmpty() ? QString() : u" "_s) + words[to];
            for (const size_t place : placesOf(m_ofRole, key)) {
                if (std::find(places.begin(), places.end(), place) == places.end())
                    places.push_back(place);
            }
        }
    }
    return places;
}

OpenedSearch::Places OpenedSearch::rolesIn(const QString &text, const Places &among) const
{
    Places places;
    if (among.empty())
        return places;
    const QString words = u' ' + wordsOf(text.toLower()).join(u' ') + u' ';
    std::copy_if(among.begin(), among.end(), std::back_inserter(places), [&](size_t place) {
        const QString &key = m_roleKeys[place];
        return !key.isEmpty() && key.count(u' ') < longestName && words.contains(u' ' + key + u' ');
    });
    return places;
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

std::vector<const Message *> OpenedSearch::messagesAt(size_t place, Moment moment) const
{
    std::vector<const Message *> messages;
    for (const size_t i : m_messagesAt.value({place, moment.time_since_epoch().count()})) {
        if (i < m_applications[place].messages.size())
            messages.push_back(&m_applications[place].messages[i]);
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
    Contact contact;
    contact.name = nameOf(participant);
    contact.team = isTeamMailbox(participant.email);
    if (!contact.team)
        contact.givenName = givenNameIn(contact.name);
    contact.email = participant.email;
    const QString domain = mailDomain(participant.email);
    if (tellsCompany(domain)) {
        const QString named = companyOfDomain(domain);
        contact.organization = isDomainOf(domain, company) || named == takenFor ? company : named;
    }
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
                              [&](const QString &id) { return m_places.contains({id}); })};
    const auto last = m_lastRank.constFind(application.stage);
    application.rank = (last == m_lastRank.constEnd() ? 0 : *last) + rankAtEnd(Search(), application.stage);
    m_applications.push_back(std::move(application));
    index(m_applications.size() - 1);
    return m_applications.size() - 1;
}

InterviewId OpenedSearch::freshInterviewId(const QString &wanted)
{
    return {
        freshId(wanted, m_interviewNumbers, [&](const QString &id) { return m_interviewIds.contains(id); })};
}

OpenedSearch::InterviewAt OpenedSearch::put(size_t place, Interview interview,
                                            const std::optional<InterviewAt> &at)
{
    auto &interviews = m_applications[place].interviews;
    const InterviewAt there = at.value_or(InterviewAt{place, interviews.size()});
    if (there.interview == interviews.size())
        interviews.push_back(std::move(interview));
    else
        interviews[there.interview] = std::move(interview);
    indexInterview(there);
    return there;
}

void OpenedSearch::addRemark(size_t place, const QString &text)
{
    Application &application = m_applications[place];
    const QString words = text.simplified();
    const auto says = [&](const QString &known) { return known.simplified().contains(words); };
    const bool isKnown =
        says(application.remarks) || std::any_of(application.messages.begin(), application.messages.end(),
                                                 [&](const Message &message) { return says(message.body); });
    if (!isKnown)
        application.remarks += application.remarks.isEmpty() ? text : u"\n\n"_s + text;
}

void OpenedSearch::setRecruiter(size_t place, const ContactId &recruiter)
{
    m_applications[place].recruiter = recruiter;
    indexPerson(place, recruiter);
}

void OpenedSearch::add(size_t place, Message message)
{
    indexMessage(place, message);
    auto &messages = m_applications[place].messages;
    m_messagesAt[{place, message.at.time_since_epoch().count()}].push_back(messages.size());
    messages.push_back(std::move(message));
}

void OpenedSearch::replace(size_t place, const MessageId &message, Draft draft)
{
    Application &application = m_applications[place];
    std::erase_if(application.messages, [&](const Message &one) { return one.id == message; });
    m_ofMessage.remove(message);
    m_messagesAt.removeIf([place](const auto &there) { return there.key().first == place; });
    for (size_t i = 0; i < application.messages.size(); ++i)
        m_messagesAt[{place, application.messages[i].at.time_since_epoch().count()}].push_back(i);
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

QString returnedNoteLine(const QString &messageId)
{
    return u"Message-ID: <%1>"_s.arg(messageId);
}

} // namespace afterword
