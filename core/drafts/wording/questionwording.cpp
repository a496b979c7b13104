// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/debriefwording.h"

#include "core/drafts/textwords.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/lexicon.h"
#include "core/drafts/wording/readable.h"
#include "core/drafts/wording/secondperson.h"
#include "core/drafts/wording/tact.h"
#include "core/drafts/wording/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// How many words "she asked me" takes at the beginning; 0 when it does not begin so.
size_t askingLength(const Jotting &jotting, const Contact &contact)
{
    size_t at = subjectOf(jotting) ? 1 : nameLengthAt(jotting, contact);
    at += jotting.adverbsAt(at);
    if (!isIn(jotting.word(at), u"asked wanted wondered"_s))
        return 0;
    const bool wanted = jotting.word(at) == u"wanted";
    ++at;
    if (wanted && jotting.word(at) == u"to" && isIn(jotting.word(at + 1), u"know hear see"_s))
        at += 2;
    if (isIn(jotting.word(at), u"me us"_s))
        ++at;
    if (jotting.word(at) == u"for")
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
    if (jotting.word(at) == u"think" && jotting.word(at + 1) == u"of")
        return at + 2;
    return isIn(jotting.word(at), u"know explain answer remember say describe recall name define"_s) ? at + 1
                                                                                                     : 0;
}

/// "What is my weakness", "Do you know SAP", "is Python fast enough"
bool isDirectQuestion(const Jotting &jotting)
{
    const QString auxiliaries =
        u"is are do does did would will can could was were should have has am isn't aren't don't"_s;
    // "how big is the team", "how much experience do I have"
    if (jotting.word(0) == u"how" &&
        isIn(jotting.word(1), u"big long many much often far fast old good well soon large quickly"_s) &&
        (isIn(jotting.word(2), auxiliaries) || isIn(jotting.word(3), auxiliaries)) && jotting.size() > 4)
        return true;
    if (isIn(jotting.word(0), u"how what why who where when which"_s))
        return isIn(jotting.word(1), auxiliaries) || jotting.isPossessive(0);
    // "have taught every grade", "was kind": no subject stands behind it.
    const QString next = jotting.word(1);
    const bool subject = !isPastVerb(next) && !isCharacter(next) && !isIn(next, u"a an not been"_s) &&
                         !(isBaseVerb(next) && !isNounToo(next));
    return isIn(jotting.word(0), auxiliaries) && jotting.size() > 2 && subject;
}

/// "Tell me about a conflict", "design a URL shortener": what they told one to do.
bool isTaskOfTheirs(const Jotting &jotting)
{
    const QString article = jotting.word(1);
    if (isIn(jotting.word(0), u"explain define solve"_s) && !article.isEmpty())
        return true;
    if (isIn(jotting.word(0), u"name list"_s) && !article.isEmpty() && article[0].isDigit())
        return true;
    if (!isIn(article, u"me us a an the your this how why it one two three"_s))
        return false;
    return isIn(jotting.word(0),
                u"tell describe design name give walk sketch estimate implement write solve "
                "convince sell compare draw imagine rate reverse sort find show build teach list"_s);
}

/// Their question as they put it: "Where do I see myself" was said with "you".
QString asTheyPutIt(const QString &question)
{
    static const std::vector<std::pair<QString, QString>> turned{
        {u"am"_s, u"are"_s},    {u"i"_s, u"you"_s},      {u"me"_s, u"you"_s},
        {u"my"_s, u"your"_s},   {u"mine"_s, u"yours"_s}, {u"myself"_s, u"yourself"_s},
        {u"im"_s, u"you're"_s}, {u"ive"_s, u"you've"_s}};
    QString result;
    qsizetype from = 0;
    for (const Word &word : wordsOf(question)) {
        for (const auto &[mine, yours] : turned) {
            if (word.folded != mine)
                continue;
            result += QStringView(question).sliced(from, word.start - from);
            result += yours;
            from = word.start + word.length;
        }
    }
    return result + question.mid(from);
}

