// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/exchange/json/jsonfields.h"
#include "core/exchange/json/jsonwriter.h"

namespace afterword {

/// Writes all numbers by the names of policyNumbers(). What opens and is due after so many business days is
/// one list of two: "checkInEveryBusinessDays": [7, 10].
void writePolicy(JsonWriter &json, const Policy &policy);

/// Reads what is given onto @p policy. A number that makes no sense is a problem at its field.
void readPolicy(JsonFields &fields, Policy &policy);

} // namespace afterword
