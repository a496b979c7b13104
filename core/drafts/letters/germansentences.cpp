// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/letters/germansentences.h"

#include "core/drafts/letters/letterforms.h"
#include "core/drafts/names.h"
#include "core/drafts/textwords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A verb whose stem changes, of her and him, to Sie and to du. As it is written.
struct Verb {
    const char16_t *ofOne;
    const char16_t *toSie;
    const char16_t *toDu;
};
constexpr std::array verbs{
    Verb{u"hat", u"haben", u"hast"},
    Verb{u"ist", u"sind", u"bist"},
    Verb{u"war", u"waren", u"warst"},
    Verb{u"wird", u"werden", u"wirst"},
    Verb{u"wurde", u"wurden", u"wurdest"},
    Verb{u"kann", u"können", u"kannst"},
    Verb{u"will", u"wollen", u"willst"},
    Verb{u"mag", u"mögen", u"magst"},
    Verb{u"muss", u"müssen", u"musst"},
    Verb{u"darf", u"dürfen", u"darfst"},
    Verb{u"soll", u"sollen", u"sollst"},
    Verb{u"weiß", u"wissen", u"weißt"},
    Verb{u"tut", u"tun", u"tust"},
    Verb{u"gibt", u"geben", u"gibst"},
    Verb{u"nimmt", u"nehmen", u"nimmst"},
    Verb{u"spricht", u"sprechen", u"sprichst"},
    Verb{u"liest", u"lesen", u"liest"},
    Verb{u"sieht", u"sehen", u"siehst"},
    Verb{u"hilft", u"helfen", u"hilfst"},
    Verb{u"fährt", u"fahren", u"fährst"},
    Verb{u"hält", u"halten", u"hältst"},
    Verb{u"lässt", u"lassen", u"lässt"},
    Verb{u"trifft", u"treffen", u"triffst"},
    Verb{u"läuft", u"laufen", u"läufst"},
    Verb{u"trägt", u"tragen", u"trägst"},
    Verb{u"wächst", u"wachsen", u"wächst"},
    Verb{u"fängt", u"fangen", u"fängst"},
    Verb{u"isst", u"essen", u"isst"},
    Verb{u"tritt", u"treten", u"trittst"},
    Verb{u"fiehlt", u"fehlen", u"fiehlst"},
    Verb{u"gisst", u"gessen", u"gisst"},
    Verb{u"wirft", u"werfen", u"wirfst"},
    Verb{u"bricht", u"brechen", u"brichst"},
    Verb{u"fällt", u"fallen", u"fällst"},
    Verb{u"lädt", u"laden", u"lädst"},
    Verb{u"schlägt", u"schlagen", u"schlägst"},
    Verb{u"kam", u"kamen", u"kamst"},
    Verb{u"ging", u"gingen", u"gingst"},
    Verb{u"fand", u"fanden", u"fandest"},
    Verb{u"blieb", u"blieben", u"bliebst"},
    Verb{u"sah", u"sahen", u"sahst"},
    Verb{u"hielt", u"hielten", u"hieltest"},
    Verb{u"gann", u"gannen", u"gannst"},
    Verb{u"stand", u"standen", u"standest"},
    Verb{u"schrieb", u"schrieben", u"schriebst"},
    Verb{u"trug", u"trugen", u"trugst"},
    Verb{u"ließ", u"ließen", u"ließt"},
    Verb{u"traf", u"trafen", u"trafst"},
    Verb{u"fing", u"fingen", u"fingst"},
    Verb{u"lud", u"luden", u"ludst"},
    Verb{u"zog", u"zogen", u"zogst"},
    Verb{u"bot", u"boten", u"botst"},
    Verb{u"rief", u"riefen", u"riefst"},
    Verb{u"sprach", u"sprachen", u"sprachst"},
    Verb{u"half", u"halfen", u"halfst"},
    Verb{u"nahm", u"nahmen", u"nahmst"},
    Verb{u"gab", u"gaben", u"gabst"},
    Verb{u"fuhr", u"fuhren", u"fuhrst"},
};

/// What such a verb may begin with and not lose: "versteht", "übernimmt".
constexpr char16_t inseparable[] = u"be ver er ent emp über unter ge zer miss wider";

/// What stands at the end of a sentence and belongs to its verb: "stellte das Team vor".
constexpr char16_t prefixes[] =
    u"vor zu ein an auf aus mit durch nach hin ab bei her um weg teil zurück weiter los statt";

/// With these the part of a sentence behind its comma may begin and stay as it is.
constexpr char16_t joints[] = u"dass wie was warum weil ob als wo wenn um ohne statt obwohl";

