// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/composer.h"

#include "core/drafts/facts.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/drafts/phrasebook.h"
#include "core/drafts/talkingpoints.h"
#include "core/drafts/template/templatecheck.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

/// Which templates would do: in which language (absent: in any), and in which tone (absent: in any).
struct Wanted {
    std::optional<LetterLanguage> language;
    std::optional<Formality> tone;
};

const Template *first(const Table<Template> &templates, About about, const Wanted &wanted)
{
    for (const Template &candidate : templates) {
        if (candidate.purpose != about || (wanted.tone && candidate.tone != *wanted.tone))
            continue;
        // One whose words tell no language goes with every one.
        if (!wanted.language || languageOf(candidate).value_or(*wanted.language) == *wanted.language)
            return &candidate;
    }
    return nullptr;
}

DraftId freshDraftId(const Search &search, const std::vector<Draft> &fresh, const Occasion &occasion)
{
    const QString wanted = toText(occasion.about) + u' ' +
                           (occasion.contact ? occasion.contact->text : occasion.application.text);
    return {freshIdText(wanted, [&](const QString &text) {
        const auto same = [&](const Draft &draft) { return draft.id.text == text; };
        if (std::any_of(fresh.begin(), fresh.end(), same))
            return true;
        return std::any_of(search.applications.begin(), search.applications.end(),
                           [&](const Application &other) {
                               return std::any_of(other.drafts.begin(), other.drafts.end(), same);
                           });
    })};
}

/// A message out that has happened: what lies ahead of now is not a fact yet.
bool wasSent(const Message &message, Moment now)
{
    return message.direction == Direction::Out && message.at <= now;
}

/// The notes beside which one is composed.
struct Beside {
    const std::vector<Draft> &fresh; ///< composed in the same step
    bool written = true;             ///< those that stand in the search as well
};

/// The other notes of the round, with the facts they were filled from.
struct Round {
    std::vector<QString> texts; ///< subject and body
    std::vector<TemplateValue> facts;
    size_t index = 0; ///< of this recipient among the interviewers
};

/// Those who may compare what they were sent: the interviewers of a round, and where one takes leave,
/// everybody who was met, and the recruiter.
std::vector<ContactId> readersOf(const Setting &setting, const Occasion &occasion)
{
    std::vector<ContactId> readers;
    const auto take = [&](const std::optional<ContactId> &contact) {
        if (contact && std::find(readers.begin(), readers.end(), *contact) == readers.end())
            readers.push_back(*contact);
    };
    for (const Interview &interview : setting.application->interviews) {
        if (occasion.about == Rule::ThankYou ? &interview != setting.interview : interview.cancelled)
            continue;
        for (const Interviewer &interviewer : interview.interviewers)
            take(interviewer.contact);
    }
    if (occasion.about == Rule::ThankAndWithdraw) {
        take(setting.application->recruiter);
        take(setting.application->mainContact);
    }
    return readers;
}

/// When the words of another note were filled in: the days that it names hang on it.
Moment writtenAt(const Draft &draft)
{
    return draft.updatedAt;
}

Moment writtenAt(const Message &message)
{
    return message.at;
}

Round roundOf(const Search &search, const Setting &setting, const Occasion &occasion, const Beside &beside,
              const LetterForms &forms, Formality tone, Moment now)
{
    Round round;
    const bool leaving = occasion.about == Rule::ThankAndWithdraw;
    if (!leaving && (occasion.about != Rule::ThankYou || !setting.interview))
        return round;
    const std::vector<ContactId> readers = readersOf(setting, occasion);
    const auto found = std::find(readers.begin(), readers.end(), occasion.contact);
    round.index = found == readers.end() ? 0 : static_cast<size_t>(found - readers.begin());
    const auto take = [&](const auto &note) {
        // The same person, met in another round, has read the same phrases before.
        const bool sameReader = note.contact == occasion.contact;
        const bool sameRound = leaving || note.interview == setting.interview->id;
        if (note.about != occasion.about || sameReader == sameRound)
            return;
        Occasion other = occasion;
        other.interview = note.interview;
        other.contact = note.contact;
        const Moment then = std::min(writtenAt(note), now);
        const Result<Setting> otherSetting = settingOf(search, other, then);
        if (!otherSetting)
            return;
        round.texts.push_back(note.subject + u'\n' + note.body);
        round.facts.push_back(factsFor(search, *otherSetting, forms, tone, then));
    };
    for (const Draft &draft : setting.application->drafts) {
        if (beside.written)
            take(draft);
    }
    for (const Message &message : setting.application->messages) {
        if (beside.written && wasSent(message, now))
            take(message);
    }
    for (const Draft &draft : beside.fresh)
        take(draft);
    return round;
}

/// What tells one letter's phrasing from another's where there is no round: the second check-in to somebody
/// begins differently from the first.
QString seedOf(const Setting &setting, const Occasion &occasion)
{
    if (occasion.about == Rule::ThankYou && setting.interview)
        return setting.interview->id.text;
    // Those who were met compare: their places tell them apart.
    if (occasion.about == Rule::ThankAndWithdraw)
        return setting.application->id.text;
    QString seed =
        setting.application->id.text + u'/' + (setting.contact ? setting.contact->id.text : QString());
    for (const Message &message : setting.application->messages) {
        if (message.direction == Direction::Out && message.about == occasion.about)
            seed += u'+';
    }
    return seed;
}

