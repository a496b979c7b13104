// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/matching.h"

#include "core/exchange/companyname.h"
#include "core/exchange/domainname.h"
#include "core/exchange/intake/intake.h"
#include "core/exchange/jobservices.h"
#include "core/exchange/mail/automatic.h"
#include "core/exchange/participants.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

// What speaks for an application, in points. Of invitations:
constexpr int interviewerSpeaks = 40;
constexpr int organizerSpeaks = 20;
constexpr int summaryNamesCompany = 30;
constexpr int summaryNamesRole = 10;
// Of letters:
constexpr int isOfThread = 1000;
constexpr int personWrites = 40;
constexpr int domainWrites = 30;
constexpr int likeDomainWrites = 14; ///< from northgate.example, of Northgate Logistics
constexpr int headNamesCompany = 20;
constexpr int bodyNamesCompany = 12;
constexpr int sameSubject = 5;
constexpr int headNamesRole = 6;
constexpr int bodyNamesRole = 3;
/// Fewer points leave a doubt, also where nothing else is likely.
constexpr int clearFrom = 12;
/// So many days after it was applied for an application has ended where nobody said when.
constexpr int usuallyOver = 120;

/// Gathers what speaks for each application.
class Evidence {
public:
    explicit Evidence(const OpenedSearch &search)
        : m_search(search)
    {
    }

    void add(const OpenedSearch::Indices &indices, int points, const QString &why)
    {
        for (const size_t index : indices) {
            Found &found = m_found[index];
            found.points += points;
            if (points > found.strongest) {
                found.strongest = points;
                found.why = why;
            }
        }
    }

    bool isEmpty() const { return m_found.empty(); }
    OpenedSearch::Indices indices() const
    {
        OpenedSearch::Indices indices;
        for (const auto &[index, found] : m_found)
            indices.push_back(index);
        return indices;
    }

    template <class Keep>
    std::vector<Candidate> candidates(Keep keep) const
    {
        std::vector<std::pair<size_t, Candidate>> kept;
        for (const auto &[index, found] : m_found) {
            if (keep(m_search[index], found.points))
                kept.push_back({index, {m_search[index].id, found.points, found.why}});
        }
        std::stable_sort(kept.begin(), kept.end(), [this](const auto &a, const auto &b) {
            return a.second.points != b.second.points ? a.second.points > b.second.points
                                                      : m_search[a.first].added > m_search[b.first].added;
        });
        std::vector<Candidate> candidates;
        candidates.reserve(kept.size());
        for (auto &[index, candidate] : kept)
            candidates.push_back(std::move(candidate));
        return candidates;
    }

private:
    struct Found {
        int points = 0;
        int strongest = 0;
        QString why;
    };
    const OpenedSearch &m_search;
    std::map<size_t, Found> m_found;
};

/// The applications that somebody speaks for, and why.
struct Speaker {
    OpenedSearch::Indices byPerson;
    OpenedSearch::Indices byDomain;     ///< without those of byPerson
    OpenedSearch::Indices byLikeDomain; ///< without those of both; whose name its domain is a part of
    QString name;
    QString domain; ///< empty where it tells no company
};

Speaker speaker(const Participant &participant, const OpenedSearch &search)
{
    Speaker speaker;
    speaker.name = nameOf(participant);
    if (const Contact *contact = search.contactOf(participant)) {
        speaker.byPerson = search.ofContact(contact->id);
        speaker.name = contact->name;
    }
    const QString domain = mailDomain(participant.email);
    if (!tellsCompany(domain))
        return speaker;
    speaker.domain = domain;
    const auto add = [&speaker](const OpenedSearch::Indices &indices, OpenedSearch::Indices &to) {
        for (const size_t index : indices) {
            const auto has = [index](const OpenedSearch::Indices &there) {
                return std::find(there.begin(), there.end(), index) != there.end();
            };
            if (!has(speaker.byPerson) && !has(speaker.byDomain) && !has(speaker.byLikeDomain))
                to.push_back(index);
        }
    };
    // The recruiter may be of an agency that fills jobs elsewhere: ofDomain() leaves those out.
    const QString key = companyKeyOfDomain(domain);
    add(search.ofCompany(key), speaker.byDomain);
    add(search.ofDomain(registeredDomain(domain).toString()), speaker.byDomain);
    add(search.ofCompanyPart(key), speaker.byLikeDomain);
    // "sw-auental.example": two letters stand for the kind; "northgate-pizza.example" is another's.
    const QString label = ownWordOf(domain).toString();
    constexpr qsizetype short_ = 3;
    if (label.indexOf(u'-') > 0 && label.indexOf(u'-') <= short_)
        add(search.ofCompanyPart(label.section(u'-', 1)), speaker.byLikeDomain);
    return speaker;
}

