// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/verbs.h"

#include <QHash>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

QString pastOf(const QString &verb)
{
    static const QSet<QString> doubled =
        setOf(u"stop admit plan ship nod refer debug chat quiz swap drop map grab skip step"_s);
    if (doubled.contains(verb))
        return verb + verb.back() + u"ed"_s;
    if (verb.endsWith(u'e'))
        return verb + u'd';
    if (verb.endsWith(u'y') && !isVowel(verb[verb.size() - 2]))
        return verb.chopped(1) + u"ied"_s;
    return verb + u"ed"_s;
}

QString gerundOf(const QString &verb)
{
    if (verb.endsWith(u'e') && !verb.endsWith(u"ee"))
        return verb.chopped(1) + u"ing"_s;
    const QString past = pastOf(verb);
    return past.size() == verb.size() + 3 ? past.chopped(2) + u"ing"_s : verb + u"ing"_s;
}

const QSet<QString> &regularVerbs()
{
    static const QSet<QString> verbs = setOf(
        u"show explain mention describe ask walk talk laugh listen point offer demonstrate present discuss "
        "answer compare recommend suggest admit confess insist introduce invite joke outline praise "
        "question reply smile start finish stop pause encourage challenge remind promise propose quote warn "
        "note open pull push stay help thank treat use want welcome wonder work worry argue agree care "
        "connect defend list notice observe play raise remark remember return solve sketch trace try turn "
        "wait love like enjoy emphasise emphasize summarise summarize highlight illustrate clarify confirm "
        "reassure recall reveal review mentor coach manage join move migrate launch ship design plan refer "
        "respond hint nod apologise apologize appreciate believe call chat close correct create criticise "
        "debug decide disagree dig explore express follow grin guide handle hire improve interrupt look "
        "name offer paint pick press probe process pronounce prove provide push recommend reflect relate "
        "replace report rescue respond save scribble simplify sit skip spend step stress struggle support "
        "surprise swap switch tease tell tour translate type urge visit volunteer watch"_s);
    return verbs;
}

} // namespace

bool isPastVerb(const QString &word)
{
    static const QSet<QString> verbs = [] {
        QSet<QString> all = setOf(
            u"said told spoke gave showed drew brought made took went knew wrote built ran led held kept let "
            "put saw thought understood got found felt began came did had has is was were meant met sent sat "
            "shook sang stood taught won rebuilt rode grew fell drove chose caught broke became asked wasn't "
            "wasnt wanted shared mapped"_s);
        for (const QString &verb : regularVerbs())
            all.insert(pastOf(verb));
        return all;
    }();
    return verbs.contains(word);
}

bool isPresentVerb(const QString &word)
{
    static const QSet<QString> verbs = setOf(
        u"explains describes asks tells says speaks listens knows thinks believes wants loves likes enjoys "
        "cares takes gives makes goes keeps lets brings sees understands finds feels remembers encourages "
        "insists is has does manages teaches admits suggests recommends seems hates prefers expects dislikes "
        "hopes "
        "plays lives"_s);
    return verbs.contains(word);
}

bool mayBePresentVerb(const QString &word)
{
    static const QSet<QString> verbs =
        setOf(u"shows talks walks works runs leads uses values mentors builds treats draws mentions"_s);
    return verbs.contains(word);
}

bool isStateVerb(const QString &word)
{
    static const QSet<QString> verbs = setOf(u"is are was were has have had knew thought liked loved hated "
                                             u"wanted cared believed seemed worked lived "
                                             "studied preferred need needed grew"_s);
    return verbs.contains(word) || isPresentVerb(word);
}

bool isCharacter(const QString &word)
{
    static const QSet<QString> adjectives = setOf(u"curious warm quiet friendly kind funny honest patient "
                                                  u"calm generous attentive direct frank open relaxed "
                                                  "energetic enthusiastic thoughtful humble helpful "
                                                  "interested passionate proud precise welcoming polite "
                                                  "serious cheerful excited"_s);
    return adjectives.contains(word);
}

bool isSharedThing(const QString &word)
{
    static const QSet<QString> things =
        setOf(u"chat talk talks conversation discussion session lunch coffee walk exchange debate game"_s);
    return things.contains(word);
}

bool isGerund(const QString &word)
{
    static const QSet<QString> gerunds = [] {
        QSet<QString> all = setOf(
            u"saying telling speaking giving drawing bringing making taking letting sharing walking running"_s);
        for (const QString &verb : regularVerbs())
            all.insert(gerundOf(verb));
        return all;
    }();
    return gerunds.contains(word);
}

bool isWorkVerb(const QString &word)
{
    static const QSet<QString> verbs = setOf(
        u"build set bring help lead make turn take give run write design improve reduce grow keep create "
        "start own speed cut automate introduce mentor coach teach organise organize plan ship launch drive "
        "manage support connect translate document test measure simplify clean establish develop raise "
        "strengthen move migrate fix shape put add offer share contribute deliver handle work put rebuild"_s);
    return verbs.contains(word);
}

bool isSpokenThing(const QString &word)
{
    static const QSet<QString> things = setOf(
        u"question questions story stories remark remarks advice example examples explanation explanations "
        "description enthusiasm interest love passion joke jokes view views thought thoughts take tip tips "
        "kindness patience honesty candour candor openness humour humor point points comment comments idea "
        "ideas anecdote warning answer answers insight insights tour walkthrough sketch drawing demo "
        "demonstration suggestion suggestions opinion account overview summary curiosity care energy pride "
        "vision feedback recommendation recommendations reaction laugh smile welcome invitation offer help "
        "encouragement experience background metaphor comparison analogy challenge puzzle"_s);
    return things.contains(word);
}

bool isAdverb(const QString &word)
{
    static const QSet<QString> adverbs =
        setOf(u"also even always just never really clearly first then once"_s);
    static const QSet<QString> noAdverbs =
        setOf(u"family early daily weekly monthly friendly only assembly supply "
              "reply italy july anomaly"_s);
    return adverbs.contains(word) || (word.size() > 4 && word.endsWith(u"ly") && !noAdverbs.contains(word));
}

bool followsVerbs(const QString &word)
{
    static const QSet<QString> words = setOf(
        u"me us you him her them it the a an this that these those my our your his their how what why when "
        "where who which whether if about on to with through for off at up down out in into by from some all "
        "every no not so during after before while two three four myself herself himself everyone everybody"_s);
    return words.contains(word);
}

QString withYou(const QString &verb)
{
    static const QHash<QString, QString> irregular{
        {u"is"_s, u"are"_s},         {u"was"_s, u"were"_s},       {u"has"_s, u"have"_s},
        {u"does"_s, u"do"_s},        {u"goes"_s, u"go"_s},        {u"isn't"_s, u"aren't"_s},
        {u"wasn't"_s, u"weren't"_s}, {u"hasn't"_s, u"haven't"_s}, {u"doesn't"_s, u"don't"_s}};
    const auto it = irregular.constFind(verb);
    if (it != irregular.constEnd())
        return *it;
    if (verb.size() > 4 && verb.endsWith(u"ies"))
        return verb.chopped(3) + u'y';
    for (const QString &ending : {u"sses"_s, u"shes"_s, u"ches"_s, u"xes"_s, u"zzes"_s}) {
        if (verb.endsWith(ending))
            return verb.chopped(2);
    }
    const bool third = verb.size() > 3 && verb.endsWith(u's') && !verb.endsWith(u"ss") &&
                       !verb.endsWith(u"us") && !verb.endsWith(u"is");
    return third ? verb.chopped(1) : verb;
}

} // namespace afterword
