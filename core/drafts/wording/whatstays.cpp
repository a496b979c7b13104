// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/whatstays.h"

#include "core/drafts/wording/secondperson.h"
#include "core/drafts/wording/verbs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether @p clause goes on with a deed from place @p from on: "asked why I left and laughed about slide
/// decks". Whose it is, they or the writer, stays as unclear as it was noted only where nothing is turned round.
bool goesOn(const Jotting &clause, size_t from)
{
    for (size_t n = from; n + 1 < clause.size(); ++n) {
        if (isOneOf(clause.word(n), {u"and", u"but", u"then"}) && clause.verbAt(n + 1))
            return true;
    }
    return false;
}

/// "asked great questions about my thesis": the questions are what stayed. Empty for another clause.
QString whatWasAsked(const Jotting &clause, size_t verb)
{
    if (clause.word(verb) != u"asked")
        return QString();
    const QString &text = clause.text();
    if (const qsizetype quoted = text.indexOf(u'\u201C'); quoted > 0 && text.indexOf(u'\u201D') > quoted)
        return u"your question "_s + text.sliced(quoted, text.indexOf(u'\u201D') + 1 - quoted);
    size_t first = verb + 1;
    if (isOneOf(clause.word(first), {u"a", u"an", u"the", u"me", u"some"}))
        ++first;
    if (isOneOf(clause.word(first), {u"a", u"an", u"the", u"some"}))
        ++first;
    // "asked me how I test" holds two hows.
    const size_t asked = verb + (isOneOf(clause.word(verb + 1), {u"me", u"us"}) ? 2 : 1);
    if (isOneOf(clause.word(asked),
                {u"how", u"what", u"why", u"where", u"when", u"who", u"which", u"whether"}) &&
        asked + 2 < clause.size() && !goesOn(clause, asked))
        return u"your question about "_s + toYou(clause.from(asked));
    if (clause.word(asked) == u"if" && asked + 2 < clause.size() && !goesOn(clause, asked))
        return u"your question about whether "_s + toYou(clause.from(asked + 1));
    for (size_t n = first; n < first + 3; ++n) {
        if (isOneOf(clause.word(n), {u"question", u"questions"}))
            return possessed(Jotting(clause.from(first)));
        if (isOneOf(clause.word(n),
                    {u"me", u"if", u"whether", u"about", u"how", u"what", u"why", u"that", u"to"}))
            break;
    }
    return QString();
}

/// "told me about the merger" is better recalled by what was told. Empty for another clause.
QString whatWasTold(const Jotting &clause, size_t verb)
{
    if (clause.word(verb) != u"told")
        return QString();
    const bool whom = isOneOf(clause.word(verb + 1), {u"me", u"us"});
    const size_t rest = verb + (whom ? 2 : 1);
    if (goesOn(clause, rest))
        return QString();
    const QString said = u"what you told "_s + (whom ? clause.word(verb + 1) : u"me"_s);
    if (clause.word(rest) == u"about")
        return said + u' ' + toYou(clause.from(rest));
    if (isOneOf(clause.word(rest), {u"how", u"why", u"what", u"where", u"when", u"who"}))
        return said + u" about "_s + toYou(clause.from(rest));
    return QString();
}

/// "interest", "a lot of patience", "genuine interest": what somebody has, at @p n; 0 where it is
/// not said. A word before it may say how much, but not how little.
size_t qualityAt(const Jotting &clause, size_t n)
{
    if (isIn(clause.word(n), u"a an some such"_s))
        ++n;
    if (isIn(clause.word(n), u"lot lots"_s) && clause.word(n + 1) == u"of")
        n += 2;
    const auto isQuality = [&](size_t index) {
        return isIn(clause.word(index),
                    u"interest patience kindness enthusiasm curiosity respect understanding empathy humor "
                    "humour passion warmth compassion honesty care trust leadership"_s);
    };
    if (isQuality(n))
        return n;
    const bool much = isIn(clause.word(n), u"real great genuine true much deep sincere endless"_s);
    return much && isQuality(n + 1) ? n : 0;
}

