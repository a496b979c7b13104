// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/drafts/wording/days.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool followsAnInterview(About about)
{
    return about == Rule::ThankYou || about == Rule::CircleBack || about == Rule::FindContact;
}

} // namespace

Findings relativeDay(const Letter &letter)
{
    if (!followsAnInterview(letter.draft.about) || !letter.interview || !letter.isLetter())
        return {};
    const QString said = letterDay(letter.interview->start.date, letter.today);
    Findings findings;
    for (const Word &word : letter.words) {
        const bool relative = word.folded == u"today" || word.folded == u"yesterday";
        if (!relative || word.folded == said)
            continue;
        findings.push_back(
            {Check::RelativeDay, Finding::Severity::Warning,
             QCoreApplication::translate("RelativeDay", "It says \"%1\", but the interview was %2.")
                 .arg(word.folded, said),
             word.start, word.length, said});
    }
    return findings;
}

} // namespace afterword
