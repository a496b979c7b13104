// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "core/domain/soundness/soundness.h"

#include <QString>

#include <vector>

namespace afterword {

class Database;

/// Reads the whole store at @p path and says what is wrong with it: damage in the file, rows that belong to
/// nothing, values that this version cannot read. Of a store of an older schema the values are read when it
/// is brought up to date. Changes nothing.
Result<void> verifyStore(const QString &path);

/// The same without reading the values: whether SQLite finds the whole file sound.
Result<void> verifyFile(const QString &path);

/// The values of the store at @p path that make no sense, each with its row and field; an error where it
/// cannot be read at all. Changes nothing.
Result<std::vector<Flaw>> flawsOf(const QString &path);

/// Writes a consistent copy of the store at @p path to @p copy, also while another process has it open. The
/// copy is private (0600) and appears whole or not at all. What stands there already is replaced only where
/// it is an earlier copy that nobody has open; anything else is left as it is, and an error says so.
Result<void> backUp(const QString &path, const QString &copy);

/// Writes a consistent copy of the open store @p database to a new file beside @p copy: private, on the disk,
/// and under a name of its own, which is returned. Whoever gives it its place takes it away where that fails.
Result<QString> writePassingCopy(const Database &database, const QString &copy);

/// Whether @p copy can be put back; an error says why not. Changes nothing.
Result<void> checkCopy(const QString &copy);

/// Puts @p copy in the place of the store at @p path, in one step: whenever the power goes, one of the two
/// stands there. The present store is kept aside under the name that is returned (empty where there was
/// none). Works on the file itself, where @p path is a link. A copy of an older schema is brought up to date
/// on the way and is itself left as it is. Nothing changes, and the error says why, where the copy is damaged
/// or the store is open anywhere. @p stamp goes into the name of the store that is kept aside.
Result<QString> restore(const QString &path, const QString &copy, const QString &stamp);
/// The same of a copy that checkCopy() has just found usable.
Result<QString> putBack(const QString &path, const QString &copy, const QString &stamp);

/// Puts a new, empty store in the place of the one at @p path, which is kept aside as by restore().
Result<QString> startAnew(const QString &path, const QString &stamp);

} // namespace afterword
