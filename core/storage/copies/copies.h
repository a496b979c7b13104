// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/typedids.h"

#include <QStringList>

namespace afterword {

/// Every other file in which the search at @p storePath is kept: its backups, and what was kept aside when a
/// copy was put back.
QStringList copiesOf(const QString &storePath);

/// Deletes the contact from a copy as forgetContact() does, and writes the file anew, so that nothing of them
/// is left in it. A copy that does not know them stays as it is; the rows of a server that were kept before
/// they were put right (sharedmending.h) go whole where they name them.
Result<void> forgetInCopy(const QString &copy, const ContactId &id);

} // namespace afterword
