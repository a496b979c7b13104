// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

namespace afterword {

/// What was jotted down about a person ("showed the churn dashboard") as words that follow "about" or "I
/// liked" in a letter to them ("the churn dashboard you showed me"). Simple rules, the first that fits:
///  - nothing, a note to oneself, what is unkind to the reader, what is about two people: nothing
///  - a quotation: your line "..."
///  - "I liked how she ...", "impressed by ...": what follows the liking
///  - she, he, they or the contact's name, then a verb: how you ...; what somebody is or has: the fact that
///  you ...;
///    what stays of it instead where that says more (whatstays.h)
///  - I, we: the moment we ...; "both studied ...": the fact that we both studied ...
///  - a verb ("showed", "really listened", "explains how"): as after she
///  - a verb in -ing followed by what a verb takes: as its past
///  - "curious about Rust": how curious you were about Rust
///  - how, what, why, who, where: as it is, with "you"; "that ...": how ...; "when ...": the moment ...
///  - her, his, their, the contact's name's: your ...; with a verb behind it: how your ...
///  - "a story about ...", "great question on ...": your ...; "nice chat about ...": our ...
///  - the, this, our, my and other beginnings of a noun phrase: as it is
///  - "about ..." and anything else without a verb, taken as a topic: what you said about ...
/// Several sentences or lines are joined by "and". Empty where nothing can be said.
QString momentInWords(const QString &typed, const Contact &contact);

} // namespace afterword
