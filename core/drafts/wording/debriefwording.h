// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

namespace afterword {

/// A question left open ("how I would sample rare events", "Do you know Rust?") as words that follow "about"
/// or "to": your question about how I would sample rare events; your question "Do you know Rust?"; otherwise
/// your question about ... "She asked" and the like at the beginning are left out. Empty for an empty text.
QString openQuestionInWords(const QString &typed, const Contact &contact);

/// What went wrong ("I talked over her", "arrived late", "the frozen screen") as words that follow "I am
/// sorry": that I talked over you; that I arrived late; about the frozen screen. Empty for an empty text, and
/// where it speaks of what the other person did or felt: an excuse for that has to be the person's own words.
QString awkwardInWords(const QString &typed, const Contact &contact);

/// What one would bring ("build the forecasting", "five years of churn models", "I know dbt well") as a
/// clause that begins with I: I would build the forecasting; I would bring five years of churn models; I know
/// dbt well. Empty for an empty text.
QString contributionInWords(const QString &typed);

} // namespace afterword
