// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmlwords.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int deepestQuote = 5;

using Shape = HtmlWords::Shape;

struct Shaped {
    QByteArrayView name;
    Shape shape;
};
using ShapesByLength = std::array<std::vector<Shaped>, 11>; ///< "figcaption" is the longest

const ShapesByLength &shapesByLength()
{
    static const ShapesByLength shapes = [] {
        ShapesByLength known;
        const auto add = [&](Shape shape, std::initializer_list<QByteArrayView> names) {
            for (const QByteArrayView one : names)
                known.at(static_cast<size_t>(one.size())).push_back({one, shape});
        };
        add(Shape::Line, {"div",    "tr",     "table",      "tbody",   "thead",    "section", "article",
                          "aside",  "dialog", "header",     "footer",  "main",     "nav",     "address",
                          "dl",     "dt",     "dd",         "form",    "fieldset", "ul",      "ol",
                          "center", "figure", "figcaption", "caption", "details",  "summary"});
        add(Shape::Paragraph, {"p", "h1", "h2", "h3", "h4", "h5", "h6"});
        add(Shape::Cell, {"td", "th"});
        add(Shape::Item, {"li"});
        add(Shape::Quotation, {"blockquote"});
        add(Shape::Verbatim, {"pre"});
        add(Shape::Break, {"br"});
        add(Shape::Rule, {"hr"});
        add(Shape::Left, {"head", "style", "script", "title", "template", "noscript", "object", "iframe",
                          "svg", "math", "select", "textarea"});
        return known;
    }();
    return shapes;
}

/// Asked for each element that begins or ends, of a page some ten thousand times: names of one length are
/// few, and quicker looked through than hashed.
Shape shapeOf(QByteArrayView name)
{
    static const ShapesByLength &shapes = shapesByLength();
    const auto length = static_cast<size_t>(name.size());
    if (length >= shapes.size())
        return Shape::Inline;
    // The parser writes names small.
    const std::vector<Shaped> &alike = shapes[length];
    const auto found =
        std::find_if(alike.begin(), alike.end(), [&](const Shaped &one) { return one.name == name; });
    return found == alike.end() ? Shape::Inline : found->shape;
}

/// A style that an element has of its own, small and without blanks.
QByteArray styleIn(const unsigned char **attributes)
{
    for (; attributes && attributes[0]; attributes += 2) {
        const char *name = reinterpret_cast<const char *>(attributes[0]);
        if (qstricmp(name, "style") == 0 && attributes[1])
            return QByteArray(reinterpret_cast<const char *>(attributes[1])).toLower().replace(" ", "");
    }
    return {};
}

/// Whether an element is a line as Outlook writes it: what says that these paragraphs have no margin stands
/// in the head of its letters.
bool isOutlooksLine(const unsigned char **attributes)
{
    for (; attributes && attributes[0]; attributes += 2) {
        const char *name = reinterpret_cast<const char *>(attributes[0]);
        if (qstricmp(name, "class") == 0 && attributes[1]) {
            const QByteArray kind(reinterpret_cast<const char *>(attributes[1]));
            return kind.startsWith("MsoNormal") || kind.startsWith("MsoPlainText") ||
                   kind.startsWith("MsoNoSpacing");
        }
    }
    return false;
}

/// Whether paragraphs stand like lines, right below each other, as some programs write each line.
bool isWithoutMargin(const QByteArray &style)
{
    const QByteArray rules = ';' + style + ';';
    return rules.contains(";margin:0;") || rules.contains(";margin:0px;") || rules.contains(";margin:0cm;") ||
           rules.contains(";margin:0in;");
}

/// Hidden lines that senders put in front of a letter for the list of letters.
bool isHidden(const unsigned char **attributes, const QByteArray &style)
{
    for (; attributes && attributes[0]; attributes += 2) {
        const char *name = reinterpret_cast<const char *>(attributes[0]);
        if (qstricmp(name, "hidden") == 0)
            return true;
    }
    return style.contains("display:none") || style.contains("mso-hide:all");
}

/// Characters without a width: they say where a word may break, or only push a preview's text aside.
bool isUnseen(QChar c)
{
    return c == u'\u00ad' || c == u'\u034f' || c == u'\u200b' || c == u'\u200c' || c == u'\u2060' ||
           c == u'\ufeff';
}

} // namespace

void HtmlWords::begin(QByteArrayView name, const unsigned char **attributes)
{
    const Shape shape = shapeOf(name);
    const QByteArray style = m_leftOut > 0 ? QByteArray() : styleIn(attributes);
    if (m_leftOut > 0 || shape == Shape::Left || (isHidden(attributes, style) && !isEmptyElement(shape))) {
        if (!isEmptyElement(shape))
            ++m_leftOut;
        return;
    }
    if (shape == Shape::Paragraph)
        m_likeLines = isWithoutMargin(style) || isOutlooksLine(attributes);
    open(shape == Shape::Paragraph && m_likeLines ? Shape::Line : shape);
}

