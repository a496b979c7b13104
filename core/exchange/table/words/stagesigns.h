// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

#include <QString>

#include <optional>

namespace afterword {

/// How a word begins that tells a stage in a longer cell.
struct StageSign {
    QString begins; ///< folded; may be several words; empty where a no turned the word ("not hired")
    StageKind kind = StageKind::Saved;
    std::optional<OutcomeKind> ended; ///< how, where the word says so
    bool isOwnStep = false;           ///< one's own doing: behind a no it is still to be done ("not sent")
};

/// The one among the words of a cell that counts before the others. A word behind a no does not count as
/// what it says: "no offer", "nicht eingestellt", "pas d'entretien". Null where none tells a stage.
const StageSign *stageSignIn(const QString &folded);

} // namespace afterword
