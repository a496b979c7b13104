// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/letters/letterdialog.h"
#include "ui/importing/letters/letterreport.h"

namespace afterword {

/// Letters that are imported together, and what they bring into a search: those that clearly belong somewhere
/// are in it already; where the others belong is asked.
struct SortedLetters {
    explicit SortedLetters(Search before)
        : after(std::move(before))
    {
    }

    OpenedSearch after;
    std::vector<LetterQuestion> questions;
    LetterReport report;
    bool isLastTheirs = false; ///< the last letter came to the person, and from somebody
};

/// Whether letters that are about nothing on the board may become cards of their own.
enum class NewCards { MayBeMade, AreNotMade };

/// Takes the letters of @p mails into @p before, one after the other. A few that were chosen by hand are
/// meant each, and may become cards; a folder is full of other letters.
SortedLetters sortLetters(const std::vector<ReadMail> &mails, const Search &before, Moment now,
                          NewCards newCards);

/// Takes the letter of @p question in, unless the person leaves it out. A card is made of it unless that of
/// another letter has been made meanwhile, to which it belongs.
void takeInAsSaid(const LetterQuestion &question, const LetterAnswer &answer, SortedLetters &letters,
                  Moment now);

} // namespace afterword
