// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"
#include "core/drafts/checks/leftout.h"
#include "core/drafts/wording/readable.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Findings awkwardMoment(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou || !letter.notes)
        return {};
    const QString moment = letter.notes->awkward.simplified();
    if (saysNothing(moment) || letter.covers(moment) >= 0.5)
        return {};
    if (letter.says(letter.language.apology))
        return {};
    return {{Check::AwkwardMoment,
             Finding::Severity::Warning,
             withWhyLeftOut(
                 QCoreApplication::translate("AwkwardMoment", "An awkward moment is not addressed: %1")
                     .arg(moment),
                 letter, moment,
                 letter.contact
                     ? formsOfLetter(letter).awkward({moment, *letter.contact, letter.application.formality})
                     : QString()),
             -1,
             0,
             {}}};
}

} // namespace afterword