/// What may stand second where a verb is missing ("Sie offen für Neues"), and looks like one.
constexpr char16_t noVerbs[] =
    u"offen zufrieden bescheiden erfahren trocken recht nett echt leicht fast nicht oft "
    u"selbst jetzt erst sonst direkt fest laut bereit gelassen begeistert gut";

constexpr char16_t subjects[] = u"sie er";
constexpr char16_t othersSubjects[] = u"wir es man alle";

const Verb *knownVerb(const QString &written)
{
    for (const Verb &verb : verbs) {
        const QStringView known(verb.ofOne);
        if (!written.endsWith(known))
            continue;
        const QString before = written.chopped(known.size());
        if (before.isEmpty() || isIn(before, QString::fromUtf16(inseparable)))
            return &verb;
    }
    return nullptr;
}

/// Of a verb without a change of its stem: "leitet" and "leitete".
QString regularVerb(const QString &verb, bool casual)
{
    if (verb.size() < 4 || verb.front().isUpper())
        return {};
    if (verb.endsWith(u"te"_s))
        return verb + (casual ? u"st"_s : u"n"_s);
    if (!verb.endsWith(u't'))
        return {};
    const QString stem = verb.chopped(1); // "leite", "mach", "nutz", "paddel"
    static const QString hissing = u"szxß"_s;
    if (casual)
        return stem + (hissing.contains(stem.back()) ? u"t"_s : u"st"_s);
    return stem +
           (stem.endsWith(u'e') || stem.endsWith(u"el"_s) || stem.endsWith(u"er"_s) ? u"n"_s : u"en"_s);
}

bool isPluralVerb(const QString &verb)
{
    return verb.size() > 3 && verb.front().isLower() && verb.endsWith(u'n') &&
           (verb.endsWith(u"en"_s) || verb.endsWith(u"eln"_s) || verb.endsWith(u"ern"_s));
}

/// Whose the possessives of a sentence are: those of "sie", of "er", or of either where a name was its
/// subject.
QString readersOwn(const QString &text, const QString &subject, bool casual)
{
    const std::vector<Word> said = wordsOf(text);
    QString result;
    qsizetype from = 0;
    for (size_t at = 0; at < said.size(); ++at) {
        const Word &word = said[at];
        const bool hers = word.folded.startsWith(u"ihr"_s) && subject != u"er";
        const bool his = word.folded.startsWith(u"sein"_s) && subject != u"sie";
        const QString ending = word.folded.mid(hers ? 3 : 4);
        if ((!hers && !his) || !isOneOf(ending, {u"", u"e", u"en", u"em", u"er", u"es"}))
            continue;
        // "will offen sein" is the verb; a possessive stands before its noun.
        const bool hasNoun =
            std::any_of(said.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                        said.begin() + static_cast<std::ptrdiff_t>(std::min(at + 3, said.size())),
                        [&](const Word &next) { return text[next.start].isUpper(); });
        if (!hasNoun)
            continue;
        result += QStringView(text).sliced(from, word.start - from);
        result += (casual ? u"dein"_s : u"Ihr"_s) + ending;
        from = word.start + word.length;
    }
    result += QStringView(text).sliced(from);
    return result;
}

/// "wie sie angefangen hat" behind a comma: "wie Sie angefangen haben". Absent where it speaks of somebody.
std::optional<QString> clauseBehind(const QString &behind, const QString &subject, const PlainWords &words,
                                    Formality tone)
{
    const std::vector<Word> said = wordsOf(behind);
    if (said.empty() || !isIn(said.front().folded, QString::fromUtf16(joints)) || behind.indexOf(u',', 1) > 0)
        return std::nullopt;
    const QString own = readersOwn(behind, subject, isCasual(tone));
    if (said.size() < 3 || said[1].folded != subject)
        return speaksOfOthers(readersOwn(behind, subject, true), words) ? std::nullopt : std::optional(own);
    const Word &last = said.back();
    const QString verb = behind.mid(last.start, last.length);
    const QString told = isPluralVerb(verb) && !isCasual(tone) ? verb : germanVerbToReader(verb, tone);
    if (told.isEmpty())
        return std::nullopt;
    const QString middle =
        behind.mid(said[1].start + said[1].length, last.start - said[1].start - said[1].length);
    if (speaksOfOthers(u"x"_s + readersOwn(middle, subject, true), words))
        return std::nullopt;
    const QString between = readersOwn(middle, subject, isCasual(tone));
    return behind.first(said[1].start) + (isCasual(tone) ? u"du"_s : u"Sie"_s) + between + told;
}

/// Whether something in @p said behind its second word joins a second verb to the first.
bool hasSecondVerb(const std::vector<Word> &said, const QString &clause)
{
    for (size_t at = 2; at + 1 < said.size(); ++at) {
        if (!isOneOf(said[at].folded, {u"und", u"oder", u"aber", u"doch", u"sondern"}))
            continue;
        const QString next = clause.mid(said[at + 1].start, said[at + 1].length);
        if (isIn(said[at + 1].folded, u"sie er es wir ich man das"_s) || knownVerb(next) ||
            !regularVerb(next, false).isEmpty() || isPluralVerb(next))
            return true;
    }
    return false;
}

} // namespace

