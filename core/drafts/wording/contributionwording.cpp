// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/debriefwording.h"

#include "core/drafts/textwords.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/lexicon.h"
#include "core/drafts/wording/readable.h"
#include "core/drafts/wording/tact.h"
#include "core/drafts/wording/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool endsPhrase(const QString &word)
{
    return word.isEmpty() || isIn(word, u"of in at on for with from to who that and about under across"_s);
}

/// "certified welder", "scrum master": the last word of the first phrase says who somebody is.
bool namesSomebody(const Jotting &jotting)
{
    size_t last = 0;
    while (!endsPhrase(jotting.word(last + 1)))
        ++last;
    static const QString qualified = u"experienced certified qualified trained licensed former seasoned"_s;
    const QString word = jotting.word(last);
    const bool calling =
        isCalling(word) || (last > 0 && isIn(jotting.word(0), qualified) &&
                            (word.endsWith(u"er") || word.endsWith(u"or") || word.endsWith(u"ist") ||
                             word.endsWith(u"ian") || word.endsWith(u"ant")));
    return calling && (jotting.afterComma() == 0 || jotting.afterComma() > last + 1);
}

QString withIndefiniteArticle(const QString &phrase)
{
    return (u"aeiou"_s.contains(phrase.front().toLower()) ? u"an "_s : u"a "_s) + phrase;
}

/// "good with people", "passionate about accessibility", "very organised and calm under pressure"
bool isOwnQuality(const Jotting &jotting)
{
    const size_t adjective = isIn(jotting.word(0), u"very quite really extremely pretty highly always"_s)
                                 ? 1
                                 : jotting.adverbsAt(0);
    const QString word = jotting.word(adjective);
    const QString next = jotting.word(adjective + 1);
    const bool quality =
        isCharacter(word) ||
        isIn(word, u"good great strong used happy keen ready willing able comfortable experienced "
                   "quick fluent reliable organised organized flexible fast careful trained "
                   "certified qualified familiar committed available motivated disciplined "
                   "bilingual independent"_s);
    if (!quality)
        return false;
    if (adjective > 0)
        return next.isEmpty() || isIn(next, u"with at in under about to and on for when"_s);
    return isIn(next, u"with at in under about to on when"_s) || (next == u"for" && mayBeNoVerb(word)) ||
           (next == u"for" && word == u"certified");
}

/// A verb that says what one is able to do now, not what one would do.
bool isOwnState(const QString &word)
{
    return isIn(word, u"speak know have understand love enjoy like want am care believe learn hold"_s);
}

bool isAbility(const Jotting &jotting)
{
    for (size_t n = 1; n < jotting.size() && n < 5; ++n) {
        if (isIn(jotting.word(n),
                 u"experience skills knowledge background expertise mindset thinking skill abilities "
                 "certification degree training"_s))
            return true;
        if (endsPhrase(jotting.word(n)))
            return false;
    }
    return false;
}

/// "14 apprentices", "the team": what a verb is followed by, and a thing is not.
bool isObject(const QString &word)
{
    return !word.isEmpty() && (word[0].isDigit() || followsVerbs(word));
}

