// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/followup.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace afterword {

// The plan as `afterword agenda` prints it. Pure functions; @p followUps come sorted by due.

/// Those of @p followUps that concern the person within @p days calendar days after @p now: what is open,
/// late or on hold, and what opens by then in the person's zone.
std::vector<FollowUp> within(int days, const std::vector<FollowUp> &followUps, const Zone &zone, Moment now);

/// The JSON array of interfaces.md, handed to @p sink piece by piece. Moments stand in the person's zone.
void writeAgendaJson(const std::vector<FollowUp> &followUps, const Search &search,
                     const std::function<void(const QByteArray &piece)> &sink);

/// The same for people: grouped by when it concerns them, each with its reason, in lines of at most 78
/// characters where words allow it. One string a line.
QStringList agendaLines(const std::vector<FollowUp> &followUps, const Search &search, Moment now);

/// @p text broken at spaces into lines of at most @p width characters, each behind @p indent spaces.
QStringList wrapped(const QString &text, int indent, int width);

} // namespace afterword
