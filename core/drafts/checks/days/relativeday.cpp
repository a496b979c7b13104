// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/letterlanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

/// The day as letters of that language say it: "yesterday", "am Montag".
QString dayIn(const LetterWords &language, QDate day, QDate today)
{
    return formsOf(letterLanguageOf(language.language).value_or(LetterLanguage::English)).onDay(day, today);
}

} // namespace

Findings relativeDay(const Letter &letter)
{
    if (!letter.draft.about.letter().day || !letter.interview || !letter.isLetter())
        return {};
    const LetterWords &language = letter.language;
    const QString said = dayIn(language, letter.interview->start.date, letter.today);
    // "today" where it was another day; empty for any other word.
    const auto staleDay = [&](const Word &word) {
        const bool isToday = isOneOf(word.folded, language.todayForms);
        if (!isToday && !isOneOf(word.folded, language.yesterdayForms))
            return QString();
        const QString meant = QString::fromUtf16(isToday ? language.today : language.yesterday);
        return meant == said ? QString() : meant;
    };
    Findings findings;
    for (const Word &word : letter.words) {
        const QString meant = staleDay(word);
        if (meant.isEmpty())
            continue;
        findings.push_back(
            {Check::RelativeDay, Finding::Severity::Warning,
             QCoreApplication::translate("RelativeDay", "It says \"%1\", but the interview was %2.")
                 .arg(meant, said),
             word.start, word.length, meant.size() == word.length ? said : QString()});
    }
    for (const Word &word : wordsOf(letter.draft.subject)) {
        const QString meant = staleDay(word);
        if (meant.isEmpty())
            continue;
        findings.push_back(
            {Check::RelativeDay,
             Finding::Severity::Warning,
             QCoreApplication::translate("RelativeDay", "The subject says \"%1\", but the interview was %2.")
                 .arg(meant, said),
             -1,
             0,
             {}});
        break;
    }
    return findings;
}

} // namespace afterword
