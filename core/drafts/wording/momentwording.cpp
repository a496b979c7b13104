// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/momentwording.h"

#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/lexicon.h"
#include "core/drafts/wording/readable.h"
#include "core/drafts/wording/secondperson.h"
#include "core/drafts/wording/tact.h"
#include "core/drafts/wording/verbs.h"
#include "core/drafts/wording/whatstays.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// How many words a beginning such as "I really liked" or "impressed by" takes; 0 when it isn't one.
size_t likingLength(const Jotting &jotting)
{
    size_t at = jotting.word(0) == u"i" ? 1 : 0;
    if (at == 1 && isOneOf(jotting.word(1), {u"was", u"am"}))
        at = 2;
    at += jotting.adverbsAt(at);
    const QString verb = jotting.word(at);
    if (isOneOf(verb, {u"impressed", u"struck", u"touched", u"moved", u"inspired"}))
        return isOneOf(jotting.word(at + 1), {u"by", u"with", u"that"}) ? at + 2 : 0;
    // "liked my portfolio": they did.
    if (at == 0 && isOneOf(jotting.word(at + 1), {u"my", u"mine", u"me", u"us"}))
        return 0;
    const bool mine = isOneOf(verb, {u"liked", u"loved", u"enjoyed", u"appreciated", u"admired"});
    const bool saysI = jotting.word(0) == u"i" && isOneOf(verb, {u"remember", u"like", u"love", u"enjoy",
                                                                 u"appreciate", u"admire", u"remembered"});
    return mine || saysI ? at + 1 : 0;
}

bool isOwned(const QString &word)
{
    return isOneOf(word, {u"is", u"are", u"was", u"were", u"has", u"have", u"had", u"wants", u"wanted",
                          u"needs", u"needed", u"hopes", u"prefers", u"expects"});
}

QString oneCharacter(const Jotting &jotting, const Contact &contact);

/// What "she ..." did, told to her: a deed is recalled by how it was done, a state is a fact.
QString oneEvent(const Jotting &clause, const Contact &contact)
{
    const size_t verb = 1 + clause.adverbsAt(1);
    const QString word = clause.word(verb);
    if (const QString stayed = whatStays(clause, verb); !stayed.isEmpty())
        return stayed;
    if (isOneOf(word, {u"was", u"is"})) {
        if (const QString character = oneCharacter(Jotting(clause.from(verb + 1)), contact);
            !character.isEmpty())
            return character;
    }
    const bool going =
        clause.isPossessive(0) && (isGerund(clause.word(1)) || clause.word(1).endsWith(u"ing"));
    const bool contracted = clause.isPossessive(0) && !going; // "she's fond of"
    const bool usedTo = word == u"used" && clause.word(verb + 1) == u"to";
    const QString next = clause.word(verb + 1);
    const bool done = isOneOf(word, {u"has", u"had", u"have"}) && (next == u"been" || isPastVerb(next));
    const bool wish = isOneOf(word, {u"wants", u"wanted", u"hopes"}) && next == u"to";
    const bool state = contracted || usedTo || (isOwned(word) && !done && !wish);
    return (state ? u"the fact that "_s : u"how "_s) + toYou(clause.lowered());
}

QString oneMoment(const Jotting &jotting, const Contact &contact);

