// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>
#include <QStringList>

namespace afterword {

namespace {

/// Whether the folded words from @p first on are those of @p phrase, in one sentence.
bool standsAt(const Letter &letter, size_t first, const QStringList &phrase)
{
    const std::vector<Word> &words = letter.words;
    if (first + static_cast<size_t>(phrase.size()) > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const Word &word = words[first + static_cast<size_t>(i)];
        if (word.folded != phrase[i])
            return false;
        if (i == 0)
            continue;
        const Word &before = words[first + static_cast<size_t>(i) - 1];
        const int end = before.start + before.length;
        if (word.start - end > 1 || letter.draft.body[end] == u'.')
            return false;
    }
    return true;
}

} // namespace

Findings missingAttachment(const Letter &letter)
{
    // A card is put into its envelope by hand, and so is what goes with it.
    if (letter.draft.channel != Channel::Email || !letter.says(letter.language.attached))
        return {};
    std::vector<QStringList> phrases;
    for (const char16_t *one : letter.language.attached)
        phrases.push_back(QString::fromUtf16(one).split(u' ', Qt::SkipEmptyParts));
    for (size_t first = 0; first < letter.words.size(); ++first) {
        for (const QStringList &phrase : phrases) {
            if (!standsAt(letter, first, phrase))
                continue;
            const Word &begin = letter.words[first];
            const Word &end = letter.words[first + static_cast<size_t>(phrase.size()) - 1];
            const int length = end.start + end.length - begin.start;
            return {{Check::Attachment,
                     Finding::Severity::Warning,
                     QCoreApplication::translate("MissingAttachment",
                                                 "It says \"%1\", but Afterword attaches no files: attach "
                                                 "yours in your mail program before you send the letter.")
                         .arg(letter.draft.body.mid(begin.start, length)),
                     begin.start,
                     length,
                     {}}};
        }
    }
    return {};
}

} // namespace afterword
