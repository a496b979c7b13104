// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/invitation.h"

namespace afterword {

// Where an invitation belongs, told by the people in it.

/// The contact of @p participant: with the same address, else (where one of them has none) the same name.
const Contact *contactOf(const Participant &participant, const Search &search);

/// An interview, and whose it is; null where there is none.
struct InterviewPlace {
    const Application *application = nullptr;
    const Interview *interview = nullptr;
};

/// The interview that came from the invitation with this UID.
InterviewPlace interviewOfUid(const QString &uid, const Search &search);

/// The application that the most people of @p invitation speak for; of several the one that was added last.
/// An interviewer says more than the organizer, who may recruit for many. Null where nobody speaks for one.
const Application *matchedApplication(const Invitation &invitation, const Search &search);

/// The company that @p invitation comes from: that of most interviewers; the organizer's only when there is
/// nobody else. Where no address tells it, the summary stands in.
QString companyOf(const Invitation &invitation, const Search &search);

} // namespace afterword
