// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace afterword {

/// The letters and invitations that lie in @p folder: of a Maildir its messages, else the .eml, .mbox and
/// .ics files and the address cards (.vcf), by name. Where none lies there, those of the folders below it,
/// three deep, as in an unpacked archive. An error where this account may not look into it.
Result<QStringList> filesToTakeInFrom(const QString &folder);

/// That the tables which lie beside those were left, in a sentence that names them; empty where there are
/// none. A table's columns are looked at before it is taken in, so each is imported by itself.
QString wordsForTablesLeftIn(const QString &folder);

} // namespace afterword