/// “How would you test this?”
QString quoted(QString question)
{
    if (!question.endsWith(u'?'))
        question += u'?';
    question[0] = question[0].toUpper();
    return u"\u201C"_s + question + u"\u201D"_s;
}

/// A question as it was asked: in quotation marks already, with its question mark, or plainly one. Empty
/// otherwise.
QString oneQuotation(const Jotting &jotting)
{
    const QString &text = jotting.text();
    if (text.startsWith(u'\u201C') && text.contains(u'\u201D'))
        return text.left(text.indexOf(u'\u201D') + 1);
    // "Where do I see myself": their question in one's own mouth. "Tell me" is theirs as it stands.
    if (isDirectQuestion(jotting))
        return quoted(asTheyPutIt(text));
    if (text.endsWith(u'?') && jotting.size() > 2)
        return quoted(text);
    if (isTaskOfTheirs(jotting)) {
        QString task = text;
        task[0] = task[0].toUpper();
        return u"\u201C"_s + task + u"\u201D"_s;
    }
    return QString();
}

/// ", I only got half of it": a comment on the answer, not the question.
Jotting withoutComment(const Jotting &jotting)
{
    static const QStringList breaks{u", I "_s,       u", but "_s, u" - I "_s,      u" \u2013 I "_s,
                                    u" \u2014 I "_s, u" (I "_s,   u", couldn't"_s, u", didn't"_s,
                                    u", no "_s,      u" - no "_s, u", forgot"_s};
    qsizetype end = jotting.text().size();
    for (const QString &each : breaks) {
        const auto found = jotting.text().indexOf(each);
        if (found > 3)
            end = std::min(end, found);
    }
    return Jotting(jotting.text().left(end));
}

/// "biggest weakness", "salary expectations": what they ask everybody about themselves, with "my"; "biggest
/// competitor" with "the". Empty for another thing.
QString aboutOneself(const Jotting &jotting)
{
    const QString first = jotting.word(0);
    if (jotting.size() > 6 || jotting.afterComma() > 0)
        return QString();
    const bool superlative = isIn(
        first,
        u"biggest greatest worst best hardest proudest toughest latest largest strongest weakest favorite "
        "favourite most"_s);
    const bool own =
        isIn(jotting.word(jotting.headNoun()),
             u"weakness weaknesses strength strengths failure failures achievement achievements success "
             "mistake mistakes expectation expectations motivation goals hobbies career"_s);
    if (!superlative && !own)
        return QString();
    return (own ? u"my "_s : u"the "_s) + toYou(jotting.loweredIfOrdinary());
}

/// "SQL: difference between joins" with the article that a single thing takes.
QString withArticleAfterColon(const QString &text)
{
    const auto colon = text.indexOf(u": ");
    const Jotting rest(colon < 0 ? QString() : text.mid(colon + 2).trimmed());
    const bool bare =
        !rest.isEmpty() && rest.isBareThing() && rest.text().front().isLower() && !rest.standsAlone() &&
        !isIn(rest.word(0), u"the a an my our your how what why when where whether no some any two three"_s);
    const bool noun = isIn(rest.word(0), u"difference meaning use point role reason purpose impact effect"_s);
    if (!bare && !noun)
        return text;
    return text.left(colon + 2) + u"the "_s + rest.text();
}

