// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword {

/// What a file is, told by its content and never by its name.
enum class FileKind { Unknown, Json, Calendar, ContactCard, Table, Mail };

/// Looks at the first lines of @p content.
FileKind fileKindOf(const QByteArray &content);

} // namespace afterword
