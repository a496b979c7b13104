// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

#include <QIcon>
#include <QPalette>
#include <QString>

#include <vector>

namespace afterword {

struct Stage;

/// What a kind of stage means, in a few words: "Applied, no answer yet".
QString kindInWords(StageKind kind);

/// A colour that a stage may have.
struct StageColour {
    QString name;
    QString value; ///< "#rrggbb"; empty: its kind's own
};
/// The kind's own first.
std::vector<StageColour> stageColours();

/// A small disc in the colour that @p stage has.
QIcon stageSwatch(const Stage &stage, const QPalette &palette);

} // namespace afterword
