// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

#include <QStringList>

namespace afterword {

// What one says on the telephone or in person instead of a letter, from greeting to goodbye, in one language
// each: every line is a Mustache text of its own, and one that comes out empty is no point.

QStringList englishPoints(About about, Formality tone);
QStringList germanPoints(About about, Formality tone);
QStringList frenchPoints(About about, Formality tone);
QStringList spanishPoints(About about, Formality tone);

} // namespace afterword
