// SPDX-License-Identifier: GPL-3.0-or-later
// German letters: Sie to most, du in a casual one; dates and greetings as DIN 5008 has them.
#include "core/domain/formsofaddress.h"
#include "core/drafts/letters/addressee.h"
#include "core/drafts/letters/germandeeds.h"
#include "core/drafts/letters/germansentences.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/plainnotes.h"
#include "core/drafts/letters/points.h"
#include "core/drafts/names.h"
#include "core/drafts/textwords.h"
#include "core/drafts/wording/jotting.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr PlainWords plainWords{
    QLocale::German,
    u"der die das ein eine mein meine unser unsere zwei drei vier funf sechs sieben acht neun zehn elf zwolf "
    u"viele "
    u"einige mehrere kein keine diese dieser dieses",
    u"ich",
    u"er ihn ihm es ihre ihrem ihren ihrer ihr sein seine seinem seinen seiner seines jemand man",
    u"sie ihnen",
    u"schlecht schlechte schlechter schlechtes langweilig langweilige gelangweilt arrogant arrogante "
    u"arroganz "
    u"unhoflich unfreundlich peinlich dumm blod bloed mude chaos chaotisch nervig genervt genervte "
    u"unpunktlich "
    u"gehalt streit unsympathisch herablassend desinteressiert komisch seltsam merkwurdig alt altmodisch "
    u"fake "
    u"luge gelogen unvorbereitet ahnungslos anstrengend laut unkonzentriert skeptisch misstrauisch kalt "
    u"gestresst hektisch ungeduldig nervos streng krank verspatet unterbrach kritisierte bezweifelte "
    u"schimpfte",
    u"nichts keine keiner nein nix kein weiss nicht mehr noch nie besonderes",
    u"du dir dich dein deine deinen deinem deiner deines euch euer eure euren eurem eurer",
    u"",
    u"Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres"};

constexpr char16_t finite[] =
    u"ist war sind waren hat hatte haben hatten wird wurde wurden kann konnte kam fiel "
    u"ging lief gab brach dauerte klang stand blieb wollte musste sollte macht arbeitet nutzt gibt wachst "
    u"sucht "
    u"trifft lauft geht kommt steht liegt sitzt bleibt baut plant will soll darf muss heisst hilft lernt "
    u"besteht "
    u"lebt zieht bekommt halt findet beginnt endet teilt tragt duzt kocht isst spricht dauert zahlt klappt "
    u"funktioniert passt gehort verlasst wechselt entscheidet spielt bietet arbeiten machen nutzen duzen "
    u"kochen "
    u"arbeitete machte";

const QLocale &german()
{
    static const QLocale locale(QLocale::German, QLocale::Germany);
    return locale;
}

QString dayAndMonth(QDate day, QDate today)
{
    return german().toString(day, day.year() == today.year() ? u"d. MMMM"_s : u"d. MMMM yyyy"_s);
}

QString greeting(const Contact *contact, Formality tone)
{
    const bool casual = isCasual(tone);
    if (!contact || contact->team || fullNameOf(*contact).isEmpty())
        return tone == Formality::Formal && (!contact || !contact->team) ? u"Sehr geehrte Damen und Herren"_s
               : casual                                                  ? u"Hallo"_s
                                                                         : u"Guten Tag"_s;
    const Addressee to = addresseeOf(*contact);
    if (casual) {
        const QString given = givenNameOf(*contact);
        // "Dr. Okafor" and "Frau Okafor" hold no given name.
        if (given != fullNameOf(*contact))
            return u"Hallo "_s + given;
    }
    const bool feminine = to.gender == Addressee::Gender::Feminine;
    if (to.gender == Addressee::Gender::Unknown)
        return (casual ? u"Hallo "_s : u"Guten Tag "_s) + to.titled(to.name);
    if (tone == Formality::Formal)
        return (feminine ? u"Sehr geehrte Frau "_s : u"Sehr geehrter Herr "_s) + to.titled(to.family);
    return (casual ? u"Hallo "_s : u"Guten Tag "_s) + (feminine ? u"Frau "_s : u"Herr "_s) +
           to.titled(to.family);
}

QString onDay(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return u"heute"_s;
    if (ago == 1)
        return u"gestern"_s;
    return u"am "_s + (qAbs(ago) <= 6 ? german().dayName(day.dayOfWeek()) : dayAndMonth(day, today));
}

/// To follow "bis": "Freitag, den 4. Dezember".
QString date(QDate date, QDate today)
{
    return german().dayName(date.dayOfWeek()) + u", den "_s + dayAndMonth(date, today);
}

