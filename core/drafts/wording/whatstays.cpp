// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/whatstays.h"

#include "core/drafts/wording/secondperson.h"
#include "core/drafts/wording/verbs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// "asked great questions about my thesis": the questions are what stayed. Empty for another clause.
QString whatWasAsked(const Jotting &clause, size_t verb)
{
    if (clause.word(verb) != u"asked")
        return QString();
    size_t first = verb + 1;
    if (isOneOf(clause.word(first), {u"a", u"an", u"the", u"me", u"some"}))
        ++first;
    if (isOneOf(clause.word(first), {u"a", u"an", u"the", u"some"}))
        ++first;
    // "asked me how I test" holds two hows.
    const size_t asked = verb + (isOneOf(clause.word(verb + 1), {u"me", u"us"}) ? 2 : 1);
    if (isOneOf(clause.word(asked),
                {u"how", u"what", u"why", u"where", u"when", u"who", u"which", u"whether"}) &&
        asked + 2 < clause.size())
        return u"your question about "_s + toYou(clause.from(asked));
    if (clause.word(asked) == u"if" && asked + 2 < clause.size())
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
    const QString said = u"what you told "_s + (whom ? clause.word(verb + 1) : u"me"_s);
    if (clause.word(rest) == u"about")
        return said + u' ' + toYou(clause.from(rest));
    if (isOneOf(clause.word(rest), {u"how", u"why", u"what", u"where", u"when", u"who"}))
        return said + u" about "_s + toYou(clause.from(rest));
    return QString();
}

/// "showed the roadmap" is recalled by what was seen, "showed interest in ..." by what somebody had. Empty
/// for another clause, and where more than the one thing is told.
QString whatWasShown(const Jotting &clause, size_t verb)
{
    if (clause.word(verb) != u"showed")
        return QString();
    const size_t whom = verb + 1;
    const QString seer = clause.word(whom) == u"us" ? u"us"_s : u"me"_s;
    const size_t rest = whom + (isOneOf(clause.word(whom), {u"me", u"us"}) ? 1 : 0);
    const bool owned = isOneOf(clause.word(rest), {u"her", u"his", u"their"});
    const size_t thing = rest + (owned || isOneOf(clause.word(rest), {u"a", u"an", u"the", u"some"}) ? 1 : 0);
    const QString first = clause.word(thing);
    if (first.isEmpty() ||
        isOneOf(first, {u"up", u"off", u"that", u"this", u"these", u"those", u"my", u"me", u"how", u"what",
                        u"why", u"where", u"who", u"it", u"them"}) ||
        isPreposition(first) || isAdverb(first) || clause.isPossessive(thing) || clause.afterComma() != 0)
        return QString();
    for (size_t n = thing; n < clause.size(); ++n) {
        if (isOneOf(clause.word(n), {u"and", u"but", u"or", u"which", u"that", u"who", u"because", u"when",
                                     u"while", u"if", u"instead", u"to", u"how", u"i", u"we"}))
            return QString();
    }
    // "a lot of patience"
    const size_t quality =
        isOneOf(first, {u"lot", u"lots"}) && clause.word(thing + 1) == u"of" ? thing + 2 : thing;
    for (size_t n = quality; n < std::min(quality + 3, clause.size()); ++n) {
        if (isOneOf(clause.word(n),
                    {u"interest", u"patience", u"kindness", u"enthusiasm", u"curiosity", u"respect",
                     u"understanding", u"empathy", u"humor", u"humour", u"passion", u"warmth", u"compassion",
                     u"honesty", u"care", u"concern", u"trust"}))
            return possessed(Jotting(clause.from(quality)));
    }
    size_t where = thing + 1; // "on her phone": where it was shown, and not which
    while (where < clause.size() &&
           (!isPreposition(clause.word(where)) || isOneOf(clause.word(where), {u"of", u"for", u"about"})))
        ++where;
    constexpr size_t longest = 6; // what follows a longer thing is no longer heard as belonging to it
    if (where - thing > longest)
        return QString();
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
        asked + 2 >= clause.size() || clause.word(asked + 1) == u"to")
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
