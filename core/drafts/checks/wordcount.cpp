// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t mostWords = 250;
constexpr size_t fewestWords = 40;

class Words {
    Q_DECLARE_TR_FUNCTIONS(WordCount)
};

/// Words as people count them: what stands between spaces and holds a letter or digit. Chinese and Japanese
/// are written without spaces; there two characters make about one word.
size_t countWords(const QString &text)
{
    size_t count = 0;
    size_t unspaced = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool ideograph = c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
                               c.script() == QChar::Script_Katakana;
        unspaced += ideograph ? 1 : 0;
        if (c.isSpace() || ideograph)
            inWord = false;
        else if (!inWord && c.isLetterOrNumber()) {
            inWord = true;
            ++count;
        }
    }
    return count + unspaced / 2;
}

} // namespace

Findings wordCount(const Letter &letter)
{
    if (!letter.isLetter())
        return {};
    const size_t count = countWords(letter.draft.body);
    const QString number = QString::number(count);
    if (count > mostWords)
        return {{Check::TooLong,
                 Finding::Severity::Warning,
                 Words::tr("The note has %1 words; more than 250 are seldom read to the end.").arg(number),
                 -1,
                 0,
                 {}}};
    if (count < fewestWords)
        return {{Check::TooShort,
                 Finding::Severity::Warning,
                 Words::tr("The note has %1 words; with fewer than 40 it seems dashed off.").arg(number),
                 -1,
                 0,
                 {}}};
    return {};
}

} // namespace afterword
