// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/enums.h"
#include "core/drafts/language/letterwords.h"

#include <functional>

namespace afterword {

// What one jotted down, put into a letter in the person's own words, without a grammar of the language: only
// where the sentence is right with any thing behind its colon, or with a quotation. All of it takes the first
// sentence of what was jotted down that can be said so.

/// What tells in one language whether a jotting can stand behind a colon as it is. Words are folded and
/// separated by blanks.
struct PlainWords {
    QLocale::Language language;
    /// Articles, possessives of the writer and numerals: with one of them a thing begins, or a sentence
    /// that names its subject.
    const char16_t *beginnings;
    /// With these words a sentence of the writer's begins ("ich").
    const char16_t *writer;
    /// Words that speak of somebody else, and so of the reader in the third person: "er", "seine".
    const char16_t *others;
    /// The same where capitals tell them from the reader's ("ihr" and "Ihr"): as they are written.
    const char16_t *othersAsWritten;
    /// Words that are true perhaps, and nothing to tell somebody, and those with which one says that there
    /// is nothing to tell.
    const char16_t *unkind;
    const char16_t *nothing;
    /// Words that are said to a friend (du) and to a stranger (usted), and to a stranger where a capital
    /// behind the first word tells it (Sie).
    const char16_t *toFriends = u"";
    const char16_t *toStrangers = u"";
    const char16_t *toStrangersAsWritten = u"";
};

/// Whether @p text is plainly in another language than @p language: its small words are, and none of its own
/// is.
bool isInAnotherLanguage(const QString &text, QLocale::Language language);

/// What stands between the quotation marks of a text that is a quotation; empty where it isn't one.
QString quotationIn(const QString &text);

/// Whether @p text speaks to somebody otherwise than a letter of @p tone does: du in a letter that says Sie.
bool addressesOtherwise(const QString &text, const PlainWords &words, Formality tone);

/// A jotting sorted out: its sentences in the language of @p words that tell something, without a full stop,
/// those left out that name @p reader or speak to them otherwise than @p tone does.
QStringList tellableSentences(const QString &typed, const Contact *reader, const PlainWords &words,
                              Formality tone);

/// What @p say makes of the first of them of which it makes anything; empty where there is none.
QString firstTold(const QString &typed, const Contact *reader, const PlainWords &words, Formality tone,
                  const std::function<QString(const QString &sentence)> &say);

/// Whether it is nothing to tell the one whom it is about.
bool isUnkindTo(const QString &sentence, const PlainWords &words);

/// Whether @p sentence begins with a word of that list.
bool beginsWithOneOf(const QString &sentence, const char16_t *list);
/// Whether a word behind the first of @p sentence speaks of somebody else.
bool speaksOfOthers(const QString &sentence, const PlainWords &words);

} // namespace afterword
