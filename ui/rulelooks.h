// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"
#include "ui/icons.h"

#include <QString>

namespace afterword {

/// What one does about a follow-up: the action behind its one button.
enum class FollowUpAction {
    Write,            ///< a message, in the composer
    WriteNextSteps,   ///< in the interview's form
    WriteDebrief,     ///< in the interview's form
    FindAddress,      ///< among the people
    CloseApplication, ///< as "no answer"
    NoteWritten,      ///< with the offer
    NoteSignature,    ///< with the offer
    AnswerOffer,
    WriteLesson, ///< with the outcome
    AddApplication,
    FinishTask,
};

FollowUpAction actionOf(const FollowUp &followUp);

/// The picture beside a follow-up: that of its state where it rests, else of its rule; a telephone for a
/// call.
Icon iconFor(const FollowUp &followUp);

/// What a message is about: "Thank-you note", "Check-in", "Answer".
QString aboutText(About about);

} // namespace afterword
