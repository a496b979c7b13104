// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/finding.h"
#include "ui/drafts/spelling/spellchecker.h"

#include <QHash>
#include <QLocale>
#include <QPointer>

class QAction;
class QMenu;
class QPlainTextEdit;

namespace afterword {

class Editor;

/// The spelling of the letter that is being written: marks, the menu with what may have been meant, and the
/// language of each draft.
class Spelling : public QObject {
    Q_OBJECT

public:
    /// @p editor, @p checker and @p text must outlive it.
    Spelling(Editor &editor, SpellChecker &checker, QPlainTextEdit &text, QObject *parent = nullptr);

    /// Another draft is on the screen: its language is taken up.
    void setDraft(const DraftId &draft);
    /// The language that was chosen for letters like the draft, for a text too short to tell its own.
    void setLetters(std::optional<QLocale::Language> language) { m_letters = language; }
    /// For drafts for which no language was chosen since the program was started: the id of a dictionary
    /// ("en_US"). Nothing changes where it is not installed.
    void setUsualLanguage(const QString &id);
    /// Looks at the text as it stands now; changed() tells when something else is known of it.
    void look();

    const std::vector<Misspelling> &misspellings() const { return m_misspellings; }
    /// The one hint for the list of checks; absent where every word is right.
    std::optional<Finding> finding() const;
    /// What to say where there is no dictionary for the language in which the text is written; empty where
    /// there is, and where the person chose how this draft is checked.
    QString missingDictionary() const;

Q_SIGNALS:
    void changed();
    /// The person chose a language, which is the usual one from now on.
    void languageChosen(QString id);
    /// Something is to be told to the person.
    void failed(QString why);

private:
    /// The dictionary that was chosen for the draft, else the one of the language in which it is written;
    /// empty where there is none.
    QString languageOfDraft() const;
    std::optional<QLocale::Language> languageOfText() const;
    void showMenu(const QPoint &position);
    void addSuggestions(QMenu *menu, const Misspelling &misspelling);
    void addLanguages(QMenu *menu);
    void fillIn(const QString &word, const QStringList &suggestions);
    std::optional<Misspelling> misspellingAt(int position) const;

    Editor &m_editor;
    SpellChecker &m_checker;
    QPlainTextEdit &m_text;
    std::vector<Misspelling> m_misspellings;
    DraftId m_draft;
    std::optional<QLocale::Language> m_letters;
    QHash<QString, QString> m_languages; ///< by draft; chosen since the program was started
    QString m_usual;                     ///< for drafts for which none was chosen
    // The menu that waits for suggestions.
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_waiting;
    Misspelling m_asked;
};

} // namespace afterword
