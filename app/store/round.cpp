// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/round.h"

namespace afterword {

namespace {

/// A note that was sent, as the draft it was.
Draft asDraft(const Message &message)
{
    Draft draft = draftOf(message);
    draft.state = DraftState::Sent;
    return draft;
}

} // namespace

std::vector<Draft> otherNotes(const InterviewOf &round, const std::optional<ContactId> &contact)
{
    std::vector<Draft> notes;
    for (const Draft &draft : round.application->drafts) {
        if (draft.about == Rule::ThankYou && draft.interview == round.interview->id &&
            draft.contact != contact)
            notes.push_back(draft);
    }
    for (const Message &message : round.application->messages) {
        const bool note = message.direction == Direction::Out && message.about == Rule::ThankYou;
        if (note && message.interview == round.interview->id && message.contact != contact)
            notes.push_back(asDraft(message));
    }
    return notes;
}

std::vector<Draft> draftsOf(const InterviewOf &round)
{
    std::vector<Draft> drafts;
    for (const Interviewer &interviewer : round.interview->interviewers) {
        for (const Draft &draft : round.application->drafts) {
            if (draft.about == Rule::ThankYou && draft.interview == round.interview->id &&
                draft.contact == interviewer.contact)
                drafts.push_back(draft);
        }
    }
    return drafts;
}

} // namespace afterword