/// "liked my portfolio", "she was impressed by my talk": what they thought of something of mine. Absent where
/// it is none; empty for what is nothing to write home about ("liked me").
std::optional<QString> theirLiking(const Jotting &jotting, const Contact &contact)
{
    size_t at = subjectOf(jotting) ? 1 : nameLengthAt(jotting, contact);
    if (isOneOf(jotting.word(at), {u"was", u"is", u"were", u"seemed"}))
        ++at;
    at += isOneOf(jotting.word(at), {u"very", u"quite", u"so"}) ? 1 : jotting.adverbsAt(at);
    const QString verb = jotting.word(at);
    const bool taken =
        isOneOf(verb, {u"impressed", u"struck", u"touched", u"moved", u"inspired", u"fascinated"});
    const bool loved = isOneOf(verb, {u"loved", u"loves", u"adored"});
    const bool liked = loved || isOneOf(verb, {u"liked", u"likes", u"enjoyed", u"appreciated", u"admired"});
    if (!taken && !liked)
        return std::nullopt;
    const QString next = jotting.word(at + 1);
    // "liked how I answered", "impressed that I knew Kafka"
    const bool clause = isOneOf(next, {u"that", u"how", u"what"}) &&
                        isOneOf(jotting.word(at + 2), {u"i", u"im", u"ive", u"id", u"my", u"we"});
    const bool theWay = next == u"the" && jotting.word(at + 2) == u"way" && jotting.word(at + 3) == u"i";
    if (clause || theWay)
        return (taken ? u"how "_s + verb + u" you were "_s : u"the fact that you "_s + verb + u' ') +
               toYou(jotting.from(at + 1));
    if (taken && !isOneOf(next, {u"by", u"with"}))
        return std::nullopt;
    const size_t thing = at + (taken ? 2 : 1);
    if (isOneOf(jotting.word(thing), {u"me", u"us", u"mine", u"it"}))
        return QString();
    if (jotting.word(thing) != u"my" || thing + 1 >= jotting.size())
        return std::nullopt;
    const QString interest = loved ? u"your enthusiasm for "_s : u"your interest in "_s;
    for (size_t n = thing + 2; n + 1 < jotting.size(); ++n) {
        // "and asked for the slides": what was done besides.
        const bool ends = isOneOf(jotting.word(n), {u"and", u"but"}) || jotting.afterComma() == n;
        if (!ends)
            continue;
        const Jotting rest(jotting.from(n + (isOneOf(jotting.word(n), {u"and", u"but"}) ? 1 : 0)));
        if (!rest.verbAt(0) && !subjectOf(rest))
            continue;
        const QString more = oneMoment(rest, contact);
        return interest + toYou(Jotting(jotting.upTo(n)).from(thing)) +
               (more.isEmpty() ? QString() : u" and "_s + more);
    }
    return interest + toYou(jotting.from(thing));
}

/// "curious about Rust" becomes "how curious you were about Rust"; what follows a comma stands for itself.
QString oneCharacter(const Jotting &jotting, const Contact &contact)
{
    const size_t adjective =
        isOneOf(jotting.word(0), {u"very", u"quite", u"so", u"really", u"extremely", u"incredibly"}) ? 1 : 0;
    if (!isCharacter(jotting.word(adjective)))
        return QString();
    const QString how = u"how "_s + jotting.word(adjective) + u" you were"_s;
    size_t rest = adjective + 1;
    if (rest >= jotting.size())
        return how;
    if (isOneOf(jotting.word(rest), {u"and", u"but"}) || jotting.afterComma() == rest) {
        rest += isOneOf(jotting.word(rest), {u"and", u"but"}) ? 1 : 0;
        const QString more =
            rest < jotting.size() ? oneMoment(Jotting(jotting.from(rest)), contact) : QString();
        return more.isEmpty() ? how : how + u" and "_s + more;
    }
    if (!followsVerbs(jotting.word(rest)) && !isOneOf(jotting.word(rest), {u"when", u"of", u"towards"}))
        return QString(); // "warm welcome" is a thing
    // "enthusiastic about teaching and gave me a book": what was done stands for itself.
    for (size_t n = rest + 1; n + 1 < jotting.size(); ++n) {
        if (jotting.word(n) != u"and" || !jotting.verbAt(n + 1))
            continue;
        const QString more = oneMoment(Jotting(jotting.from(n + 1)), contact);
        const Jotting first(jotting.upTo(n));
        return how + u' ' + toYou(first.from(rest)) + (more.isEmpty() ? QString() : u" and "_s + more);
    }
    return how + u' ' + toYou(jotting.from(rest));
}

/// "great question on sampling", "nice chat about climbing": whose it is, by the first noun that we know.
QString oneThing(const Jotting &jotting)
{
    for (size_t n = 0; n < std::min<size_t>(jotting.size(), 4); ++n) {
        const QString word = jotting.word(n);
        if (n > 0 && isOneOf(word, {u"about", u"of", u"on", u"with", u"for", u"in", u"at", u"from"}))
            break;
        if (isSharedThing(word) ||
            (n > 0 && isSpokenThing(word) && isOneOf(jotting.word(0), {u"shared", u"mutual", u"common"})))
            return u"our "_s + toYou(jotting.lowered());
        if (isSpokenThing(word))
            return possessed(jotting);
    }
    return QString();
}

/// "both from Gdansk", "both studied in Lisbon"
QString whatWeShare(const Jotting &jotting)
{
    const QString rest = toYou(jotting.lowered());
    if (jotting.verbAt(1) || isStateVerb(jotting.word(1)))
        return u"the fact that we "_s + rest;
    return followsVerbs(jotting.word(1)) || isCharacter(jotting.word(1)) ? u"the fact that we are "_s + rest
                                                                         : QString();
}

