// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interview.h"

namespace afterword {

/// When an interview is: "Monday, 23 November, 10:00 to 11:00"; in another zone than the person's @p own:
/// "Monday, 23 November, 10:00 to 11:00 their time, 16:00 to 17:00 yours". Where the day differs as well, it
/// is told for both; and the year where it is not that of @p today.
QString interviewTimes(const Interview &interview, const Zone &own, QDate today);

/// What an interview is called: its round, else "Interview".
QString interviewName(const Interview &interview);

/// "by phone", "by video", "on site", "otherwise".
QString interviewKind(InterviewKind kind);

} // namespace afterword
