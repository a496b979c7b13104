// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

// Who stands between companies and those who look for work. What comes from there is about a company that has
// another name.

/// Whether jobs of many companies are advertised at @p host (in lower case), from where letters about them
/// come as well.
bool isJobBoard(const QString &host);

/// Whether a hiring system or a planning program has @p domain (in lower case), and sends from there for
/// companies that use it.
bool isHiringSystem(const QString &domain);

/// Whether @p name is what a job board calls itself: "LinkedIn", "Indeed.com", "Welcome to the Jungle".
bool isJobBoardName(const QString &name);

/// Whether @p name is what a hiring system calls itself: "Greenhouse". It may be an employer's name too.
bool isHiringSystemName(const QString &name);

} // namespace afterword
