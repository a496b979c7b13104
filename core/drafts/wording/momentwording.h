// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

namespace afterword {

/// What was jotted down about a person ("showed the churn dashboard") as words that follow "about" in a
/// letter to them ("the moment you showed the churn dashboard"). Simple rules, the first that fits:
///  - a quotation: your words "..."
///  - "I liked how she ...": what follows the liking
///  - she, he, they or the contact's name, then a verb: the moment you ...; where the verb tells how things
///  are
///    ("thinks", "was", "liked"): the fact that you ...
///  - I, we, it: the moment we ...; "both studied ...": the fact that we both studied ...
///  - a verb ("showed", "really listened", "explains how"): as after she
///  - a verb in -ing followed by what a verb takes: the moment you were showing ...
///  - "curious about Rust": how curious you were about Rust
///  - how, what, why, who, where: as it is, with "you"; "that ...": the fact that ...; "when ...": the moment
///  ...
///  - her, his, their, the contact's name's: your ...; with a verb behind it: the moment your ...
///  - "a story about ...", "great question on ...": your ...; "nice chat about ...": our ...
///  - the, this, our, my and other beginnings of a noun phrase: as it is
///  - "about ..." and anything else, taken as a topic: what you said about ...
/// Several sentences or lines are joined by "and". Empty for an empty text.
QString momentInWords(const QString &typed, const Contact &contact);

} // namespace afterword
