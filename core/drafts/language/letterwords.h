// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace afterword {

struct Word;

/// A word for a day that hangs on the day on which it is read: "today", "last week", "heutige".
struct DayWord {
    enum class Shape {
        Adverb,     ///< "today", "ce matin"
        BeforeNoun, ///< the stem of an adjective: "heutig"
        BehindNoun  ///< with the word that ties it to the noun before it: "d’hier", "de hoy"
    };
    enum class Unit { Day, Week };

    const char16_t *words; ///< folded, with single spaces between them
    int away;              ///< how many days or weeks from the day on which it is read
    Shape shape = Shape::Adverb;
    Unit unit = Unit::Day;
    /// How the day before is said in its place, where that is not as letters say "yesterday" anyway.
    const char16_t *dayBefore = u"";
};

/// How letters of one language speak of days that hang on the day on which they are read. Folded.
struct DayWords {
    using Phrases = std::span<const char16_t *const>;

    std::span<const DayWord> words; ///< those of several words before what they begin with
    Phrases noDays;    ///< turns in which such a word is no day, as whole words: "bis heute", "hoy en dia"
    Phrases talkNouns; ///< parts of words for a conversation: "gesprach", "interview"
    Phrases talkVerbs; ///< beginnings of what else shows that a sentence is of one: "thank", "spoke"
    Phrases mailNouns; ///< parts of words for what else is of a day: "mail", "anruf"
    Phrases since;     ///< beginnings of what one does after it: "nachgedacht", "writing"
    Phrases onWeekday; ///< whole words before a weekday that has been: "on", "am"
};

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
    DayWords days;
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

/// The same for a text too short to be sure, such as "Guten Tag Frau Rao, vielen Dank": the one language that
/// has more of its words than any other; absent where two have as many.
std::optional<QLocale::Language> languageHintedAt(const std::vector<Word> &words);

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
