// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

namespace afterword {

// Notes: tasks that somebody whom the person lets in writes for them, such as a coach. Each says who wrote
// it, by the login under which the server knows them, so that nobody writes in another's name.

/// How whoever logs in as @p login and goes by @p name signs: "Mara Lind (k4821)".
QString signatureOf(const QString &name, const QString &login);
/// Whether @p signature is one of @p login's, whichever name stands before it.
bool isSignatureOf(const QString &signature, const QString &login);

/// @p change with @p signature under each task that it adds or whose words it changes. Empty: whoever's
/// search it is makes it, so words that they change are theirs, and what they add stays as it is.
Change signedBy(Change change, const QString &signature);

/// Whether @p change adds, changes and takes away tasks that @p login signed, and does nothing else.
bool isOnlyNotes(const Change &change, const QString &login);

} // namespace afterword
