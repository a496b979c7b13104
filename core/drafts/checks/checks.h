// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/checks/letter.h"
#include "core/drafts/finding.h"

#include <QStringList>

namespace afterword {

// One check each of etiquette.md, "What makes a note good": pure functions. The id in brackets is that of the
// findings. A finding in the subject has no place.

using Findings = std::vector<Finding>;

// Errors: the draft cannot be marked ready.

/// [no-recipient] A letter without a recipient (etiquette.md, Recipients). Talking points may have none.
Findings noRecipient(const Letter &letter);
/// [unfilled-placeholder] {{..}}, [..], <..>, a run of capital X and ____ in body and subject. Mended where
/// the text inside says plainly what belongs there: [Name], {{application.company}}.
Findings unfilledPlaceholders(const Letter &letter);
/// [greeting] No greeting, or one that is not this person's name, or a mail address. Any script; "Dear Ms.
/// Whitfield", "Hi Dana", "Dana," and "Hello Dr Okafor-Núñez" are greetings.
Findings greetingFindings(const Letter &letter);
/// [several-recipients] A greeting to more than one person, or a contact with more than one address.
Findings severalRecipients(const Letter &letter);
/// [several-recipients] The same for the addresses of a message that is being sent.
Findings severalRecipients(const QStringList &addresses);
/// [other-name] The name of another interviewer of this application, or the full name of one of another
/// application, in body or subject. Notes that have to speak of the interviewers (find-contact, circle-back,
/// ask-hr) may name those of this application.
Findings otherNames(const Letter &letter);
/// [other-company] The name of another application's company in body or subject.
Findings otherCompanies(const Letter &letter);
/// [no-thanks] No word of thanks in a note that is to thank.
Findings missingThanks(const Letter &letter);

// Warnings.

/// [nothing-personal] A thank-you without anything that this person said or did.
Findings nothingPersonal(const Letter &letter);
/// [too-alike] A thank-you too like the one to another interviewer of the round.
Findings tooAlike(const Letter &letter);
/// [too-long], [too-short] More than 250 words or fewer than 40.
Findings wordCount(const Letter &letter);
/// [interest] Interest in the role is not restated, in a note that is not a farewell.
Findings missingInterest(const Letter &letter);
/// [open-question] A question left open in the debrief is not answered.
Findings openQuestion(const Letter &letter);
/// [awkward-moment] An awkward moment of the debrief is not addressed.
Findings awkwardMoment(const Letter &letter);
/// [contribution] A thank-you does not say what one would contribute.
Findings missingContribution(const Letter &letter);
/// [decision-date] The decision date that they gave, still to come, is not confirmed in a thank-you.
Findings decisionDate(const Letter &letter);
/// [relative-day] A word for a day that hangs on the day on which the letter goes and is not true on it:
/// "today" of an interview that was on another day, any such word of a letter that was written on another
/// day, the interview's weekday alone where it is a week past. In subject and body; not within quotation
/// marks.
Findings relativeDay(const Letter &letter);
/// [wrong-weekday] A weekday beside a date that is another one ("Monday, December 9"). A date without its
/// year is the one nearby; where that is not sure nothing is said.
Findings wrongWeekday(const Letter &letter);
/// [attachment] An e-mail speaks of an attachment: drafts carry none.
Findings missingAttachment(const Letter &letter);
/// [shouting] Words in capitals, runs of exclamation marks.
Findings shouting(const Letter &letter);
/// [tactless] A thank-you says what was noted of its recipient, and that is a complaint.
Findings tactless(const Letter &letter);

/// Every check of a letter, in the order in which their findings stand where they are about the same place.
inline constexpr Findings (*everyCheck[])(const Letter &) = {
    noRecipient,      unfilledPlaceholders,
    greetingFindings, severalRecipients,
    otherNames,       otherCompanies,
    missingThanks,    nothingPersonal,
    tooAlike,         wordCount,
    missingInterest,  openQuestion,
    awkwardMoment,    missingContribution,
    decisionDate,     relativeDay,
    wrongWeekday,     missingAttachment,
    shouting,         tactless,
};

} // namespace afterword
