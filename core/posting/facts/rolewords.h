// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// Whether @p text holds a word by which one tells a job's title from a company's name.
bool soundsLikeRole(const QString &text);

} // namespace afterword
