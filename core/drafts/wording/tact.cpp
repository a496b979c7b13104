// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/tact.h"

#include "core/drafts/textwords.h"
#include "core/drafts/wording/readable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool holdsAny(const QString &words, const QStringList &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const QString &phrase) { return words.contains(u' ' + phrase + u' '); });
}

/// Where the clause begins that tells what somebody did: "how she", "that", "when he" and the name go before.
size_t afterSubject(const Jotting &jotting, const Contact &contact)
{
    size_t at = 0;
    while (isIn(jotting.word(at), u"how that when the way fact moment"_s))
        ++at;
    const Jotting rest(jotting.from(at));
    if (subjectOf(rest))
        return at + 1;
    return at + nameLengthAt(rest, contact);
}

/// "hid nothing", "mind", "interrupt": what it is kind not to do.
bool isKindToLack(const Jotting &jotting, size_t verb)
{
    const QString word = jotting.word(verb);
    if (word == u"let")
        return !isIn(jotting.word(verb + 1), u"me us"_s);
    if (isIn(word, u"talk talked"_s))
        return isIn(jotting.word(verb + 1), u"down over"_s);
    if (isIn(
            word,
            u"mind minded interrupt interrupted rush rushed judge judged laugh laughed hide hid sugarcoat "
            "pretend pretended hesitate hesitated brag bragged complain complained dodge dodged lie lied "
            "hurry hurried pressure pressured press pressed push pushed oversell exaggerate exaggerated seen "
            "tire tired forget forgot flinch flinched blink blinked sigh sighed "
            "yawn yawned afraid shy fazed bothered put phased worried ashamed embarrassed offended upset "
            "scared "
            "lose lost raise raised need needed"_s))
        return true;
    if (isIn(word, u"make made"_s))
        return isIn(jotting.word(verb + 1), u"me us anyone anybody"_s);
    if (isIn(word, u"give gave given"_s))
        return jotting.word(verb + 1) == u"up";
    if (isIn(word, u"look looked check checked glance glanced"_s)) {
        for (size_t n = verb + 1; n < jotting.size(); ++n) {
            if (isIn(jotting.word(n), u"clock watch phone time laptop screen"_s) &&
                jotting.word(verb + 1) != u"up")
                return true;
        }
        return false;
    }
    // "wasn't annoyed", "not rude at all"
    return isUnkind(Jotting(u"was "_s + jotting.from(verb)));
}

/// Where the verb stands that is denied at place @p n; 0 where nothing is.
size_t deniedVerb(const Jotting &jotting, size_t n)
{
    static const QString denials =
        u"didnt doesnt dont wasnt isnt werent arent couldnt cant wouldnt wont hasnt havent "
        "hadnt"_s;
    static const QString nots = u"not never hardly barely rarely seldom scarcely"_s;
    static const QString fillers = u"really even once ever seem to seemed be been have at all very"_s;
    size_t at = n;
    if (isIn(jotting.word(at), u"did does do was is were are has have had could can would will d s"_s) &&
        isIn(jotting.word(at + 1), nots))
        ++at;
    if (!isIn(jotting.word(at), denials) && !isIn(jotting.word(at), nots))
        return 0;
    ++at;
    while (at + 1 < jotting.size() && isIn(jotting.word(at), fillers))
        ++at;
    return at;
}

/// Deeds by their verb, wherever the rest of the sentence goes.
bool isUnkindVerb(const QString &word)
{
    return isIn(
        word,
        u"forgot forgets mispronounced misread misheard ghosted sneered scoffed snorted grumbled complained "
        "cancelled canceled postponed rescheduled frowned grimaced shouted yelled swore scolded insulted "
        "offended humiliated bragged boasted gossiped blamed refused rushed dodged evaded contradicted "
        "criticised criticized doubted stared disagreed disliked hated ate texted hung lectured moaned "
        "whined ranted argued lost missed confused corrected overran worried typed slammed "
        "sulked "
        "insisted"_s);
}