/// All of them neuter, so that "unser", "das" and "Ihr" suit each.
QString noun(InterviewKind kind, bool wasThere)
{
    switch (kind) {
    case InterviewKind::Phone: return u"Telefonat"_s;
    case InterviewKind::Video: return u"Videogespräch"_s;
    case InterviewKind::OnSite:
    case InterviewKind::Other: return wasThere ? u"Gespräch"_s : u"Vorstellungsgespräch"_s;
    }
    Q_UNREACHABLE();
}

/// In the nominative or, with the same words, the accusative: "unser heutiges Gespräch".
QString talk(const Conversation &conversation, QDate today)
{
    const QString what = noun(conversation.kind, conversation.wasThere);
    if (!conversation.day.isValid())
        return u"unser "_s + what;
    const qint64 ago = conversation.day.daysTo(today);
    const QString day = onDay(conversation.day, today);
    if (ago == 0 || ago == 1) {
        const QString when = ago == 0 ? u"heutige"_s : u"gestrige"_s;
        return conversation.wasThere ? u"unser %1s %2"_s.arg(when, what) : u"das %1 %2"_s.arg(when, what);
    }
    return (conversation.wasThere ? u"unser "_s : u"das "_s) + what + u' ' + day;
}

/// In the nominative or the accusative.
QString theRole(const QString &role)
{
    return role.isEmpty() ? u"die Stelle"_s : u"die Stelle als "_s + role;
}

/// To follow "mit".
QString interviewers(const QStringList &others, bool wasThere, Formality tone)
{
    const QString names = joinedBy(others, u" und "_s);
    if (!wasThere || names.isEmpty())
        return names;
    return (isCasual(tone) ? u"dir sowie "_s : u"Ihnen sowie "_s) + names;
}

/// A thing or a sentence that can stand behind a colon; empty where it is neither.
///  - "die Geschichte vom Ausfall": as it is; "ihre Geschichte", "seine Geschichte": "Ihre Geschichte"
///  - "Frage zur Stichprobe": nouns are told by their capitals, and so is the end of a thing
///  - "das Dashboard gezeigt" is neither, since one knows not who did it
QString thing(const QString &sentence, Formality tone)
{
    const std::vector<Word> words = wordsOf(sentence);
    if (words.empty() || speaksOfOthers(sentence, plainWords))
        return {};
    const QString first = sentence.mid(words.front().start, words.front().length);
    const QSet<QString> verbs = setOf(QString::fromUtf16(finite));
    const bool isSentence = std::any_of(words.begin() + 1, words.end(),
                                        [&](const Word &word) { return verbs.contains(word.folded); });
    const Word &last = words.back();
    const QChar end = sentence[last.start];
    if (!isSentence && !end.isUpper() && !end.isDigit())
        return {};
    const QString rest = sentence.mid(words.front().length);
    const QString folded = words.front().folded;
    const bool begins = beginsWithOneOf(sentence, plainWords.beginnings) || first.front().isDigit();
    if (!isSentence && (folded == u"ihre" || folded == u"ihr" || folded == u"seine" || folded == u"sein")) {
        const QString ending = folded.endsWith(u'e') ? u"e"_s : QString();
        return (isCasual(tone) ? u"dein"_s : u"Ihr"_s) + ending + rest;
    }
    if (begins)
        return (isSentence ? first.front().toUpper() : first.front().toLower()) + first.mid(1) + rest;
    // A capital tells a noun only where it isn't just that of a sentence: a noun of its own follows a
    // preposition at once, or stands alone.
    static const QSet<QString> joints = setOf(
        u"zu zum zur uber von vom mit fur aus auf an am im in bei beim nach und gegen ohne unter vor"_s);
    const bool noun = first.front().isUpper() && (words.size() == 1 || joints.contains(words[1].folded) ||
                                                  sentence[words[1].start].isUpper());
    return noun && !isSentence ? sentence : QString();
}

/// "Begeisterung für Rust" is the reader's: "Ihre Begeisterung für Rust". Only where the noun's gender is
/// known; a thing that has an article, or a possessive, stays as it is.
QString readersThing(const QString &sentence, Formality tone)
{
    const QString told = thing(sentence, tone);
    const std::vector<Word> words = wordsOf(told);
    if (told.isEmpty() || told.front().isLower() || told != sentence || words.size() < 2)
        return told;
    static const QSet<QString> feminine =
        setOf(u"frage idee geschichte demo art ruhe sicht kritik neugier anekdote "
              "freude leidenschaft prasentation"_s);
    static const QSet<QString> others =
        setOf(u"hinweis tipp rat beispiel humor dashboard bericht vorschlag satz blick "
              "umgang lachen witz gedanke vergleich einblick lob interesse"_s);
    const QString noun = words.front().folded;
    bool isFeminine = feminine.contains(noun);
    for (const QString &ending : {u"ung"_s, u"heit"_s, u"keit"_s, u"schaft"_s, u"tion"_s})
        isFeminine = isFeminine || noun.endsWith(ending);
    if (beginsWithOneOf(told, plainWords.beginnings) || told.front().isDigit() || told.startsWith(u"Ihr"))
        return told;
    if (!isFeminine && !others.contains(noun))
        return {};
    return (isCasual(tone) ? u"dein"_s : u"Ihr"_s) + (isFeminine ? u"e "_s : u" "_s) + told;
}

