// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/leftout.h"

#include "core/drafts/letters/plainnotes.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString withWhyLeftOut(const QString &finding, const Letter &letter, const QString &noted)
{
    if (!isInAnotherLanguage(noted, letter.language.language))
        return finding;
    // What was jotted down stands at the end of the finding, with or without a full stop.
    static const QString ends = u".!?…"_s;
    const bool isEnded = !finding.isEmpty() && ends.contains(finding.back());
    return finding + (isEnded ? u" "_s : u". "_s) +
           QCoreApplication::translate(
               "LeftOut", "Your note is in another language than the letter, so it was left out.");
}

} // namespace afterword
