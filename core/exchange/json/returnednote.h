// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

namespace afterword {

/// @p words of the report that the letter with this Message-ID (without brackets) came back, so that the
/// letter is known later by returnedNoteOf(); @p words alone where the id is empty.
QString withReturnedNote(const QString &words, const QString &messageId);

/// The Message-ID of the letter whose coming back @p message reports; empty where it reports none.
QString returnedNoteOf(const Message &message);

} // namespace afterword
