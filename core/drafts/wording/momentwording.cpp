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

QString oneMoment(const Jotting &jotting, const Contact &contact)
{
    const QString text = jotting.text();
    const QString first = jotting.word(0);
    if (QString(u"\"\u201C\u00AB\u201E\u2018"_s).contains(text.front()))
        return u"your words "_s + text;
    if (const size_t liking = likingLength(jotting); liking > 0 && liking < jotting.size())
        return oneMoment(Jotting(jotting.from(liking)), contact);
    if (const auto pronouns = subjectOf(jotting))
        return u"the moment "_s + toSecondPerson(jotting.lowered(), *pronouns);

    if (const size_t names = nameLengthAt(jotting, contact); names > 0 && names < jotting.size()) {
        if (jotting.isPossessive(names - 1))
            return possessed(jotting.from(names));
        // "she" stands in for the name, so that the verb after it follows.
        return u"the moment "_s + toSecondPerson(u"she "_s + jotting.from(names), Pronouns::SheOrHe);
    }
    if (isOneOf(first, {u"i", u"we", u"it", u"you"}))
        return u"the moment "_s + toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
    if (jotting.verbAt(0))
        return u"the moment "_s + toSecondPerson(u"she "_s + jotting.lowered(), Pronouns::SheOrHe);
    if (isGerund(first) && followsVerbs(jotting.word(1)))
        return u"the moment you were "_s + toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);

    const QString addressed = toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
    if (isOneOf(first, {u"how", u"what", u"why", u"who", u"where"}))
        return addressed;
    if (first == u"that" && (subjectOf(Jotting(jotting.from(1))) || isOneOf(jotting.word(1), {u"i", u"we"})))
        return u"the fact "_s + addressed;
    if (first == u"when" && jotting.size() > 1)
        return oneMoment(Jotting(jotting.from(1)), contact);
    if (isOneOf(first, {u"her", u"his", u"their", u"your"}) && jotting.size() > 1)
        return possessed(jotting.from(1));
    if (isOneOf(first, {u"a", u"an"}) && jotting.size() > 1)
        return possessed(jotting.from(1));
    if (isSpokenThing(first))
        return possessed(text);
    if (isOneOf(first,
                {u"the", u"this", u"these", u"those", u"that", u"our", u"my", u"all", u"both", u"every"}))
        return addressed;
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