/// "the tour of the lab" as it is; "the whole team stood up" with what tells that it happened.
QString oneNounPhrase(const Jotting &jotting, const QString &phrase, size_t noun)
{
    static constexpr std::initializer_list<const char16_t *> holders{
        u"way", u"moment", u"fact",   u"idea",  u"part",   u"time", u"story",
        u"bit", u"day",    u"reason", u"point", u"notion", u"view"};
    if (isOneOf(jotting.word(noun), holders) || jotting.mainVerb(noun + 1) == 0)
        return jotting.word(0) == u"my" ? u"what you said about "_s + phrase
                                        : phrase; // nobody praises their own
    return u"how "_s + phrase;
}

/// Beginnings that a clause has: a pronoun, a name, a verb. Empty where there is none.
QString oneClause(const Jotting &jotting, const Contact &contact)
{
    const QString first = jotting.word(0);
    if (subjectOf(jotting))
        return oneEvent(jotting, contact);
    if (const size_t names = nameLengthAt(jotting, contact); names > 0 && names < jotting.size()) {
        if (jotting.isPossessive(names - 1))
            return oneNounPhrase(jotting, possessed(Jotting(jotting.from(names))), names);
        if (jotting.word(names) == u"and" && isOneOf(jotting.word(names + 1), {u"i", u"me"}))
            return u"how we "_s + toYou(jotting.from(names + 2));
        const QString verb = jotting.word(names);
        const QString gap = jotting.text().mid(jotting.upTo(names).size()).trimmed();
        if (gap.startsWith(u':') || gap.startsWith(u'-') || gap.startsWith(u'\u2013'))
            return oneMoment(Jotting(gap.mid(1).trimmed()), contact);
        if (isOneOf(verb, {u"about", u"on"}))
            return u"what you said about "_s + toYou(jotting.from(names + 1));
        // "she" stands in for the name, so that the verb after it follows.
        const bool likelyVerb = jotting.verbAt(names) || verb.endsWith(u's') || verb.endsWith(u"ed");
        return likelyVerb ? oneEvent(Jotting(u"she "_s + jotting.from(names)), contact) : QString();
    }
    if (isOneOf(first, {u"nobody", u"everybody", u"everyone", u"there"}) && jotting.size() > 2)
        return u"the fact that "_s + toYou(jotting.lowered());
    if (first == u"both")
        return whatWeShare(jotting);
    if (first == u"we" && isOneOf(jotting.word(1), {u"both", u"share", u"have", u"are", u"were"}))
        return u"the fact that "_s + toYou(jotting.lowered());
    if (isOneOf(first, {u"i", u"we", u"you"}))
        return u"the moment "_s + toYou(jotting.lowered());
    if (first == u"it" && jotting.size() > 1)
        return u"how "_s + toYou(jotting.lowered());
    // "left banking to teach"
    const bool leaves = first == u"left" && jotting.size() > 2 &&
                        !isOneOf(jotting.word(1), {u"side", u"hand", u"over", u"turn", u"behind"});
    if (jotting.verbAt(0) || leaves)
        return oneEvent(Jotting(u"she "_s + jotting.lowered()), contact);
    if (isGerund(first) && followsVerbs(jotting.word(1))) {
        const QString past = pastOfGerund(first);
        if (!past.isEmpty())
            return oneEvent(Jotting(u"she "_s + past + u' ' + jotting.from(1)), contact);
        return u"how you were "_s + toYou(jotting.lowered());
    }
    return QString();
}

/// "when she ...", "when asked about culture, she ..."
QString oneWhen(const Jotting &jotting, const Contact &contact)
{
    const size_t comma = jotting.afterComma();
    if (comma == 0)
        return u"the moment when "_s + toYou(subjectOf(Jotting(jotting.from(1))) || !jotting.verbAt(1)
                                                 ? jotting.from(1)
                                                 : u"she "_s + jotting.from(1));
    const QString main = oneMoment(Jotting(jotting.from(comma)), contact);
    return main.isEmpty() ? main : main + u' ' + toYou(Jotting(jotting.upTo(comma)).lowered());
}

/// "great vibe", "nice office": how the writer found it.
bool isJudgement(const QString &word)
{
    return isOneOf(word, {u"great",      u"nice",      u"good", u"cool",        u"amazing",     u"awesome",
                          u"lovely",     u"wonderful", u"fun",  u"interesting", u"fascinating", u"brilliant",
                          u"fantastic",  u"super",     u"warm", u"relaxed",     u"friendly",    u"beautiful",
                          u"impressive", u"excellent", u"funny"});
}

