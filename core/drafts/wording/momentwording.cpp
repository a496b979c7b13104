// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/momentwording.h"

#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool isOneOf(const QString &word, std::initializer_list<const char16_t *> words)
{
    for (const char16_t *candidate : words) {
        if (word == QStringView(candidate))
            return true;
    }
    return false;
}

/// How many words a beginning such as "I really liked" takes; 0 when it is none.
size_t likingLength(const Jotting &jotting)
{
    if (jotting.word(0) != u"i")
        return 0;
    const size_t verb = 1 + jotting.adverbsAt(1);
    if (!isOneOf(jotting.word(verb), {u"liked", u"loved", u"enjoyed", u"appreciated", u"admired", u"remember",
                                      u"like", u"love", u"enjoy", u"appreciate", u"admire", u"remembered"}))
        return 0;
    return verb + 1;
}

QString possessed(const QString &noun)
{
    return u"your "_s + toSecondPerson(Jotting(noun).lowered(), Pronouns::SheOrHe);
}

/// "told how" is note form; a letter says whom.
Jotting withWhomWasTold(const Jotting &clause, size_t verb)
{
    if (clause.word(verb) != u"told" ||
        !isOneOf(clause.word(verb + 1), {u"how", u"why", u"what", u"where", u"when", u"who", u"about", u"that"}))
        return clause;
    return Jotting(clause.upTo(verb + 1) + u" me "_s + clause.from(verb + 1));
}

/// What "she ..." did, told to her: an event is a moment, a state a fact.
QString oneEvent(const Jotting &typed, Pronouns pronouns)
{
    const Jotting clause = withWhomWasTold(typed, 1 + typed.adverbsAt(1));
    const size_t verb = 1 + clause.adverbsAt(1);
    const QString word = clause.word(verb);
    const bool contracted = clause.isPossessive(0); // "she's fond of"
    const bool usedTo = word == u"used" && clause.word(verb + 1) == u"to";
    const bool state = contracted || usedTo || isStateVerb(word) || mayBePresentVerb(word);
    return (state ? u"the fact that "_s : u"the moment "_s) + toSecondPerson(clause.lowered(), pronouns);
}

QString oneMoment(const Jotting &jotting, const Contact &contact);

/// "curious about Rust" becomes "how curious you were about Rust"; what follows a comma stands for itself.
QString oneCharacter(const Jotting &jotting, const Contact &contact)
{
    const size_t adjective =
        isOneOf(jotting.word(0), {u"very", u"quite", u"so", u"really", u"extremely"}) ? 1 : 0;
    if (!isCharacter(jotting.word(adjective)))
        return QString();
    const QString how = u"how "_s + jotting.word(adjective) + u" you were"_s;
    size_t rest = adjective + 1;
    if (rest >= jotting.size())
        return how;
    if (isOneOf(jotting.word(rest), {u"and", u"but"}) || jotting.afterComma() == rest) {
        rest += isOneOf(jotting.word(rest), {u"and", u"but"}) ? 1 : 0;
        if (rest >= jotting.size())
            return how;
        return how + u" and "_s + oneMoment(Jotting(jotting.from(rest)), contact);
    }
    if (!followsVerbs(jotting.word(rest)) && jotting.word(rest) != u"when")
        return QString(); // "warm welcome" is a thing
    return how + u' ' + toSecondPerson(jotting.from(rest), Pronouns::SheOrHe);
}

/// "great question on sampling", "nice chat about climbing": whose it is, by the first noun that we know.
QString oneThing(const Jotting &jotting)
{
    for (size_t n = 0; n < std::min<size_t>(jotting.size(), 4); ++n) {
        const QString word = jotting.word(n);
        if (n > 0 && isOneOf(word, {u"about", u"of", u"on", u"with", u"for", u"in", u"at", u"from"}))
            break;
        if (isSharedThing(word))
            return u"our "_s + toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
        if (isSpokenThing(word))
            return possessed(jotting.text());
    }
    return QString();
}

