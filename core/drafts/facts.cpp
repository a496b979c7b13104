// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/facts.h"

#include "core/domain/questions.h"
#include "core/drafts/names.h"
#include "core/drafts/textwords.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/readable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

/// The last ended interview; with a contact, the last one in which they took part.
const Interview *lastInterview(const Application &application, const Contact *contact, Moment now)
{
    const Interview *last = nullptr;
    for (const Interview &interview : application.interviews) {
        if (interview.cancelled || interview.endsAt() > now)
            continue;
        if (contact && !interviewerOf(interview, contact->id))
            continue;
        if (!last || last->endsAt() < interview.endsAt())
            last = &interview;
    }
    return last;
}

void put(TemplateMap &map, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        map[name] = text;
}

void putTruth(TemplateMap &map, const QString &name, bool truth)
{
    if (truth)
        map[name] = true;
}

void putMap(TemplateMap &root, const QString &name, TemplateMap map)
{
    if (!map.empty())
        root[name] = std::move(map);
}

TemplateMap namesOf(const Contact &contact)
{
    TemplateMap map;
    put(map, u"name"_s, onOneLine(fullNameOf(contact)));
    put(map, u"givenName"_s, onOneLine(givenNameOf(contact)));
    put(map, u"title"_s, onOneLine(contact.title));
    put(map, u"organization"_s, contact.organization.simplified());
    return map;
}

