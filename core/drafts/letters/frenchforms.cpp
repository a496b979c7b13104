// SPDX-License-Identifier: GPL-3.0-or-later
// French letters: vous to most, tu in a casual one. Nothing in them tells whether who writes is a man or a
// woman.
#include "core/drafts/letters/addressee.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/plainnotes.h"
#include "core/drafts/letters/points.h"
#include "core/drafts/names.h"
#include "core/drafts/textwords.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr PlainWords plainWords{QLocale::French,
                                u"le la les un une des mon ma mes notre nos ce cet cette deux trois quatre "
                                u"cinq six sept huit neuf dix onze douze "
                                u"plusieurs quelques",
                                u"je",
                                u"il elle lui ils elles leur leurs son sa ses quil quils sil dont",
                                u"qu’elle qu'elle qu’elles qu'elles",
                                u"mauvais mauvaise ennuyeux ennuyeuse ennui arrogant arrogante arrogance "
                                u"impoli impolie bizarre nul nulle stupide "
                                u"fatigue fatiguee chaos chaotique salaire dispute froid froide hautain "
                                u"hautaine condescendant condescendante vieux "
                                u"vieille mensonge desagreable mefiant mefiante sceptique retard lent lente",
                                u"rien aucun aucune non pas de special neant ras encore sais je ne",
                                u"tu te toi ta tes",
                                u"vous votre vos"};

/// "l’exemple" is one word to the rest of the program.
bool beginsElided(const QString &sentence, QChar letter)
{
    return sentence.size() > 2 && sentence.front().toLower() == letter &&
           (sentence[1] == u'’' || sentence[1] == u'\'');
}

bool beginsWithVowel(const QString &word)
{
    static const QString vowels = u"aeiouàâäéèêëîïôöùûü"_s;
    return !word.isEmpty() && vowels.contains(word.front().toLower());
}

QString dayAndMonth(QDate day, QDate today)
{
    static const QLocale french(QLocale::French, QLocale::France);
    const QString number = day.day() == 1 ? u"1er"_s : QString::number(day.day());
    return number + french.toString(day, day.year() == today.year() ? u" MMMM"_s : u" MMMM yyyy"_s);
}

QString weekday(QDate day)
{
    return QLocale(QLocale::French, QLocale::France).dayName(day.dayOfWeek());
}

/// "Dr" and "Pr", as French shortens them.
Addressee asWrittenInFrench(Addressee to)
{
    for (QString &title : to.titles)
        title = title.replace(u"Prof."_s, u"Pr"_s).remove(u'.');
    return to;
}

QString greeting(const Contact *contact, Formality tone)
{
    if (!contact || contact->team || fullNameOf(*contact).isEmpty())
        return tone == Formality::Formal && (!contact || !contact->team) ? u"Madame, Monsieur"_s
                                                                         : u"Bonjour"_s;
    const Addressee to = asWrittenInFrench(addresseeOf(*contact));
    if (isCasual(tone)) {
        const QString given = givenNameOf(*contact);
        if (given != fullNameOf(*contact))
            return u"Bonjour "_s + given;
    }
    if (to.gender == Addressee::Gender::Unknown)
        return u"Bonjour "_s + to.titled(to.name);
    // A title stands in the place of "Madame": "Bonjour Dr Whitfield".
    const bool feminine = to.gender == Addressee::Gender::Feminine;
    const QString title =
        to.titles.isEmpty() ? (feminine ? u"Madame"_s : u"Monsieur"_s) : to.titles.join(u' ');
    return u"Bonjour "_s + title + u' ' + to.family;
}

QString onDay(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return u"aujourd’hui"_s;
    if (ago == 1)
        return u"hier"_s;
    return qAbs(ago) <= 6 ? weekday(day) : u"le "_s + dayAndMonth(day, today);
}

/// To follow "le" or "au": "vendredi 4 décembre".
QString date(QDate date, QDate today)
{
    return weekday(date) + u' ' + dayAndMonth(date, today);
}

/// All of them masculine, beginning with a vowel.
QString noun(InterviewKind kind, bool)
{
    switch (kind) {
    case InterviewKind::Phone: return u"échange téléphonique"_s;
    case InterviewKind::Video: return u"échange en visio"_s;
    case InterviewKind::OnSite:
    case InterviewKind::Other: return u"entretien"_s;
    }
    Q_UNREACHABLE();
}

