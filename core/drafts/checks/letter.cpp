// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/letter.h"

namespace afterword {

namespace {

const Interviewer *notesOn(const Interview &interview, const std::optional<ContactId> &contact)
{
    for (const Interviewer &interviewer : interview.interviewers) {
        if (contact == interviewer.contact)
            return &interviewer;
    }
    return nullptr;
}

} // namespace

Letter::Letter(const Draft &theDraft, const Search &theSearch, const NameIndex &theNames,
               const Application &theApplication, const std::vector<Draft> &theOthers,
               RoundLikeness &theLikeness)
    : draft(theDraft)
    , search(theSearch)
    , names(theNames)
    , application(theApplication)
    , others(theOthers)
    , likeness(theLikeness)
    , contact(theSearch.contacts.find(theDraft.contact))
    , words(wordsOf(theDraft.body))
    , stems(contentStems(theDraft.body))
    , today(theSearch.person.zone.date(theDraft.updatedAt))
{
    for (const Interview &candidate : application.interviews) {
        if (draft.interview ? candidate.id != *draft.interview
                            : candidate.cancelled || !notesOn(candidate, draft.contact))
            continue;
        if (!interview || interview->endsAt() < candidate.endsAt())
            interview = &candidate;
    }
    if (interview)
        notes = notesOn(*interview, draft.contact);
    plain = u' ';
    for (const Word &word : words)
        plain += word.folded + u' ';
}

bool Letter::says(std::initializer_list<const char16_t *> phrases) const
{
    for (const char16_t *phrase : phrases) {
        if (plain.contains(u' ' + QString::fromUtf16(phrase)))
            return true;
    }
    return false;
}

} // namespace afterword
