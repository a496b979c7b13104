// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace afterword {

/// What of a folder is taken in, and what is left.
struct LetterFolder {
    QStringList files;  ///< to be taken in, in their order
    QString tablesLeft; ///< that tables lie beside them, in a sentence that names them; empty where none do
};

/// The letters and invitations that lie in @p folder: of a Maildir its messages, else the .eml, .mbox and
/// .ics files and the address cards (.vcf), by name. Where none lies there, those of the folders below it,
/// three deep, as in an unpacked archive. The columns of a table are looked at before it is taken in, so each
/// is imported by itself. An error where this account may not look into it.
Result<LetterFolder> lookInto(const QString &folder);

} // namespace afterword
