// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace afterword {

/// What became of letters that were imported together.
struct LetterReport {
    qsizetype taken = 0;
    qsizetype known = 0;
    QStringList nobodys;  ///< the subjects of those that belong to no application
    QStringList problems; ///< half sentences: what is to be looked at, or could not be read

    qsizetype count() const { return taken + known + nobodys.size(); }
    /// Whether there is anything that the person cannot see on the board.
    bool saysMore() const { return !nobodys.isEmpty() || !problems.isEmpty(); }
};

/// "150 letters were taken in, 3 were there already, 27 belong to no application (“Lunch”, “Roast” and 25
/// more)." @p name is what the letters are called, as a file.
QString inWords(const LetterReport &report, const QString &name);

} // namespace afterword
