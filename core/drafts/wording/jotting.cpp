// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/jotting.h"

#include "core/drafts/names.h"
#include "core/drafts/wording/lexicon.h"
#include "core/drafts/wording/verbs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString onOneLine(const QString &typed)
{
    QString line;
    for (const QChar c : typed) {
        const bool control = c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
        line += control ? QChar(u' ') : c;
    }
    line = line.simplified();
    while (!line.isEmpty() && u".!;:,"_s.contains(line.back()) && !line.endsWith(u"..."))
        line.chop(1);
    return line.trimmed();
}

namespace {

/// Whether a sentence ends with the mark that @p rest begins with. "Dr. Okafor" and "J. Brown" stay in one
/// piece, and so does a short word before a small letter, which may be an abbreviation that nobody listed.
bool endsSentence(const QString &word, QStringView rest)
{
    static const QString abbreviations =
        u"dr mr mrs ms st jr sr co inc ltd llc no vs etc eg ie jan feb mar apr jun jul aug sep oct nov dec"_s;
    const bool mark = rest.front() == u'.' || rest.front() == u'!' || rest.front() == u'?';
    if (!mark || rest.size() < 2 || !rest[1].isSpace())
        return false;
    if (word.size() > 3)
        return true;
    const QStringView next = rest.sliced(1).trimmed();
    return word.size() > 1 && !isIn(word, abbreviations) && !next.isEmpty() && next.front().isUpper();
}

} // namespace

QStringList sentencesOf(const QString &typed)
{
    QStringList sentences;
    QString current;
    QString word;
    const auto finish = [&] {
        const QString line = onOneLine(current);
        if (!line.isEmpty())
            sentences += line;
        current.clear();
    };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        current += c;
        if (c == u'\n' || c == u';' || endsSentence(word, QStringView(typed).sliced(i)))
            finish();
        word = c.isLetterOrNumber() ? word + c.toLower() : QString();
    }
    finish();
    return sentences;
}

Jotting::Jotting(QString text)
    : m_text(std::move(text))
    , m_words(wordsOf(m_text))
{
}

QString Jotting::word(size_t n) const
{
    return n < m_words.size() ? m_words[n].folded : QString();
}

QString Jotting::from(size_t n) const
{
    if (n >= m_words.size())
        return QString();
    const qsizetype start = m_words[n].start;
    const bool opens = start > 0 && m_text.at(start - 1) == u'\u201C';
    return m_text.mid(opens ? start - 1 : start);
}

QString Jotting::upTo(size_t n) const
{
    if (n == 0 || m_words.empty())
        return QString();
    const Word &last = m_words[std::min(n, m_words.size()) - 1];
    return m_text.left(last.start + last.length);
}

size_t Jotting::afterComma() const
{
    const auto comma = m_text.indexOf(u',');
    if (comma < 0)
        return 0;
    for (size_t n = 0; n < m_words.size(); ++n) {
        if (m_words[n].start > comma)
            return n;
    }
    return 0;
}

bool Jotting::isPossessive(size_t n) const
{
    if (n >= m_words.size())
        return false;
    const QStringView tail = QStringView(m_text).sliced(m_words[n].start + m_words[n].length);
    return tail.startsWith(u"'s") || tail.startsWith(u"\u2019s") || tail.startsWith(u"' ") ||
           tail.startsWith(u"\u2019 ");
}

size_t Jotting::adverbsAt(size_t n) const
{
    size_t count = 0;
    while (n + count < m_words.size() && isAdverb(word(n + count)))
        ++count;
    return count;
}

bool Jotting::verbAt(size_t n) const
{
    const size_t index = n + adverbsAt(n);
    const QString verb = word(index);
    const QString next = word(index + 1);
    const bool object = followsVerbs(next) && next != u"of";
    if (isPastVerb(verb))
        return mayBeNoVerb(verb) ? object : true;
    if (isPresentVerb(verb))
        return true;
    // "plans for the office" may well be a thing, "plans every sprint" is none.
    if (mayBePresentVerb(verb))
        return object && !isPreposition(next);
    return verb.size() > 4 && verb.endsWith(u"ed") && object;
}

