// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

struct StoreAddress;

/// How the window on the search in the file @p store is called, before the program's name: by the file, and
/// where that has the usual one's name, by its folder too. Empty for @p usual, the one that most people have
/// alone. Both are canonical paths.
QString searchName(const QString &store, const QString &usual);

/// The same for a shared search: by @p name, as whom its @p owner is known (ownerOf()); where it is the
/// person's own, by its server: what the database is called there, they did not choose.
QString searchName(const StoreAddress &address, const QString &owner, const QString &name);

/// @p name as a window's title, in which Qt gives "[*]" a meaning.
QString titleText(const QString &name);

} // namespace afterword
