// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/search.h"
#include "core/drafts/spelling/dictionary.h"

#include <QChar>
#include <QSet>
#include <QStringConverter>

#include <memory>

class Hunspell;

namespace afterword {

/// A word that the dictionary does not know. Offsets count UTF-16 units.
struct Misspelling {
    QString word;
    int start = 0;
    int length = 0;

    bool operator==(const Misspelling &) const = default;
};

/// One loaded dictionary. Loading takes some 40 ms, a word microseconds, suggestions 30 to 90 ms each: ask
/// for those off the GUI thread. An object may be used from one thread at a time.
class Speller {
public:
    /// Loads @p dictionary. An error says which file cannot be read or that its encoding is unknown.
    static Result<Speller> open(const Dictionary &dictionary);

    Speller(Speller &&) noexcept;
    Speller &operator=(Speller &&) noexcept;
    ~Speller();

    const Dictionary &dictionary() const { return m_dictionary; }

    /// The words that are right whatever the dictionary says: the personal dictionary, the names of this
    /// search. Upper and lower case count the same. Replaces those accepted before.
    void setAccepted(const QStringList &words);

    /// Whether one word is right. Numbers, words with digits or capitals inside, and words of another script
    /// than the dictionary's are always right.
    bool isRight(const QString &word) const;

    /// What may have been meant, best first; at most @p most.
    QStringList suggestions(const QString &word, int most = 6) const;

    /// The words of @p text that are not right. Web and mail addresses are left out.
    std::vector<Misspelling> misspellings(const QString &text) const;

private:
    Speller(Dictionary dictionary, std::unique_ptr<Hunspell> hunspell, const QByteArray &encoding);

    bool knows(const QString &word) const;
    std::string encoded(const QString &word) const;
    QString decoded(const std::string &word) const;

    Dictionary m_dictionary;
    std::unique_ptr<Hunspell> m_hunspell;
    QByteArray m_encoding;
    QChar::Script m_script = QChar::Script_Latin;
    QSet<QString> m_accepted;
};

/// The words that this search brings with it: the names of its people and companies, the roles, the tags.
QStringList acceptedWordsOf(const Search &search);

/// Reads a personal dictionary: one word a line. A missing file is an empty list.
Result<QStringList> readPersonalWords(const QString &path);
/// Writes it, sorted, each word once. On an error the file is as it was.
Result<void> writePersonalWords(const QString &path, QStringList words);

} // namespace afterword
