// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword {

/// What a file is (a page: HTML or a web archive that a browser saved), told by its content and never by its
/// name.
enum class FileKind { Unknown, Json, Calendar, ContactCard, Table, Mail, Page };

/// Looks at the first lines of @p content.
FileKind fileKindOf(const QByteArray &content);

} // namespace afterword
