// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

namespace afterword {

Findings missingContribution(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou)
        return {};
    const QString contribution = letter.interview ? letter.interview->debrief.contribution : QString();
    if (letter.covers(contribution) >= 0.5 || letter.says(letter.language.contribution))
        return {};
    return {{Check::Contribution,
             Finding::Severity::Warning,
             QCoreApplication::translate("MissingContribution",
                                         "The note does not say what you would contribute."),
             -1,
             0,
             {}}};
}

} // namespace afterword
