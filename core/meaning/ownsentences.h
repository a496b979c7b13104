// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace afterword {

/// The sentences that the writer of a letter with @p body wrote in it, each in one line: without quoted
/// letters, greeting, sign-off and signature. Only the beginning of a very long one is read, and what
/// is longer than any sentence is left out: it is a list or a notice.
QStringList ownSentences(const QString &body);

} // namespace afterword
