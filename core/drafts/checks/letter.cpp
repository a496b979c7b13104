// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/letter.h"

#include "core/domain/personnames.h"
#include "core/drafts/letters/addressee.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/drafts/names.h"

#include <algorithm>

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

const LetterForms &formsFor(const Letter &letter)
{
    const std::optional<QLocale::Language> told = languageToldBy(letter.words);
    const auto written = told ? letterLanguageOf(*told) : std::nullopt;
    return formsOf(written.value_or(letterLanguageOf(letter.application)));
}

/// Whether the word before @p word, on its line, is "Frau", "Mr." or the like.
bool standsBehindAddress(const Letter &letter, const Word &word)
{
    const auto behind = std::find_if(letter.words.begin(), letter.words.end(),
                                     [&](const Word &one) { return one.start >= word.start; });
    if (behind == letter.words.begin())
        return false;
    const Word &before = *std::prev(behind);
    const int end = before.start + before.length;
    const QStringView between = QStringView(letter.draft.body).sliced(end, word.start - end);
    return isFormOfAddress(before.folded) && !between.contains(u'\n');
}

} // namespace

Letter::Letter(const Draft &theDraft, const Search &theSearch, const NameIndex &theNames,
               const Application &theApplication, const std::vector<Draft> &theOthers,
               RoundLikeness &theLikeness, Moment goes)
    : draft(theDraft)
    , search(theSearch)
    , names(theNames)
    , application(theApplication)
    , others(theOthers)
    , likeness(theLikeness)
    , contact(theSearch.contacts.find(theDraft.contact))
    , words(wordsOf(theDraft.body))
    , language(wordsOfLetter(words, localeLanguage(letterLanguageOf(application))))
    , stems(contentStems(theDraft.body, language))
    , today(theSearch.person.zone.date(goes))
    , written(theSearch.person.zone.date(theDraft.updatedAt))
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
    plain = spacedWords(words);
}

bool Letter::says(LetterWords::Phrases phrases) const
{
    return holdsOneOf(plain, phrases);
}

QString Letter::greeting() const
{
    return greetingOf(formsFor(*this), contact, application, search, application.formality);
}

QString Letter::greetingLine() const
{
    return greeting() + QChar(formsFor(*this).afterGreeting);
}

QString Letter::nameInsteadOf(const Word &first, const Word &last) const
{
    if (standsBehindAddress(*this, first))
        return addresseeOf(*contact).family;
    return first.start == last.start ? givenNameOf(*contact) : fullNameOf(*contact);
}

double Letter::covers(const QString &noted) const
{
    return coverage(contentStems(noted, language), stems);
}

} // namespace afterword
