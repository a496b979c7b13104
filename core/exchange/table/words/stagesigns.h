// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

#include <QString>

#include <optional>

namespace afterword {

/// How a word begins that tells a stage in a longer cell.
struct StageSign {
    QString begins; ///< folded; may be several words
    StageKind kind = StageKind::Saved;
    std::optional<OutcomeKind> ended; ///< how, where the word says so
};

/// The one among the words of a cell that counts before the others. Null where none tells a stage.
const StageSign *stageSignIn(const QString &folded);

} // namespace afterword
