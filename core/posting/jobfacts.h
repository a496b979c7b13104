// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/jsonld.h"
#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

#include <optional>

namespace afterword {

/// The JobPosting (schema.org) among @p data that @p page is about: the only one, else the one that has the
/// page's address, identifier or heading. Absent where there is none, or several and none of them is the
/// page's.
std::optional<QJsonObject> jobPostingOf(const LinkedData &data, const PageFacts &page);

/// What @p job, a JobPosting of @p data that was written as @p source, says. Dates and places stay as they
/// were written; what is in a form that may be misread is marked as a guess.
Posting jobFactsOf(const QJsonObject &job, const LinkedData &data, FactSource source, const PageFacts &page);

} // namespace afterword
