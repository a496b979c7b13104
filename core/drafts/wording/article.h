// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p phrase, which is English and not empty, behind "a" or "an", by how its beginning sounds: "an hour", "a
/// university degree", "an RN license", "a STEM degree", "an 8-week course".
QString withIndefiniteArticle(const QString &phrase);

} // namespace afterword
