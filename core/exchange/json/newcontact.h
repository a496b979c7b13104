// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/exchange/invitation.h"

namespace afterword {

/// Somebody of @p company who is met for the first time, without an id. @p takenFor is what the company was
/// taken for by its address, where that is written otherwise; empty where nothing was guessed.
Contact newContact(const Participant &participant, const QString &company, const QString &takenFor);

} // namespace afterword
