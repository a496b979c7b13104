// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// Whose pronouns turn into "you" when a note about somebody becomes a note to them.
enum class Pronouns { She, He, They, SheOrHe, Anyone };

/// Turns what is said about a person into what is said to them: "she showed her plan" becomes "you showed
/// your plan". Simple rules, word by word: subject pronouns become "you" and the verbs after them follow;
/// "her" before a noun becomes "your", otherwise "you"; "his", "their" become "your"; "him", "them" become
/// "you"; "herself" becomes "yourself". Only the pronouns named by @p whose are touched. Of Anyone "they" is
/// the company, and so becomes "you", unless several of something were named before ("users and their
/// needs").
QString toSecondPerson(const QString &text, Pronouns whose);

/// The same where anybody may be meant.
inline QString toYou(const QString &text)
{
    return toSecondPerson(text, Pronouns::Anyone);
}

} // namespace afterword
