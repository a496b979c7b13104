// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/personnames.h"
#include "core/exchange/invitation.h"

namespace afterword {

/// Whether both are the same human being: the same address, or where there is none the same name.
bool isSame(const Participant &a, const Participant &b);

/// Whether @p participant is the person who looks for a job. Somebody with another address but the same full
/// name is: people have several addresses.
bool isPerson(const Participant &participant, const Person &person);

/// The name in the order in which one says it, without what programs and people add to it:
/// "Whitfield, Dana (Northwind)" is "Dana Whitfield". Where there is none it is read off the address:
/// "dana.whitfield@northwind.example".
QString nameOf(const Participant &participant);

/// Whether nobody reads the mail that goes to this address: a shared calendar, a room, a program.
bool isMachine(const QString &email);

/// Whether a name is that of a room, which calendars invite as they do people: "Meeting Room 4".
bool isRoom(const QString &name);

/// Whether the organizer says in words that they will be in the room: "mit Herrn Dr. Timm und mir".
bool organizerSaysToBeThere(const Invitation &invitation);

/// An organizer who is not the person and not in the room.
std::optional<Participant> absentOrganizer(const Invitation &invitation, const Person &person);

} // namespace afterword
