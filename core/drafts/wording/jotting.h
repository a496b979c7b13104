// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/drafts/textwords.h"
#include "core/drafts/wording/secondperson.h"

#include <QStringList>

#include <optional>

namespace afterword {

/// A typed fact on one line: spaces simplified, control characters out, the closing full stop cut off. A
/// question mark stays.
QString onOneLine(const QString &typed);

/// The sentences or lines of a typed fact, each on one line.
QStringList sentencesOf(const QString &typed);

/// One jotted sentence, looked at from its beginning.
class Jotting {
public:
    explicit Jotting(QString text);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_words.empty(); }
    /// The n-th word folded; empty behind the end.
    QString word(size_t n) const;
    size_t size() const { return m_words.size(); }
    /// The text from the n-th word on, with the quotation mark that opens before it; empty behind the end.
    QString from(size_t n) const;
    /// Whether the n-th word has "'s" behind it.
    bool isPossessive(size_t n) const;
    /// The text up to the n-th word, without what parts them.
    QString upTo(size_t n) const;
    /// Where the first comma stands, as the place of the word behind it; 0 where there is none.
    size_t afterComma() const;
    /// How many adverbs stand at place @p n.
    size_t adverbsAt(size_t n) const;
    /// Whether a finite verb stands at place @p n, adverbs before it allowed.
    bool verbAt(size_t n) const;
    /// Where the verb of a sentence stands ("the fire alarm went off"), looked for from place @p n on; 0
    /// where there is none. What follows "who", "that", "she" and the like is a clause of its own.
    size_t mainVerb(size_t n) const;
    /// The noun that the first phrase is about: "week" in "four-day week in summer".
    size_t headNoun() const;
    /// Whether that noun can stand without an article: a plural, a name, "sailing", "culture".
    bool standsAlone() const;
    /// Whether it reads as a thing without an article of its own ("flexible hours", "Kafka at scale"): its
    /// first word is a word that we know for one, and no clause begins behind it.
    bool isBareThing() const;
    /// The text with its first letter in lower case.
    QString lowered() const;
    /// The same, where the capital is that of a sentence: a name keeps its own.
    QString loweredIfOrdinary() const;

private:
    QString m_text;
    std::vector<Word> m_words;
};

/// A thing as that of the person who is written to: "your great question".
QString possessed(const Jotting &noun);

/// How many of the first words name @p contact (given name, full name); 0 when it begins otherwise.
size_t nameLengthAt(const Jotting &jotting, const Contact &contact);

/// Whose pronouns a jotting means when it begins with "she", "he", "they"; absent otherwise.
std::optional<Pronouns> subjectOf(const Jotting &jotting);

/// "a", "a and b", "a, b and c"
QString joinedByAnd(const QStringList &parts);

} // namespace afterword
