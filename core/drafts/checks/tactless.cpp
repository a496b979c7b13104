// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"
#include "core/drafts/checks/complaint.h"

#include <QCoreApplication>

namespace afterword {

Findings tactless(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou || !isComplaint(letter))
        return {};
    const QString moment = letter.notes->moment.simplified();
    if (letter.covers(moment) < 0.5)
        return {};
    return {{Check::Tactless,
             Finding::Severity::Warning,
             QCoreApplication::translate(
                 "Tactless", "This reads like a complaint, and it goes to the person it is about: %1")
                 .arg(moment),
             -1,
             0,
             {}}};
}

} // namespace afterword