/// "son plays hockey": a plural that is followed by a thing is a verb after all.
bool hasHiddenVerb(const Jotting &jotting)
{
    for (size_t n = 1; n + 1 < jotting.size(); ++n) {
        const QString next = jotting.word(n + 1);
        if (mayBePresentVerb(jotting.word(n)) && !isPreposition(next) && next != u"and" && next != u"or" &&
            jotting.afterComma() != n + 1)
            return true;
    }
    return false;
}

/// Arrows, equals signs and addresses: notes that nobody reads aloud.
bool hasSigns(const QString &text)
{
    static const QStringList signs{u"="_s, u"->"_s, u"\u2192"_s, u"@"_s, u"://"_s, u"~"_s, u"|"_s, u"#"_s};
    return std::any_of(signs.begin(), signs.end(), [&](const QString &sign) { return text.contains(sign); });
}

/// "about the migration", "sailing", "4-day week"
QString oneTopic(const Jotting &jotting)
{
    if (jotting.word(0) == u"about")
        return jotting.size() > 1 ? u"what you said "_s + toYou(jotting.lowered()) : QString();
    // A sentence that nobody can take apart, or the beginning of one.
    static const QStringList dangling =
        u"not but very too if because while with without from in at on by under of as "
        "and or so yet just only never always maybe perhaps probably"_s.split(u' ');
    const QString first = jotting.word(0);
    const QString second = jotting.word(1);
    const bool mayBeVerb =
        isThirdPersonVerb(first) || (first.size() > 3 && first.endsWith(u's') && isPreposition(second));
    if (jotting.mainVerb(1) > 0 || dangling.contains(first) || mayBeVerb || isAdverb(first) ||
        followsVerbs(first) || !jotting.isBareThing() || hasHiddenVerb(jotting) || hasSigns(jotting.text()))
        return QString();
    const QString topic = toYou(jotting.loweredIfOrdinary());
    if (jotting.text().contains(u':'))
        return QString();
    if (isJudgement(first) && jotting.size() == 2 && isCalling(second))
        return u"what a "_s + topic + u" you are"_s;
    if (isJudgement(first) && jotting.size() > 1)
        return u"the "_s + topic;
    if (jotting.standsAlone())
        return u"what you said about "_s + topic;
    return countableNouns().contains(jotting.word(jotting.headNoun())) ? u"what you said about the "_s + topic
                                                                       : QString();
}

/// “...” at the beginning is what was said; what follows it is a comment.
QString oneQuotation(const QString &text)
{
    const auto end = text.indexOf(u'\u201D');
    QString words = end > 0 ? text.left(end + 1) : text;
    return u"your line "_s + words;
}

