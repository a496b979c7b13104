// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p summary with those roles as one word each that begin with a word of which invitations are full: in
/// "Interview: Video Editor", "Call Centre Agent", "Screening Officer" it says nothing of how one meets. The
/// words are joined by a letter that nobody writes, see withParts().
QString withWholeRoles(const QString &summary);

/// @p text as it was before withWholeRoles().
QString withParts(QString text);

} // namespace afterword
