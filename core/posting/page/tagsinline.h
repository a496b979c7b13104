// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace afterword {

/// Finds where a line's short pieces stand apart by their styles alone: spans of their own, with blanks
/// between them and nothing else in the line, "<span class=tag>Oslo</span> <span class=tag>Full-time</span>".
/// It is told of a page's spans and words as a parser meets them.
class TagsInLine {
public:
    /// A span begins, @p at characters into the page's words. @p isStyled: whether a style may be meant for
    /// it.
    void begin(bool isStyled, bool isAtLineStart, qsizetype at);
    /// An element called @p name ends.
    void end(QByteArrayView name, qsizetype at);
    /// Whether @p words, which come now, begin another piece than those before them.
    bool breaksBefore(const QString &words);

private:
    int m_open = 0; ///< spans
    qsizetype m_from = 0;
    QString m_last; ///< the words of the piece
    bool m_isOne = false;
    bool m_isBehind = false; ///< one has just ended
    bool m_isGlued = false;  ///< and no blank came behind it
    bool m_isWanted = false; ///< a line's end before the next words
};

} // namespace afterword