size_t Jotting::mainVerb(size_t n) const
{
    static const QStringList openers{u"that"_s,  u"who"_s,  u"which"_s, u"whom"_s,   u"where"_s,
                                     u"when"_s,  u"how"_s,  u"what"_s,  u"why"_s,    u"she"_s,
                                     u"he"_s,    u"they"_s, u"i"_s,     u"we"_s,     u"you"_s,
                                     u"whose"_s, u"as"_s,   u"if"_s,    u"because"_s};
    static const QStringList agents{u"by"_s, u"for"_s, u"from"_s, u"in"_s, u"at"_s, u"to"_s, u"of"_s};
    static const QStringList auxiliaries{u"is"_s,     u"are"_s,     u"was"_s,     u"were"_s,   u"has"_s,
                                         u"have"_s,   u"had"_s,     u"didnt"_s,   u"doesnt"_s, u"wasnt"_s,
                                         u"werent"_s, u"couldnt"_s, u"wouldnt"_s, u"wont"_s,   u"cant"_s,
                                         u"hasnt"_s,  u"can"_s,     u"could"_s,   u"will"_s,   u"would"_s};
    static const QStringList pastAsPlain{u"cut"_s, u"hit"_s, u"let"_s, u"hurt"_s};
    static const QStringList alwaysPast{u"quit"_s, u"burst"_s, u"split"_s, u"shut"_s};
    static const QStringList particles{u"out"_s, u"off"_s, u"down"_s, u"up"_s, u"me"_s, u"us"_s, u"again"_s};
    for (size_t index = std::max<size_t>(n, 1); index < m_words.size(); ++index) {
        const QString word = m_words[index].folded;
        const QString before = m_words[index - 1].folded;
        if (openers.contains(before) || (openers.contains(word) && word != u"as"))
            return 0; // what comes now belongs to a clause of its own
        // "in audits which help": what follows a preposition is a thing.
        if (before == u"to" || ((isPresentVerb(word) || mayBePresentVerb(word)) && isPreposition(before)))
            continue;
        const bool ed = word.size() > 4 && word.endsWith(u"ed");
        if (auxiliaries.contains(word))
            return index;
        const QString next = this->word(index + 1);
        // "the sound cut out", "my laptop shut down": a past like the plain form, told by what goes with it.
        if (alwaysPast.contains(word) || (pastAsPlain.contains(word) && particles.contains(next)) ||
            (word == u"cut" && next == u"in" && this->word(index + 2) == u"and"))
            return index;
        if (mayBeNoVerb(word) && (!followsVerbs(next) || isPreposition(next)))
            continue; // "the bit about night shifts"
        const bool happened = isPastVerb(word) || next.isEmpty() || followsVerbs(next);
        if (ed ? happened && !agents.contains(next) : isPastVerb(word) && next != u"by" && !isBaseVerb(word))
            return index;
        if (isPresentVerb(word) || (index > 1 && mayBePresentVerb(word) &&
                                    (next == u"with" || (followsVerbs(next) && !isPreposition(next)))))
            return index;
    }
    return 0;
}

QString Jotting::lowered() const
{
    QString text = m_text;
    static const QStringList always{u"i"_s, u"ive"_s, u"im"_s, u"id"_s, u"ill"_s};
    if (!text.isEmpty() && !always.contains(word(0)))
        text[0] = text[0].toLower();
    return text;
}

size_t Jotting::headNoun() const
{
    size_t last = 0;
    while (last + 1 < m_words.size() && !isPreposition(word(last + 1)) && word(last + 1) != u"and" &&
           word(last + 1) != u"or" && word(last + 1) != u"per" && word(last + 1) != u"who" &&
           word(last + 1) != u"that" && afterComma() != last + 1)
        ++last;
    return last;
}

bool Jotting::standsAlone() const
{
    static const QStringList endings{u"ing"_s,  u"tion"_s,   u"ment"_s, u"ity"_s, u"ness"_s, u"ance"_s,
                                     u"ence"_s, u"ship"_s,   u"ism"_s,  u"ics"_s, u"work"_s, u"ware"_s,
                                     u"logy"_s, u"graphy"_s, u"hood"_s, u"acy"_s, u"age"_s};
    if (m_words.empty())
        return false;
    const size_t head = headNoun();
    const QString noun = word(head);
    if (massNouns().contains(noun))
        return true;
    if (countableNouns().contains(noun))
        return false;
    const bool plural = noun.size() > 3 && noun.endsWith(u's') && !noun.endsWith(u"ss") &&
                        !noun.endsWith(u"is") && !noun.endsWith(u"us");
    const QChar initial = m_text[m_words[head].start];
    const bool name = !initial.isLower() && (head > 0 || !isOrdinaryWord(noun));
    const bool ending = std::any_of(endings.begin(), endings.end(), [&](const QString &each) {
        return noun.size() > each.size() + 1 && noun.endsWith(each);
    });
    return plural || name || ending;
}