/// Beginnings that a clause has: a pronoun, a name, a verb. Empty where there is none.
QString oneClause(const Jotting &jotting, const Contact &contact)
{
    const QString first = jotting.word(0);
    if (const auto pronouns = subjectOf(jotting))
        return oneEvent(jotting, *pronouns);
    if (const size_t names = nameLengthAt(jotting, contact); names > 0 && names < jotting.size()) {
        if (jotting.isPossessive(names - 1))
            return possessed(jotting.from(names));
        // "she" stands in for the name, so that the verb after it follows.
        return oneEvent(Jotting(u"she "_s + jotting.from(names)), Pronouns::SheOrHe);
    }
    if (first == u"both" && (jotting.verbAt(1) || isStateVerb(jotting.word(1))))
        return u"the fact that we "_s + toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
    if (isOneOf(first, {u"i", u"we", u"it", u"you"}))
        return u"the moment "_s + toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
    if (jotting.verbAt(0))
        return oneEvent(Jotting(u"she "_s + jotting.lowered()), Pronouns::SheOrHe);
    if (isGerund(first) && followsVerbs(jotting.word(1)))
        return u"the moment you were "_s + toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
    return QString();
}

/// "when she ...", "when asked about culture, she ..."
QString oneWhen(const Jotting &jotting, const Contact &contact)
{
    const size_t comma = jotting.afterComma();
    if (comma == 0)
        return oneMoment(Jotting(jotting.from(1)), contact);
    const Jotting main(jotting.from(comma));
    const QString when = toSecondPerson(Jotting(jotting.upTo(comma)).lowered(), Pronouns::SheOrHe);
    return oneMoment(main, contact) + u' ' + when;
}

QString oneMoment(const Jotting &jotting, const Contact &contact)
{
    const QString &text = jotting.text();
    const QString first = jotting.word(0);
    if (QString(u"\"\u201C\u00AB\u201E\u2018"_s).contains(text.front()))
        return u"your words "_s + text;
    if (const size_t liking = likingLength(jotting); liking > 0 && liking < jotting.size())
        return oneMoment(Jotting(jotting.from(liking)), contact);
    if (const QString clause = oneClause(jotting, contact); !clause.isEmpty())
        return clause;
    if (const QString character = oneCharacter(jotting, contact); !character.isEmpty())
        return character;

    const QString addressed = toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
    if (isOneOf(first, {u"how", u"what", u"why", u"who", u"where"}))
        return addressed;
    if (first == u"that" && (subjectOf(Jotting(jotting.from(1))) || isOneOf(jotting.word(1), {u"i", u"we"})))
        return u"the fact "_s + addressed;
    if (first == u"when" && jotting.size() > 1)
        return oneWhen(jotting, contact);
    if (isOneOf(first, {u"her", u"his", u"their", u"your"}) && jotting.size() > 1)
        return (jotting.verbAt(2) ? u"the moment "_s : QString()) + possessed(jotting.from(1));
    if (isOneOf(first, {u"a", u"an"}) && jotting.size() > 1) {
        const QString thing = oneThing(Jotting(jotting.from(1)));
        return thing.isEmpty() ? possessed(jotting.from(1)) : thing;
    }
    if (isOneOf(first,
                {u"the", u"this", u"these", u"those", u"that", u"our", u"my", u"all", u"both", u"every"}))
        return addressed;
    if (first == u"no")
        return u"the fact that there was "_s + addressed;
    if (const QString thing = oneThing(jotting); !thing.isEmpty())
        return thing;
    if (first == u"about" && jotting.size() > 1)
        return u"what you said "_s + addressed;
    return u"what you said about "_s + toSecondPerson(text, Pronouns::SheOrHe);
}

} // namespace

QString momentInWords(const QString &typed, const Contact &contact)
{
    QStringList parts;
    for (const QString &sentence : sentencesOf(typed)) {
        const Jotting jotting(sentence);
        if (!jotting.isEmpty())
            parts += oneMoment(jotting, contact);
    }
    return joinedByAnd(parts);
}

} // namespace afterword