/// The draft without its text.
Draft draftFor(const Search &search, const Setting &setting, const Occasion &occasion,
               const std::vector<Draft> &fresh, Moment now)
{
    Draft draft;
    draft.id = freshDraftId(search, fresh, occasion);
    draft.about = occasion.about;
    draft.interview = occasion.interview;
    if (setting.contact)
        draft.contact = setting.contact->id;
    draft.channel = occasion.channel;
    draft.updatedAt = now;
    return draft;
}

/// Letters of somebody who has not told their name yet: a blank that the checks find, rather than a letter
/// that goes out unsigned.
TemplateValue withSignature(TemplateValue facts, const LetterForms &forms)
{
    if (!facts.textAt(u"person.name"_s).isEmpty())
        return facts;
    auto &root = std::get<TemplateMap>(facts.data);
    TemplateValue &person = root.try_emplace(u"person"_s, TemplateMap()).first->second;
    for (const QString &name : {u"name"_s, u"givenName"_s})
        std::get<TemplateMap>(person.data)[name] = TemplateValue(QString::fromUtf16(forms.yourName));
    return facts;
}

Result<QString> filled(const QString &text, const Partials &phrases, const TemplateValue &facts)
{
    const Result<QString> expanded = withPhrases(text, phrases);
    return expanded ? renderTemplate(*expanded, facts) : expanded;
}

bool comesOutEmpty(const QString &phrase, const TemplateValue &facts)
{
    const bool canBeEmpty = phrase.contains(u"{{"_s) && !phrase.contains(u"{{>"_s);
    if (!canBeEmpty)
        return false;
    const Result<QString> text = renderTemplate(phrase, facts);
    return text && text->trimmed().isEmpty();
}

/// Without the phrases that come out empty here, since what they tell isn't known; a set keeps at least one.
Template withWhatCanBeSaid(Template source, const TemplateValue &facts)
{
    for (auto &[name, alternatives] : source.phrases) {
        QStringList said;
        for (const QString &phrase : alternatives) {
            if (!comesOutEmpty(phrase, facts))
                said += phrase;
        }
        if (!said.isEmpty())
            alternatives = said;
    }
    return source;
}

/// Line breaks go; what keeps two words together stays (in French one stands before a question mark).
QString onOneSubjectLine(QString subject)
{
    static const QRegularExpression breaks(u"[\\t\\n\\r\\f\\v ]+"_s);
    return subject.replace(breaks, u" "_s);
}

/// @p setting: that of @p occasion.
Result<Draft> fill(const Search &search, const Template &source, const Occasion &occasion,
                   const Setting &setting, const Beside &beside, Moment now)
{
    const std::vector<TemplateMistake> mistakes = mistakesIn(source);
    if (!mistakes.empty()) {
        const TemplateMistake &mistake = mistakes.front();
        return Error{Words::tr("In the template \"%1\" (%2, column %3): %4")
                         .arg(source.name, mistake.part, QString::number(mistake.column), mistake.message),
                     mistake.line};
    }
    const LetterForms &forms = formsOf(languageOf(source).value_or(letterLanguageOf(*setting.application)));
    const TemplateValue facts = withSignature(factsFor(search, setting, forms, source.tone, now), forms);
    const Round round = roundOf(search, setting, occasion, beside, forms, source.tone, now);
    const Partials phrases = choosePhrases(withWhatCanBeSaid(source, facts), seedOf(setting, occasion),
                                           round.index, round.texts, [&](const QString &phrase, size_t n) {
                                               const Result<QString> text =
                                                   renderTemplate(phrase, round.facts[n]);
                                               return text ? finished(forms, *text) : phrase;
                                           });
    const Result<QString> subject = filled(source.subject, phrases, facts);
    if (!subject)
        return subject.error();
    const Result<QString> body = filled(source.body, phrases, facts);
    if (!body)
        return body.error();

    Draft draft = draftFor(search, setting, occasion, beside.fresh, now);
    draft.templateId = source.id;
    draft.subject = finished(forms, onOneSubjectLine(*subject));
    draft.body = finished(forms, *body) + u'\n';
    return draft;
}

/// A call and a talk get a list of what to say instead of a letter.
Draft pointsFor(const Search &search, const Setting &setting, const Occasion &occasion,
                const std::vector<Draft> &fresh, Moment now)
{
    const Application &application = *setting.application;
    const LetterForms &forms = formsOf(letterLanguageOf(application));
    const Formality tone = toneTo(setting.contact, application);
    const TemplateValue facts = factsFor(search, setting, forms, tone, now);
    Draft draft = draftFor(search, setting, occasion, fresh, now);
    for (const QString &point : talkingPoints(occasion.about, forms, tone, facts))
        draft.body += u"- "_s + point + u'\n';
    return draft;
}