/// Asked of all that was typed, for the mark often stands in a sentence of its own.
bool isConfidential(const QString &typed)
{
    static const QStringList marks{u"confidential"_s,
                                   u"confidentially"_s,
                                   u"confidentiality"_s,
                                   u"in confidence"_s,
                                   u"in strict confidence"_s,
                                   u"off the record"_s,
                                   u"off record"_s,
                                   u"between us"_s,
                                   u"between you and me"_s,
                                   u"between the two of us"_s,
                                   u"just between"_s,
                                   u"in private"_s,
                                   u"hush"_s,
                                   u"hush hush"_s,
                                   u"not public"_s,
                                   u"not public yet"_s,
                                   u"not announced"_s,
                                   u"unannounced"_s,
                                   u"not official"_s,
                                   u"under nda"_s,
                                   u"nda"_s,
                                   u"embargo"_s,
                                   u"embargoed"_s,
                                   u"under embargo"_s,
                                   u"internal only"_s,
                                   u"dont tell"_s,
                                   u"do not tell"_s,
                                   u"not to tell"_s,
                                   u"not tell anyone"_s,
                                   u"tell no one"_s,
                                   u"tell nobody"_s,
                                   u"keep it quiet"_s,
                                   u"keep this quiet"_s,
                                   u"keep quiet"_s,
                                   u"keep to myself"_s,
                                   u"dont share"_s,
                                   u"do not share"_s,
                                   u"dont repeat"_s,
                                   u"shouldnt have told"_s,
                                   u"not supposed to"_s,
                                   u"classified"_s,
                                   u"top secret"_s,
                                   u"secretly"_s,
                                   u"sub rosa"_s,
                                   u"entre nous"_s};
    const QString words = spacedWords(wordsOf(typed));
    if (holdsAny(words, marks))
        return true;
    // "her secret sauce" is none.
    static const QStringList harmless{u"secret sauce"_s,  u"secret ingredient"_s, u"secret recipe"_s,
                                      u"secret weapon"_s, u"secret to"_s,         u"secret of"_s,
                                      u"secret behind"_s, u"secret santa"_s,      u"secret garden"_s,
                                      u"secret talent"_s, u"no secret"_s};
    return holdsAny(words, {u"secret"_s}) && !holdsAny(words, harmless);
}

} // namespace

bool isNotToBeTold(const QString &typed)
{
    return saysNothing(typed) || isShouted(typed) || isConfidential(typed);
}

