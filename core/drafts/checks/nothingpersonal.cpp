// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"
#include "core/drafts/checks/commonplace.h"
#include "core/drafts/checks/complaint.h"
#include "core/drafts/checks/leftout.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/readable.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

/// Whether a sentence recalls something of this person. "Thank you for telling me about the role" says so to
/// everybody.
bool recallsSomething(const Letter &letter)
{
    const QStringList sentences = sentencesOf(letter.draft.body);
    return std::any_of(sentences.begin(), sentences.end(), [&](const QString &sentence) {
        return recalls(sentence, letter.language) && !isCommonplace(sentence, letter);
    });
}

/// What a letter makes of the moment that was jotted down.
QString toldOf(const Letter &letter)
{
    return letter.contact && letter.notes
               ? formsOfLetter(letter).moment(
                     {letter.notes->moment, *letter.contact, letter.application.formality})
               : QString();
}

} // namespace

Findings nothingPersonal(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou)
        return {};
    if (letter.notes && letter.covers(letter.notes->moment) >= 0.5)
        return {};
    // The person may well recall something else than what the debrief holds.
    if (recallsSomething(letter))
        return {};
    const QString moment = letter.notes ? letter.notes->moment.simplified() : QString();
    const QString message =
        isComplaint(letter)
            ? QCoreApplication::translate(
                  "NothingPersonal",
                  "What you noted about this person is not something to thank them for, and was left out. "
                  "Something else that they said or did would make the note theirs.")
        : saysNothing(moment)
            ? QCoreApplication::translate(
                  "NothingPersonal", "Nothing that this person said or did is mentioned, so the note could "
                                     "have gone to anybody.")
            : withWhyLeftOut(QCoreApplication::translate("NothingPersonal",
                                                         "What you noted about this person is not in the "
                                                         "note, so it could have gone to anybody: %1")
                                 .arg(moment),
                             letter, moment, toldOf(letter));
    return {{Check::NothingPersonal, Finding::Severity::Warning, message, -1, 0, {}}};
}

} // namespace afterword
