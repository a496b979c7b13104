// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/readable.h"

#include "core/drafts/wording/verbs.h"

#include <QRegularExpression>
#include <QSet>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// "a “b” c": every second straight mark opens.
QString withCurlyQuotes(QString text)
{
    bool opens = true;
    for (QChar &c : text) {
        if (c != u'"')
            continue;
        c = opens ? u'\u201C' : u'\u201D';
        opens = !opens;
    }
    if (!opens) // a mark without its partner means inches or a slip: it stays out
        text.remove(text.lastIndexOf(u'\u201C'), 1);
    text.remove(u"\u201C\u201D"_s); // nothing stands between them
    static const QRegularExpression single(u"(^|[\\s(:])'([^']{2,})'(?=$|[\\s.,;:!?)])"_s);
    text.replace(single, u"\\1\u201C\\2\u201D"_s);
    // A question is a sentence of its own, however it was typed.
    static const QRegularExpression question(u"\u201C(?=[^\u201C\u201D]*\\?\u201D)"_s);
    for (auto found = question.globalMatch(text); found.hasNext();) {
        const qsizetype first = found.next().capturedEnd();
        text[first] = text.at(first).toUpper();
    }
    return text;
}

QString withWordsSpelledOut(QString text)
{
    using Rule = std::pair<QRegularExpression, QString>;
    const auto rule = [](const QString &pattern, const QString &words) {
        return Rule(QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption), words);
    };
    static const std::array rules{
        rule(u"(?:^|(?<=\\s))[:;]-?[)(DP](?=\\s|$)"_s, QString()),
        rule(u"\\s*\\([!?.]+\\)"_s, QString()),
        rule(u"\\b[wW]/o(?:ut)?\\b\\s*"_s, u"without "_s),
        rule(u"\\b[wW]/\\s*"_s, u"with "_s),
        rule(u"\\bb/c\\b"_s, u"because"_s),
        rule(u"\\babt\\b"_s, u"about"_s),
        rule(u"\\bre:\\s*"_s, u"about "_s),
        rule(u"(?<=\\s)[&+](?=\\s)"_s, u"and"_s),
        rule(u"(?<=\\d)\\s*yrs?\\b\\.?"_s, u" years"_s),
        rule(u"(?<=\\d)\\s*mins?\\b\\.?"_s, u" minutes"_s),
        rule(
            u"\\b([dD]id|[dD]oes|[wW]as|[wW]ere|[cC]ould|[wW]ould|[sS]hould|[iI]s|[hH]as|[hH]ad|[hH]ave)nt\\b"_s,
            u"\\1n't"_s),
        rule(u"\\b([dD]o|[cC]a)nt\\b"_s, u"\\1n't"_s),
        rule(u"\\bi('|\u2019|(?=\\s|$))"_s, u"I\\1"_s),
        rule(u"\\b(?:Ive|ive)\\b"_s, u"I've"_s),
        rule(u"\\b(?:Im|im)\\b"_s, u"I'm"_s),
        rule(u"!{2,}"_s, u"!"_s),
        rule(u"\\?[?!]+"_s, u"?"_s),
    };
    for (const Rule &each : rules)
        text.replace(each.first, each.second);
    return text;
}

QString readableLine(QString line)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*\u2022\u2013\u2014\u00B7>]|\\d{1,2}[.)])\\s+"_s);
    static const QRegularExpression label(u"^\\s*(?:quote|moment|note)\\s*:\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return withCurlyQuotes(withWordsSpelledOut(line.remove(bullet).remove(label)));
}

QString foldedWords(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsOf(text))
        words += word.folded;
    return words.join(u' ');
}

bool isAny(const QString &word, const QSet<QString> &words)
{
    return words.contains(word);
}

} // namespace

QString readable(const QString &typed)
{
    QStringList lines;
    for (const QString &line : typed.split(u'\n'))
        lines += readableLine(line);
    return lines.join(u'\n');
}

