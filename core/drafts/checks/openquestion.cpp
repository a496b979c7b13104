// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"
#include "core/drafts/checks/leftout.h"
#include "core/drafts/wording/readable.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Findings openQuestion(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou || !letter.notes)
        return {};
    const QString question = letter.notes->openQuestion.simplified();
    if (saysNothing(question) || letter.covers(question) >= 0.5)
        return {};
    return {{Check::OpenQuestion,
             Finding::Severity::Warning,
             withWhyLeftOut(QCoreApplication::translate("OpenQuestion",
                                                        "A question was left open and is not answered: %1")
                                .arg(question),
                            letter, question,
                            letter.contact ? formsOfLetter(letter).openQuestion(
                                                 {question, *letter.contact, letter.application.formality})
                                           : QString()),
             -1,
             0,
             {}}};
}

} // namespace afterword
