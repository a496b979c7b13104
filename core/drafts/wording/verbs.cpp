// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/verbs.h"

#include "core/drafts/textwords.h"
#include "core/drafts/wording/lexicon.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

QString pastOf(const QString &verb)
{
    static const QSet<QString> doubled =
        setOf(u"stop admit plan ship nod refer debug chat quiz swap drop map grab skip step cut put let set "
              u"run get sit "
              "win begin spot pin flip slip snap tap trip wrap hug hum flag brag ban clap commit control "
              "chop drag drum dig "
              "prefer rub scan shop shut sip split swim submit transfer program"_s);
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
    if (verb.endsWith(u"ie"))
        return verb.chopped(2) + u"ying"_s;
    if (verb.endsWith(u'e') && !verb.endsWith(u"ee"))
        return verb.chopped(1) + u"ing"_s;
    const QString past = pastOf(verb);
    return past.size() == verb.size() + 3 ? past.chopped(2) + u"ing"_s : verb + u"ing"_s;
}

QString thirdPersonOf(const QString &verb)
{
    if (verb == u"do" || verb == u"go" || verb == u"undergo")
        return verb + u"es"_s;
    if (verb.endsWith(u'y') && !isVowel(verb[verb.size() - 2]))
        return verb.chopped(1) + u"ies"_s;
    for (const QString &ending : {u"s"_s, u"sh"_s, u"ch"_s, u"x"_s, u"z"_s}) {
        if (verb.endsWith(ending))
            return verb + u"es"_s;
    }
    return verb + u's';
}

} // namespace

bool isPastVerb(const QString &word)
{
    static const QSet<QString> verbs = [] {
        QSet<QString> all =
            setOf(u"has is was were had showed didnt doesnt couldnt wouldnt wasnt werent hadnt hasnt isnt "
                  "arent didn't wasn't"_s);
        for (const QString &verb : regularVerbs())
            all.insert(pastOf(verb));
        for (const QString &past : irregularVerbs())
            all.insert(past);
        return all;
    }();
    return verbs.contains(word);
}

bool isPresentVerb(const QString &word)
{
    static const QSet<QString> verbs = [] {
        QSet<QString> all = setOf(u"is has does"_s);
        const auto take = [&](const QString &verb) {
            if (!nounsThatAreVerbs().contains(verb))
                all.insert(thirdPersonOf(verb));
        };
        for (const QString &verb : regularVerbs())
            take(verb);
        for (auto it = irregularVerbs().begin(); it != irregularVerbs().end(); ++it)
            take(it.key());
        return all;
    }();
    return verbs.contains(word);
}

bool mayBePresentVerb(const QString &word)
{
    static const QSet<QString> verbs = [] {
        QSet<QString> all;
        for (const QString &verb : nounsThatAreVerbs())
            all.insert(thirdPersonOf(verb));
        return all;
    }();
    return verbs.contains(word);
}

bool mayBeNoVerb(const QString &word)
{
    static const QSet<QString> words = setOf(u"cut put let set read hit shut spread quit hurt bet cost split "
                                             u"bit rose left felt saw fell lay lit found stuck "
                                             "detailed shared relaxed limited fixed mixed planned automated "
                                             "experienced organised organized advanced balanced "
                                             "blended combined complicated connected continued dedicated "
                                             "delayed designed developed distributed engaged "
                                             "established excited expected extended focused forced guided "
                                             "honoured improved inspired integrated interested "
                                             "involved loaded managed matched measured missed motivated "
                                             "needed painted paid prepared preserved printed "
                                             "qualified related reserved respected retired scheduled "
                                             "targeted tired trained trusted united used varied wanted "
                                             "worried confused embarrassed impressed surprised"_s);
    return words.contains(word);
}

bool isPreposition(const QString &word)
{
    static const QSet<QString> words =
        setOf(u"about on to with through for off at up down out in into by from of after "
              "before during across over under between without"_s);
    return words.contains(word);
}

bool isStateVerb(const QString &word)
{
    static const QSet<QString> verbs = setOf(u"is are was were has have had knew thought liked loved hated "
                                             u"wanted cared believed seemed worked lived "
                                             "studied preferred need needed grew"_s);
    return verbs.contains(word) || isPresentVerb(word);
}

bool isThirdPersonVerb(const QString &word)
{
    return isPresentVerb(word) || mayBePresentVerb(word);
}

bool isBaseVerb(const QString &word)
{
    return regularVerbs().contains(word) || irregularVerbs().contains(word);
}

bool isDay(const QString &word)
{
    static const QSet<QString> days =
        setOf(u"monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
              u"thursdays fridays "
              "saturdays sundays weekends minutes hours days weeks months years times"_s);
    return days.contains(word);
}

bool isOrdinaryWord(const QString &word)
{
    static const QStringList endings{u"tion"_s,  u"ment"_s,  u"ing"_s,   u"ness"_s, u"ity"_s,   u"ance"_s,
                                     u"ence"_s,  u"ship"_s,  u"ism"_s,   u"ings"_s, u"tions"_s, u"ments"_s,
                                     u"ities"_s, u"ances"_s, u"ences"_s, u"ful"_s,  u"less"_s,  u"able"_s};
    if (ordinaryWords().contains(word) || callings().contains(word) || isBaseVerb(word))
        return true;
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
        return word.size() > ending.size() + 2 && word.endsWith(ending);
    });
}

bool isNounToo(const QString &word)
{
    if (nounsThatAreVerbs().contains(word))
        return true;
    return word.endsWith(u's') && nounsThatAreVerbs().contains(word.chopped(1));
}

bool isCalling(const QString &word)
{
    return callings().contains(word);
}

QString pastOfGerund(const QString &gerund)
{
    static const QHash<QString, QString> pasts = [] {
        QHash<QString, QString> all;
        for (const QString &verb : regularVerbs())
            all.insert(gerundOf(verb), pastOf(verb));
        const auto &irregular = irregularVerbs();
        for (auto it = irregular.begin(); it != irregular.end(); ++it)
            all.insert(gerundOf(it.key()), it.value());
        return all;
    }();
    return pasts.value(gerund);
}

bool isCharacter(const QString &word)
{
    static const QSet<QString> adjectives =
        setOf(u"curious warm quiet friendly kind funny honest patient "
              u"calm generous attentive direct frank open relaxed "
              "energetic enthusiastic thoughtful humble helpful "
              "interested passionate proud precise welcoming polite "
              "serious cheerful excited gracious encouraging supportive knowledgeable approachable "
              "down-to-earth gentle "
              "playful sincere engaged committed focused involved dedicated motivated "
              "surprised impressed witty easygoing inspiring prepared organised "
              "organized"_s);
    return adjectives.contains(word);
}

bool isSharedThing(const QString &word)
{
    static const QSet<QString> things =
        setOf(u"chat talk conversation discussion lunch walk exchange debate"_s);
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
