// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/spelling/spellchecker.h"

#include <algorithm>
#include <atomic>

namespace afterword {

/// Lives in the other thread and owns the dictionary there.
class SpellWorker : public QObject {
public:
    void open(const std::optional<Dictionary> &dictionary, SpellChecker *asks)
    {
        m_speller.reset();
        if (!dictionary)
            return;
        Result<Speller> opened = Speller::open(*dictionary);
        if (!opened) {
            QMetaObject::invokeMethod(
                asks, [asks, why = opened.error().message] { Q_EMIT asks->failed(why); },
                Qt::QueuedConnection);
            return;
        }
        m_speller.emplace(std::move(*opened));
        m_speller->setAccepted(m_accepted);
    }

    void setAccepted(const QStringList &words)
    {
        m_accepted = words;
        if (m_speller)
            m_speller->setAccepted(words);
    }

    void look(const QString &text, int turn, SpellChecker *asks)
    {
        if (turn != latest)
            return;
        std::vector<Misspelling> found;
        if (m_speller)
            found = m_speller->misspellings(text);
        QMetaObject::invokeMethod(
            asks, [asks, text, found = std::move(found)] { Q_EMIT asks->checked(text, found); },
            Qt::QueuedConnection);
    }

    void suggest(const QString &word, SpellChecker *asks)
    {
        const QStringList found = m_speller ? m_speller->suggestions(word) : QStringList();
        QMetaObject::invokeMethod(
            asks, [asks, word, found] { Q_EMIT asks->suggested(word, found); }, Qt::QueuedConnection);
    }

    std::atomic<int> latest = 0;

private:
    std::optional<Speller> m_speller;
    QStringList m_accepted;
};

SpellChecker::SpellChecker(std::vector<Dictionary> dictionaries, QString wordsPath, QObject *parent)
    : QObject(parent)
    , m_dictionaries(std::move(dictionaries))
    , m_wordsPath(std::move(wordsPath))
    , m_worker(new SpellWorker)
{
    if (!m_wordsPath.isEmpty()) {
        if (const Result<QStringList> words = readPersonalWords(m_wordsPath))
            m_personal = *words;
    }
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    sendAccepted();
}

SpellChecker::~SpellChecker()
{
    m_thread.quit();
    m_thread.wait();
}

void SpellChecker::setLanguage(const QString &id)
{
    const auto found = std::find_if(m_dictionaries.begin(), m_dictionaries.end(),
                                    [&](const Dictionary &one) { return one.id == id; });
    std::optional<Dictionary> dictionary;
    if (found != m_dictionaries.end())
        dictionary = *found;
    const QString language = dictionary ? dictionary->id : QString();
    if (language == m_language)
        return;
    m_language = language;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, dictionary, this] { worker->open(dictionary, this); });
    Q_EMIT changed();
}

void SpellChecker::setAccepted(const QStringList &words)
{
    if (words == m_accepted)
        return;
    m_accepted = words;
    sendAccepted();
    Q_EMIT changed();
}

Result<void> SpellChecker::accept(const QString &word)
{
    if (m_personal.contains(word))
        return {};
    m_personal += word;
    sendAccepted();
    Q_EMIT changed();
    return m_wordsPath.isEmpty() ? Result<void>() : writePersonalWords(m_wordsPath, m_personal);
}

void SpellChecker::sendAccepted()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, words = m_personal + m_accepted] { worker->setAccepted(words); });
}

void SpellChecker::look(const QString &text)
{
    const int turn = ++m_worker->latest;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, text, turn, this] { worker->look(text, turn, this); });
}

void SpellChecker::suggest(const QString &word)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word, this] { worker->suggest(word, this); });
}

} // namespace afterword