QString germanVerbToReader(const QString &verb, Formality tone)
{
    const bool casual = isCasual(tone);
    if (const Verb *known = knownVerb(verb))
        return verb.chopped(QStringView(known->ofOne).size()) +
               QString::fromUtf16(casual ? known->toDu : known->toSie);
    return regularVerb(verb, casual);
}

QString germanSentence(const QString &sentence, const PlainWords &words, Formality tone)
{
    static const QString breaks = u":;()„“\"–"_s;
    if (std::any_of(sentence.begin(), sentence.end(), [](QChar c) { return breaks.contains(c); }))
        return {};
    const bool casual = isCasual(tone);
    const qsizetype comma = sentence.indexOf(u',');
    const QString clause = comma < 0 ? sentence : sentence.first(comma);
    const std::vector<Word> said = wordsOf(clause);
    if (said.size() < (comma < 0 ? 3U : 2U) || hasSecondVerb(said, clause))
        return {};
    const QString subject = said[0].folded;
    const bool isReader = isIn(subject, QString::fromUtf16(subjects));
    if (!isReader && !isIn(subject, QString::fromUtf16(othersSubjects)))
        return {};
    // What somebody did not do, or did badly, is nothing to thank for.
    const LetterWords &german = germanLetterWords();
    const QString spaced = spacedWords(wordsOf(sentence));
    const QString denials = QString::fromUtf16(german.denials);
    if (isReader &&
        (holdsOneOf(spaced, german.unkind) ||
         std::any_of(said.begin(), said.end(), [&](const Word &word) { return isIn(word.folded, denials); })))
        return {};
    const QString verb = clause.mid(said[1].start, said[1].length);
    const bool isAdjective = isIn(verb, QString::fromUtf16(noVerbs)) ||
                             (verb.endsWith(u"ent"_s) && !verb.endsWith(u"dient"_s)) ||
                             verb.endsWith(u"ant"_s);
    if (isAdjective)
        return {};
    QString last = verb;
    if (isReader)
        last = isPluralVerb(verb) && !casual && subject == u"sie" ? verb : germanVerbToReader(verb, tone);
    else if (!knownVerb(verb) && regularVerb(verb, false).isEmpty() && !isPluralVerb(verb) && verb != u"sind")
        last.clear();
    if (last.isEmpty())
        return {};
    QString between = clause.mid(said[1].start + said[1].length).trimmed();
    const Word &end = said.back();
    if (isIn(clause.mid(end.start, end.length), QString::fromUtf16(prefixes))) {
        last = clause.mid(end.start, end.length) + last;
        between.chop(clause.size() - end.start);
        between = between.trimmed();
    }
    // What is the reader's is nobody else's, whichever case it stands in.
    const QString whose = isReader ? subject : u"-"_s;
    const bool ofOthers = speaksOfOthers(u"x "_s + readersOwn(between, whose, true), words);
    between = readersOwn(between, whose, casual);
    if ((between.isEmpty() && comma < 0) || ofOthers ||
        (casual && isReader && spacedWords(said).contains(u" sich "_s)))
        return {};
    std::optional<QString> behind =
        comma < 0 ? QString() : clauseBehind(sentence.mid(comma), subject, words, tone);
    if (!behind)
        return {};
    const QString whom = !isReader ? subject : casual ? u"du"_s : u"Sie"_s;
    const QString middle = between.isEmpty() ? QString() : between + u' ';
    return u"dass "_s + whom + u' ' + middle + last + *behind;
}

QString germanWithPronoun(const QString &sentence, const Contact &reader)
{
    const QStringList own = nameWordsOf(reader);
    const std::vector<Word> said = wordsOf(sentence);
    size_t at = 0;
    QString pronoun = u"sie"_s;
    if (!said.empty() && isOneOf(said[0].folded, {u"frau", u"herr"})) {
        pronoun = said[0].folded == u"herr" ? u"er"_s : u"sie"_s;
        at = 1;
    }
    while (at < said.size() && isOneOf(said[at].folded, {u"dr", u"prof"}))
        ++at;
    const size_t first = at;
    while (at < said.size() && holdsName(said[at].folded, own))
        ++at;
    // What follows the name is the verb of a sentence, and no second name.
    if (at == first || at >= said.size() || !sentence[said[at].start].isLower() ||
        isOneOf(said[at].folded, {u"und", u"oder", u"sowie"}))
        return sentence;
    return pronoun + u' ' + sentence.mid(said[at].start);
}

} // namespace afterword