/// "Ich kam zu spät", as one wrote it.
QString ownSentence(const QString &sentence)
{
    if (!beginsWithOneOf(sentence, plainWords.writer) || speaksOfOthers(sentence, plainWords) ||
        wordsOf(sentence).size() < 3)
        return {};
    return u"Ich"_s + sentence.mid(3);
}

QString moment(const Noted &noted)
{
    const QString quoted = quotationIn(noted.text);
    if (!quoted.isEmpty() && !isInAnotherLanguage(quoted, QLocale::German) &&
        !addressesOtherwise(quoted, plainWords, noted.tone))
        return (isCasual(noted.tone) ? u"dein Satz „"_s : u"Ihr Satz „"_s) + quoted + u'“';
    QStringList sentences;
    for (const QString &sentence : sentencesOf(noted.text))
        sentences += germanWithPronoun(sentence, noted.reader);
    return firstTold(sentences.join(u'\n'), &noted.reader, plainWords, noted.tone,
                     [&](const QString &sentence) {
                         if (isUnkindTo(sentence, plainWords) || sentence.endsWith(u'?'))
                             return QString();
                         for (const auto &tell : {germanDeed, germanClause, germanSentence}) {
                             if (const QString told = tell(sentence, plainWords, noted.tone); !told.isEmpty())
                                 return told;
                         }
                         return readersThing(sentence, noted.tone);
                     });
}

/// In the accusative, as after "auf" and "über": Ihre Frage „Wie …?“; Ihre Frage zum Thema
/// „Fensterfunktionen“
QString openQuestion(const Noted &noted)
{
    QString text = quotationIn(noted.text);
    if (text.isEmpty())
        text = noted.text;
    for (const QString &sentence : tellableSentences(text, &noted.reader, plainWords, noted.tone)) {
        if (sentence.endsWith(u'?')) {
            if (speaksOfOthers(sentence, {QLocale::German, u"", u"", u"er ihn ihm", u"", u"", u""}))
                continue;
            return (isCasual(noted.tone) ? u"deine Frage „"_s : u"Ihre Frage „"_s) +
                   sentence.front().toUpper() + sentence.mid(1) + u'“';
        }
        const std::vector<Word> words = wordsOf(sentence);
        const bool clause =
            sentence.contains(u',') ||
            beginsWithOneOf(sentence, u"wie warum was wer wann wo ob er sie ich hat wollte fragte "
                                      u"nach weshalb wieso welche welcher welches");
        if (words.size() <= 6 && !clause && !speaksOfOthers(sentence, plainWords))
            return (isCasual(noted.tone) ? u"deine Frage zum Thema „"_s : u"Ihre Frage zum Thema „"_s) +
                   sentence + u'“';
    }
    return {};
}

/// What is the writer's own: a sentence of theirs, what @p completed makes one of, or a thing.
QString own(const QString &typed, const Contact *reader, Formality tone,
            QString (*completed)(const QString &sentence))
{
    return firstTold(typed, reader, plainWords, tone, [&](const QString &sentence) {
        const bool ofOthers = speaksOfOthers(u"ich "_s + sentence, plainWords);
        const QString whole = ofOthers ? QString() : completed(sentence);
        const QString mine = whole.isEmpty() ? ownSentence(sentence) : whole;
        const QString told = mine.isEmpty() ? thing(sentence, tone) : mine;
        return told.startsWith(u"Ihr") || told.startsWith(u"dein") ? QString() : told;
    });
}

QString awkward(const Noted &noted)
{
    return own(noted.text, &noted.reader, noted.tone, germanSlip);
}

QString contribution(const QString &noted, Formality tone)
{
    return own(noted, nullptr, tone, germanWish);
}

/// "mit Herrn Weber", whichever template the preposition stands in.
QString joined(const QString &text)
{
    return withHerrDeclined(text);
}

} // namespace

const LetterForms &germanForms()
{
    static constexpr LetterForms forms{
        LetterLanguage::German,
        u"[Ihr Name]",
        u',',
        greeting,
        onDay,
        date,
        noun,
        talk,
        theRole,
        {u"bei ", u"bei ", u"in Ihrem Team", u"in eurem Team", u"Ihr Team", u"euer Team"},
        interviewers,
        moment,
        openQuestion,
        awkward,
        contribution,
        germanPoints,
        joined};
    return forms;
}

} // namespace afterword