void HtmlWords::end(QByteArrayView name)
{
    const Shape shape = shapeOf(name);
    if (m_leftOut > 0) {
        if (!isEmptyElement(shape))
            --m_leftOut;
        return;
    }
    close(shape == Shape::Paragraph && std::exchange(m_likeLines, false) ? Shape::Line : shape);
}

void HtmlWords::words(QStringView text)
{
    if (m_leftOut > 0)
        return;
    const auto isPlain = [](QChar c) { return !c.isSpace() && !isUnseen(c); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isPlain(c)) {
            const qsizetype begin = at;
            while (at + 1 < text.size() && isPlain(text[at + 1]))
                ++at;
            if (m_gap && !m_line.isEmpty() && !m_line.endsWith(u' '))
                m_line += u' ';
            m_gap = false;
            m_line += text.sliced(begin, at + 1 - begin);
        } else if (m_verbatim > 0 && c == u'\n') {
            endLine();
        } else if (m_verbatim > 0 && (c == u' ' || c == u'\t')) {
            m_line += c;
        } else if (c.isSpace()) {
            m_gap = true;
            m_holdsLine |= c == u'\u00a0' && m_line.isEmpty();
        }
    }
}

QString HtmlWords::text() &&
{
    endLine();
    return std::move(m_text);
}

void HtmlWords::open(Shape shape)
{
    switch (shape) {
    case Shape::Line: startLine(); break;
    case Shape::Paragraph: startParagraph(); break;
    case Shape::Cell:
        if (!m_line.isEmpty())
            m_gap = true;
        break;
    case Shape::Item:
        startLine();
        m_line = u"- "_s;
        break;
    case Shape::Quotation:
        startParagraph();
        ++m_quoted;
        break;
    case Shape::Verbatim:
        startParagraph();
        ++m_verbatim;
        break;
    case Shape::Break: endLine(); break;
    case Shape::Rule: startParagraph(); break;
    case Shape::Inline:
    case Shape::Left: break;
    }
}

void HtmlWords::close(Shape shape)
{
    switch (shape) {
    case Shape::Line:
    case Shape::Item: startLine(); break;
    case Shape::Paragraph: startParagraph(); break;
    case Shape::Quotation:
        startParagraph();
        m_quoted = std::max(0, m_quoted - 1);
        break;
    case Shape::Verbatim:
        startParagraph();
        m_verbatim = std::max(0, m_verbatim - 1);
        break;
    case Shape::Cell: m_holdsLine = false; break; // what pushes cells apart is no line
    case Shape::Break:
    case Shape::Rule:
    case Shape::Inline:
    case Shape::Left: break;
    }
}

/// A line's end that was asked for by a break: also an empty one counts.
void HtmlWords::endLine()
{
    m_gap = false;
    m_holdsLine = false;
    while (m_line.endsWith(u' '))
        m_line.chop(1);
    const bool empty = m_line.isEmpty() || m_line == u"-"_s;
    if (empty) {
        m_emptyLines = m_text.isEmpty() ? 0 : 1;
        m_line.resize(0);
        return;
    }
    // Piece by piece, and the line keeps its room: a page has thousands of them.
    if (m_emptyLines > 0) {
        m_text += marks(std::min(m_quoted, m_lastQuoted));
        m_text += u'\n';
    }
    if (m_quoted > 0) {
        m_text += marks(m_quoted);
        m_text += u' ';
    }
    m_text += m_line;
    m_text += u'\n';
    m_emptyLines = 0;
    m_lastQuoted = m_quoted;
    m_line.resize(0);
}

QString HtmlWords::marks(int quoted)
{
    return u">"_s.repeated(std::min(quoted, deepestQuote));
}

/// What follows stands on a line of its own.
void HtmlWords::startLine()
{
    if (m_holdsLine && m_line.isEmpty())
        m_emptyLines = m_text.isEmpty() ? 0 : 1;
    else if (!m_line.isEmpty() && m_line != u"- "_s)
        endLine();
    m_gap = false;
    m_holdsLine = false;
}

/// What follows stands on a line of its own, after an empty one.
void HtmlWords::startParagraph()
{
    if (m_line == u"- "_s)
        return; // a paragraph within an item begins behind its dash
    startLine();
    if (!m_text.isEmpty())
        m_emptyLines = 1;
}

} // namespace afterword
