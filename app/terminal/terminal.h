// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdio>

namespace afterword {

/// What a command leaves the shell with (interfaces.md).
enum class ExitCode {
    Done = 0,
    Problems = 1,   ///< the work found problems: a failed check, skipped rows, a damaged store
    WrongUse = 2,   ///< the call itself cannot be understood
    Unreadable = 3, ///< the store or a file could not be opened, read or written
};

/// The worse of two: what several files leave the shell with.
ExitCode worse(ExitCode a, ExitCode b);

/// The shell's two streams: results on one, one-line errors on the other. All in UTF-8.
class Terminal {
public:
    Terminal(std::FILE *out, std::FILE *err);

    /// A line of the result. Control characters become visible, since a name from somebody else's file must
    /// not drive the terminal.
    void print(const QString &line = QString());

    /// Text of the result as it is, for programs: it must end its own lines.
    void printExact(const QByteArray &text);

    /// "afterword: SUBJECT: what is wrong (line N)", on one line. An empty subject is left out.
    void complain(const QString &subject, const Error &error);

    /// Whether everything that was printed has arrived: a full disk behind a redirection shows here.
    bool flush();

private:
    std::FILE *m_out;
    std::FILE *m_err;
    bool m_failed = false;
};

/// @p text with every control character replaced by its picture (U+2400 and on), so that it is one line.
QString tamed(const QString &text);

} // namespace afterword
