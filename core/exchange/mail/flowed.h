// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p text that was sent as format=flowed, with its paragraphs made whole again (RFC 3676, 4). @p delSp: the
/// blank at a soft line break is none of the text's (DelSp=yes).
QString unflowed(const QString &text, bool delSp);

} // namespace afterword
