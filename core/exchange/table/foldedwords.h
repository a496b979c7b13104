// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p text as headings, months and stage words are compared: lower case without accents, signs and brackets,
/// its words separated by one space. "jobTitle", "JOB_TITLE" and "Job title *" are the same.
QString foldedWords(const QString &text);

} // namespace afterword
