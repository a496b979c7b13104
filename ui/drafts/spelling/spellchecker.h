// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/spelling/speller.h"

#include <QObject>
#include <QThread>

#include <vector>

namespace afterword {

class SpellWorker;

/// Spelling off the GUI thread: what is asked comes back as a signal, so that typing never waits for it. Of
/// texts asked about in a hurry only the last is looked at.
class SpellChecker : public QObject {
    Q_OBJECT

public:
    /// @p dictionaries: what may be chosen. @p wordsPath: the file of the personal dictionary; empty: none is
    /// kept.
    SpellChecker(std::vector<Dictionary> dictionaries, QString wordsPath, QObject *parent = nullptr);
    ~SpellChecker() override;

    const std::vector<Dictionary> &dictionaries() const { return m_dictionaries; }
    /// The id of the dictionary in use ("en_US"); empty: spelling is not checked.
    QString language() const { return m_language; }
    void setLanguage(const QString &id);

    /// Words of this search that are right, beside the personal dictionary.
    void setAccepted(const QStringList &words);
    /// Takes @p word into the personal dictionary. An error where it cannot be written; the word counts as
    /// right until the program ends all the same.
    Result<void> accept(const QString &word);

    /// Asks which words of @p text are not right; checked() answers.
    void look(const QString &text);
    /// Asks what may have been meant; suggested() answers.
    void suggest(const QString &word);

Q_SIGNALS:
    void checked(QString text, std::vector<afterword::Misspelling> misspellings);
    void suggested(QString word, QStringList suggestions);
    /// Another language, or other words are right: what was checked is to be looked at again.
    void changed();
    /// A dictionary cannot be read.
    void failed(QString why);

private:
    void sendAccepted();

    std::vector<Dictionary> m_dictionaries;
    QString m_wordsPath;
    QString m_language;
    QStringList m_personal;
    QStringList m_accepted;
    QThread m_thread;
    SpellWorker *m_worker;
};

} // namespace afterword
