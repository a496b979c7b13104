// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace afterword {

class Database;

/// All that is SQLite and not portable SQL.
namespace dialect {

inline constexpr int applicationId = 0x41667472; ///< "Aftr"
extern const int schemaVersion;                  ///< the number of the newest migration

/// The connection options of QSQLITE. Waits up to 2 s for another process's write.
QString connectOptions(bool readOnly);

Result<int> readApplicationId(const Database &database);
Result<int> readVersion(const Database &database);
Result<void> writeIdentity(const Database &database, int version);

/// The name under which SQLite reads a file that nobody changes, without making any file beside it.
QString nameOfUnchangingFile(const QString &path);

/// Refuses every write of the connection from now on.
Result<void> forbidWrites(const Database &database);

/// Lets a connection for reading that was just made do without the index of the log on the disk. It is alone
/// then.
Result<void> keepIndexInMemory(const Database &database);

/// Sets the pragmas of a connection and reads them back: durable, private, no trust in the schema. They
/// change the connection and not the file.
Result<void> setPragmas(const Database &database);

/// Turns the write-ahead log on, which the file remembers. On a network file system it is not used, since it
/// needs shared memory.
Result<void> setJournal(const Database &database, bool onNetwork);

/// Moves the rows of the write-ahead log into the file and does without the log from now on, so that the file
/// alone is the store. An error where anybody else has the store open.
Result<void> leaveLog(const Database &database);
/// Keeps every other program from reading and writing the file, whoever it is, until the connection is
/// closed. To be called after leaveLog().
Result<void> keepOthersOut(const Database &database);
/// An error where another program keeps everybody from reading the file, so that nobody can tell what it
/// holds.
Result<void> isLetIn(const Database &database);
/// Writes the file anew, so that nothing of what was deleted is left in it.
Result<void> rewrite(const Database &database);

/// A number that changes when another connection has written.
Result<qint64> dataVersion(const Database &database);

/// "" where the file is sound, else what SQLite has to say. The quick one leaves the indexes out.
Result<QString> quickCheck(const Database &database);
Result<QString> fullCheck(const Database &database);

/// Writes a consistent copy to @p path, which must not exist.
Result<void> copyTo(const Database &database, const QString &path);

/// The version of the SQLite that is used.
Result<QString> libraryVersion(const Database &database);

inline constexpr auto beginWrite = "BEGIN IMMEDIATE";

} // namespace dialect
} // namespace afterword