/// "notre entretien de lundi"; to those who were not there "l’entretien du 23 novembre".
QString talk(const Conversation &conversation, QDate today)
{
    const QString what =
        (conversation.wasThere ? u"notre "_s : u"l’"_s) + noun(conversation.kind, conversation.wasThere);
    if (!conversation.day.isValid())
        return what;
    const qint64 ago = conversation.day.daysTo(today);
    const QString day = onDay(conversation.day, today);
    if (ago == 0 || ago == 1)
        return what + u" d’"_s + day;
    return what + (qAbs(ago) <= 6 ? u" de "_s + day : u" du "_s + dayAndMonth(conversation.day, today));
}

/// "le poste de Data Analyst", "le poste d’analyste"
QString theRole(const QString &role)
{
    if (role.isEmpty())
        return u"le poste"_s;
    return (beginsWithVowel(role) ? u"le poste d’"_s : u"le poste de "_s) + role;
}

/// To follow "avec".
QString interviewers(const QStringList &others, bool wasThere, Formality tone)
{
    const QString names = joinedBy(others, u" et "_s);
    if (!wasThere || names.isEmpty())
        return names;
    return (isCasual(tone) ? u"toi ainsi qu’avec "_s : u"vous ainsi qu’avec "_s) + names;
}

/// Whether it speaks of somebody else. "le son" is a sound, "son exemple" somebody's.
bool isAboutOthers(QString sentence)
{
    static const QRegularExpression sound(u"\\b([Ll]e|[Dd]u|[Aa]u|[Cc]e|[Uu]n) son\\b"_s);
    return speaksOfOthers(sentence.replace(sound, u"\\1 bruit"_s), plainWords);
}

/// As one writes it behind a colon, with the apostrophe of print.
QString lowered(QString sentence)
{
    return sentence.front().toLower() + sentence.mid(1).replace(u'\'', u'’');
}

/// A thing, or a sentence that names its subject: both can stand behind a colon. "son exemple" becomes
/// "votre exemple". Empty where one knows not whom it is about.
QString thing(const QString &sentence, Formality tone)
{
    if (isAboutOthers(sentence) || sentence.endsWith(u'?'))
        return {};
    const std::vector<Word> words = wordsOf(sentence);
    if (words.size() < 2 && !beginsElided(sentence, u'l'))
        return {};
    const QString first = words.front().folded;
    const QString rest = sentence.mid(words.front().start + words.front().length);
    if (first == u"son" || first == u"sa" || first == u"ses") {
        const bool many = first == u"ses";
        const bool vowel = beginsWithVowel(rest.trimmed());
        if (!isCasual(tone))
            return (many ? u"vos"_s : u"votre"_s) + rest;
        return (many ? u"tes"_s : first == u"son" || vowel ? u"ton"_s : u"ta"_s) + rest;
    }
    if (!beginsWithOneOf(sentence, plainWords.beginnings) && !beginsElided(sentence, u'l') &&
        !sentence.front().isDigit())
        return {};
    return lowered(sentence);
}

QString ownSentence(const QString &sentence)
{
    const bool own = beginsWithOneOf(sentence, plainWords.writer) || beginsElided(sentence, u'j');
    if (!own || isAboutOthers(sentence) || wordsOf(sentence).size() < 3)
        return {};
    return lowered(sentence);
}

/// With the no-break spaces that stand within French quotation marks.
QString quoted(const QString &text)
{
    return u"«\u00A0"_s + text + u"\u00A0»"_s;
}

/// "la façon dont vous avez montré le tableau de bord" of "a montré le tableau de bord", "elle m’a montré …":
/// only with verbs of telling, showing and helping, and where nobody else is spoken of.
QString deed(const QString &sentence, Formality tone)
{
    static const QRegularExpression done(
        u"^(?:[Ii]l |[Ee]lle )?([Mm]['’])?[Aa] "
        u"((?:très |si |bien )?(?:montré|expliqué|raconté|décrit|parlé|partagé|présenté|évoqué|mentionné|"
        u"demandé|conseillé|recommandé|détaillé|comparé|encouragé|écouté|proposé) .+)$"_s);
    const auto found = done.match(sentence);
    if (!found.hasMatch() || isAboutOthers(u"a "_s + found.captured(2)) || sentence.contains(u','))
        return {};
    const QString had = found.captured(1).isEmpty() ? isCasual(tone) ? u"tu as "_s : u"vous avez "_s
                        : isCasual(tone)            ? u"tu m’as "_s
                                                    : u"vous m’avez "_s;
    return u"la façon dont "_s + had + found.captured(2).replace(u'\'', u'’');
}

