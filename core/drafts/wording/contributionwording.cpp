// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/debriefwording.h"

#include "core/drafts/textwords.h"
#include "core/drafts/wording/article.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/lexicon.h"
#include "core/drafts/wording/readable.h"
#include "core/drafts/wording/tact.h"
#include "core/drafts/wording/verbs.h"

#include <algorithm>

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
    // "calm, patient, curious"
    if (isCharacter(word) && isCharacter(jotting.word(next == u"and" ? 2 : 1)) &&
        (next == u"and" || jotting.afterComma() == 1))
        return true;
    return isIn(next, u"with at in under about to on when"_s) || (next == u"for" && mayBeNoVerb(word)) ||
           (next == u"for" && word == u"certified");
}

/// A verb that says what one is able to do now, not what one would do.
bool isOwnState(const QString &word)
{
    return isIn(word, u"speak know have understand love enjoy like want am care believe learn hold"_s);
}

/// "ten years of experience", "law background": what one is able to do; empty where a jotting is no such
/// thing.
QString abilityIn(const Jotting &jotting)
{
    for (size_t n = 1; n < jotting.size() && n < 5; ++n) {
        const QString word = jotting.word(n);
        if (isIn(word, u"experience skills knowledge background expertise mindset thinking skill abilities "
                       "certification degree training"_s))
            return word;
        if (endsPhrase(word))
            break;
    }
    return {};
}

/// "14 apprentices", "the team": what a verb is followed by, and a thing is not.
bool isObject(const QString &word)
{
    return !word.isEmpty() && (word[0].isDigit() || followsVerbs(word));
}

/// "fix their crappy dashboards": nobody wants to read that of their own work.
bool isUnkindToTheirs(const Jotting &jotting)
{
    for (size_t n = 0; n < jotting.size(); ++n) {
        if (isIn(jotting.word(n), u"crappy crap shitty awful terrible horrible lousy stupid dumb useless"_s))
            return true;
        if (jotting.word(n) == u"their" && isIn(jotting.word(n + 1), u"dying failing broken bad ugly old"_s))
            return true;
    }
    return false;
}

/// What one would do is offered: "I would rebuild the reporting" sounds like a verdict on theirs.
const QString gladTo = u"I would be glad to "_s;

