// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QFileInfo;

namespace afterword {

/// Reads a whole file of at most @p most bytes, and holds no more memory than the file has bytes. Only a
/// regular file is read: a pipe, a device or a socket may never end, or wait for ever. An error says why it
/// cannot be read, that it is larger, or that there is no memory for it.
Result<QByteArray> readFile(const QString &path, qint64 most);

/// What becomes of a regular file that stands where a new one is to be written.
enum class Standing {
    Replaced, ///< somebody asked for that name: its place is taken in one step; its owner and mode stay
    Kept,     ///< nobody did: writing is an error
};

/// Writes @p text to @p path. A new file is its owner's alone (0600). It takes its place only when it is
/// whole; on an error, what stood there is as it was. A folder, a device, a pipe and a symbolic link are
/// always left as they are, and so is a file of somebody else whose owner could not be kept.
Result<void> writePrivateFile(const QString &path, const QByteArray &text,
                              Standing standing = Standing::Replaced);
/// The same where @p text had to be made first: where that failed, its error, and nothing is written.
Result<void> writePrivateFile(const QString &path, const Result<QByteArray> &text);

/// Whether a file of this name was to take another one's place, and whoever wrote it was ended before it did.
bool isUnfinished(const QString &fileName);

/// The file that @p path leads to where it is a symbolic link; else @p path. For files that the program keeps
/// for itself, which some people keep elsewhere.
QString behindLinks(const QString &path);

/// When what stands in @p file was changed last, in whole seconds.
Moment lastChangeOf(const QFileInfo &file);

/// Whether there is memory for @p bytes more. To be asked before a library begins that would end the program,
/// or go on with nothing, where it gets none.
bool isThereMemoryFor(qint64 bytes);

/// What the system's error number @p number says, for people: that the disk is full, say.
QString systemReason(int number);

} // namespace afterword
