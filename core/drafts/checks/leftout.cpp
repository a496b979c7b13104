// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/leftout.h"

#include "core/drafts/letters/letterlanguage.h"
#include "core/drafts/letters/plainnotes.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

const LetterForms &formsOfLetter(const Letter &letter)
{
    return formsOf(letterLanguageOf(letter.language.language).value_or(LetterLanguage::English));
}

QString withWhyLeftOut(const QString &finding, const Letter &letter, const QString &noted,
                       const QString &told)
{
    if (!told.isEmpty() || noted.trimmed().isEmpty())
        return finding;
    // What was jotted down stands at the end of the finding, with or without a full stop.
    static const QString ends = u".!?…"_s;
    const bool isEnded = !finding.isEmpty() && ends.contains(finding.back());
    return finding + (isEnded ? u" "_s : u". "_s) +
           (isInAnotherLanguage(noted, letter.language.language)
                ? QCoreApplication::translate(
                      "LeftOut", "Your note is in a different language from the letter, so it was left out.")
                : QCoreApplication::translate("LeftOut",
                                              "It could not be put into the letter as you noted it, so it "
                                              "was left out: say it in your own words."));
}

} // namespace afterword
