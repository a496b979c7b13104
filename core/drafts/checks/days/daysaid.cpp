// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/days/daysaid.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString textOf(const char16_t *words)
{
    return QString::fromUtf16(words);
}

/// The words of a text, and where each begins in them set between single spaces.
struct Spaced {
    explicit Spaced(const QString &theText)
        : text(theText)
        , words(wordsOf(theText))
        , spaced(spacedWords(words))
    {
        qsizetype at = 0;
        for (const Word &word : words) {
            begins.push_back(at);
            at += word.folded.size() + 1;
        }
    }

    /// The word that begins at that place of spaced.
    size_t wordAt(qsizetype place) const
    {
        return static_cast<size_t>(std::lower_bound(begins.begin(), begins.end(), place) - begins.begin());
    }

    const QString &text;
    std::vector<Word> words;
    QString spaced; ///< " thank you for "
    std::vector<qsizetype> begins;
};

/// The words from the first to the last one of a phrase.
struct Run {
    size_t first = 0;
    size_t last = 0;
};

std::vector<Run> runsOf(const Spaced &in, const QString &phrase, bool isStem)
{
    std::vector<Run> runs;
    const QString wanted = u' ' + phrase + (isStem ? u""_s : u" "_s);
    const auto more = static_cast<size_t>(phrase.count(u' '));
    for (qsizetype at = in.spaced.indexOf(wanted); at >= 0; at = in.spaced.indexOf(wanted, at + 1)) {
        const size_t first = in.wordAt(at);
        runs.push_back({first, first + more});
    }
    return runs;
}

bool containsOneOf(const QString &word, LetterWords::Phrases parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const char16_t *part) { return word.contains(QStringView(part)); });
}

bool beginsWithOneOf(const QString &word, LetterWords::Phrases beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const char16_t *beginning) { return word.startsWith(QStringView(beginning)); });
}

/// Whether the place stands between quotation marks of its paragraph.
bool isQuoted(const QString &text, qsizetype place)
{
    const qsizetype paragraph = text.lastIndexOf(u"\n\n"_s, place) + 1;
    QChar open;
    for (qsizetype at = std::max<qsizetype>(paragraph, 0); at < place; ++at) {
        const QChar c = text[at];
        const bool opens = c == u'\u201E' || c == u'\u201C' || c == u'"' || c == u'\u00AB' || c == u'\u00BB';
        const bool closes = c == u'\u201D' || c == u'\u201C' || c == u'"' || c == u'\u00AB' || c == u'\u00BB';
        if (open.isNull() && opens)
            open = c;
        else if (!open.isNull() && closes)
            open = QChar();
    }
    return !open.isNull();
}

/// The end of the part of @p text that holds @p place and ends with one of @p signs or a paragraph.
qsizetype endOf(const QString &text, qsizetype place, const QString &signs)
{
    for (; place < text.size(); ++place) {
        const bool isPoint = text[place] == u'.';
        const bool isOfNumber = isPoint && place > 0 && text[place - 1].isDigit();
        if (signs.contains(text[place]) && !isOfNumber)
            return place;
        if (text[place] == u'\n' && place + 1 < text.size() && text[place + 1] == u'\n')
            return place;
    }
    return text.size();
}

qsizetype beginOf(const QString &text, qsizetype place, const QString &signs)
{
    for (; place > 0; --place) {
        const QChar before = text[place - 1];
        const bool isOfNumber = before == u'.' && place > 1 && text[place - 2].isDigit();
        if (signs.contains(before) && !isOfNumber)
            return place;
        if (before == u'\n' && place > 1 && text[place - 2] == u'\n')
            return place;
    }
    return 0;
}

/// Whether what stands around @p place tells that a conversation is spoken of that has been: its sentence
/// has a word for one, asks nothing, and its clause isn't of what the writer did since.
bool isOfTalk(const QString &text, qsizetype place, const DayWords &days)
{
    static const QString ends = u".!?"_s;
    static const QString joints = u".!?,;:"_s;
    const qsizetype end = endOf(text, place, ends);
    if (end < text.size() && text[end] == u'?')
        return false;
    const qsizetype begin = beginOf(text, place, ends);
    const std::vector<Word> sentence = wordsOf(QStringView(text).sliced(begin, end - begin));
    if (std::none_of(sentence.begin(), sentence.end(), [&](const Word &word) {
            return containsOneOf(word.folded, days.talkNouns) || beginsWithOneOf(word.folded, days.talkVerbs);
        }))
        return false;
    const qsizetype from = beginOf(text, place, joints);
    const std::vector<Word> clause =
        wordsOf(QStringView(text).sliced(from, endOf(text, place, joints) - from));
    return std::none_of(clause.begin(), clause.end(),
                        [&](const Word &word) { return beginsWithOneOf(word.folded, days.since); });
}

/// Whether "'s" stands behind the word: "today's".
bool isPossessive(const QString &text, const Word &word)
{
    const QStringView behind = QStringView(text).sliced(word.start + word.length);
    return behind.startsWith(u"'s") || behind.startsWith(u"\u2019s");
}

