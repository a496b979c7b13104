// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/debriefwording.h"

#include "core/drafts/textwords.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/readable.h"
#include "core/drafts/wording/secondperson.h"
#include "core/drafts/wording/tact.h"
#include "core/drafts/wording/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A verb at the beginning whose subject can only be the person who writes.
bool isOwnSlip(const Jotting &jotting)
{
    static const QString slips =
        u"arrived came forgot blanked froze stumbled mixed missed misread misheard rambled interrupted "
        u"talked spoke "
        "mispronounced lost got struggled fumbled went ran called confused dropped spilled spilt could was "
        "had gave "
        "said answered joined started cut overran underestimated failed took made did didnt couldnt wasnt "
        "hadnt "
        "knocked broke tripped sneezed coughed cried swore cursed apologised apologized misspelled misspelt "
        "addressed "
        "criticised criticized bragged mumbled whispered shouted panicked sweated botched skipped overslept "
        "misunderstood contradicted exaggerated dodged avoided deflected messed oversold"_s;
    return isIn(jotting.word(jotting.adverbsAt(0)), slips);
}

bool isOwnState(const QString &word)
{
    return isIn(
        word,
        u"late nervous rude tired unprepared distracted vague rusty confused slow impatient prepared dressed "
        "informed shy stiff quiet loud ill sick hoarse sweaty anxious defensive negative unclear "
        "abrupt curt brief overdressed underdressed silent speechless stuck"_s);
}

/// "asked about my age", "kept interrupting me": they did it, or it can't be told.
bool isTheirs(const Jotting &jotting, const Contact &contact)
{
    const QString first = jotting.word(0);
    if (subjectOf(jotting) || nameLengthAt(jotting, contact) > 0 || isIn(first, u"asked yawned ignored"_s))
        return true;
    if (first == u"kept") {
        // "kept calling her Fatima", and not "kept interrupting me"
        bool toThem = false;
        for (size_t n = 1; n < jotting.size(); ++n)
            toThem = toThem || isIn(jotting.word(n), u"her him them his their"_s);
        return !toThem;
    }
    // Their advice, their dog, a quotation: nothing to be sorry for.
    if (isIn(first, u"her his their your"_s) || jotting.text().startsWith(u'\u201C'))
        return true;
    if (isIn(first, u"seemed looked were sounded"_s))
        return true; // whose state that was is not said
    for (size_t n = 1; n < jotting.size(); ++n) {
        if (jotting.word(n) == u"me" && isPastVerb(first))
            return true;
    }
    return false;
}

/// "teared up", "never sent the plan": a past without a subject, which is the writer's own unless it was done
/// to them.
bool didSomething(const Jotting &jotting)
{
    static const QStringList others{u"smiled"_s, u"stared"_s, u"left"_s, u"checked"_s, u"corrected"_s};
    const size_t verb = jotting.adverbsAt(0);
    const QString word = jotting.word(verb);
    const bool ed = word.size() > 4 && word.endsWith(u"ed");
    if (word == u"laughed") {
        const QString next = jotting.word(verb + 1);
        return next != u"at" || isIn(jotting.word(verb + 2), u"him her them his their the"_s);
    }
    if (!(isPastVerb(word) || ed) || others.contains(word))
        return false;
    if (verb > 0 && isPastVerb(word))
        return true;
    for (size_t n = verb + 1; n < jotting.size(); ++n) {
        if (isIn(jotting.word(n), u"my mine"_s) && !isIn(jotting.word(n + 1), u"own"_s) && n < verb + 3)
            return isIn(word, u"misplaced mislaid spilt lost forgot"_s);
    }
    const QString next = jotting.word(verb + 1);
    return mayBeNoVerb(word) ? followsVerbs(next) && !isPreposition(next)
                             : next.isEmpty() || followsVerbs(next) || isPastVerb(word);
}

/// What comes after a comma or a semicolon is kept where it goes with what stands before it.
QString mainPart(const QString &text)
{
    static const QStringList joins{u"because"_s, u"so"_s,  u"which"_s, u"when"_s, u"while"_s,
                                   u"as"_s,      u"and"_s, u"but"_s,   u"since"_s};
    const auto comma = text.indexOf(u',');
    if (comma < 0)
        return text;
    const QStringView before = QStringView(text).first(comma);
    if (before.count(u'\u201C') != before.count(u'\u201D'))
        return text; // the comma of a quotation
    const Jotting rest(text.mid(comma + 1).trimmed());
    const QString second = rest.word(1);
    const bool own = isIn(second, u"i we my the there it a an"_s);
    if (joins.contains(rest.word(0)) && (own || isIn(rest.word(0), u"which because since"_s)))
        return text;
    return text.left(comma);
}

/// "phone", "Teams": what a sentence without an article is about.
QString withArticle(const Jotting &jotting)
{
    const QString lowered = jotting.loweredIfOrdinary();
    // "zoom froze": a name, however it was typed.
    if (isIn(jotting.word(0), u"zoom teams skype webex slack"_s) && jotting.mainVerb(1) == 1)
        return lowered.front().toUpper() + lowered.mid(1);
    if (isIn(jotting.word(0), u"one two three four five six seven eight nine ten some several"_s))
        return lowered;
    return lowered.front().isUpper() ? lowered : u"the "_s + lowered;
}

