// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace afterword {

/// Puts the words of HTML one after the other as a parser meets them, as one would type them: see
/// textOfHtml().
class HtmlWords {
public:
    /// What an element does to the text around it.
    enum class Shape { Inline, Line, Paragraph, Cell, Item, Quotation, Verbatim, Break, Rule, Left };

    /// An element called @p name begins. @p attributes: names and values in turns, ended by null; may be
    /// null.
    void begin(QByteArrayView name, const unsigned char **attributes);
    void end(QByteArrayView name);
    void words(QStringView text);

    /// How long the text is so far, in characters.
    qsizetype size() const { return m_text.size() + m_line.size(); }
    /// Whether no word stands in the line yet.
    bool isAtLineStart() const { return m_line.isEmpty() || m_line == QStringView(u"- "); }
    /// Whether what comes now is left out: it is hidden, or no text.
    bool leavesOut() const { return m_leftOut > 0; }

    QString text() &&;

private:
    static bool isEmptyElement(Shape shape) { return shape == Shape::Break || shape == Shape::Rule; }
    static QString marks(int quoted);
    void open(Shape shape);
    void close(Shape shape);
    void endLine();
    void startLine();
    void startParagraph();

    QString m_text;
    QString m_line;
    bool m_gap = false;       ///< a blank comes before the next word
    bool m_holdsLine = false; ///< a blank that is kept holds the line open: "<div>&nbsp;</div>"
    int m_emptyLines = 0;
    int m_quoted = 0;
    int m_lastQuoted = 0;
    int m_verbatim = 0;
    bool m_likeLines = false; ///< the paragraph that is open is one of several that stand like lines
    int m_leftOut = 0;        ///< how many elements deep within one that is left out
};

} // namespace afterword
