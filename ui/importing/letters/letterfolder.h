// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace afterword {

/// The letters and invitations that lie in @p folder: of a Maildir its messages, else the .eml, .mbox and
/// .ics files and the address cards (.vcf), by name. Where none lies there, those of the folders below it,
/// three deep, as in an unpacked archive. An error where this account may not look into it.
Result<QStringList> filesToTakeInFrom(const QString &folder);

} // namespace afterword
