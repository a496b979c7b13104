// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

#include <initializer_list>
#include <span>
#include <vector>

namespace afterword {

/// A word where it stands in a text. Offsets count UTF-16 units.
struct Word {
    QString folded; ///< lower case, without accents and apostrophes; a possessive "'s" is cut off
    int start = 0;
    int length = 0; ///< as it stands in the text, a possessive "'s" left out
};

/// The words of @p text: runs of letters, marks and digits. An apostrophe between letters belongs to its
/// word; a hyphen parts two words. Emoji and punctuation are not words.
std::vector<Word> wordsOf(QStringView text);

/// The folded words, with a blank before and behind each: for looking up whole words and phrases.
QString spacedWords(const std::vector<Word> &words);

/// @p text in lower case, without accents and apostrophes: how names are compared.
QString folded(QStringView text);

/// The words of a list that stands in the program, separated by blanks.
QSet<QString> setOf(const QString &list);

/// @p parts with commas between them and @p joint, with its blanks, before the last: "Dana, Priya and Tom".
QString joinedBy(const QStringList &parts, const QString &joint);

/// Whether @p word is one of such a list.
bool isIn(const QString &word, const QString &list);

/// Whether @p word is one of these few.
bool isOneOf(const QString &word, std::span<const char16_t *const> words);
inline bool isOneOf(const QString &word, std::initializer_list<const char16_t *> words)
{
    return isOneOf(word, std::span(words.begin(), words.size()));
}

/// The stems of the words in @p text that carry a meaning of their own: no articles, pronouns, prepositions,
/// auxiliary verbs, and no single letters.
QSet<QString> contentStems(QStringView text);

/// Whether a folded word is one of those that contentStems leaves out.
bool isFunctionWord(const QString &foldedWord);

/// The part of @p wanted's stems that @p text has, from 0 to 1; 0 where there are none.
double coverage(const QSet<QString> &wanted, const QSet<QString> &text);

/// Whether the script of this text is written without spaces between words (Chinese, Japanese, Thai) or with
/// endings fixed to names (Korean), so that a name is looked for inside longer runs.
bool isUnspaced(QStringView text);

} // namespace afterword
