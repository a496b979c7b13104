// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"

namespace afterword {

/// How far two jobs with one address are one by what else is known of them, least first. An agency or a
/// company shows all its jobs at one address, so that the address alone tells nothing of them.
enum class JobLikeness {
    Other,  ///< another company and another role
    Untold, ///< one of the two is not known of both, and the other is another
    InPart, ///< the same company or the same role; or nothing is known of both
    Whole,  ///< the same company (companyKey()) and the same role
};

JobLikeness jobLikeness(const Application &a, const Application &b);

} // namespace afterword