bool isNoKindness(const Jotting &jotting, const Contact &contact)
{
    // "We didn't talk shop" and "nobody works past six" are about others.
    if (isIn(jotting.word(0), u"we nobody everybody everyone both there it"_s))
        return false;
    const QString words = spacedWords(wordsOf(jotting.text()));
    if (holdsAny(words, {u"kept me waiting"_s,
                         u"made me wait"_s,
                         u"cut me off"_s,
                         u"cut me short"_s,
                         u"fell asleep"_s,
                         u"walked out"_s,
                         u"left early"_s,
                         u"showed up late"_s,
                         u"came late"_s,
                         u"arrived late"_s,
                         u"joined late"_s,
                         u"wrong name"_s,
                         u"laughed at me"_s,
                         u"rolled her eyes"_s,
                         u"rolled his eyes"_s,
                         u"rolled their eyes"_s,
                         u"took a call"_s,
                         u"took calls"_s,
                         u"mixed me up"_s,
                         u"laughed at my accent"_s,
                         u"laughed at my answer"_s,
                         u"laughed at my cv"_s,
                         u"laughed at my english"_s,
                         u"laughed at my salary"_s,
                         u"no eye contact"_s,
                         u"no handshake"_s,
                         u"no smile"_s,
                         u"no introduction"_s,
                         u"no questions"_s,
                         u"no interest"_s,
                         u"no feedback"_s,
                         u"no time"_s,
                         u"no apology"_s,
                         u"no thanks"_s,
                         u"no answer"_s,
                         u"no answers"_s,
                         u"no agenda"_s,
                         u"no preparation"_s,
                         u"no idea"_s,
                         u"no patience"_s,
                         u"zero patience"_s,
                         u"zero interest"_s,
                         u"little interest"_s,
                         u"little patience"_s,
                         u"impatience"_s,
                         u"disinterest"_s,
                         u"boredom"_s,
                         u"contempt"_s,
                         u"frustration"_s,
                         u"skepticism"_s,
                         u"scepticism"_s,
                         u"up unprepared"_s,
                         u"showed off"_s,
                         u"showed me up"_s,
                         u"showed them"_s,
                         u"explained nothing"_s,
                         u"shut down my"_s,
                         u"shot down my"_s,
                         u"on the spot"_s,
                         u"on hold"_s,
                         u"the wringer"_s,
                         u"let me down"_s,
                         u"cut out early"_s,
                         u"a nightmare"_s,
                         u"a mess"_s,
                         u"how dumb"_s,
                         u"how bad"_s,
                         u"went wrong"_s,
                         u"wouldnt get the job"_s,
                         u"would not get the job"_s,
                         u"lost their biggest"_s,
                         u"never hire"_s,
                         u"none in"_s,
                         u"typed the whole time"_s,
                         u"talked mostly about"_s,
                         u"mostly talked about"_s,
                         u"only talked about"_s,
                         u"leave early"_s,
                         u"was eating"_s,
                         u"was typing"_s,
                         u"kept typing"_s,
                         u"kept checking"_s,
                         u"kept looking"_s,
                         u"was texting"_s,
                         u"was yawning"_s,
                         u"was driving"_s,
                         u"overqualified"_s,
                         u"underqualified"_s,
                         u"i lack"_s,
                         u"i lacked"_s,
                         u"i am too"_s,
                         u"im too"_s,
                         u"i was too"_s,
                         u"i talk too"_s,
                         u"i talked too"_s,
                         u"i speak too"_s,
                         u"im not"_s,
                         u"i wasnt"_s,
                         u"camera off"_s}))
        return true;
    // What nobody may be asked.
    if (holdsAny(words, {u"asked"_s}) &&
        holdsAny(words,
                 {u"my age"_s, u"how old i"_s, u"my religion"_s, u"pregnant"_s, u"pregnancy"_s,
                  u"my husband"_s, u"my wife"_s, u"my accent"_s, u"kids"_s, u"children"_s, u"married"_s}))
        return true;
    const size_t subject = jotting.word(0) == u"i" ? 1 : afterSubject(jotting, contact);
    const size_t first = subject + (isIn(jotting.word(subject), u"also even just"_s) ? 1 : 0);
    // Why it was not done, or what was never theirs to do, is told by a clause of its own.
    if (const size_t verb = deniedVerb(jotting, first))
        return !isKindToLack(jotting, verb);
    const size_t verb = subject + jotting.adverbsAt(subject);
    // How somebody seemed is a guess, and only a friendly one may be told.
    if (isIn(jotting.word(verb), u"seemed seems looked sounded appeared"_s))
        return !holdsAny(words,
                         {u"like"_s,    u"care"_s,      u"enjoy"_s,    u"interested"_s,   u"excited"_s,
                          u"happy"_s,   u"proud"_s,     u"pleased"_s,  u"impressed"_s,    u"curious"_s,
                          u"glad"_s,    u"delighted"_s, u"keen"_s,     u"enthusiastic"_s, u"relaxed"_s,
                          u"love"_s,    u"at"_s,        u"after"_s,    u"up"_s,           u"over"_s,
                          u"through"_s, u"into"_s,      u"for"_s,      u"genuinely"_s,    u"passionate"_s,
                          u"kind"_s,    u"warm"_s,      u"friendly"_s, u"understand"_s,   u"know"_s});
    if (!isUnkindVerb(jotting.word(verb)))
        return false;
    // A correction may be kind, and an apology for being late is.
    return !holdsAny(words, {u"kindly"_s, u"gently"_s, u"politely"_s, u"warmly"_s, u"nicely"_s,
                             u"constructively"_s, u"fairly"_s, u"patiently"_s, u"in a kind way"_s});
}

