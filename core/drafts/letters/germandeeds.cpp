// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/letters/germandeeds.h"

#include "core/drafts/letters/germansentences.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/textwords.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A verb of telling, showing and helping in its past: as it is noted, to Sie, to du. Folded, and as written.
struct Past {
    const char16_t *noted;
    const char16_t *toSie;
    const char16_t *toDu;
};
constexpr std::array pasts{
    Past{u"zeigte", u"zeigten", u"zeigtest"},
    Past{u"erzahlte", u"erzählten", u"erzähltest"},
    Past{u"erklarte", u"erklärten", u"erklärtest"},
    Past{u"erlauterte", u"erläuterten", u"erläutertest"},
    Past{u"schilderte", u"schilderten", u"schildertest"},
    Past{u"erwahnte", u"erwähnten", u"erwähntest"},
    Past{u"fragte", u"fragten", u"fragtest"},
    Past{u"lobte", u"lobten", u"lobtest"},
    Past{u"stellte", u"stellten", u"stelltest"},
    Past{u"fuhrte", u"führten", u"führtest"},
    Past{u"teilte", u"teilten", u"teiltest"},
    Past{u"ermutigte", u"ermutigten", u"ermutigtest"},
    Past{u"beschrieb", u"beschrieben", u"beschriebst"},
    Past{u"sprach", u"sprachen", u"sprachst"},
    Past{u"empfahl", u"empfahlen", u"empfahlst"},
    Past{u"verglich", u"verglichen", u"verglichst"},
    Past{u"half", u"halfen", u"halfst"},
    Past{u"nahm", u"nahmen", u"nahmst"},
    Past{u"gab", u"gaben", u"gabst"},
};

constexpr char16_t participles[] =
    u"gezeigt erzahlt erklart erlautert geschildert erwahnt gefragt gelobt vorgestellt vorgefuhrt geteilt "
    u"ermutigt beschrieben gesprochen empfohlen verglichen geholfen genommen gegeben mitgegeben zugehort "
    u"angeboten eingeladen";

/// What stands at the end of a clause and belongs to its verb: "stellte das Team vor".
constexpr char16_t prefixes[] = u"vor zu ein an auf aus mit durch nach hin ab";

/// A second verb makes two sentences of it.
constexpr char16_t otherVerbs[] =
    u"ist war sind waren hat hatte haben hatten wird wurde wurden kann konnte kam ging lachte sagte meinte";

const Past *pastOf(const QString &folded)
{
    const auto found = std::find_if(pasts.begin(), pasts.end(),
                                    [&](const Past &one) { return QStringView(one.noted) == folded; });
    return found == pasts.end() ? nullptr : &*found;
}

bool isVerb(const QString &folded)
{
    return pastOf(folded) || isIn(folded, QString::fromUtf16(otherVerbs));
}

} // namespace

QString germanDeed(const QString &sentence, const PlainWords &words, Formality tone)
{
    const qsizetype comma = sentence.indexOf(u',');
    const QString clause = comma < 0 ? sentence : sentence.first(comma);
    const std::vector<Word> said = wordsOf(clause);
    const size_t verbAt = !said.empty() && isIn(said.front().folded, u"er sie"_s) ? 1 : 0;
    if (said.size() < verbAt + 3)
        return {};
    const Word &verb = said[verbAt];
    const Word &last = said.back();
    QString between = clause.mid(verb.start + verb.length).trimmed();
    // What follows may speak of nobody else, and holds no second verb.
    if (speaksOfOthers(sentence.mid(verb.start), words) ||
        std::any_of(said.begin() + static_cast<std::ptrdiff_t>(verbAt) + 1, said.end(),
                    [](const Word &word) { return isVerb(word.folded); }))
        return {};
    const bool casual = isCasual(tone);
    if (casual && spacedWords(said).contains(u" sich "_s))
        return {};
    QString done;
    if (const Past *past = pastOf(verb.folded)) {
        done = QString::fromUtf16(casual ? past->toDu : past->toSie);
        if (isIn(last.folded, QString::fromUtf16(prefixes))) {
            done = last.folded + done;
            between.chop(clause.size() - last.start);
            between = between.trimmed();
        }
    } else if (verb.folded == u"hat" && isIn(last.folded, QString::fromUtf16(participles))) {
        done = casual ? u"hast"_s : u"haben"_s;
    } else {
        return {};
    }
    const QString behind = comma < 0 ? QString() : sentence.mid(comma);
    return (casual ? u"wie du "_s : u"wie Sie "_s) + between + u' ' + done + behind;
}

QString germanClause(const QString &sentence, const PlainWords &words, Formality tone)
{
    const std::vector<Word> said = wordsOf(sentence);
    const bool casual = isCasual(tone);
    if (said.size() < 4 || !isIn(said[0].folded, u"dass wie"_s) || said[1].folded != u"sie" ||
        sentence.contains(u','))
        return {};
    const QString behind = sentence.mid(said[1].start + said[1].length);
    if (speaksOfOthers(u"Sie"_s + behind, words))
        return {};
    const Word &verb = said.back();
    const QString written = sentence.mid(verb.start, verb.length);
    const bool isPlural = verb.folded.endsWith(u"en"_s) || verb.folded.endsWith(u"eln"_s) ||
                          verb.folded.endsWith(u"ern"_s) || verb.folded == u"sind";
    // Of several, nobody is a friend alone; and "sich" would be "dich" or "dir".
    if (casual && (isPlural || spacedWords(said).contains(u" sich "_s)))
        return {};
    const QString told = isPlural ? written : germanVerbToReader(written, tone); // "hat" becomes "haben"
    if (told.isEmpty())
        return {};
    const QString between = behind.chopped(sentence.size() - verb.start);
    return said[0].folded + (casual ? u" du"_s : u" Sie"_s) + between + told;
}

QString germanWish(const QString &sentence)
{
    const std::vector<Word> said = wordsOf(sentence);
    if (said.size() < 2 || sentence.contains(u',') || said.front().folded == u"ich")
        return {};
    const Word &last = said.back();
    const QString written = sentence.mid(last.start, last.length);
    const bool isInfinitive =
        written.front().isLower() && written.size() > 4 && !written.contains(u"ge"_s) &&
        (written.endsWith(u"en"_s) || written.endsWith(u"ern"_s) || written.endsWith(u"eln"_s));
    static const QString objects = u"das die den dem der ein eine einen mein meine meinen neue neues neuen "
                                   "mehr ihnen euch im in beim mit fur"_s;
    if (!isInfinitive || !isIn(said.front().folded, objects) ||
        std::any_of(said.begin(), said.end(), [](const Word &word) { return isVerb(word.folded); }))
        return {};
    return u"Ich würde gern "_s + sentence.front().toLower() + sentence.mid(1);
}

QString germanSlip(const QString &sentence)
{
    const std::vector<Word> said = wordsOf(sentence);
    if (said.size() < 2 || sentence.contains(u',') ||
        std::any_of(said.begin(), said.end(), [](const Word &word) { return isVerb(word.folded); }))
        return {};
    const QString own =
        sentence.front().isUpper() && isIn(said.front().folded, u"zu den die das im in zweimal "
                                                                "mehrmals etwas"_s)
            ? sentence.front().toLower() + sentence.mid(1)
            : sentence;
    if (isIn(said.back().folded, u"gekommen gegangen abgeschweift"_s))
        return u"Ich bin "_s + own;
    if (isIn(
            said.back().folded,
            u"verwechselt vergessen verpasst geredet gesprochen gesagt unterbrochen missverstanden verlegt"_s))
        return u"Ich habe "_s + own;
    return {};
}

} // namespace afterword