Result<Draft> composeBeside(const Search &search, const Table<Template> &builtIn, const Occasion &occasion,
                            const std::vector<Draft> &fresh, Moment now)
{
    const Result<Setting> setting = settingOf(search, occasion, now);
    if (!setting)
        return setting.error();
    if (occasion.channel == Channel::Phone || occasion.channel == Channel::InPerson)
        return pointsFor(search, *setting, occasion, fresh, now);
    const Template *source =
        templateFor(occasion.about, *setting->application, setting->contact, search, builtIn);
    if (!source)
        return Error{Words::tr("There is no template for \"%1\".").arg(toText(occasion.about))};
    return fill(search, *source, occasion, *setting, {fresh}, now);
}

/// Whether somebody has a note of the round already: a draft, or one that was sent without a draft here.
bool isWrittenTo(const Application &application, const InterviewId &interview, const ContactId &contact,
                 Moment now)
{
    const auto isTheirs = [&](const auto &note) {
        return note.about == Rule::ThankYou && note.interview == interview && note.contact == contact;
    };
    return std::any_of(application.drafts.begin(), application.drafts.end(), isTheirs) ||
           std::any_of(application.messages.begin(), application.messages.end(),
                       [&](const Message &message) { return wasSent(message, now) && isTheirs(message); });
}

Channel channelFor(const Contact *contact)
{
    if (!contact || !contact->email.isEmpty())
        return Channel::Email;
    if (!contact->address.isEmpty())
        return Channel::Card;
    return contact->phone.isEmpty() ? Channel::Email : Channel::Phone;
}

} // namespace

Formality toneTo(const Contact *recipient, const Application &application)
{
    const bool casual = application.formality == Formality::Casual;
    const bool hasWordForFriends = letterLanguageOf(application) != LetterLanguage::English;
    return casual && hasWordForFriends && recipient && recipient->team ? Formality::Standard
                                                                       : application.formality;
}

std::vector<Rule> rulesWithLetters()
{
    std::vector<Rule> rules;
    rules.reserve(rulerows::rows.size());
    for (const RuleRow &row : rulerows::rows) {
        if (isMessage(row.rule) || row.rule == Rule::FindContact)
            rules.push_back(row.rule);
    }
    return rules;
}

const Template *templateFor(About about, const Application &application, const Contact *recipient,
                            const Search &search, const Table<Template> &builtIn)
{
    const LetterLanguage language = letterLanguageOf(application);
    // Where nobody chose a language, what the person wrote themselves comes first in whichever it is.
    const auto own = application.letterLanguage ? std::optional(language) : std::nullopt;
    for (const std::optional<Formality> tone :
         {std::optional(toneTo(recipient, application)), std::optional<Formality>()}) {
        if (const Template *found = first(search.templates, about, {own, tone}))
            return found;
        if (const Template *found = first(builtIn, about, {language, tone}))
            return found;
    }
    // A purpose for which there is no letter in this language: better one in another than none.
    for (const Table<Template> *templates : {&search.templates, &builtIn}) {
        if (const Template *found = first(*templates, about, {}))
            return found;
    }
    return nullptr;
}

Result<std::vector<Draft>> composeRound(const Search &search, const Table<Template> &builtIn,
                                        const Application &application, const Interview &interview,
                                        Moment now)
{
    std::vector<Draft> drafts;
    for (const Interviewer &interviewer : interview.interviewers) {
        const Contact *contact = search.contacts.find(interviewer.contact);
        if (isWrittenTo(application, interview.id, interviewer.contact, now) || (contact && contact->team))
            continue;
        const Occasion occasion{Rule::ThankYou, application.id, interview.id, interviewer.contact,
                                channelFor(contact)};
        Result<Draft> draft = composeBeside(search, builtIn, occasion, drafts, now);
        if (!draft)
            return draft.error();
        drafts.push_back(std::move(*draft));
    }
    return drafts;
}

Result<Draft> compose(const Search &search, const Table<Template> &builtIn, const Occasion &occasion,
                      Moment now)
{
    return composeBeside(search, builtIn, occasion, {}, now);
}

Result<Draft> composeFrom(const Search &search, const Template &source, const Occasion &occasion, Moment now)
{
    const Result<Setting> setting = settingOf(search, occasion, now);
    if (!setting)
        return setting.error();
    const std::vector<Draft> none;
    return fill(search, source, occasion, *setting, {none}, now);
}

Result<std::vector<Draft>> composePreview(const Search &search, const Template &source,
                                          const Application &application, const Interview &interview,
                                          Moment now)
{
    std::vector<Draft> drafts;
    for (const Interviewer &interviewer : interview.interviewers) {
        const Occasion occasion{source.purpose, application.id, interview.id, interviewer.contact};
        const Result<Setting> setting = settingOf(search, occasion, now);
        if (!setting)
            return setting.error();
        Result<Draft> draft = fill(search, source, occasion, *setting, {drafts, false}, now);
        if (!draft)
            return draft.error();
        drafts.push_back(std::move(*draft));
    }
    return drafts;
}

} // namespace afterword
