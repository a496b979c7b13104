// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/drafts/language/letterwords.h"
#include "core/drafts/likeness.h"
#include "core/drafts/nameindex.h"
#include "core/drafts/textwords.h"

#include <QDate>

namespace afterword {

/// A draft together with what its checks ask about again and again. Built once for all checks; it refers to
/// the values it was made from and lives no longer than they do.
struct Letter {
    Letter(const Draft &draft, const Search &search, const NameIndex &names, const Application &application,
           const std::vector<Draft> &others, RoundLikeness &likeness, Moment goes);

    const Draft &draft;
    const Search &search;
    const NameIndex &names; ///< of the search
    const Application &application;
    const std::vector<Draft> &others;
    RoundLikeness &likeness; ///< with the mask of the application

    const Contact *contact = nullptr;     ///< the recipient; null: nobody is named
    const Interview *interview = nullptr; ///< the one it is about, else the last one with the recipient
    const Interviewer *notes = nullptr;   ///< the debrief's notes on the recipient
    std::vector<Word> words;              ///< of the body
    const LetterWords &language;          ///< in which it is written
    QSet<QString> stems;                  ///< contentStems() of the body
    QString plain;                        ///< the body's folded words, each between single spaces
    QDate today;                          ///< when it goes, in the person's zone
    QDate written;                        ///< when the draft was last touched, in the same zone

    /// Whether it is written to be read: talking points for a call are not a letter.
    bool isLetter() const { return draft.channel == Channel::Email || draft.channel == Channel::Card; }
    /// Whether one of @p phrases stands in it.
    bool says(LetterWords::Phrases phrases) const;
    /// How it should greet its recipient, in the language in which it is written, or is to be.
    QString greeting() const;
    /// The same with what stands behind it.
    QString greetingLine() const;
    /// The recipient's name as it fits in the place of the body's words from @p first to @p last: the family
    /// name behind a form of address ("Frau Yilmas" becomes "Frau Yılmaz", never "Frau Aylin"), else the
    /// given name for one word, the full name for several. There is a recipient.
    QString nameInsteadOf(const Word &first, const Word &last) const;
    /// The part of what the person noted, in the letter's language, that the letter has, from 0 to 1.
    double covers(const QString &noted) const;
};

} // namespace afterword
