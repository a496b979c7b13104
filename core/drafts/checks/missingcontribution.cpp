// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"
#include "core/drafts/checks/leftout.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/readable.h"

#include <QCoreApplication>

namespace afterword {

Findings missingContribution(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou)
        return {};
    const auto told = [](const QString &message) {
        return Finding{Check::Contribution, Finding::Severity::Warning, message, -1, 0, {}};
    };
    const QString contribution = letter.interview ? letter.interview->debrief.contribution : QString();
    // Of several sentences one may have been left out, since no letter can say it as it stands.
    QStringList left;
    bool saysSome = false;
    for (const QString &sentence : sentencesOf(contribution)) {
        if (saysNothing(sentence) || contentStems(sentence, letter.language).isEmpty())
            continue;
        const bool says = letter.covers(sentence) >= 0.5;
        saysSome = saysSome || says;
        if (!says)
            left += sentence;
    }
    if (saysSome && !left.isEmpty())
        return {told(withWhyLeftOut(
            QCoreApplication::translate("MissingContribution",
                                        "Part of what you would contribute is not in the note: %1")
                .arg(left.join(u"; ")),
            letter, left.join(u'\n'),
            formsOfLetter(letter).contribution(left.join(u'\n'), letter.application.formality)))};
    if (letter.covers(contribution) >= 0.5 || letter.says(letter.language.contribution))
        return {};
    return {
        told(withWhyLeftOut(QCoreApplication::translate("MissingContribution",
                                                        "The note does not say what you would contribute."),
                            letter, contribution,
                            formsOfLetter(letter).contribution(contribution, letter.application.formality)))};
}

} // namespace afterword