/// "I corrected her and she didn't like it": how they took it is nothing to be sorry for.
QString withoutTheirReaction(const QString &text, const Contact &contact)
{
    const Jotting jotting(text);
    for (size_t n = 1; n + 2 < jotting.size(); ++n) {
        const bool joins = isIn(jotting.word(n), u"and but so"_s);
        const Jotting rest(jotting.from(n + 1));
        if (joins && (subjectOf(rest) || nameLengthAt(rest, contact) > 0))
            return jotting.upTo(n);
    }
    return text;
}

/// "no pen", "no answer to that": what the writer should have had. Of "no handshake" and "no small talk"
/// nobody can tell whose it was.
bool isOwnLack(const Jotting &jotting)
{
    const QString shared =
        u"handshake handshakes smile smiles contact talk rapport connection chemistry feedback "
        "introduction introductions interest agenda break chance reaction reactions response welcome "
        "goodbye apology greeting coffee offered given asked room windows laughter laugh"_s;
    return !isIn(jotting.word(jotting.headNoun()), shared) && !isIn(jotting.word(1), shared);
}

QString oneSlip(Jotting jotting, const Contact &contact)
{
    if (isIn(jotting.word(0), u"sorry apologies apologize apologise"_s) && jotting.size() > 1)
        jotting = Jotting(jotting.from(1));
    jotting = Jotting(withoutTheirReaction(mainPart(jotting.text()).trimmed(), contact));
    // What may have happened is excused with "if".
    for (const QString &doubt :
         {u"I think "_s, u"I think that "_s, u"I fear "_s, u"I'm afraid "_s, u"Maybe "_s, u"maybe "_s,
          u"perhaps "_s, u"Perhaps "_s, u"probably "_s, u"Probably "_s}) {
        if (!jotting.text().startsWith(doubt))
            continue;
        const QString sure = oneSlip(Jotting(jotting.text().mid(doubt.size())), contact);
        return sure.startsWith(u"that I ") ? u"if "_s + sure.mid(5) : QString();
    }
    if (jotting.isEmpty() || jotting.text().endsWith(u'?') || isTheirs(jotting, contact) ||
        isAboutTwo(jotting))
        return QString();
    const QString addressed = toYou(jotting.lowered());
    const QString first = jotting.word(0);
    const bool verb = (isThirdPersonVerb(first) || isBaseVerb(first)) && followsVerbs(jotting.word(1)) &&
                      !isPreposition(jotting.word(1));
    if (verb || isPresentVerb(first) ||
        isIn(first, u"how what why where when who which whether if have has"_s))
        return QString(); // a question, or somebody else's deed
    if (isIn(first, u"should wish"_s) || (first == u"i" && isIn(jotting.word(1), u"should wish"_s)))
        return QString(); // what one would do another time
    if (isIn(first, u"i ive id we im"_s))
        return u"that "_s + addressed;
    size_t state = first == u"a" && isIn(jotting.word(1), u"bit little"_s) ? 2 : jotting.adverbsAt(0);
    while (isIn(jotting.word(state), u"too very so quite rather"_s))
        ++state;
    if (first == u"not" || (first == u"a" && state == 2 && !isOwnState(jotting.word(state)) &&
                            !isCharacter(jotting.word(state))))
        return QString();
    if ((isOwnState(jotting.word(state)) || (state > 0 && isCharacter(jotting.word(state)))) &&
        !isIn(jotting.word(state + 1), u"answer arrival silence start reply"_s))
        return u"that I was "_s + addressed;
    if (first == u"talked" && jotting.size() > 3 && jotting.word(jotting.size() - 2) == u"each")
        return u"that we "_s + addressed;
    if (isOwnSlip(jotting) || didSomething(jotting))
        return u"that I "_s + addressed;
    if (isIn(jotting.word(1), u"minutes hours hour"_s) && isIn(jotting.word(2), u"late early"_s))
        return u"that I was "_s + addressed;
    if (first == u"no")
        return isOwnLack(jotting) ? u"that I had "_s + addressed : QString();
    if (first == u"there" || (isIn(first, u"my the our it a an this"_s) && jotting.mainVerb(1) > 0))
        return u"that "_s + addressed;
    if (isIn(first, u"that about for"_s) && jotting.size() > 1)
        return addressed;
    if (isIn(first, u"my the our a an this"_s))
        return u"about "_s + addressed;
    if (jotting.mainVerb(1) > 0)
        return u"that "_s + toYou(withArticle(jotting));
    const bool gerund = isGerund(first) || (first.size() > 5 && first.endsWith(u"ing"));
    if (gerund && jotting.size() > 1)
        return u"for "_s + addressed;
    if (isCharacter(first) && isPreposition(jotting.word(1)))
        return QString();
    if (isPastVerb(first) || (isBaseVerb(first) && !isNounToo(first)) || !jotting.isBareThing())
        return QString();
    return u"about "_s + toYou(withArticle(jotting));
}

} // namespace

QString awkwardInWords(const QString &typed, const Contact &contact)
{
    if (isNotToBeTold(typed))
        return QString();
    QStringList parts;
    for (const Jotting &jotting : jottingsOf(typed)) {
        const QString part = oneSlip(jotting, contact);
        if (!part.isEmpty())
            parts += part;
    }
    return joinedByAnd(parts);
}

} // namespace afterword