std::vector<Jotting> jottingsOf(const QString &typed)
{
    static const QSet<QString> joining{u"also"_s, u"and"_s, u"then"_s, u"plus"_s};
    std::vector<Jotting> jottings;
    for (const QString &sentence : sentencesOf(readable(typed))) {
        QString text = sentence;
        while (text.endsWith(u'.') || text.endsWith(u'\u2026'))
            text.chop(1);
        Jotting jotting(text.trimmed());
        // "Forgot his name. Twice.": a word by itself says nothing without what stood before.
        if (!jottings.empty() && jotting.size() == 1)
            continue;
        while (jotting.size() > 1 && joining.contains(jotting.word(0)) && !jotting.text().endsWith(u'?'))
            jotting = Jotting(jotting.from(1));
        if (!jotting.isEmpty())
            jottings.push_back(jotting);
    }
    return jottings;
}

bool saysNothing(const QString &typed)
{
    static const QSet<QString> nothing{u""_s,
                                       u"n a"_s,
                                       u"na"_s,
                                       u"nil"_s,
                                       u"no"_s,
                                       u"nope"_s,
                                       u"none"_s,
                                       u"none really"_s,
                                       u"nothing"_s,
                                       u"nothing yet"_s,
                                       u"nothing special"_s,
                                       u"nothing much"_s,
                                       u"nothing really"_s,
                                       u"nothing in particular"_s,
                                       u"not really"_s,
                                       u"not sure"_s,
                                       u"not yet"_s,
                                       u"not applicable"_s,
                                       u"no idea"_s,
                                       u"dont know"_s,
                                       u"i dont know"_s,
                                       u"dont remember"_s,
                                       u"i dont remember"_s,
                                       u"cant remember"_s,
                                       u"idk"_s,
                                       u"unsure"_s,
                                       u"tbd"_s,
                                       u"todo"_s,
                                       u"all good"_s,
                                       u"all fine"_s,
                                       u"no questions"_s,
                                       u"no open questions"_s,
                                       u"no question"_s,
                                       u"not that i know"_s,
                                       u"not that i remember"_s};
    const QString words = foldedWords(typed);
    const bool opens = words.startsWith(u"nothing "_s) || words.startsWith(u"none "_s);
    return nothing.contains(words) || (opens && words.count(u' ') < 4); // "nothing left open"
}

bool isNoteToSelf(const Jotting &jotting)
{
    static const QSet<QString> orders{u"ask"_s,    u"mention"_s, u"check"_s,    u"remember"_s, u"remind"_s,
                                      u"send"_s,   u"find"_s,    u"thank"_s,    u"todo"_s,     u"google"_s,
                                      u"email"_s,  u"prepare"_s, u"research"_s, u"dont"_s,     u"must"_s,
                                      u"should"_s, u"need"_s,    u"please"_s,   u"add"_s,      u"include"_s};
    static const QSet<QString> nouns{u"of"_s, u"on"_s, u"into"_s, u"for"_s};
    static const QSet<QString> wishes{u"forgot"_s, u"wanted"_s, u"meant"_s, u"need"_s,  u"want"_s,
                                      u"should"_s, u"would"_s,  u"could"_s, u"wish"_s,  u"have"_s,
                                      u"still"_s,  u"must"_s,   u"had"_s,   u"failed"_s};
    if (isAny(jotting.word(0), orders) && !isAny(jotting.word(1), nouns))
        return true;
    size_t at = jotting.word(0) == u"i" ? 1 : 0;
    if (!isAny(jotting.word(at), wishes))
        return false;
    if (jotting.word(at) == u"wish")
        return true;
    for (++at; at < 5; ++at) {
        const QString word = jotting.word(at);
        if (word == u"ask" || word == u"mention" || word == u"asked" || word == u"mentioned")
            return true;
        if (word != u"to" && word != u"have" && !isAny(word, wishes) && !isAdverb(word))
            return false;
    }
    return false;
}

