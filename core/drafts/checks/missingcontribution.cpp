// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Findings missingContribution(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou)
        return {};
    const QString contribution = letter.interview ? letter.interview->debrief.contribution : QString();
    if (coverage(contentStems(contribution), letter.stems) >= 0.5)
        return {};
    if (letter.says(
            {u"i would bring", u"id bring",      u"i could bring", u"i can bring",      u"i bring ",
             u"contribut",     u"i can help",    u"i could help",  u"i would help",     u"id help",
             u"to help you",   u"my experience", u"my background", u"my years",         u"my work ",
             u"my skills",     u"i can offer",   u"i could offer", u"i would add",      u"id add",
             u"i have built",  u"ive built",     u"i built",       u"i have led",       u"ive led",
             u"i led ",        u"years of ",     u"add value",     u"i would start by", u"i would build"}))
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