QString oneContribution(const Jotting &typed)
{
    const QString first = typed.word(0);
    // "how I'd explain it", "listens before she answers": no thing to bring, and nobody's own deed.
    const bool asks = isIn(first, u"how what whats what's why where when who which whether if"_s);
    const bool theirs = isPresentVerb(first) || (mayBePresentVerb(first) && followsVerbs(typed.word(1)) &&
                                                 !isPreposition(typed.word(1)));
    if (subjectOf(typed) || asks || theirs || isIn(first, u"their her his not"_s) ||
        isIn(typed.word(1), u"me"_s) || isNoteToSelf(typed) || typed.text().endsWith(u'?'))
        return QString();
    const Jotting jotting(toSecondPerson(typed.text(), Pronouns::Anyone));
    if (isIn(first, u"i id ive ill im we"_s))
        return first == u"we" ? jotting.lowered() : jotting.text();
    const bool thing = isNounToo(first) && isPreposition(jotting.word(1)); // "love for the subject"
    if (isIn(first, u"would could can will"_s) || (isOwnState(first) && !thing))
        return u"I "_s + jotting.lowered();
    if (isIn(first, u"someone somebody"_s))
        return u"I am "_s + jotting.lowered();
    if (first == u"used" && jotting.word(1) == u"to" && isBaseVerb(jotting.word(2)))
        return u"I "_s + jotting.lowered();
    if (isOwnQuality(jotting))
        return u"I am "_s + jotting.lowered();
    if (isIn(first, u"a an"_s) && namesSomebody(Jotting(jotting.from(1))))
        return u"I am "_s + jotting.lowered();
    // "night manager for three years" is over, or is it? The person has to say.
    if (namesSomebody(jotting) && (typed.text().contains(u" for ") || typed.text().contains(u" since ")))
        return QString();
    if (namesSomebody(jotting) && !isIn(first, u"the my our your one two three some lead"_s))
        return u"I am "_s + withIndefiniteArticle(jotting.loweredIfOrdinary());
    if (first == u"my" && (jotting.mainVerb(1) > 0))
        return jotting.lowered();
    if (isAbility(jotting))
        return u"I would bring "_s + jotting.loweredIfOrdinary();
    const bool several = jotting.size() > 1;
    if (isWorkVerb(first) && several && !isIn(jotting.word(1), u"of and or for"_s) &&
        jotting.afterComma() != 1)
        return u"I would "_s + jotting.lowered();
    const size_t adverbs = jotting.adverbsAt(0);
    const QString verb = jotting.word(adverbs);
    if (isPastVerb(verb) && several && (!mayBeNoVerb(verb) || isObject(jotting.word(adverbs + 1))))
        return u"I "_s + jotting.lowered();
    if (first == u"bringing" && several)
        return u"I would bring "_s + jotting.from(1);
    const bool gerund = first.size() > 5 && first.endsWith(u"ing");
    const QString stem = gerund ? first.chopped(3) : QString();
    if (gerund && isWorkVerb(stem) && !several)
        return u"I would help with "_s + jotting.lowered();
    const bool working = isGerund(first) || isWorkVerb(stem) || isWorkVerb(stem + u'e') ||
                         isWorkVerb(stem.chopped(gerund ? 1 : 0));
    if (gerund && several && jotting.afterComma() != 1 && (working || followsVerbs(jotting.word(1))) &&
        !isIn(jotting.word(1), u"and or of in"_s))
        return u"I would help by "_s + jotting.lowered();
    if (isBaseVerb(first) && followsVerbs(jotting.word(1)) && !thing)
        return u"I would "_s + jotting.lowered();
    if (first == u"ability" || first == u"willingness")
        return u"I would bring the "_s + jotting.lowered();
    if (isBaseVerb(first) && !isNounToo(first) && several)
        return u"I would "_s + jotting.lowered();
    const bool article = isIn(first, u"my the a an no"_s);
    if ((!article && !jotting.isBareThing()) || jotting.mainVerb(1) > 0 || typed.text().contains(u'=') ||
        typed.text().contains(u"->"))
        return QString(); // a sentence that nobody can take apart
    if (isIn(first, u"my the a an"_s))
        return u"I would bring "_s + jotting.lowered();
    const bool single =
        countableNouns().contains(jotting.word(jotting.headNoun())) && first != u"no" && !first[0].isDigit();
    const QString things = jotting.loweredIfOrdinary();
    if (!single && first != u"no" && !jotting.standsAlone() && jotting.afterComma() == 0 &&
        jotting.word(1) != u"and")
        return QString(); // a thing that would need an article, and which one isn't known
    return u"I would bring "_s + (single ? withIndefiniteArticle(things) : things);
}

} // namespace

QString contributionInWords(const QString &typed)
{
    if (saysNothing(typed) || isShouted(typed) || isConfidential(typed))
        return QString();
    static const QString would = u"I would "_s;
    QStringList parts;
    bool wouldBefore = false;
    for (const Jotting &jotting : jottingsOf(typed)) {
        const QString part = oneContribution(jotting);
        if (part.isEmpty())
            continue;
        // "I would mentor juniors and clean up the backlog"
        const bool again = wouldBefore && part.startsWith(would);
        wouldBefore = part.startsWith(would);
        parts += again ? part.mid(would.size()) : part;
    }
    return joinedByAnd(parts);
}

} // namespace afterword