/// What stands behind "your question": a quotation, or "about ...". Empty where there is no question of
/// theirs.
QString oneQuestion(Jotting jotting, const Contact &contact)
{
    if (isNoteToSelf(jotting))
        return QString();
    if (const size_t asking = askingLength(jotting, contact))
        jotting = Jotting(jotting.from(asking));
    else if (subjectOf(jotting) || nameLengthAt(jotting, contact) > 0)
        return jotting.isPossessive(0) && nameLengthAt(jotting, contact) > 0
                   ? oneQuestion(Jotting(u"her "_s + jotting.from(nameLengthAt(jotting, contact))), contact)
                   : QString(); // what they did is not a question
    if (const size_t failing = failingLength(jotting); failing > 0) {
        if (failing >= jotting.size())
            return QString();
        jotting = Jotting(jotting.from(failing));
    }
    if (const QString quotation = oneQuotation(jotting); !quotation.isEmpty())
        return quotation;
    jotting = withoutComment(jotting);
    if (jotting.text().endsWith(u'?'))
        jotting = Jotting(jotting.text().chopped(1).trimmed());
    const QString addressed = toYou(jotting.lowered());
    const QString first = jotting.word(0);
    if (isIn(first, u"how what why who where when which whether"_s))
        return u"about "_s + addressed;
    if (first == u"if")
        return u"about whether "_s + addressed.mid(3);
    const bool owned = isIn(first, u"your her his their the"_s);
    if (owned && isIn(jotting.word(1), u"question questions"_s))
        return toYou(jotting.from(2));
    if (isIn(first, u"question questions"_s))
        return toYou(jotting.from(1));
    if (jotting.isPossessive(0) && isIn(jotting.word(1), u"question questions"_s))
        return QString(); // "Raj's question" was not theirs
    if (isIn(first, u"about on"_s))
        return addressed;
    if (isIn(first, u"not didnt couldnt wasnt didn't couldn't because with in at to of from"_s))
        return QString();
    if (first == u"i" || first == u"we" || jotting.isEmpty() || (isPastVerb(first) && !mayBeNoVerb(first)) ||
        (jotting.mainVerb(1) > 0 && !isGerund(first)))
        return QString(); // a sentence about the talk rather than what was asked
    if (isIn(first, u"her his their your"_s)) {
        // "his second question" says nothing of what was asked.
        const bool asked = isIn(jotting.word(jotting.headNoun()), u"question questions"_s);
        return asked ? QString() : u"about "_s + addressed;
    }
    // "that thing about the CAP theorem", "the one about pricing": what it was about.
    const size_t which = isIn(first, u"the that this some a"_s) ? 1 : 0;
    if (isIn(jotting.word(which), u"one thing something bit part"_s) && jotting.word(which + 1) == u"about")
        return toYou(jotting.from(which + 1));
    if (jotting.size() <= 3 && isIn(jotting.word(jotting.headNoun()), u"one ones thing things something"_s))
        return QString(); // "the second one" says as little
    if (isIn(first, u"the a an my our this that"_s))
        return u"about "_s + addressed;
    const bool verb =
        isPresentVerb(first) || ((isBaseVerb(first) || isThirdPersonVerb(first)) &&
                                 followsVerbs(jotting.word(1)) && !isPreposition(jotting.word(1)));
    if (const QString mine = aboutOneself(jotting); !mine.isEmpty() && !verb)
        return u"about "_s + mine;
    if (!jotting.isBareThing() || verb)
        return QString();
    const bool single = countableNouns().contains(jotting.word(jotting.headNoun()));
    const bool doing = first.size() > 5 && first.endsWith(u"ing");
    if (!single && !doing && !jotting.standsAlone() && jotting.size() > 1 &&
        jotting.text().front().isLower() && !isIn(jotting.word(1), u"per vs versus"_s))
        return QString(); // a thing that would need an article, and which one isn't known
    return (single ? u"about the "_s : u"about "_s) +
           toYou(withArticleAfterColon(jotting.loweredIfOrdinary()));
}

} // namespace

QString openQuestionInWords(const QString &typed, const Contact &contact)
{
    if (isNotToBeTold(typed))
        return QString();
    QStringList parts;
    for (const Jotting &jotting : jottingsOf(typed)) {
        const QString part = oneQuestion(jotting, contact);
        if (!part.isEmpty())
            parts += part;
    }
    // "How would you test this? And how long would it take?" is one question in two sentences.
    static const QString between = u"\u201D and \u201CAnd "_s;
    return parts.isEmpty() ? QString()
                           : u"your question "_s + joinedByAnd(parts).replace(between, u" And "_s);
}

} // namespace afterword