bool Jotting::isBareThing() const
{
    static const QStringList clauses{u"what"_s, u"how"_s, u"why"_s,     u"he"_s,       u"she"_s,    u"they"_s,
                                     u"i"_s,    u"if"_s,  u"whether"_s, u"although"_s, u"because"_s};
    static const QStringList others{u"unclear"_s, u"unsure"_s, u"afraid"_s, u"glad"_s, u"sad"_s, u"sorry"_s,
                                    u"happy"_s,   u"same"_s,   u"like"_s,   u"than"_s, u"that"_s};
    if (m_words.empty())
        return false;
    const QString first = word(0);
    const QString next = word(1);
    for (size_t n = 1; n < m_words.size(); ++n) {
        if (clauses.contains(word(n)) && m_words.size() > 2)
            return false;
    }
    if (others.contains(first) || isAdverb(first))
        return false;
    if ((isPastVerb(first) || (first.size() > 4 && first.endsWith(u"ed"))) &&
        (!mayBeNoVerb(first) || isPreposition(next) || followsVerbs(next) ||
         (!next.isEmpty() && next[0].isDigit())))
        return false;
    if (m_words.size() == 1 || !m_text.front().isLower())
        return true;
    static const QStringList numbers =
        u"two three four five six seven eight nine ten twenty fifteen twelve"_s.split(u' ');
    if (numbers.contains(first) || (headNoun() > 0 && standsAlone() && !isThirdPersonVerb(first) &&
                                    (!isBaseVerb(first) || isNounToo(first))))
        return true;
    const bool several = first.size() > 4 && first.endsWith(u's');
    const bool compound = QStringView(m_text).sliced(m_words[0].start + m_words[0].length).startsWith(u'-');
    return isOrdinaryWord(first) || several || compound || massNouns().contains(first) ||
           countableNouns().contains(first) || isNounToo(first) || isCharacter(first) ||
           first.endsWith(u"ive") || first.endsWith(u"al") || first.endsWith(u"ic") ||
           first.endsWith(u"ous") || first.endsWith(u"ary") || mayBeNoVerb(first) ||
           word(0).at(0).isDigit() || isFunctionWord(first) || afterComma() == 1 || next == u"and" ||
           isPreposition(next);
}

QString Jotting::loweredIfOrdinary() const
{
    // Names of programs that are words as well.
    static const QStringList products{u"teams"_s,  u"meet"_s,    u"word"_s,   u"excel"_s,
                                      u"access"_s, u"slack"_s,   u"edge"_s,   u"outlook"_s,
                                      u"zoom"_s,   u"windows"_s, u"chrome"_s, u"notion"_s};
    const QString first = word(0);
    const bool capitalOnly = m_text.size() > 1 && m_text[1].isLower() && !products.contains(first);
    const bool several = first.size() > 4 && first.endsWith(u's');
    const bool ordinary = isOrdinaryWord(first) || (several && isOrdinaryWord(first.chopped(1))) ||
                          countableNouns().contains(several ? first.chopped(1) : first) ||
                          isFunctionWord(first) || isAdverb(first) || isCharacter(first) ||
                          isSpokenThing(first) || isSharedThing(first) || isGerund(first) ||
                          isPastVerb(first);
    return capitalOnly && ordinary ? lowered() : m_text;
}

QString possessed(const Jotting &noun)
{
    return u"your "_s + toYou(noun.lowered());
}

size_t nameLengthAt(const Jotting &jotting, const Contact &contact)
{
    const QStringList names = nameWordsOf(contact);
    static const QStringList titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"prof"_s, u"professor"_s};
    size_t count = titles.contains(jotting.word(0)) ? 1 : 0;
    const size_t title = count;
    while (count < jotting.size() && names.contains(jotting.word(count)) && count < 5)
        ++count;
    return count > title ? count : 0;
}

std::optional<Pronouns> subjectOf(const Jotting &jotting)
{
    const QString first = jotting.text().section(u' ', 0, 0).toLower();
    const QString base = first.section(u'\'', 0, 0).section(u'\u2019', 0, 0);
    if (base == u"she")
        return Pronouns::She;
    if (base == u"he")
        return Pronouns::He;
    if (base == u"they")
        return Pronouns::They;
    return std::nullopt;
}

QString joinedByAnd(const QStringList &parts)
{
    return joinedBy(parts, u" and "_s);
}

} // namespace afterword
