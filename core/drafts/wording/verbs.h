// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

// What a lower-case English word is likely to be at the beginning of a note that somebody jotted down. Lists
// of the verbs that people use when they recall a talk; nothing is parsed.

/// "showed", "said", "was": a verb in the past that has no common use as a noun or an adjective.
bool isPastVerb(const QString &word);
/// "explains", "knows": a verb in the third person that is not a common plural.
bool isPresentVerb(const QString &word);
/// "shows", "talks": a verb in the third person that could be a plural as well.
bool mayBePresentVerb(const QString &word);
/// "explains", "has", "shows": a verb in the third person, whether it could be a plural or not.
bool isThirdPersonVerb(const QString &word);
/// "show", "bring": the plain form of a verb that people use when they recall a talk.
bool isBaseVerb(const QString &word);
/// "monday", "fridays", "tomorrow"
bool isDay(const QString &word);
/// "phone", "remote", "team": an ordinary word, so that its capital is that of a sentence.
bool isOrdinaryWord(const QString &word);
/// "plan", "plans": a verb that is as often a noun.
bool isNounToo(const QString &word);
/// "engineer", "listener": who somebody is.
bool isCalling(const QString &word);
/// "explaining" to "explained", "drawing" to "drew"; empty for a form that isn't known.
QString pastOfGerund(const QString &gerund);
/// "shared", "bit", "left": a past that is as often an adjective or a noun.
bool mayBeNoVerb(const QString &word);
/// "in", "about", "with"
bool isPreposition(const QString &word);
/// "was", "liked", "knew": a verb that tells how things were rather than what happened.
bool isStateVerb(const QString &word);
/// "curious", "warm": what one says of a person.
bool isCharacter(const QString &word);
/// "chat", "lunch": something that two people have together.
bool isSharedThing(const QString &word);
/// "showing", "explaining": the -ing form of a verb that recalls what somebody did.
bool isGerund(const QString &word);
/// "build", "lead": what one says one would do in a job.
bool isWorkVerb(const QString &word);
/// "question", "story", "advice": something that a person gives when they speak, so that it is theirs.
bool isSpokenThing(const QString &word);
/// "really", "kindly": stands before a verb without changing what it is.
bool isAdverb(const QString &word);
/// "me", "the", "how", "about": what follows a verb rather than an adjective.
bool followsVerbs(const QString &word);

/// "likes" to "like", "was" to "were", "has" to "have": the verb as it goes with "you".
QString withYou(const QString &verb);

} // namespace afterword
