// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/dates/businesscalendar.h"
#include "core/schedule/followup.h"

#include <rapidcheck.h>

namespace afterword {

/// How a failing property shows a follow-up: key, times in UTC and state.
void showValue(const FollowUp &followUp, std::ostream &stream);

} // namespace afterword

namespace afterword::test {

/// Any search of a few applications between September 2026 and June 2027, with every kind of fact and
/// decision.
rc::Gen<Search> anySearch();
/// A moment in those months, in whole minutes.
rc::Gen<Moment> anyMoment();
/// Any weekend and a few holidays.
rc::Gen<BusinessCalendar> anyCalendar();

} // namespace afterword::test
