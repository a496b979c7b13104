// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/spelling/spelling.h"

#include "core/drafts/language/letterwords.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/drafts/nameindex.h"
#include "core/drafts/textwords.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/words.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostNamed = 3; ///< words that the hint names

QString usualLanguage(const std::vector<Dictionary> &dictionaries)
{
    // The window may speak another language than the machine.
    const QString window = QLocale::languageToCode(localeLanguage(usualLetterLanguage()));
    for (const QString &language : {QLocale().name(), window, u"en_US"_s}) {
        if (const auto found = dictionaryFor(language, dictionaries))
            return found->id;
    }
    return {};
}

} // namespace

Spelling::Spelling(Editor &editor, SpellChecker &checker, QPlainTextEdit &text, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_checker(checker)
    , m_text(text)
    , m_usual(usualLanguage(checker.dictionaries()))
{
    followRenames(editor.tracker(), this, m_draft);
    m_text.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_text, &QWidget::customContextMenuRequested, this, &Spelling::showMenu);
    connect(&m_checker, &SpellChecker::changed, this, &Spelling::look);
    connect(&m_checker, &SpellChecker::failed, this, &Spelling::failed);
    connect(&m_checker, &SpellChecker::suggested, this, &Spelling::fillIn);
    connect(&m_checker, &SpellChecker::checked, this,
            [this](const QString &checked, const std::vector<Misspelling> &found) {
                // Words typed meanwhile have been asked about already.
                if (checked != m_text.toPlainText() || found == m_misspellings)
                    return;
                m_misspellings = found;
                Q_EMIT changed();
            });
    const auto accept = [this] { m_checker.setAccepted(acceptedWordsOf(m_editor.search())); };
    connect(&editor.tracker(), &Tracker::changed, this, [accept](const Change &change) {
        if (changesNames(change))
            accept();
    });
    connect(&editor.tracker(), &Tracker::reloaded, this, accept);
    accept();
}

void Spelling::setDraft(const DraftId &draft)
{
    m_draft = draft;
    m_misspellings.clear();
    look();
}

void Spelling::setUsualLanguage(const QString &id)
{
    if (dictionaryFor(id, m_checker.dictionaries()))
        m_usual = id;
}

void Spelling::look()
{
    if (const QString language = languageOfDraft(); language != m_checker.language())
        m_checker.setLanguage(language);
    m_checker.look(m_text.toPlainText());
}

QString Spelling::missingDictionary() const
{
    if (m_languages.contains(m_draft.text))
        return {};
    const auto told = languageOfText();
    const QLocale::Language language = told.value_or(localeLanguage(usualLetterLanguage()));
    if (dictionaryFor(QLocale::languageToCode(language), m_checker.dictionaries()) ||
        (!told && !m_checker.dictionaries().empty()))
        return {};
    switch (language) {
    case QLocale::German:
        return tr("Spelling is not checked: no German dictionary is installed. The package %1 brings one.")
            .arg(u"hunspell-de-de"_s);
    case QLocale::French:
        return tr("Spelling is not checked: no French dictionary is installed. The package %1 brings one.")
            .arg(u"hunspell-fr"_s);
    case QLocale::Spanish:
        return tr("Spelling is not checked: no Spanish dictionary is installed. The package %1 brings one.")
            .arg(u"hunspell-es"_s);
    default:
        return tr("Spelling is not checked: no English dictionary is installed. The package %1 brings one.")
            .arg(u"hunspell-en-us"_s);
    }
}

QString Spelling::languageOfDraft() const
{
    if (m_languages.contains(m_draft.text))
        return m_languages.value(m_draft.text);
    const auto told = languageOfText();
    const QLocale::Language usual = QLocale(m_usual).language();
    // Of languages that are not told apart, the text may be in the one that the person usually writes.
    if (!told || *told == usual || !(m_usual.isEmpty() || hasLetterWords(usual)))
        return m_usual;
    const auto dictionary = dictionaryFor(QLocale::languageToCode(*told), m_checker.dictionaries());
    return dictionary ? dictionary->id : QString();
}