/// "j’aimerais refaire le rapport" of "refaire le rapport"; empty where it is no wish.
QString wish(const QString &sentence)
{
    static const QRegularExpression infinitive(
        u"^(?!(?:hier|hiver|premier|dernier|papier|métier|cher) )\\p{L}{2,}(?:er|ir|re) (?:le |la |les "
        u"|l['’]|un "
        u"|une |des |du |de |d['’]|mon |ma |mes |au |aux |à |votre |vos |ton |tes |avec |plus ).+$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!infinitive.match(sentence).hasMatch() || beginsWithOneOf(sentence, plainWords.beginnings) ||
        isAboutOthers(sentence))
        return {};
    return u"j’aimerais "_s + lowered(sentence);
}

QString moment(const Noted &noted)
{
    const QString said = quotationIn(noted.text);
    if (!said.isEmpty() && !isInAnotherLanguage(said, QLocale::French) &&
        !addressesOtherwise(said, plainWords, noted.tone))
        return (isCasual(noted.tone) ? u"ta phrase "_s : u"votre phrase "_s) + quoted(said);
    return firstTold(noted.text, &noted.reader, plainWords, noted.tone, [&](const QString &sentence) {
        if (isUnkindTo(sentence, plainWords))
            return QString();
        const QString told = deed(sentence, noted.tone);
        return told.isEmpty() ? thing(sentence, noted.tone) : told;
    });
}

/// votre question « Comment … ? »; votre question à propos de « SQL »
QString openQuestion(const Noted &noted)
{
    QString text = quotationIn(noted.text);
    if (text.isEmpty())
        text = noted.text;
    for (const QString &sentence : tellableSentences(text, &noted.reader, plainWords, noted.tone)) {
        if (sentence.endsWith(u'?')) {
            const QString asked = sentence.chopped(1).trimmed();
            return (isCasual(noted.tone) ? u"ta question "_s : u"votre question "_s) +
                   quoted(asked.front().toUpper() + asked.mid(1) + u"\u202F?"_s);
        }
        const bool clause =
            sentence.contains(u',') ||
            beginsWithOneOf(sentence, u"comment pourquoi quand ou qui que quoi si il elle je a "
                                      u"quel quelle combien voulait demandait question jai");
        if (wordsOf(sentence).size() <= 6 && !clause && !isAboutOthers(sentence))
            return (isCasual(noted.tone) ? u"ta question à propos de "_s : u"votre question à propos de "_s) +
                   quoted(sentence);
    }
    return {};
}

/// What is the writer's own: a sentence of theirs, or a thing.
QString own(const QString &typed, const Contact *reader, Formality tone)
{
    return firstTold(typed, reader, plainWords, tone, [&](const QString &sentence) {
        const QString mine = ownSentence(sentence);
        const bool theirs = beginsWithOneOf(sentence, u"son sa ses");
        return mine.isEmpty() && !theirs ? thing(sentence, tone) : mine;
    });
}

QString awkward(const Noted &noted)
{
    return own(noted.text, &noted.reader, noted.tone);
}

QString contribution(const QString &noted, Formality tone)
{
    const QString wished = firstTold(noted, nullptr, plainWords, tone, wish);
    return wished.isEmpty() ? own(noted, nullptr, tone) : wished;
}

} // namespace

const LetterForms &frenchForms()
{
    static constexpr LetterForms forms{
        LetterLanguage::French,
        u"[votre nom]",
        u',',
        greeting,
        onDay,
        date,
        noun,
        talk,
        theRole,
        {u"chez ", u"chez ", u"dans votre équipe", u"dans ton équipe", u"votre équipe", u"ton équipe"},
        interviewers,
        moment,
        openQuestion,
        awkward,
        contribution,
        frenchPoints};
    return forms;
}

} // namespace afterword
