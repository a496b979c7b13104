// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QHash>

#include <optional>

namespace afterword {

/// The stage that @p text names: its name or id, else the first one of the kind that the words stand for, in
/// the words of other programs and of people ("Phone interview", "Ghosted", "Abgesagt"); where the board has
/// none of that kind, stageOfKind() tells. Absent where the words say nothing of a stage.
std::optional<StageId> stageNamed(const QString &text, const Search &search);

/// Whether @p text as a whole is the name of a stage on the board or a known word for one, and not only some
/// words of it are.
bool isStageWord(const QString &text, const Search &search);

/// The stage that @p text is a word for, in the words of other programs and of people. Absent where it is
/// none.
std::optional<StageKind> stageKindSaid(const QString &text);

/// All known words for stages, folded.
QHash<QString, StageKind> knownStageWords();

/// The stage of which a heading holds the day or the tick: "Interview date", "Rejected?", "Absage am".
std::optional<StageKind> stepNamed(const QString &heading);

/// Whether @p text says that nobody has answered ("No response"): of a stage it is the end, of an answer it
/// says that none has come.
bool saysNoAnswer(const QString &text);

/// What a word for a closed stage tells beyond it.
struct StageEnd {
    std::optional<OutcomeKind> how; ///< absent: "Archived" does not say how it ended
    bool saysMore = false; ///< and what it says is worth keeping: "Cancelled", "Rejected after 2nd interview"
};

/// How it ended, in the words of other programs and of people: "Rejected", "Ghosted", "declined by me".
/// Nothing where @p text is no word for a closed stage.
StageEnd stageEndIn(const QString &text);

/// The first stage of @p kind, else of the nearest kind from saved to waiting; absent where there is none: an
/// offer and an end are like nothing else.
std::optional<StageId> stageOfKind(StageKind kind, const Search &search);

} // namespace afterword
