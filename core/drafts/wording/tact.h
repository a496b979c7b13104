// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/drafts/wording/jotting.h"

namespace afterword {

// What is true, was jotted down for good reason, and is still nothing to write to this person. All of it is
// left out, and the checks tell so.

/// Whether nothing of all that was typed goes into a letter: it says nothing, shouts, or is marked as told in
/// confidence ("is leaving in January (confidential!)", "off the record", "between us"), often in a sentence
/// of its own.
bool isNotToBeTold(const QString &typed);

/// "forgot my name", "wasn't prepared", "didn't look up": a deed, or the lack of one, that nobody is thanked
/// for. "Never looked at the clock" and "didn't mind" are kind.
bool isNoKindness(const Jotting &jotting, const Contact &contact);

/// "mentioned layoffs", "is leaving in January": bad news, which no letter calls a thing that one liked. How
/// honestly or well somebody spoke of it or dealt with it may be said.
bool isBadNews(const Jotting &jotting);

/// "nice guy", "great people": a verdict on somebody, and not a thing that they said or did.
bool isVerdict(const Jotting &jotting);

} // namespace afterword