bool isBadNews(const Jotting &jotting)
{
    const QString words = spacedWords(wordsOf(jotting.text()));
    static const QStringList news{u"layoff"_s,
                                  u"layoffs"_s,
                                  u"lay offs"_s,
                                  u"laid off"_s,
                                  u"laying off"_s,
                                  u"redundancy"_s,
                                  u"redundancies"_s,
                                  u"made redundant"_s,
                                  u"bankruptcy"_s,
                                  u"bankrupt"_s,
                                  u"insolvency"_s,
                                  u"insolvent"_s,
                                  u"lawsuit"_s,
                                  u"lawsuits"_s,
                                  u"sued"_s,
                                  u"firing"_s,
                                  u"firings"_s,
                                  u"fired"_s,
                                  u"furlough"_s,
                                  u"furloughs"_s,
                                  u"downsizing"_s,
                                  u"hiring freeze"_s,
                                  u"budget cuts"_s,
                                  u"budget cut"_s,
                                  u"pay cut"_s,
                                  u"pay cuts"_s,
                                  u"job cuts"_s,
                                  u"cutbacks"_s,
                                  u"restructuring"_s,
                                  u"high turnover"_s,
                                  u"cancer"_s,
                                  u"died"_s,
                                  u"death"_s,
                                  u"funeral"_s,
                                  u"divorce"_s,
                                  u"divorced"_s,
                                  u"illness"_s,
                                  u"miscarriage"_s,
                                  u"scandal"_s,
                                  u"harassment"_s,
                                  u"shutting down"_s,
                                  u"closing the office"_s,
                                  u"closing the plant"_s,
                                  u"closing the site"_s,
                                  u"losing money"_s,
                                  u"bad quarter"_s,
                                  u"data breach"_s,
                                  u"is leaving"_s,
                                  u"are leaving"_s,
                                  u"was leaving"_s,
                                  u"is quitting"_s,
                                  u"was quitting"_s,
                                  u"shes leaving"_s,
                                  u"hes leaving"_s,
                                  u"she leaves"_s,
                                  u"he leaves"_s,
                                  u"resigned"_s,
                                  u"resigning"_s,
                                  u"leaving in"_s,
                                  u"leaving soon"_s,
                                  u"toxic"_s,
                                  u"burned out"_s,
                                  u"burnt out"_s,
                                  u"shrank"_s,
                                  u"shrunk"_s,
                                  u"shrinking"_s,
                                  u"cut the team"_s,
                                  u"cut jobs"_s,
                                  u"cutting jobs"_s,
                                  u"stressful"_s,
                                  u"in the red"_s};
    if (!holdsAny(words, news))
        return false;
    return !holdsAny(words,
                     {u"honest"_s,    u"honestly"_s, u"open"_s,        u"openly"_s,        u"frank"_s,
                      u"frankly"_s,   u"candid"_s,   u"candidly"_s,    u"candour"_s,       u"candor"_s,
                      u"honesty"_s,   u"openness"_s, u"transparent"_s, u"transparently"_s, u"transparency"_s,
                      u"calm"_s,      u"calmly"_s,   u"kind"_s,        u"kindly"_s,        u"compassion"_s,
                      u"handled"_s,   u"handles"_s,  u"handling"_s,    u"survived"_s,      u"avoided"_s,
                      u"prevented"_s, u"without"_s,  u"no"_s,          u"never"_s,         u"recovered"_s,
                      u"straight"_s,  u"humour"_s,   u"humor"_s});
}

bool isVerdict(const Jotting &jotting)
{
    static const QString people =
        u"guy guys man men woman women lady ladies girl boy gal bloke chap dude fellow person "
        "people human humans interviewer interviewers boss couple soul lad folks"_s;
    if (jotting.size() > 1 &&
        isIn(jotting.word(0), u"awful bad terrible horrible boring poor lousy dreadful nasty ugly dirty "
                              "noisy weird strange creepy annoying tiring confusing chaotic messy "
                              "stuffy shabby unpleasant disappointing"_s))
        return true;
    const size_t article = isIn(jotting.word(0), u"a an the such"_s) ? 1 : 0;
    const size_t begin = article + (isIn(jotting.word(article), u"a an"_s) ? 1 : 0);
    const size_t adjective = begin + jotting.adverbsAt(begin) +
                             (isIn(jotting.word(begin), u"very so quite pretty such"_s) ? 1 : 0);
    // "nice guy", "super friendly people"; "people over process" is a thing that was said.
    for (size_t n = adjective + 1; n < std::min(jotting.size(), adjective + 4); ++n) {
        if (isIn(jotting.word(n), people))
            return n + 1 == jotting.size() || n + 1 == jotting.afterComma() ||
                   isIn(jotting.word(n + 1), u"and but"_s) ||
                   (article == 0 && isIn(jotting.word(n + 1), u"to who with"_s));
        if (isIn(jotting.word(n), u"of with from about for on in at the a who that to and"_s))
            return false;
    }
    return false;
}

} // namespace afterword
