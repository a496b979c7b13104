// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/language/letterwords.h"

#include "core/drafts/language/stemmer.h"
#include "core/drafts/politeness.h"
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
    QSet<QString> politeStems;
};

Known known(const LetterWords &words)
{
    Known known{
        words, setOf(QString::fromUtf16(words.marks)), setOf(QString::fromUtf16(words.functionWords)), {}};
    const QSet<QString> politeWords = setOf(QString::fromUtf16(words.polite));
    for (const QString &polite : politeWords)
        known.politeStems.insert(stemOf(polite, words.language));
    return known;
}

const std::array<Known, 4> &languages()
{
    static const std::array<Known, 4> all{known(englishLetterWords()), known(germanLetterWords()),
                                          known(frenchLetterWords()), known(spanishLetterWords())};
    return all;
}

const Known &knownOf(const LetterWords &words)
{
    return *std::find_if(languages().begin(), languages().end(),
                         [&](const Known &known) { return known.words.language == words.language; });
}

} // namespace

bool hasLetterWords(QLocale::Language language)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Known &known) { return known.words.language == language; });
}

std::optional<QLocale::Language> languageToldBy(const std::vector<Word> &words)
{
    constexpr std::ptrdiff_t fewest = 3; // small words; a name or a quote of another language has fewer
    std::optional<QLocale::Language> told;
    std::ptrdiff_t most = fewest - 1;
    for (const Known &known : languages()) {
        const std::ptrdiff_t marks = std::count_if(
            words.begin(), words.end(), [&](const Word &word) { return known.marks.contains(word.folded); });
        if (marks > most) {
            told = known.words.language;
            most = marks;
        }
    }
    return told;
}

std::optional<QLocale::Language> languageHintedAt(const std::vector<Word> &words)
{
    std::optional<QLocale::Language> hinted;
    std::ptrdiff_t most = 0;
    for (const Known &known : languages()) {
        const LetterWords &of = known.words;
        const auto count = std::count_if(words.begin(), words.end(), [&](const Word &word) {
            return known.marks.contains(word.folded) || isFunctionWordIn(of, word.folded) ||
                   isPoliteStemIn(of, stemOf(word.folded, of.language));
        });
        if (count < most)
            continue;
        hinted = count > most ? std::optional(of.language) : std::nullopt;
        most = count;
    }
    return hinted;
}

const LetterWords &wordsOfLetter(const std::vector<Word> &words, QLocale::Language intended)
{
    const QLocale::Language language = languageToldBy(words).value_or(intended);
    return std::find_if(languages().begin(), languages().end(),
                        [&](const Known &known) { return known.words.language == language; })
        ->words;
}

bool holdsOneOf(const QString &spaced, LetterWords::Phrases phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const char16_t *phrase) { return spaced.contains(QStringView(phrase)); });
}

bool isFunctionWordIn(const LetterWords &language, const QString &foldedWord)
{
    return language.language == QLocale::English ? isFunctionWord(foldedWord)
                                                 : knownOf(language).functionWords.contains(foldedWord);
}

bool isPoliteStemIn(const LetterWords &language, const QString &stem)
{
    return language.language == QLocale::English ? isPoliteStem(stem)
                                                 : knownOf(language).politeStems.contains(stem);
}

QSet<QString> contentStems(QStringView text, const LetterWords &of)
{
    if (of.language == QLocale::English)
        return contentStems(text);
    QSet<QString> stems;
    for (const Word &word : wordsOf(text)) {
        if (word.folded.size() > 1 && !isFunctionWordIn(of, word.folded))
            stems.insert(stemOf(word.folded, of.language));
    }
    return stems;
}

} // namespace afterword
