// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/leftout.h"

#include "core/drafts/letters/plainnotes.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString whyLeftOut(const Letter &letter, const QString &noted)
{
    if (!isInAnotherLanguage(noted, letter.language.language))
        return {};
    return u' ' + QCoreApplication::translate(
                      "LeftOut", "Your note is in another language than the letter, so it was left out.");
}

} // namespace afterword
