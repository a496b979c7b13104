// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"

#include <QString>

#include <vector>

namespace afterword {

/// One number of the etiquette in the words of Settings.
struct PolicyWords {
    const PolicyNumber *number;
    QString meaning; ///< "Check in again after"
    QString unit;    ///< "business days"; empty for a time of day
};

/// Numbers that belong together.
struct PolicyGroup {
    QString heading;
    std::vector<PolicyWords> numbers;
};

/// All numbers, each once, in the order in which a person meets them.
std::vector<PolicyGroup> policyGroups();

} // namespace afterword
