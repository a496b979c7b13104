// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/local/localfolder.h"
#include "core/mailbox/mailwords.h"

namespace afterword {

// What both kinds of folders share, and what each of them does.

/// A number that stands for @p bytes, the same in every run; never 0.
quint32 numberFor(const QByteArray &bytes);

/// What @p header says, without the fields that change when a letter is read, flagged, numbered or fetched.
QByteArray lastingFields(const QByteArray &header);

/// A number that stands for all that @p letter says, however its lines end.
quint32 numberByWords(const QByteArray &letter);

/// The header that @p letter begins with, with the empty line behind it.
QByteArray headerOf(QByteArrayView letter);

/// That @p path could not be read, or a draft not put there, as a sentence.
Error unreadable(const QString &path, const QString &why);
PutThere unwritable(const QString &path, const QString &why);

namespace maildir {
bool isAt(const QString &path);
Result<Visited> visit(const QString &path, const LettersWanted &wanted,
                      const std::function<void(const LocalLetter &)> &visit);
PutThere put(const QString &path, const QByteArray &letter);
void remove(const QString &path, quint32 number);
} // namespace maildir

namespace mbox {
bool isAt(const QString &path);
Result<Visited> visit(const QString &path, const LettersWanted &wanted,
                      const std::function<void(const LocalLetter &)> &visit);
PutThere put(const QString &path, const QByteArray &letter, Moment now);
} // namespace mbox

} // namespace afterword
