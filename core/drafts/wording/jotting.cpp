// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/jotting.h"

#include "core/drafts/names.h"
#include "core/drafts/wording/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString onOneLine(const QString &typed)
{
    QString line;
    for (const QChar c : typed) {
        const bool control = c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
        line += control ? QChar(u' ') : c;
    }
    line = line.simplified();
    while (!line.isEmpty() && u".!;:,"_s.contains(line.back()) && !line.endsWith(u"..."))
        line.chop(1);
    return line.trimmed();
}

QStringList sentencesOf(const QString &typed)
{
    QStringList sentences;
    QString current;
    int letters = 0; // of the last word, so that "Dr. Okafor" stays in one piece
    const auto finish = [&] {
        const QString line = onOneLine(current);
        if (!line.isEmpty())
            sentences += line;
        current.clear();
    };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        current += c;
        const bool ends = (c == u'.' || c == u'!' || c == u'?') && letters > 3 && i + 1 < typed.size() &&
                          typed[i + 1].isSpace();
        if (c == u'\n' || c == u';' || ends)
            finish();
        letters = c.isLetterOrNumber() ? letters + 1 : 0;
    }
    finish();
    return sentences;
}

Jotting::Jotting(QString text)
    : m_text(std::move(text))
    , m_words(wordsOf(m_text))
{
}

QString Jotting::word(size_t n) const
{
    return n < m_words.size() ? m_words[n].folded : QString();
}

QString Jotting::from(size_t n) const
{
    return n < m_words.size() ? m_text.mid(m_words[n].start) : QString();
}

QString Jotting::upTo(size_t n) const
{
    if (n == 0 || m_words.empty())
        return QString();
    const Word &last = m_words[std::min(n, m_words.size()) - 1];
    return m_text.left(last.start + last.length);
}

size_t Jotting::afterComma() const
{
    const auto comma = m_text.indexOf(u',');
    if (comma < 0)
        return 0;
    for (size_t n = 0; n < m_words.size(); ++n) {
        if (m_words[n].start > comma)
            return n;
    }
    return 0;
}

bool Jotting::isPossessive(size_t n) const
{
    if (n >= m_words.size())
        return false;
    const QStringView tail = QStringView(m_text).sliced(m_words[n].start + m_words[n].length);
    return tail.startsWith(u"'s") || tail.startsWith(u"\u2019s") || tail.startsWith(u"' ") ||
           tail.startsWith(u"\u2019 ");
}

size_t Jotting::adverbsAt(size_t n) const
{
    size_t count = 0;
    while (n + count < m_words.size() && isAdverb(word(n + count)))
        ++count;
    return count;
}

bool Jotting::verbAt(size_t n) const
{
    const size_t place = n + adverbsAt(n);
    const QString verb = word(place);
    const QString next = word(place + 1);
    if (isPastVerb(verb) || isPresentVerb(verb))
        return true;
    if (mayBePresentVerb(verb) || (verb.size() > 4 && verb.endsWith(u"ed")))
        return followsVerbs(next);
    return false;
}

QString Jotting::lowered() const
{
    QString text = m_text;
    if (!text.isEmpty() && word(0) != u"i")
        text[0] = text[0].toLower();
    return text;
}

size_t nameLengthAt(const Jotting &jotting, const Contact &contact)
{
    const QStringList names = nameWordsOf(contact);
    size_t count = 0;
    while (count < jotting.size() && names.contains(jotting.word(count)) && count < 4)
        ++count;
    return count;
}

std::optional<Pronouns> subjectOf(const Jotting &jotting)
{
    const QString first = jotting.text().section(u' ', 0, 0).toLower();
    const QString base = first.section(u'\'', 0, 0).section(u'\u2019', 0, 0);
    if (base == u"she")
        return Pronouns::She;
    if (base == u"he")
        return Pronouns::He;
    if (base == u"they")
        return Pronouns::They;
    return std::nullopt;
}

QString joinedByAnd(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.first(parts.size() - 1).join(u", ") + u" and "_s + parts.last();
}

} // namespace afterword
