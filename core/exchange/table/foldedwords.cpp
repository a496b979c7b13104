// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/foldedwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What a letter is without its sign, also those that Unicode takes for letters of their own.
QString plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss"_s;
    case u'ł': return u"l"_s;
    case u'ø': return u"o"_s;
    case u'đ': return u"d"_s;
    case u'ı': return u"i"_s;
    case u'æ': return u"ae"_s;
    case u'œ': return u"oe"_s;
    default: return c;
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Whether the last word is one that stands for a whole one before an apostrophe: "d'envoi", "l'offre",
/// "qu'elle", "dell'offerta".
bool isElided(const QString &words)
{
    const QStringView last = QStringView(words).sliced(words.lastIndexOf(u' ') + 1);
    return last.size() == 1 || last == u"qu" || last == u"dell" || last == u"all" || last == u"nell";
}

} // namespace

QString foldedWords(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
    const QString taken = isPlain ? text : text.normalized(QString::NormalizationForm_KD);
    QString words;
    words.reserve(taken.size() + 4);
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
                words += u' ';
            words += plainLetter(c.toLower());
        } else if (brackets == 0 && !c.isMark() && (!isApostrophe(c) || isElided(words))) {
            words += u' ';
        }
        last = c;
    }
    const QString simple = words.simplified();
    // What stands in brackets alone still says something.
    return simple.isEmpty() && text.contains(u'(') ? foldedWords(QString(text).remove(u'(').remove(u')'))
                                                   : simple;
}

} // namespace afterword