/// "Senior Ingenieurin (m/w/d)": whom a posting is open to is no part of what one calls the role.
QString withoutGenderMark(QString role)
{
    static const QRegularExpression mark(
        u"\\s*[(\\[]\\s*(?:(?:[mwfdxivh*]|div(?:ers)?\\.?)(?:\\s*[/"
        u"|,]\\s*(?:[mwfdxivh*]|div(?:ers)?\\.?))+|gn|"
        "all genders?|any gender|alle geschlechter)\\s*[)\\]]|\\s+[mwfdx](?:/[mwfdx]){1,3}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return role.remove(mark).simplified();
}

TemplateMap applicationFacts(const Application &application, const LetterForms &forms, Formality tone)
{
    const QString company = application.company.simplified();
    const QString role = withoutGenderMark(application.role.simplified());
    TemplateMap map;
    put(map, u"company"_s, company);
    put(map, u"role"_s, role);
    put(map, u"theRole"_s, forms.theRole(role));
    put(map, u"atCompany"_s, atCompany(forms, company));
    put(map, u"withCompany"_s, withCompany(forms, company, tone));
    put(map, u"companyOrTeam"_s, companyOrTeam(forms, company, tone));
    return map;
}

/// Whether they spoke with the person of the search before @p interview already.
bool metBefore(const Application &application, const Contact &contact, const Interview &interview)
{
    return std::any_of(application.interviews.begin(), application.interviews.end(),
                       [&](const Interview &other) {
                           return !other.cancelled && other.id != interview.id &&
                                  other.endsAt() <= interview.startsAt() && interviewerOf(other, contact.id);
                       });
}

/// Whether they are owed thanks for the last interview that they were in.
bool isUnthanked(const Application &application, const Contact &contact, Moment now)
{
    const Interview *last = contact.team ? nullptr : lastInterview(application, &contact, now);
    return last && !wasThanked(application, *last, contact.id, now);
}

TemplateMap interviewFacts(const Search &search, const Setting &setting, const LetterForms &forms,
                           Formality tone, Moment now)
{
    const Interview &interview = *setting.interview;
    const Contact *recipient = setting.contact;
    QStringList names;
    for (const Interviewer &interviewer : interview.interviewers) {
        const Contact *contact = search.contacts.find(interviewer.contact);
        if (contact && contact != recipient)
            names += fullNameOf(*contact);
    }
    TemplateMap map;
    const QDate today = interview.zone.date(now);
    const bool there = setting.interviewer != nullptr;
    put(map, u"noun"_s, forms.noun(interview.kind, there));
    put(map, u"talk"_s, forms.talk({interview.kind, there, interview.start.date}, today));
    put(map, u"day"_s, forms.onDay(interview.start.date, today));
    putTruth(map, u"again"_s, recipient && there && metBefore(*setting.application, *recipient, interview));
    putTruth(map, u"unthanked"_s, recipient && isUnthanked(*setting.application, *recipient, now));
    put(map, u"round"_s, onOneLine(interview.round));
    put(map, u"interviewers"_s, forms.interviewers(names, there, tone));
    return map;
}

/// Whether a letter may say that it went well: something did, and nothing rubbed the person up the wrong way.
bool saysThatItWentWell(const DebriefNotes &notes)
{
    static const QSet<QString> doubts{
        u"not"_s, u"nothing"_s, u"hardly"_s, u"barely"_s, u"little"_s, u"only"_s, u"no"_s, u"bad"_s,
        u"badly"_s, u"poor"_s, u"poorly"_s, u"awful"_s, u"none"_s, u"except"_s, u"disaster"_s, u"didnt"_s,
        u"wasnt"_s, u"nobody"_s, u"meh"_s, u"unsure"_s, u"terrible"_s, u"but"_s,
        // Whatever the letter's language, one may jot in one's own.
        u"nicht"_s, u"nichts"_s, u"kein"_s, u"keine"_s, u"kaum"_s, u"leider"_s, u"aber"_s, u"schlecht"_s,
        u"wenig"_s, u"niemand"_s, u"pas"_s, u"rien"_s, u"peu"_s, u"mais"_s, u"aucun"_s, u"aucune"_s, u"mal"_s,
        u"jamais"_s, u"nada"_s, u"poco"_s, u"pero"_s, u"ningun"_s, u"ninguna"_s, u"apenas"_s, u"nunca"_s};
    if (saysNothing(notes.wentWell) || !saysNothing(notes.redFlags))
        return false;
    const std::vector<Word> words = wordsOf(notes.wentWell);
    return std::none_of(words.begin(), words.end(),
                        [](const Word &word) { return doubts.contains(word.folded); });
}

TemplateMap debriefFacts(const Setting &setting, const LetterForms &forms, Formality tone)
{
    TemplateMap map;
    if (setting.interviewer && setting.contact) {
        const Interviewer &notes = *setting.interviewer;
        const Contact &reader = *setting.contact;
        put(map, u"moment"_s, forms.moment({notes.moment, reader, tone}));
        put(map, u"openQuestion"_s, forms.openQuestion({notes.openQuestion, reader, tone}));
        put(map, u"awkward"_s, forms.awkward({notes.awkward, reader, tone}));
    }
    if (setting.interview) {
        const DebriefNotes &notes = setting.interview->debrief;
        put(map, u"contribution"_s, forms.contribution(notes.contribution, tone));
        putTruth(map, u"good"_s, saysThatItWentWell(notes));
    }
    return map;
}

TemplateMap promisedFacts(const Application &application, const LetterForms &forms, QDate today)
{
    TemplateMap map;
    if (!application.promisedDecision)
        return map;
    put(map, u"date"_s, forms.date(*application.promisedDecision, today));
    putTruth(map, u"ahead"_s, *application.promisedDecision >= today);
    putTruth(map, u"passed"_s, *application.promisedDecision < today);
    return map;
}

/// When something last came from them: a message that no machine wrote, or an interview.
std::optional<Moment> lastHeard(const Application &application, Moment now)
{
    std::optional<Moment> heard;
    if (const Interview *last = latestInterview(application, now))
        heard = last->endsAt();
    if (const Message *answer = lastAnswer(application, now); answer && (!heard || *heard < answer->at))
        heard = answer->at;
    return heard;
}

/// The last time that the person asked for news since they were heard from.
TemplateMap messageFacts(const Application &application, const LetterForms &forms, const Zone &zone,
                         Moment now)
{
    const std::optional<Moment> heard = lastHeard(application, now);
    const Message *last = nullptr;
    for (const Message &message : application.messages) {
        const auto rule = message.about.rule();
        const bool asks = rule && asksForNews(*rule);
        if (message.direction == Direction::Out && asks && message.at <= now &&
            (!heard || *heard < message.at) && (!last || last->at < message.at))
            last = &message;
    }
    TemplateMap map;
    if (last)
        put(map, u"lastAsked"_s, forms.onDay(zone.date(last->at), zone.date(now)));
    return map;
}

/// The latest offer of another application that has not come to an end.
TemplateMap otherOfferFacts(const Search &search, const Application &application, const LetterForms &forms,
                            Moment now)
{
    const Offer *latest = nullptr;
    bool isSigned = false;
    for (const Application &other : search.applications) {
        if (other.id == application.id || !other.offer.receivedAt || *other.offer.receivedAt > now)
            continue;
        const bool accepted = !other.outcome || other.outcome->kind == OutcomeKind::Accepted;
        if (accepted && other.offer.signedAt && *other.offer.signedAt <= now)
            isSigned = true;
        if (!other.outcome && (!latest || *latest->receivedAt < *other.offer.receivedAt))
            latest = &other.offer;
    }
    TemplateMap map;
    putTruth(map, u"received"_s, latest != nullptr);
    putTruth(map, u"signed"_s, isSigned);
    const QDate today = search.person.zone.date(now);
    if (latest && latest->deadline && *latest->deadline >= today)
        put(map, u"deadline"_s, forms.date(*latest->deadline, today));
    return map;
}

TemplateMap outcomeFacts(const Application &application)
{
    TemplateMap map;
    if (!application.outcome)
        return map;
    putTruth(map, u"rejected"_s, application.outcome->kind == OutcomeKind::Rejected);
    putTruth(map, u"withdrawn"_s, application.outcome->kind == OutcomeKind::Withdrawn);
    putTruth(map, u"declined"_s, application.outcome->kind == OutcomeKind::Declined);
    return map;
}

} // namespace

