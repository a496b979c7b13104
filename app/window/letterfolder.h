// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace afterword {

/// The files of a folder that hold letters, by name: those of a Maildir (what was read and what is new), else
/// the .eml and .mbox files in it. Folders within it are other folders.
QStringList letterFilesIn(const QString &folder);

} // namespace afterword