bool isUnkind(const Jotting &jotting)
{
    static const QSet<QString> harsh{
        u"bored"_s,         u"boring"_s,         u"arrogant"_s,     u"rude"_s,         u"cold"_s,
        u"annoyed"_s,       u"annoying"_s,       u"angry"_s,        u"dismissive"_s,   u"condescending"_s,
        u"late"_s,          u"unfriendly"_s,     u"unprepared"_s,   u"distracted"_s,   u"tired"_s,
        u"impatient"_s,     u"hostile"_s,        u"sexist"_s,       u"racist"_s,       u"ageist"_s,
        u"creepy"_s,        u"weird"_s,          u"strange"_s,      u"stupid"_s,       u"incompetent"_s,
        u"old"_s,           u"young"_s,          u"ugly"_s,         u"lazy"_s,         u"mean"_s,
        u"sarcastic"_s,     u"aggressive"_s,     u"disorganised"_s, u"disorganized"_s, u"uninterested"_s,
        u"disinterested"_s, u"unprofessional"_s, u"nasty"_s,        u"awkward"_s,      u"moody"_s,
        u"defensive"_s,     u"vague"_s,          u"evasive"_s,      u"patronising"_s,  u"patronizing"_s,
        u"pushy"_s,         u"smug"_s,           u"stiff"_s,        u"grumpy"_s,       u"loud"_s,
        u"stressed"_s,      u"nervous"_s,        u"skeptical"_s,    u"sceptical"_s,    u"unimpressed"_s};
    static const QSet<QString> predicates{
        u"was"_s,    u"is"_s,     u"were"_s,   u"are"_s,     u"seemed"_s,  u"looked"_s, u"very"_s,
        u"so"_s,     u"bit"_s,    u"rather"_s, u"quite"_s,   u"sounded"_s, u"too"_s,    u"real"_s,
        u"little"_s, u"really"_s, u"pretty"_s, u"minutes"_s, u"min"_s,     u"as"_s,     u"slightly"_s};
    static const QSet<QString> deeds{u"yawned"_s,  u"yawning"_s,     u"ignored"_s,   u"snapped"_s,
                                     u"sighed"_s,  u"mocked"_s,      u"belittled"_s, u"lied"_s,
                                     u"smirked"_s, u"interrupted"_s, u"dismissed"_s, u"talked over me"_s};
    if (jotting.word(0) == u"too")
        return true;
    for (size_t n = 0; n < jotting.size(); ++n) {
        const QString word = jotting.word(n);
        if (isAny(word, harsh) && (n == 0 || isAny(jotting.word(n - 1), predicates)))
            return true;
        if (isAny(word, deeds) || (word == u"interrupting" && jotting.word(n + 1) == u"me"))
            return true;
        if (word == u"over" && jotting.word(n + 1) == u"me" && n > 0 && jotting.word(n - 1) == u"talked")
            return true;
        const QString thing = jotting.word(n + 3);
        if ((word == u"looked" || word == u"checked" || word == u"looking" || word == u"checking") &&
            (thing == u"phone" || thing == u"watch" || jotting.word(n + 2) == u"phone" ||
             jotting.word(n + 2) == u"watch") &&
            jotting.word(n - (n > 0 ? 1 : 0)) != u"never")
            return true;
    }
    return false;
}

bool isAboutTwo(const Jotting &jotting)
{
    static const QSet<QString> hers{u"she"_s, u"her"_s, u"hers"_s, u"herself"_s, u"shes"_s, u"shed"_s};
    static const QSet<QString> his{u"he"_s, u"him"_s, u"his"_s, u"himself"_s, u"hes"_s, u"hed"_s};
    bool she = false;
    bool he = false;
    for (size_t n = 0; n < jotting.size(); ++n) {
        she = she || hers.contains(jotting.word(n));
        he = he || his.contains(jotting.word(n));
    }
    return she && he;
}

bool isShouted(const QString &text)
{
    int capitals = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals > 0 && wordsOf(text).size() > 2;
}

} // namespace afterword