Result<Setting> settingOf(const Search &search, const Occasion &occasion, Moment now)
{
    Setting setting;
    setting.application = search.applications.find(occasion.application);
    if (!setting.application)
        return Error{Words::tr("There is no application \"%1\".").arg(occasion.application.text)};
    if (occasion.contact) {
        setting.contact = search.contacts.find(*occasion.contact);
        if (!setting.contact)
            return Error{Words::tr("There is no contact \"%1\".").arg(occasion.contact->text)};
    }
    if (occasion.interview) {
        setting.interview = findInterview(*setting.application, occasion.interview);
        if (!setting.interview)
            return Error{Words::tr("The application to %1 has no interview \"%2\".")
                             .arg(setting.application->company, occasion.interview->text)};
    }
    // The follow-up names the interviewer without an address; the letter goes to whoever may know it.
    if (occasion.about == Rule::FindContact) {
        setting.wanted = setting.contact;
        setting.contact = search.contacts.find(setting.application->recruiter);
        if (!setting.contact || setting.contact == setting.wanted)
            setting.contact = search.contacts.find(setting.application->mainContact);
        if (setting.contact == setting.wanted)
            setting.contact = nullptr;
    }
    if (!setting.interview)
        setting.interview = lastInterview(*setting.application, setting.contact, now);
    if (!setting.interview)
        setting.interview = lastInterview(*setting.application, nullptr, now);
    if (setting.interview && setting.contact)
        setting.interviewer = interviewerOf(*setting.interview, setting.contact->id);
    return setting;
}

TemplateValue factsFor(const Search &search, const Setting &setting, const LetterForms &forms, Formality tone,
                       Moment now)
{
    const Application &application = *setting.application;
    const QDate today = search.person.zone.date(now);
    TemplateMap root;
    put(root, u"greeting"_s, onOneLine(greetingOf(forms, setting.contact, application, search, tone)));

    TemplateMap person;
    put(person, u"name"_s, search.person.name.simplified());
    put(person, u"givenName"_s, givenNameOf(search.person.name));
    put(person, u"email"_s, search.person.email.simplified());
    putMap(root, u"person"_s, std::move(person));

    if (setting.contact) {
        TemplateMap contact = namesOf(*setting.contact);
        putTruth(contact, u"met"_s,
                 !setting.contact->team && lastInterview(application, setting.contact, now) != nullptr);
        putMap(root, u"contact"_s, std::move(contact));
    }
    if (setting.wanted)
        putMap(root, u"wanted"_s, namesOf(*setting.wanted));

    TemplateMap about = applicationFacts(application, forms, tone);
    putTruth(about, u"heard"_s, lastHeard(application, now).has_value());
    root[u"application"_s] = std::move(about);
    TemplateMap interview =
        setting.interview
            ? interviewFacts(search, setting, forms, tone, now)
            : TemplateMap{{u"noun"_s, forms.noun(InterviewKind::Other, true)},
                          {u"talk"_s, forms.talk({InterviewKind::Other, true, QDate()}, today)}};
    putTruth(interview, u"held"_s, latestInterview(application, now) != nullptr);
    root[u"interview"_s] = std::move(interview);
    putMap(root, u"debrief"_s, debriefFacts(setting, forms, tone));
    putMap(root, u"promised"_s, promisedFacts(application, forms, today));
    putMap(root, u"message"_s, messageFacts(application, forms, search.person.zone, now));
    putMap(root, u"otherOffer"_s, otherOfferFacts(search, application, forms, now));
    putMap(root, u"outcome"_s, outcomeFacts(application));

    TemplateMap directions;
    putTruth(directions, u"goAhead"_s, application.directions.goAhead);
    putMap(root, u"directions"_s, std::move(directions));
    TemplateMap offer;
    putTruth(offer, u"received"_s, application.offer.receivedAt && *application.offer.receivedAt <= now);
    putMap(root, u"offer"_s, std::move(offer));
    return root;
}

} // namespace afterword
