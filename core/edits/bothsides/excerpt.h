// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace afterword {

/// The beginning of @p text, at most @p most characters and an ellipsis.
QString startOf(const QString &text, qsizetype most);

/// Of two texts that are each one line, what stands around the first place where they differ: at most
/// @p most characters of each, with an ellipsis wherever something is left out. Letters that are written with
/// several characters stay whole.
std::pair<QString, QString> aroundDifference(const QString &one, const QString &other, qsizetype most);

} // namespace afterword
