// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/complaint.h"

#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/tact.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype wordsBefore = 3; ///< in which a denial may stand: "was not at all rude"

/// Whether one of the @p count words of @p words that are nearest to their end (or, where @p fromStart, to
/// their beginning) is one of @p denials.
bool isDenied(QStringView words, const QString &denials, qsizetype count, bool fromStart)
{
    QStringList near = words.toString().split(u' ', Qt::SkipEmptyParts);
    if (near.size() > count)
        near = fromStart ? near.first(count) : near.last(count);
    return std::any_of(near.begin(), near.end(), [&](const QString &word) { return isIn(word, denials); });
}

/// Whether @p moment says something of its person that nobody likes to read about oneself.
bool isUnkindIn(const LetterWords &language, const QString &moment)
{
    const QString words = spacedWords(wordsOf(moment));
    const QString denials = QString::fromUtf16(language.denials);
    for (const char16_t *phrase : language.unkind) {
        const QStringView looked(phrase);
        const qsizetype at = words.indexOf(looked);
        if (at < 0)
            continue;
        const QStringView before = QStringView(words).first(at);
        const QStringView behind = QStringView(words).sliced(std::min(words.size(), at + looked.size()));
        if (!isDenied(before, denials, wordsBefore, false) && !isDenied(behind, denials, 1, true))
            return true;
    }
    return false;
}

/// English jottings are judged as whole sentences as well.
bool isNoKindnessInEnglish(const QString &moment, const Contact &contact)
{
    const QStringList sentences = sentencesOf(moment);
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](const QString &sentence) { return isNoKindness(Jotting(sentence), contact); });
}

} // namespace

bool isComplaint(const Letter &letter)
{
    if (!letter.notes || !letter.contact)
        return false;
    return isUnkindIn(letter.language, letter.notes->moment.simplified()) ||
           (letter.language.language == QLocale::English &&
            isNoKindnessInEnglish(letter.notes->moment, *letter.contact));
}

} // namespace afterword
