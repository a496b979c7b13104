// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/letters/plainnotes.h"

#include "core/drafts/names.h"
#include "core/drafts/textwords.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/readable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// How many words of @p words carry no meaning of their own in @p language.
std::ptrdiff_t smallWords(const std::vector<Word> &words, const LetterWords &language)
{
    return std::count_if(words.begin(), words.end(), [&](const Word &word) {
        return word.folded.size() > 1 ? isFunctionWordIn(language, word.folded) : word.folded == u"i";
    });
}

bool holdsOneOf(const std::vector<Word> &words, const QSet<QString> &wanted)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const Word &word) { return wanted.contains(word.folded); });
}

/// "Dana", and "Danas" in German.
bool names(const std::vector<Word> &words, const Contact &reader)
{
    const QStringList own = nameWordsOf(reader);
    return std::any_of(words.begin(), words.end(), [&](const Word &word) {
        return holdsName(word.folded, own) ||
               (word.folded.endsWith(u's') && holdsName(word.folded.chopped(1), own));
    });
}

} // namespace

bool isInAnotherLanguage(const QString &text, QLocale::Language language)
{
    const std::vector<Word> words = wordsOf(text);
    std::ptrdiff_t own = 0;
    std::ptrdiff_t most = 0;
    for (const LetterWords *one :
         {&englishLetterWords(), &germanLetterWords(), &frenchLetterWords(), &spanishLetterWords()}) {
        const std::ptrdiff_t count = smallWords(words, *one);
        if (one->language == language)
            own = count;
        else
            most = std::max(most, count);
    }
    // English has small words that are others' too ("plus", "son"), and its letters can say most jottings.
    const std::ptrdiff_t fewest = language == QLocale::English ? 2 : 1;
    return (own == 0 && most >= fewest) || most >= own + 2;
}

QString quotationIn(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.size() < 3)
        return {};
    static const QString opening = u"\"\u201C\u201E\u00AB\u00BB\u2018\u201A\u2039"_s;
    static const QString closing = u"\"\u201D\u201C\u00BB\u00AB\u2019\u2018\u203A"_s;
    qsizetype end = plain.size() - 1;
    if (plain[end] == u'.' && end > 1)
        --end;
    if (!opening.contains(plain.front()) || !closing.contains(plain[end]))
        return {};
    const QString inside = plain.mid(1, end - 1).trimmed();
    const bool once = std::none_of(inside.begin(), inside.end(),
                                   [&](QChar c) { return c == u'"' || c == u'\u201E' || c == u'\u00AB'; });
    return once ? inside : QString();
}

bool addressesOtherwise(const QString &text, const PlainWords &words, Formality tone)
{
    const std::vector<Word> spoken = wordsOf(text);
    if (tone != Formality::Casual)
        return holdsOneOf(spoken, setOf(QString::fromUtf16(words.toFriends)));
    const QSet<QString> asWritten = setOf(QString::fromUtf16(words.toStrangersAsWritten));
    return holdsOneOf(spoken, setOf(QString::fromUtf16(words.toStrangers))) ||
           std::any_of(spoken.begin() + (spoken.empty() ? 0 : 1), spoken.end(), [&](const Word &word) {
               return asWritten.contains(text.mid(word.start, word.length));
           });
}

QStringList tellableSentences(const QString &typed, const Contact *reader, const PlainWords &words,
                              Formality tone)
{
    QStringList tellable;
    for (const QString &sentence : sentencesOf(typed)) {
        const std::vector<Word> spoken = wordsOf(sentence);
        if (spoken.empty() || saysNothing(sentence) || isShouted(sentence) ||
            isInAnotherLanguage(sentence, words.language))
            continue;
        const QSet<QString> nothing = setOf(QString::fromUtf16(words.nothing));
        const bool isNothing = std::all_of(spoken.begin(), spoken.end(),
                                           [&](const Word &word) { return nothing.contains(word.folded); });
        if (isNothing || (reader && names(spoken, *reader)) || addressesOtherwise(sentence, words, tone))
            continue;
        tellable += sentence;
    }
    return tellable;
}

QString firstTold(const QString &typed, const Contact *reader, const PlainWords &words, Formality tone,
                  const std::function<QString(const QString &sentence)> &say)
{
    for (const QString &sentence : tellableSentences(typed, reader, words, tone)) {
        if (const QString told = say(sentence); !told.isEmpty())
            return told;
    }
    return {};
}

bool isUnkindTo(const QString &sentence, const PlainWords &words)
{
    return holdsOneOf(wordsOf(sentence), setOf(QString::fromUtf16(words.unkind)));
}

bool beginsWithOneOf(const QString &sentence, const char16_t *list)
{
    const std::vector<Word> spoken = wordsOf(sentence);
    return !spoken.empty() && isIn(spoken.front().folded, QString::fromUtf16(list));
}

bool speaksOfOthers(const QString &sentence, const PlainWords &words)
{
    const QSet<QString> others = setOf(QString::fromUtf16(words.others));
    const QSet<QString> asWritten = setOf(QString::fromUtf16(words.othersAsWritten));
    const std::vector<Word> spoken = wordsOf(sentence);
    return std::any_of(spoken.begin() + (spoken.empty() ? 0 : 1), spoken.end(), [&](const Word &word) {
        return others.contains(word.folded) || asWritten.contains(sentence.mid(word.start, word.length));
    });
}

} // namespace afterword
