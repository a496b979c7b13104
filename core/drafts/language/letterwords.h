// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace afterword {

struct Word;

/// What the checks look for in a letter of one language. All of it is folded (textwords.h). A phrase is its
/// words between single spaces and is found where a word begins; what ends without a space may go on, as a
/// stem does.
struct LetterWords {
    using Phrases = std::span<const char16_t *const>;

    QLocale::Language language;
    /// By which the language is told from the others: small words that the others do not have.
    const char16_t *marks;
    /// Words that carry no meaning of their own, separated by spaces.
    const char16_t *functionWords;
    /// Words that polite letters share whatever they are about, separated by spaces. Empty for English, whose
    /// have a file of their own (politeness.h).
    const char16_t *polite;
    Phrases interest;   ///< that the role is still wanted
    Phrases noInterest; ///< turns in which those words mean something else
    Phrases contribution;
    Phrases recalls; ///< that the recipient said or did something
    Phrases apology;
    const char16_t *today; ///< as it is written
    const char16_t *yesterday;
    Phrases todayForms; ///< the words that mean today, the plain one first
    Phrases yesterdayForms;
    Phrases byDay;             ///< before a weekday by which something is decided
    Phrases dayOfMonth;        ///< with the number in %1 and the month in %2
    const char16_t *loudAlone; ///< no abbreviations whatever the subject, separated by spaces
    Phrases unkind;            ///< what nobody likes to read about oneself: "came late", "was rude"
    const char16_t *denials;   ///< words that turn such a phrase round, separated by spaces
    Phrases attached;          ///< that something goes with the letter; whole words
};

/// One for each language, in its own file.
const LetterWords &englishLetterWords();
const LetterWords &germanLetterWords();
const LetterWords &frenchLetterWords();
const LetterWords &spanishLetterWords();

/// Whether there is a file for @p language.
bool hasLetterWords(QLocale::Language language);

/// The language of those that have a file in which @p words are written; absent where their small words tell
/// nothing.
std::optional<QLocale::Language> languageToldBy(const std::vector<Word> &words);

/// The words of that language; of @p intended where nothing is told, as in a letter of two sentences.
const LetterWords &wordsOfLetter(const std::vector<Word> &words,
                                 QLocale::Language intended = QLocale::English);

/// Whether one of @p phrases stands in @p spaced, words between single spaces (spacedWords()).
bool holdsOneOf(const QString &spaced, LetterWords::Phrases phrases);

/// Whether a folded word carries no meaning of its own in that language.
bool isFunctionWordIn(const LetterWords &language, const QString &foldedWord);
/// Whether a stem is of a word that polite letters of that language share.
bool isPoliteStemIn(const LetterWords &language, const QString &stem);

/// The stems of what carries a meaning in @p text, which is written in the language of @p of: contentStems()
/// for it.
QSet<QString> contentStems(QStringView text, const LetterWords &of);

} // namespace afterword
