// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/language/letterwords.h"

#include "core/drafts/textwords.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A language as it is looked up.
struct Known {
    const LetterWords &words;
    QSet<QString> marks;
    QSet<QString> functionWords;
};

const std::array<Known, 4> &languages()
{
    static const auto known = [](const LetterWords &words) {
        return Known{words, setOf(QString::fromUtf16(words.marks)),
                     setOf(QString::fromUtf16(words.functionWords))};
    };
    static const std::array<Known, 4> all{known(englishLetterWords()), known(germanLetterWords()),
                                          known(frenchLetterWords()), known(spanishLetterWords())};
    return all;
}

const Known &knownOf(const LetterWords &words)
{
    return *std::find_if(languages().begin(), languages().end(),
                         [&](const Known &known) { return known.words.language == words.language; });
}

QString withoutEnding(const QString &word, LetterWords::Phrases endings)
{
    constexpr qsizetype shortestStem = 4;
    for (const char16_t *ending : endings) {
        const QString end = QString::fromUtf16(ending);
        if (word.endsWith(end) && word.size() - end.size() >= shortestStem)
            return word.chopped(end.size());
    }
    return word;
}

} // namespace

const LetterWords &wordsOfLetter(const std::vector<Word> &words)
{
    constexpr std::ptrdiff_t fewest = 3; // small words; a name or a quote of another language has fewer
    const Known *best = &languages().front();
    const auto marksOf = [&](const Known &known) {
        return std::count_if(words.begin(), words.end(),
                             [&](const Word &word) { return known.marks.contains(word.folded); });
    };
    std::ptrdiff_t most = marksOf(*best);
    for (const Known &known : languages()) {
        const std::ptrdiff_t marks = marksOf(known);
        if (marks >= fewest && marks > most) {
            best = &known;
            most = marks;
        }
    }
    return best->words;
}

QSet<QString> contentStems(QStringView text, const LetterWords &of)
{
    if (of.language == QLocale::English)
        return contentStems(text);
    const Known &known = knownOf(of);
    QSet<QString> stems;
    for (const Word &word : wordsOf(text)) {
        if (word.folded.size() > 1 && !known.functionWords.contains(word.folded))
            stems.insert(withoutEnding(word.folded, of.endings));
    }
    return stems;
}

} // namespace afterword
