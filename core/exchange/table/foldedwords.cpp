// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/foldedwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

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
            words += c == u'ß' ? u"ss"_s : QString(c.toLower());
        } else if (brackets == 0 && !c.isMark() && c != u'\'' && c != u'’') {
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
