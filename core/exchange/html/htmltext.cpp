// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmltext.h"

#include "core/exchange/html/htmltags.h"
#include "core/exchange/html/htmlwords.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestHtml = 2'000'000; // characters
/// Closing an element costs the parser as much as elements are open: no letter comes near this depth.
constexpr int deepest = 512;
constexpr qsizetype chunk = 1024; // bytes; the depth is looked at after each

QByteArrayView view(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

void onStart(void *writer, const xmlChar *name, const xmlChar **attributes)
{
    static_cast<HtmlWords *>(writer)->begin(view(name), attributes);
}

void onEnd(void *writer, const xmlChar *name)
{
    static_cast<HtmlWords *>(writer)->end(view(name));
}

void onText(void *writer, const xmlChar *text, int length)
{
    static_cast<HtmlWords *>(writer)->words(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
}

struct ParserDeleter {
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};

} // namespace

QString textOfHtml(const QString &html)
{
    QString clean = html.left(longestHtml);
    clean.remove(QChar(0));
    const QByteArray bytes = withFewAttributes(clean.toUtf8());

    htmlSAXHandler handler{};
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    HtmlWords writer;
    const std::unique_ptr<htmlParserCtxt, ParserDeleter> parser(
        htmlCreatePushParserCtxt(&handler, &writer, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser)
        return {};
    htmlCtxtUseOptions(parser.get(),
                       HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    for (qsizetype from = 0; from < bytes.size() && parser->nameNr < deepest; from += chunk) {
        const auto length = static_cast<int>(std::min(chunk, bytes.size() - from));
        htmlParseChunk(parser.get(), bytes.constData() + from, length, 0);
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    return std::move(writer).text().trimmed();
}

} // namespace afterword