void add(const Speaker &speaker, int points, Evidence &evidence)
{
    if (!speaker.byPerson.empty())
        evidence.add(speaker.byPerson, points, Words::tr("%1 belongs to it").arg(speaker.name));
    if (speaker.byDomain.empty() && speaker.byLikeDomain.empty())
        return;
    const QString writes = Words::tr("%1 writes from %2").arg(speaker.name, speaker.domain);
    evidence.add(speaker.byDomain, points, writes);
    evidence.add(speaker.byLikeDomain, points / 2, writes);
}

OpenedSearch::Indices both(const OpenedSearch::Indices &a, const OpenedSearch::Indices &b)
{
    OpenedSearch::Indices shared;
    std::copy_if(a.begin(), a.end(), std::back_inserter(shared),
                 [&](size_t index) { return std::find(b.begin(), b.end(), index) != b.end(); });
    return shared;
}

/// Whether the person gave @p application up for want of an answer, which may come all the same.
bool wasGivenUp(const Application &application)
{
    return application.outcome && application.outcome->kind == OutcomeKind::NoAnswer;
}

/// Whether @p application was over at @p moment (absent: now).
bool isOver(const Application &application, const OpenedSearch &search, const std::optional<Moment> &moment)
{
    if (application.outcome && (!moment || (application.outcome->at && !wasGivenUp(application))))
        return !moment || *application.outcome->at <= *moment;
    const StageKind kind = search.kindOf(application);
    if (!application.outcome && kind != StageKind::Accepted && kind != StageKind::Closed)
        return false;
    // Nobody said when it ended, or they never did: its letters until then are still its own.
    const QDate begun = application.applied.value_or(application.added);
    return !moment || !begun.isValid() || search.person().zone.date(*moment) > begun.addDays(usuallyOver);
}

/// Of applications for one and the same job a letter is likeliest of the one that was applied for last before
/// it; the others lose a point.
void settleSameJobs(const std::optional<Moment> &moment, const OpenedSearch &search,
                    std::vector<Candidate> &candidates)
{
    if (!moment || candidates.size() < 2)
        return;
    const QDate day = search.person().zone.date(*moment);
    const auto applicationOf = [&](const Candidate &one) -> const Application & {
        return search[*search.indexOf(one.application)];
    };
    const Application &first = applicationOf(candidates.front());
    const auto isSameJob = [&](const Candidate &one) {
        const Application &other = applicationOf(one);
        return one.points == candidates.front().points && other.company == first.company &&
               other.role == first.role;
    };
    const auto end = std::find_if_not(candidates.begin(), candidates.end(), isSameJob);
    const auto earlier = [&](const Candidate &a, const Candidate &b) {
        const auto began = [&](const Candidate &one) {
            const auto applied = applicationOf(one).applied;
            return applied && *applied <= day ? *applied : QDate(1, 1, 1);
        };
        return began(a) < began(b);
    };
    const auto likeliest = std::max_element(candidates.begin(), end, earlier);
    const auto applied = applicationOf(*likeliest).applied;
    if (end - candidates.begin() < 2 || !applied || *applied > day)
        return;
    std::rotate(candidates.begin(), likeliest, likeliest + 1);
    for (auto other = candidates.begin() + 1; other != end; ++other)
        --other->points;
}

/// Whether somebody's own words come from @p email, which a job board lends to those who write to each other
/// there.
bool passesOn(const QString &email)
{
    static const QRegularExpression box(
        u"^(?:inmail-)?hit-reply@|^messag\\w*-?(?:no-?reply)?@|[@.]indeedemail\\.|"
        "@(?:reply|messages?|inmail|mail|m)\\.(?:linkedin|xing|kleinanzeigen|ebay-kleinanzeigen|stepstone|"
        "leboncoin|"
        "infojobs)\\."_s,
        QRegularExpression::CaseInsensitiveOption);
    return box.match(email).hasMatch() && !isMachine(email);
}