QString oneContribution(const Jotting &typed)
{
    const QString first = typed.word(0);
    // "how I'd explain it", "listens before she answers": no thing to bring, and nobody's own deed.
    const bool asks = isIn(first, u"how what whats what's why where when who which whether if"_s);
    const bool theirs = isPresentVerb(first) || (mayBePresentVerb(first) && followsVerbs(typed.word(1)) &&
                                                 !isPreposition(typed.word(1)));
    if (subjectOf(typed) || asks || theirs ||
        isIn(first, u"their her his not nothing everything something anything"_s) ||
        isIn(typed.word(1), u"me"_s) || isUnkindToTheirs(typed) || isNoteToSelf(typed) ||
        typed.text().endsWith(u'?'))
        return QString();
    if (first == u"to" && isBaseVerb(typed.word(1)))
        return oneContribution(Jotting(typed.from(1)));
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
    if (const QString ability = abilityIn(jotting); !ability.isEmpty()) {
        const bool single = isIn(ability, u"background mindset skill certification degree"_s) &&
                            !first[0].isDigit() &&
                            !isIn(first, u"a an the my our your their this that some any no one both"_s);
        const QString own = jotting.loweredIfOrdinary();
        return u"I would bring "_s + (single ? withIndefiniteArticle(own) : own);
    }
    const bool several = jotting.size() > 1;
    if (first == u"bring" && several)
        return u"I would "_s + jotting.lowered();
    if (isWorkVerb(first) && several && !isIn(jotting.word(1), u"of and or for"_s) &&
        jotting.afterComma() != 1)
        return gladTo + jotting.lowered();
    const size_t adverbs = jotting.adverbsAt(0);
    const QString verb = jotting.word(adverbs);
    // "hit the ground running": a past like the plain form is what one would do.
    if (isPastVerb(verb) && !isBaseVerb(verb) && several &&
        (!mayBeNoVerb(verb) || isObject(jotting.word(adverbs + 1))))
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
        return gladTo + jotting.lowered();
    if (first == u"ability" || first == u"willingness")
        return u"I would bring the "_s + jotting.lowered();
    if (isBaseVerb(first) && !isNounToo(first) && several)
        return gladTo + jotting.lowered();
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

/// "KPIs???" doubts nothing: the marks are loud. "Could I lead the team?" is a question.
Jotting withoutLoudMark(const Jotting &jotting)
{
    const bool loud =
        jotting.text().endsWith(u'?') && jotting.size() < 4 &&
        !isIn(jotting.word(0), u"how what why who where when which is are do does did will would could "
                               "can should may whether if am have has"_s);
    return loud ? Jotting(jotting.text().chopped(1).trimmed()) : jotting;
}

/// "I would bring SQL, dbt": the last comma of a list that nothing else joins becomes "and".
QString withLastJoined(QString whole, const Jotting &last)
{
    const bool list = whole.startsWith(u"I would bring ") || whole.startsWith(u"I am ");
    const auto comma = whole.lastIndexOf(u',');
    if (!list || comma < 0 || last.size() > 3 || last.mainVerb(1) > 0 || last.adverbsAt(0) > 0)
        return whole;
    return whole.left(comma) + u" and "_s + whole.mid(comma + 1).trimmed();
}

/// The items of "automating the reports, mentoring, SQL"; the whole where it is not a list, or reads as one
/// already.
QStringList everyContribution(const Jotting &typed)
{
    Jotting jotting = withoutLoudMark(typed);
    if (isIn(jotting.word(0), u"and also plus"_s) && jotting.size() > 1)
        jotting = Jotting(jotting.from(1));
    const QString whole = oneContribution(jotting);
    if (whole.isEmpty())
        return {};
    const QStringList items = jotting.text().split(u',');
    static const QString joins =
        u"and or but so because which who that then where when while if as since not no "
        "including especially mostly even too always never eg ie"_s;
    const Jotting last(items.last().trimmed());
    const bool joined =
        (u' ' + last.text() + u' ').contains(u" and ") || (u' ' + last.text()).contains(u" or ");
    static const QString signs = u"\u201C(:="_s;
    const bool plain =
        std::none_of(signs.begin(), signs.end(), [&](QChar sign) { return jotting.text().contains(sign); });
    if (items.size() < 2 || joined || !plain || isIn(last.word(0), joins))
        return {whole};
    QStringList parts;
    for (const QString &each : items) {
        const Jotting item(each.trimmed());
        const QString part = oneContribution(item);
        if (part.isEmpty() || (!parts.isEmpty() && isIn(item.word(0), joins)))
            return {withLastJoined(whole, last)};
        parts += part;
    }
    return parts;
}

/// "I would help by mentoring juniors and cleaning up the ETL": what two of them begin with is said once.
QString joinedContributions(const QStringList &parts)
{
    static const QString would = u"I would "_s;
    static const QStringList beginnings{u"I would help by "_s, u"I would help with "_s, u"I would bring "_s,
                                        gladTo, u"I am "_s};
    QStringList groups;
    QStringList rests;
    QString before;
    bool several = false;
    const auto finish = [&] {
        if (!rests.isEmpty())
            groups += before + joinedByAnd(rests);
        several = several || rests.size() > 1;
        rests.clear();
    };
    for (const QString &part : parts) {
        QString beginning;
        for (const QString &each : beginnings) {
            if (beginning.isEmpty() && part.startsWith(each))
                beginning = each;
        }
        if (beginning.isEmpty() || beginning != before)
            finish();
        before = beginning;
        rests += part.mid(beginning.size());
    }
    finish();
    bool sameSubject = groups.size() > 1;
    for (const QString &group : groups)
        sameSubject = sameSubject && group.startsWith(would);
    if (!sameSubject) // "I would help with SQL, and I speak German"
        return groups.join(u", and "_s);
    for (qsizetype n = 1; n < groups.size(); ++n)
        groups[n].remove(0, would.size());
    return several ? groups.join(u", and "_s) : joinedByAnd(groups);
}

} // namespace

QString contributionInWords(const QString &typed)
{
    if (isNotToBeTold(typed))
        return QString();
    QStringList parts;
    for (const Jotting &jotting : jottingsOf(typed)) {
        for (const QString &part : everyContribution(jotting))
            parts += part;
    }
    return joinedContributions(parts);
}

} // namespace afterword
