// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword {

/// What a file is (a page: HTML or a web archive that a browser saved), told by its content and never by its
/// name. Of several files, they are taken in in this order: who people are comes before what they did.
enum class FileKind { Json, ContactCard, Table, Calendar, Mail, Page, Unknown };

/// Looks at the first lines of @p content, as importers.h has it.
FileKind fileKindOf(const QByteArray &content);

} // namespace afterword