/// Whether a company writes from @p email to those who buy there and not to those who want to work there.
bool isForCustomers(const QString &email)
{
    static const QRegularExpression box(
        u"^(?:[\\w.-]*[._-])?(?:orders?|shop|store|newsletters?|marketing|promos?|promotions?|billing|"
        u"invoices?|receipts?|"
        "bestellung(?:en)?|rechnung(?:en)?|versand|kundenservice|kundendienst|kundenbetreuung|commandes?|"
        "factur(?:es?|ation)|"
        "boutique|service-?client|pedidos?|facturas?|facturacion|tienda|atencion-?al-?cliente|ordini|fatture|"
        "negozio|"
        "bestellingen|klantenservice|winkel|ordrer?|kundeservice|kundtjanst|zamowienia|sklep|customer-?(?:"
        "service|care)|"
        "shipping|delivery|loyalty|rewards|reservations?|reservierung(?:en)?)(?:[._+-][\\w.-]*)?@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return box.match(email).hasMatch();
}

} // namespace

std::vector<Candidate> candidatesFor(const Invitation &invitation, const OpenedSearch &search)
{
    std::vector<Speaker> interviewers;
    for (const Participant &one : interviewersOf(invitation, search.person()))
        interviewers.push_back(speaker(one, search));
    std::optional<Speaker> organizer;
    if (invitation.organizer && !isPerson(*invitation.organizer, search.person()))
        organizer = speaker(*invitation.organizer, search);

    Evidence evidence(search);
    for (const Speaker &one : interviewers)
        add(one, interviewerSpeaks, evidence);
    evidence.add(search.namedIn(invitation.summary), summaryNamesCompany, Words::tr("the summary names %1"));
    if (organizer) {
        // Where others are in the room, their word goes first: the organizer may recruit for many.
        Speaker heard = *organizer;
        if (!interviewers.empty()) {
            heard.byPerson = both(heard.byPerson, evidence.indices());
            heard.byDomain = both(heard.byDomain, evidence.indices());
            heard.byLikeDomain = both(heard.byLikeDomain, evidence.indices());
        }
        add(heard, organizerSpeaks, evidence);
    }
    const bool domainTells = (organizer && !organizer->domain.isEmpty()) ||
                             std::any_of(interviewers.begin(), interviewers.end(),
                                         [](const Speaker &one) { return !one.domain.isEmpty(); });
    const QString role = Words::tr("the summary names the role");
    if (!evidence.isEmpty() || domainTells) {
        evidence.add(search.rolesIn(invitation.summary, evidence.indices()), summaryNamesRole, role);
    } else if (const auto roles = search.rolesIn(invitation.summary); roles.size() == 1) {
        evidence.add(roles, summaryNamesRole, role);
    }

    // Of one that is over since, an interview from before is its own: its end is told by a day, or the
    // summary names its role. Its people alone may interview for another job by now.
    const Moment start = invitation.zone.moment(invitation.start);
    auto candidates = evidence.candidates([&](const Application &application, int) {
        if (!isOver(application, search, std::nullopt))
            return true;
        const bool isTold = application.outcome && (application.outcome->at || wasGivenUp(application));
        const auto named = search.rolesIn(invitation.summary, evidence.indices());
        const bool isNamed = std::any_of(named.begin(), named.end(),
                                         [&](size_t index) { return search[index].id == application.id; });
        return (isTold || isNamed) && !isOver(application, search, start);
    });
    for (Candidate &one : candidates) {
        if (one.why.contains(u"%1"_s))
            one.why = one.why.arg(search[*search.indexOf(one.application)].company);
    }
    return candidates;
}

