// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/foldedwords.h"

#include "core/base/utf8.h"

#include <QVarLengthArray>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What a letter is without its sign, where Unicode takes it for one of its own; else empty.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss";
    case u'ł': return u"l";
    case u'ø': return u"o";
    case u'đ': return u"d";
    case u'ı': return u"i";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    default: return {};
    }
}

/// Words as they are put together letter by letter, one space between any two.
class WordsBeingMade {
public:
    void add(QChar c)
    {
        const QChar small = c < QChar(0x80) && !c.isUpper() ? c : c.toLower();
        const QStringView plain = plainLetters(small);
        if (plain.isEmpty())
            m_letters.push_back(small);
        else
            m_letters.append(plain.data(), plain.size());
    }
    void part()
    {
        if (!m_letters.isEmpty() && m_letters.back() != u' ')
            m_letters.push_back(u' ');
    }
    /// The word that was begun last.
    QStringView last() const
    {
        const QStringView all(m_letters.data(), m_letters.size());
        return all.sliced(all.lastIndexOf(u' ') + 1);
    }
    QString text() const { return QStringView(m_letters.data(), m_letters.size()).trimmed().toString(); }

private:
    QVarLengthArray<QChar, 128> m_letters;
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Whether @p word stands for a whole one before an apostrophe: "d'envoi", "l'offre", "qu'elle",
/// "dell'offerta".
bool isElided(QStringView word)
{
    return word.size() == 1 || word == u"qu" || word == u"dell" || word == u"all" || word == u"nell";
}

} // namespace

QString foldedWords(const QString &text)
{
    const QString taken = isAscii(text) ? text : text.normalized(QString::NormalizationForm_KD);
    WordsBeingMade words;
    int brackets = 0;
    QChar last;
    for (const QChar c : taken) {
        if (c == u'(' || c == u'[')
            ++brackets;
        else if ((c == u')' || c == u']') && brackets > 0)
            --brackets;
        else if (brackets == 0 && c.isLetterOrNumber()) {
            // "jobTitle": where a capital follows a small letter, a word begins.
            if (c.isUpper() && last.isLower())
                words.part();
            words.add(c);
        } else if (brackets == 0 && !c.isMark() && (!isApostrophe(c) || isElided(words.last()))) {
            words.part();
        }
        last = c;
    }
    const QString simple = words.text();
    // What stands in brackets alone still says something.
    return simple.isEmpty() && text.contains(u'(') ? foldedWords(QString(text).remove(u'(').remove(u')'))
                                                   : simple;
}

} // namespace afterword