class DayReader {
public:
    DayReader(const QString &text, const LetterWords &language)
        : m_in(text)
        , m_language(language)
        , m_days(language.days)
        , m_taken(m_in.words.size(), false)
    {
    }

    std::vector<DaySaid> read()
    {
        for (const char16_t *turn : m_days.noDays) {
            for (const Run &run : runsOf(m_in, textOf(turn), false))
                take(run);
        }
        std::vector<DaySaid> said;
        for (const DayWord &word : m_days.words) {
            for (const Run &run :
                 runsOf(m_in, textOf(word.words), word.shape == DayWord::Shape::BeforeNoun)) {
                if (!isFree(run) || isNoun(run) || isQuoted(m_in.text, m_in.words[run.first].start))
                    continue;
                take(run);
                if (const auto found = saidBy(word, run))
                    said.push_back(*found);
            }
        }
        std::sort(said.begin(), said.end(),
                  [](const DaySaid &a, const DaySaid &b) { return a.start < b.start; });
        return said;
    }

private:
    bool isFree(const Run &run) const
    {
        for (size_t at = run.first; at <= run.last; ++at) {
            if (at >= m_taken.size() || m_taken[at])
                return false;
        }
        return true;
    }

    void take(const Run &run)
    {
        for (size_t at = run.first; at <= run.last && at < m_taken.size(); ++at)
            m_taken[at] = true;
    }

    /// "Morgen" with a capital is the early day, in "heute Morgen" and in "Guten Morgen".
    bool isNoun(const Run &run) const
    {
        const Word &word = m_in.words[run.first];
        return m_language.language == QLocale::German && word.folded == u"morgen" &&
               m_in.text[word.start].isUpper();
    }

    std::optional<DaySaid> saidBy(const DayWord &word, const Run &run) const
    {
        const Word &first = m_in.words[run.first];
        const Word &last = m_in.words[run.last];
        DaySaid said{word, first.start, last.start + last.length - first.start, false, {}};
        const bool possessive = isPossessive(m_in.text, last);
        switch (possessive ? DayWord::Shape::BeforeNoun : word.shape) {
        case DayWord::Shape::Adverb: said.ofTalk = isOfTalk(m_in.text, said.start, m_days); return said;
        case DayWord::Shape::BeforeNoun: return withNoun(said, run.last + 1, run.last + 2);
        case DayWord::Shape::BehindNoun:
            // "de hoy": the noun stands right before it, or before one word that describes it.
            return run.first == 0 ? std::nullopt
                                  : withNoun(said, run.first - 1, run.first > 1 ? run.first - 2 : 0);
        }
        Q_UNREACHABLE();
    }

    /// With the first of these two words that is a noun of an event; absent where neither is: what is of
    /// today's market is of no day.
    std::optional<DaySaid> withNoun(DaySaid said, size_t near, size_t far) const
    {
        for (const size_t at : {near, far}) {
            if (at >= m_in.words.size())
                continue;
            const Word &word = m_in.words[at];
            said.ofTalk = containsOneOf(word.folded, m_days.talkNouns);
            if (!said.ofTalk && !containsOneOf(word.folded, m_days.mailNouns))
                continue;
            const int end = said.start + said.length;
            if (word.start > end)
                said.noun = m_in.text.mid(end, word.start + word.length - end);
            return said;
        }
        return std::nullopt;
    }

    Spaced m_in;
    const LetterWords &m_language;
    const DayWords &m_days;
    std::vector<bool> m_taken;
};

} // namespace

std::vector<DaySaid> daysSaidIn(const QString &text, const LetterWords &language)
{
    return DayReader(text, language).read();
}

std::vector<WeekdaySaid> weekdaysOfTalkIn(const QString &text, const LetterWords &language, int weekday)
{
    const QString name = folded(QLocale(language.language).dayName(weekday));
    const Spaced in(text);
    std::vector<WeekdaySaid> found;
    for (size_t at = 0; at < in.words.size(); ++at) {
        const Word &word = in.words[at];
        if (word.folded != name || isQuoted(text, word.start) || !isOfTalk(text, word.start, language.days))
            continue;
        // "Monday, December 9", "Montag, den 9.12.": the date says which one is meant.
        const auto next = in.words.begin() + static_cast<std::ptrdiff_t>(at) + 1;
        const auto last = next + std::min<std::ptrdiff_t>(3, in.words.end() - next);
        if (std::any_of(next, last, [](const Word &one) { return one.folded.front().isDigit(); }))
            continue;
        const QString before = at > 0 ? in.words[at - 1].folded : QString();
        const bool isTied = isOneOf(before, language.days.onWeekday);
        // In French it stands alone: "merci de m’avoir reçu lundi".
        if (!isTied && language.language != QLocale::French)
            continue;
        if (isOneOf(before, language.byDay))
            continue;
        const Word &from = isTied ? in.words[at - 1] : word;
        found.push_back({from.start, word.start + word.length - from.start, isTied ? before : QString()});
    }
    return found;
}

} // namespace afterword
