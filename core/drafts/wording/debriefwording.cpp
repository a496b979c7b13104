// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/debriefwording.h"

#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool isIn(const QString &word, const QString &list)
{
    return !word.isEmpty() && list.split(u' ').contains(word);
}

/// How many words "she asked me" takes at the beginning; 0 when it does not begin so.
size_t askingLength(const Jotting &jotting, const Contact &contact)
{
    size_t at = subjectOf(jotting) ? 1 : nameLengthAt(jotting, contact);
    at += jotting.adverbsAt(at);
    if (!isIn(jotting.word(at), u"asked wanted wondered"_s))
        return 0;
    const bool wanted = jotting.word(at) == u"wanted";
    ++at;
    if (wanted && jotting.word(at) == u"to" && jotting.word(at + 1) == u"know")
        at += 2;
    if (isIn(jotting.word(at), u"me us"_s))
        ++at;
    return at < jotting.size() ? at : 0;
}

/// How many words "could not explain" or "blanked on" takes at the beginning; 0 when it does not begin so.
size_t failingLength(const Jotting &jotting)
{
    size_t at = jotting.word(0) == u"i" ? 1 : 0;
    if (isIn(jotting.word(at), u"didnt couldnt"_s))
        at += 1;
    else if (isIn(jotting.word(at), u"did could"_s) && jotting.word(at + 1) == u"not")
        at += 2;
    else if (isIn(jotting.word(at), u"forgot blanked struggled stumbled failed"_s))
        return at + (isIn(jotting.word(at + 1), u"on with over at"_s) ? 2 : 1);
    else
        return 0;
    return isIn(jotting.word(at), u"know explain answer remember say describe recall"_s) ? at + 1 : 0;
}

/// "What is my weakness" without its question mark.
bool isDirectQuestion(const Jotting &jotting)
{
    return isIn(jotting.word(0), u"how what why who where when which"_s) &&
           isIn(jotting.word(1), u"is are do does did would will can could was were should have has"_s);
}

QString oneQuestion(Jotting jotting, const Contact &contact)
{
    if (const size_t asking = askingLength(jotting, contact))
        jotting = Jotting(jotting.from(asking));
    if (const size_t failing = failingLength(jotting); failing > 0 && failing < jotting.size())
        jotting = Jotting(jotting.from(failing));
    const QString text = jotting.text();
    if (text.endsWith(u'?'))
        return u"your question \u201C%1\u201D"_s.arg(text);
    if (isDirectQuestion(jotting))
        return u"your question \u201C%1?\u201D"_s.arg(text);
    const QString addressed = toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
    const QString first = jotting.word(0);
    if (isIn(first, u"how what why who where when which whether"_s))
        return u"your question about "_s + addressed;
    if (first == u"if")
        return u"your question about whether "_s + addressed.mid(3);
    if (isIn(first, u"your her his their the"_s) && isIn(jotting.word(1), u"question questions"_s))
        return u"your "_s + toSecondPerson(Jotting(jotting.from(1)).lowered(), Pronouns::SheOrHe);
    if (isIn(first, u"question questions"_s))
        return u"your "_s + addressed;
    if (first == u"about")
        return u"your question "_s + addressed;
    const bool article = isIn(first, u"the a an my our his her their this that"_s);
    return u"your question about "_s + (article ? addressed : toSecondPerson(text, Pronouns::SheOrHe));
}

bool hasVerb(const Jotting &jotting)
{
    for (size_t n = 1; n < jotting.size(); ++n) {
        if (isPastVerb(jotting.word(n)) ||
            isIn(jotting.word(n),
                 u"froze crashed failed died stalled broke dropped rang went fell kept walked"_s))
            return true;
    }
    return false;
}

bool isOwnSlip(const Jotting &jotting)
{
    static const QString slips =
        u"arrived came forgot blanked froze stumbled mixed missed misread misheard "
        "rambled interrupted talked spoke mispronounced lost got struggled fumbled went "
        "ran called confused dropped spilled could was had gave said answered joined "
        "started cut overran underestimated failed showed took made did didnt couldnt"_s;
    return isIn(jotting.word(jotting.adverbsAt(0)), slips);
}

QString oneSlip(const Jotting &jotting, const Contact &contact)
{
    if (subjectOf(jotting) || nameLengthAt(jotting, contact) > 0)
        return QString();
    const QString addressed = toSecondPerson(jotting.lowered(), Pronouns::SheOrHe);
    const QString first = jotting.word(0);
    if (isIn(first, u"i ive id we"_s))
        return u"that "_s + addressed;
    if (isIn(first, u"seemed looked was were"_s) && !isIn(jotting.word(1), u"late early unprepared rude"_s))
        return QString(); // whose state that was is not said
    if (isOwnSlip(jotting))
        return u"that I "_s + addressed;
    if (isIn(first, u"late nervous rude tired unprepared distracted vague rusty confused slow impatient"_s))
        return u"that I was "_s + addressed;
    if (isIn(first, u"my the our there it a an"_s) && hasVerb(jotting))
        return u"that "_s + addressed;
    if (isIn(first, u"that about for"_s) && jotting.size() > 1)
        return addressed;
    if (isIn(first, u"my the our a an this"_s))
        return u"about "_s + addressed;
    if (isPastVerb(jotting.word(1)) || isIn(jotting.word(1), u"rang froze crashed failed died dropped"_s)) {
        const bool name = jotting.text().front().isUpper();
        return (name ? u"that "_s : u"that the "_s) + toSecondPerson(jotting.text(), Pronouns::SheOrHe);
    }
    if (isGerund(first) || (first.size() > 5 && first.endsWith(u"ing")))
        return u"about "_s + addressed;
    return u"about "_s + toSecondPerson(jotting.text(), Pronouns::SheOrHe);
}

QString oneContribution(const Jotting &typed)
{
    const Jotting jotting(toSecondPerson(typed.text(), Pronouns::They));
    const QString first = jotting.word(0);
    if (isIn(first, u"i id ive ill im"_s))
        return jotting.text();
    if (isIn(first, u"would could can will"_s))
        return u"I "_s + jotting.lowered();
    if (isWorkVerb(first) && !isIn(jotting.word(1), u"of"_s))
        return u"I would "_s + jotting.lowered();
    if (isPastVerb(first) || isIn(first, u"have am"_s))
        return u"I "_s + jotting.lowered();
    if (first.size() > 5 && first.endsWith(u"ing") && followsVerbs(jotting.word(1)))
        return u"I would help by "_s + jotting.lowered();
    const bool lower =
        isIn(first, u"my the a an one two three four five six seven eight nine ten some many several "
                    "experience deep strong broad long solid"_s);
    return u"I would bring "_s + (lower ? jotting.lowered() : jotting.text());
}

} // namespace

QString openQuestionInWords(const QString &typed, const Contact &contact)
{
    QStringList parts;
    for (const QString &sentence : sentencesOf(typed))
        parts += oneQuestion(Jotting(sentence), contact);
    return joinedByAnd(parts);
}

QString awkwardInWords(const QString &typed, const Contact &contact)
{
    QStringList parts;
    for (const QString &sentence : sentencesOf(typed)) {
        const QString part = oneSlip(Jotting(sentence), contact);
        if (!part.isEmpty())
            parts += part;
    }
    return joinedByAnd(parts);
}

QString contributionInWords(const QString &typed)
{
    QStringList parts;
    for (const QString &sentence : sentencesOf(typed))
        parts += oneContribution(Jotting(sentence));
    return joinedByAnd(parts);
}

} // namespace afterword
