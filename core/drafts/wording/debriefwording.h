// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

namespace afterword {

// What the debrief holds in note form, in words for a letter. All of them give an empty text for "n/a", for a
// note to oneself, and wherever the words would say more than what was typed: the checks then tell that it is
// left out.

/// A question left open ("how I would sample rare events", "Do you know Rust?") as words that follow "about"
/// or "to": your question about how I would sample rare events; your question "Do you know Rust?"; otherwise
/// your question about ... "She asked" and the like at the beginning are left out.
QString openQuestionInWords(const QString &typed, const Contact &contact);

/// What went wrong ("I talked over her", "arrived late", "the frozen screen") as words that follow "I am
/// sorry": that I talked over you; that I arrived late; about the frozen screen. Empty where it speaks of
/// what the other person did or felt: an excuse for that has to be the person's own words.
QString awkwardInWords(const QString &typed, const Contact &contact);

/// What one would bring ("build the forecasting", "five years of churn models", "I know dbt well", "certified
/// welder") as a clause: I would be glad to build the forecasting; I would bring five years of churn models;
/// I know dbt well; I am a certified welder.
QString contributionInWords(const QString &typed);

} // namespace afterword