/// What its words tell; in a letter too short to tell, the language that was chosen for it, else what the few
/// words hint at: "Guten Tag Frau Rao, vielen Dank" is not full of mistakes, whatever the window speaks.
std::optional<QLocale::Language> Spelling::languageOfText() const
{
    const std::vector<Word> words = wordsOf(m_text.toPlainText());
    const auto told = languageToldBy(words);
    return told ? told : m_letters ? m_letters : languageHintedAt(words);
}

std::optional<Finding> Spelling::finding() const
{
    if (m_misspellings.empty())
        return std::nullopt;
    QStringList words;
    for (const Misspelling &one : m_misspellings) {
        if (!words.contains(one.word))
            words += one.word;
    }
    const auto more = words.size() - mostNamed;
    QString message =
        tr("Not in the dictionary: %1").arg(words.first(std::min(words.size(), mostNamed)).join(u", "_s));
    if (more > 0)
        message = tr("%1 and %2 more", "words, a number").arg(message).arg(more);
    const Misspelling &first = m_misspellings.front();
    return Finding{Check::Spelling, Finding::Severity::Warning, message, first.start, first.length, {}};
}

std::optional<Misspelling> Spelling::misspellingAt(int position) const
{
    for (const Misspelling &one : m_misspellings) {
        if (one.start <= position && position <= one.start + one.length)
            return one;
    }
    return std::nullopt;
}

void Spelling::showMenu(const QPoint &position)
{
    auto *menu = m_text.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::optional<Misspelling> misspelling =
        m_text.isReadOnly() ? std::nullopt : misspellingAt(m_text.cursorForPosition(position).position());
    if (misspelling)
        addSuggestions(menu, *misspelling);
    menu->addSeparator();
    addLanguages(menu);
    menu->popup(m_text.viewport()->mapToGlobal(position));
}

void Spelling::addSuggestions(QMenu *menu, const Misspelling &misspelling)
{
    QAction *top = menu->actions().value(0);
    m_waiting = new QAction(tr("Looking for words…"), menu);
    m_waiting->setEnabled(false);
    auto *accept = new QAction(tr("Add “%1” to your dictionary").arg(asMenuText(misspelling.word)), menu);
    connect(accept, &QAction::triggered, this, [this, word = misspelling.word] {
        if (const Result<void> kept = m_checker.accept(word); !kept)
            Q_EMIT failed(kept.error().message);
    });
    menu->insertActions(top, {m_waiting, accept});
    menu->insertSeparator(top);
    m_menu = menu;
    m_asked = misspelling;
    m_checker.suggest(misspelling.word);
}

void Spelling::fillIn(const QString &word, const QStringList &suggestions)
{
    if (!m_menu || !m_waiting || word != m_asked.word)
        return;
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, m_menu);
        connect(action, &QAction::triggered, this, [this, at = m_asked, suggestion] {
            QTextCursor cursor(m_text.document());
            cursor.setPosition(at.start);
            cursor.setPosition(at.start + at.length, QTextCursor::KeepAnchor);
            if (cursor.selectedText() == at.word)
                cursor.insertText(suggestion);
        });
        m_menu->insertAction(m_waiting, action);
    }
    if (suggestions.isEmpty())
        m_waiting->setText(tr("No similar word is known"));
    else
        m_menu->removeAction(m_waiting);
}

void Spelling::addLanguages(QMenu *menu)
{
    QMenu *languages = menu->addMenu(tr("Spelling"));
    auto *group = new QActionGroup(languages);
    const auto add = [&](const QString &name, const QString &id) {
        QAction *action = languages->addAction(asMenuText(name));
        action->setCheckable(true);
        action->setChecked(id == m_checker.language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            m_languages[m_draft.text] = id;
            m_checker.setLanguage(id);
            Q_EMIT changed(); // nothing is missed any more
            if (id.isEmpty())
                return;
            m_usual = id;
            Q_EMIT languageChosen(id);
        });
    };
    for (const Dictionary &dictionary : m_checker.dictionaries())
        add(dictionary.name, dictionary.id);
    add(tr("Do not check"), {});
    const QString missing = missingDictionary();
    if (missing.isEmpty())
        return;
    languages->addSeparator();
    languages->addAction(missing)->setEnabled(false);
}

} // namespace afterword