/// "showed the roadmap" is recalled by what was seen, "showed interest in ..." by what somebody had. Empty
/// for another clause, and where more than one named thing is told ("showed me around").
QString whatWasShown(const Jotting &clause, size_t verb)
{
    if (clause.word(verb) != u"showed" || clause.afterComma() != 0)
        return QString();
    const size_t rest = verb + (isOneOf(clause.word(verb + 1), {u"me", u"us"}) ? 2 : 1);
    for (size_t n = rest; n < clause.size(); ++n) {
        if (isIn(clause.word(n), u"and but or which that who because when while if instead to how i we"_s))
            return QString();
    }
    if (const size_t quality = qualityAt(clause, rest))
        return possessed(Jotting(clause.from(quality)));
    const size_t thing = rest + 1;
    if (!isIn(clause.word(rest), u"a an the some her his their"_s) || thing >= clause.size() ||
        isIn(clause.word(thing), u"ropes way door lot bit whole sense"_s) ||
        isPreposition(clause.word(thing)) || clause.isPossessive(thing))
        return QString();
    size_t where = thing + 1; // "on her phone": where it was shown, and not which
    while (where < clause.size() &&
           (!isPreposition(clause.word(where)) || isOneOf(clause.word(where), {u"of", u"for", u"about"})))
        ++where;
    constexpr size_t longest = 6; // what follows a longer thing is no longer heard as belonging to it
    if (where - thing > longest)
        return QString();
    const QString seer = clause.word(verb + 1) == u"us" ? u"us"_s : u"me"_s;
    const QString shown =
        u"the "_s + toYou(Jotting(clause.upTo(where)).from(thing)) + u" you showed "_s + seer;
    return where < clause.size() ? shown + u' ' + toYou(clause.from(where)) : shown;
}

/// "explained how the team deploys" holds a how of its own. Empty for another clause.
QString whatWasExplained(const Jotting &clause, size_t verb)
{
    if (clause.word(verb) != u"explained")
        return QString();
    const bool detailed = clause.word(verb + 1) == u"in" && clause.word(verb + 2) == u"detail";
    const size_t asked = verb + (detailed ? 3 : 1);
    if (!isOneOf(clause.word(asked), {u"how", u"why", u"what", u"where", u"when"}) ||
        asked + 2 >= clause.size() || clause.word(asked + 1) == u"to" || goesOn(clause, asked))
        return QString();
    return (detailed ? u"your detailed explanation of "_s : u"your explanation of "_s) +
           toYou(clause.from(asked));
}

/// What the verb says of somebody's mind: how much you love, how well you knew, your view that. Empty
/// otherwise.
QString whatIsThought(const Jotting &clause, size_t verb)
{
    const QString word = clause.word(verb);
    const QString next = clause.word(verb + 1);
    if (next.isEmpty())
        return QString();
    if (isOneOf(word, {u"loves", u"likes", u"enjoys", u"loved", u"enjoyed", u"cares", u"cared"}))
        return u"how much "_s + toYou(clause.lowered());
    if (isOneOf(word, {u"knew", u"knows"}) &&
        !isOneOf(next, {u"how", u"what", u"that", u"why", u"where", u"of"}))
        return u"how well "_s + toYou(clause.lowered());
    if (isOneOf(word, {u"thinks", u"believes", u"thought", u"believed"}) && clause.mainVerb(verb + 1) > 0 &&
        !isOneOf(next, {u"about", u"of", u"in", u"through", u"like", u"twice"}))
        return (next == u"that" ? u"your view "_s : u"your view that "_s) + toYou(clause.from(verb + 1));
    if (isOneOf(word, {u"believes", u"believed"}) && next == u"in")
        return u"your belief "_s + toYou(clause.from(verb + 1));
    return QString();
}

} // namespace

QString whatStays(const Jotting &clause, size_t verb)
{
    for (const auto &recalled : {whatWasAsked, whatWasTold, whatWasShown, whatWasExplained, whatIsThought}) {
        const QString words = recalled(clause, verb);
        if (!words.isEmpty())
            return words;
    }
    return QString();
}

} // namespace afterword
