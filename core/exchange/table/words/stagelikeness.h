// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

#include <QString>

#include <optional>

namespace afterword {

/// The kind of the known word for a stage that @p text is most like, misspelt or with another ending
/// ("Interveiw", "Rejectd"), or of what its signs show (a letter, a receiver, a gravestone). A likeness to be
/// asked about; absent where it is like none.
std::optional<StageKind> stageKindLike(const QString &text);

} // namespace afterword
