// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/exchange/invitation.h"

#include <QString>

namespace afterword {

/// The company that @p invitation comes from: of an agency's the client that it names; else that of most
/// interviewers; else the one that the summary names ("Phone screen with Acme"); the organizer's only when
/// there is nobody else. Where no address tells it, what the description says, or the name under which a
/// program invites. Where nothing tells it, the summary stands in.
QString companyOf(const Invitation &invitation, const Person &person);

/// The role that @p invitation is about, once it is known that it comes from @p company. Empty where it does
/// not say so.
QString roleOf(const Invitation &invitation, const QString &company, const Person &person);

/// Whom @p invitation names in words as those whom one will talk with, where it invites nobody but the
/// person: "Interviewers: Olive Stone, Max Trent", "between Robin Vale and Gus Halloran".
QStringList namedInterviewers(const Invitation &invitation, const Person &person);

/// The round that @p invitation names, in its summary or behind a label: "Phone screen". "Interview" where it
/// names none.
QString roundOf(const Invitation &invitation);

} // namespace afterword