std::vector<Candidate> candidatesFor(const ReadMail &mail, const std::vector<Participant> &others,
                                     const OpenedSearch &search)
{
    Evidence evidence(search);
    for (const QString &id : mail.threadIds) {
        if (const auto index = search.ofMessage(messageIdOf(id)))
            evidence.add({*index}, isOfThread, Words::tr("it answers a message of this application"));
    }
    const QString senderDomain = mailDomain(mail.sender.email);
    // What one ordered where one also applied is no letter of the application.
    const bool isKnownSender = search.contactOf({mail.sender.name, mail.sender.email}) != nullptr;
    if (evidence.isEmpty() && !isKnownSender && isForCustomers(mail.sender.email) &&
        !speaksOfApplication(mail.subject, mail.body))
        return {};
    // A job board's letters name companies too, and are none of theirs; but for "your application was sent".
    const bool isReceiptOfBoard = isJobBoard(senderDomain) && isReceipt(mail.subject, mail.body);
    for (const Participant &one : others) {
        const Speaker speaking = speaker(one, search);
        evidence.add(speaking.byPerson, personWrites, Words::tr("%1 belongs to it").arg(speaking.name));
        const QString writes = Words::tr("%1 writes from %2").arg(speaking.name, speaking.domain);
        evidence.add(speaking.byDomain, domainWrites, writes);
        evidence.add(speaking.byLikeDomain, likeDomainWrites, writes);
    }
    // A program of the company's own: nobody, yet its domain tells.
    if (isMachine(mail.sender.email) && tellsCompany(senderDomain) && !isJobBoard(senderDomain)) {
        const Speaker own = speaker({QString(), mail.sender.email}, search);
        const QString name = mail.sender.name.isEmpty() ? mail.sender.email : mail.sender.name;
        const QString writes = Words::tr("%1 writes from %2").arg(name, senderDomain);
        evidence.add(own.byDomain, domainWrites, writes);
        evidence.add(own.byLikeDomain, likeDomainWrites, writes);
    }
    // Hiring systems are many; who writes of one's application writes for the company that is named. Whose
    // sender is known needs none of this: it reads all of the letter.
    const Participant sender{mail.sender.name, mail.sender.email};
    const bool isStrangers =
        evidence.isEmpty() && !isJobBoard(senderDomain) && !isPerson(sender, search.person());
    // "Novedades en tu candidatura de Aguas del Moncayo".
    const bool isNewsOfBoard = isJobBoard(senderDomain) && speaksOfApplication(mail.subject, QString());
    const bool ofHiringSystem = isHiringSystem(senderDomain) || isReceiptOfBoard || isNewsOfBoard ||
                                (isJobBoard(senderDomain) && passesOn(mail.sender.email)) ||
                                (isStrangers && speaksOfApplication(mail.subject, mail.body));
    const bool namesCount = ofHiringSystem || (!isMachine(mail.sender.email) && !isJobBoard(senderDomain));
    const QString head = mail.sender.name + u" | "_s + mail.subject;
    if (namesCount)
        evidence.add(search.namedIn(head), headNamesCompany, Words::tr("it names %1"));
    if (ofHiringSystem)
        evidence.add(search.namedIn(mail.body), bodyNamesCompany, Words::tr("it names %1"));
    // "Talent Partner, Fernhill Digital", from fernhill.example.
    if (isStrangers && tellsCompany(senderDomain)) {
        OpenedSearch::Indices signedBy;
        const QString label = companyKeyOfDomain(senderDomain);
        for (const size_t index : search.namedIn(mail.body)) {
            const QString &company = search[index].company;
            if (label.size() > 3 && (companyKey(company).contains(label) || isShortOf(label, company)))
                signedBy.push_back(index);
        }
        evidence.add(signedBy, domainWrites,
                     Words::tr("%1 writes from %2").arg(nameOf(sender), senderDomain));
    }
    // What is said of a role tells which of several is meant, and hardly anything alone.
    if (!evidence.isEmpty()) {
        const auto likely = evidence.indices();
        evidence.add(search.rolesIn(mail.subject, likely), headNamesRole, Words::tr("it names the role"));
        evidence.add(search.rolesIn(mail.body, likely), bodyNamesRole, Words::tr("it names the role"));
        evidence.add(both(search.ofSubject(mail.subject), likely), sameSubject,
                     Words::tr("it has the subject of another"));
    } else if (ofHiringSystem) {
        evidence.add(search.rolesIn(mail.subject), headNamesRole, Words::tr("it names the role"));
    }
    auto candidates = evidence.candidates([&](const Application &application, int points) {
        return points >= isOfThread || !isOver(application, search, mail.date);
    });
    for (Candidate &one : candidates) {
        if (one.why.contains(u"%1"_s))
            one.why = one.why.arg(search[*search.indexOf(one.application)].company);
    }
    settleSameJobs(mail.date, search, candidates);
    return candidates;
}

bool isClear(const std::vector<Candidate> &candidates)
{
    return !candidates.empty() && candidates.front().points >= clearFrom &&
           (candidates.size() == 1 || candidates[0].points > candidates[1].points);
}

MessageId messageIdOf(const QString &messageId)
{
    // Ids hold no '/'.
    return {messageId.isEmpty() ? QString()
                                : QString(messageId).replace(u'%', u"%25"_s).replace(u'/', u"%2F"_s)};
}

QString mailIdOf(const MessageId &id)
{
    return QString(id.text).replace(u"%2F"_s, u"/"_s).replace(u"%25"_s, u"%"_s);
}

} // namespace afterword