QString oneMoment(const Jotting &jotting, const Contact &contact)
{
    const QString &text = jotting.text();
    if (jotting.isEmpty() || text.endsWith(u'?') || isNoteToSelf(jotting) || isUnkind(jotting) ||
        isAboutTwo(jotting) || isNoKindness(jotting, contact) || isBadNews(jotting) || isVerdict(jotting))
        return QString();
    const QString first = jotting.word(0);
    // Half a sentence ("explained why not"), and what was done to the one who writes ("was shown the lab").
    if ((jotting.size() > 1 && isIn(jotting.word(jotting.size() - 1), u"why how what not that because"_s)) ||
        (first == u"was" && isIn(jotting.word(1), u"shown given told offered asked greeted introduced"_s)))
        return QString();
    // "kind of funny" is funny, and nobody was kind.
    if (isOneOf(first, {u"kind", u"sort"}) && jotting.word(1) == u"of" && jotting.size() > 2 &&
        !isOneOf(jotting.word(2), {u"you", u"her", u"him", u"them"}))
        return oneMoment(Jotting(jotting.from(2)), contact);
    if (text.startsWith(u'\u201C'))
        return oneQuotation(text);
    if (QString(u"\u00AB\u201E\u2018"_s).contains(text.front()))
        return u"your line "_s + text;
    if (const std::optional<QString> liking = theirLiking(jotting, contact))
        return *liking;
    if (const size_t liking = likingLength(jotting); liking > 0 && liking < jotting.size()) {
        if (jotting.word(liking) == u"hearing" && jotting.word(liking + 1) == u"about")
            return oneTopic(Jotting(jotting.from(liking + 1)));
        return oneMoment(Jotting(jotting.from(liking)), contact);
    }
    if (jotting.size() == 1 &&
        isOneOf(first, {u"it", u"them", u"her", u"him", u"this", u"that", u"everything"}))
        return QString();
    // "interested in my thesis" is not a deed, though it looks like one.
    if (isCharacter(first) && mayBeNoVerb(first) && (jotting.size() == 1 || isPreposition(jotting.word(1)))) {
        if (const QString character = oneCharacter(jotting, contact); !character.isEmpty())
            return character;
    }
    if (const QString clause = oneClause(jotting, contact); !clause.isEmpty())
        return clause;
    if (nameLengthAt(jotting, contact) > 0)
        return QString();
    if (const QString character = oneCharacter(jotting, contact); !character.isEmpty())
        return character;

    const QString addressed = toYou(jotting.lowered());
    if (isOneOf(first, {u"how", u"what", u"why", u"who", u"where"}) && jotting.size() > 1)
        return addressed;
    if (first == u"that" && jotting.size() > 2) {
        if (subjectOf(Jotting(jotting.from(1))))
            return oneEvent(Jotting(jotting.from(1)), contact);
        return (isOneOf(jotting.word(1), {u"i", u"we"}) ? u"the fact "_s : QString()) + addressed;
    }
    if (first == u"when" && jotting.size() > 1)
        return oneWhen(jotting, contact);
    if (isOneOf(first, {u"her", u"his", u"their", u"your"}) && jotting.size() > 1) {
        if (isGerund(jotting.word(1)) && !pastOfGerund(jotting.word(1)).isEmpty() &&
            followsVerbs(jotting.word(2)))
            return oneClause(Jotting(jotting.from(1)), contact);
        return oneNounPhrase(jotting, possessed(Jotting(jotting.from(1))), 1);
    }
    if (isBaseVerb(first) && followsVerbs(jotting.word(1)) && !isPreposition(jotting.word(1)))
        return QString(); // "lead the choir": a plan, and not what they did
    if (isOneOf(first, {u"a", u"an"}) && jotting.size() > 1) {
        const QString thing = oneThing(Jotting(jotting.from(1)));
        return thing.isEmpty() ? possessed(Jotting(jotting.from(1))) : thing;
    }
    if (isOneOf(first, {u"the", u"this", u"these", u"those", u"that", u"our", u"my", u"all", u"every"}) &&
        jotting.size() > 1)
        return oneNounPhrase(jotting, addressed, 1);
    if (first == u"no")
        return u"the fact that there was "_s + addressed;
    if (const QString thing = oneThing(jotting); !thing.isEmpty())
        return thing;
    if (first == u"tour" || (jotting.word(1) == u"tour" && jotting.size() < 5))
        return u"the "_s + addressed;
    return oneTopic(jotting);
}

/// "showed the roadmap, explained the budget, let me ask anything": each deed by itself. Two of them stay as
/// they were typed, and so does whatever is not a list of deeds.
std::vector<Jotting> deedsOf(const Jotting &jotting)
{
    std::vector<Jotting> deeds;
    for (const QString &part : jotting.text().split(u", "_s)) {
        deeds.emplace_back(part.startsWith(u"and ") ? part.mid(4) : part);
        const Jotting &deed = deeds.back();
        if (deed.size() < 2 || !isPastVerb(deed.word(0)) ||
            (mayBeNoVerb(deed.word(0)) && !followsVerbs(deed.word(1))) ||
            deed.text().count(u'\u201C') != deed.text().count(u'\u201D'))
            return {jotting};
    }
    if (deeds.size() < 3)
        return {jotting};
    return deeds;
}

/// "how you drew the funnel and invited me to lunch": what all of them begin with is said once.
QString joinedMoments(const QStringList &parts)
{
    for (const QString &beginning : {u"how you "_s, u"what you said about "_s}) {
        const bool shared =
            parts.size() > 1 && std::all_of(parts.begin(), parts.end(),
                                            [&](const QString &part) { return part.startsWith(beginning); });
        if (!shared)
            continue;
        QStringList rest;
        for (const QString &part : parts)
            rest += part.mid(beginning.size());
        return beginning + joinedByAnd(rest);
    }
    return joinedByAnd(parts);
}

} // namespace

QString momentInWords(const QString &typed, const Contact &contact)
{
    if (isNotToBeTold(typed))
        return QString();
    QStringList parts;
    for (const Jotting &jotting : jottingsOf(typed)) {
        for (const Jotting &deed : deedsOf(jotting)) {
            const QString part = oneMoment(deed, contact);
            if (!part.isEmpty())
                parts += part;
        }
    }
    return joinedMoments(parts);
}

} // namespace afterword
