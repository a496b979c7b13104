// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

#include <QString>

namespace afterword {

/// "They said no", "You withdrew": how an application ended, in a few words; with the day, "They said no, 4
/// Dec".
QString outcomeInWords(OutcomeKind kind);
QString outcomeInWords(OutcomeKind kind, const QString &day);

} // namespace afterword
