// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/exchange/jsonwriter.h"

namespace afterword {

/// Writes one application as an item of the open array; moments as clocks in @p zone show them.
void writeApplication(JsonWriter &json, const Application &application, const Zone &zone);

/// The moment as the interchange file writes it; absent stays absent.
std::optional<QString> isoMoment(const std::optional<Moment> &moment, const Zone &zone);

} // namespace afterword
