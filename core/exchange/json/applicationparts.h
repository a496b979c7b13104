// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/exchange/json/jsonfields.h"

namespace afterword {

// The parts of an application that know nothing of the rest of the search.

/// A number of days, from 1 to ten years; null: absent.
void readDays(JsonFields &fields, QLatin1StringView name, std::optional<int> &days);

/// Merges "documents"; title and path tell them apart.
void readDocuments(JsonFields &fields, std::vector<Document> &documents);

/// Adds the "moves" that are not there yet, by time.
void readMoves(JsonFields &fields, std::vector<StageMove> &moves);

} // namespace afterword
