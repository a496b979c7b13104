// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagehtml.h"

#include "core/exchange/html/htmltags.h"
#include "core/exchange/textencoding.h"
#include "core/posting/page/pagecollector.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <QRegularExpression>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// An end tag costs the parser as much as elements are open.
constexpr size_t deepest = 256;
/// So far into a page it says how it is written (HTML standard, 13.2.3.2: a browser looks at 1024 bytes).
constexpr qsizetype frontOfPage = 4096;

QByteArrayView view(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

QByteArrayView view(const xmlChar *text, int length)
{
    return QByteArrayView(reinterpret_cast<const char *>(text), length);
}

/// A page's collector, and the parser that is stopped where it would take too long.
struct Reading {
    PageCollector collector;
    htmlParserCtxt *parser = nullptr;
    bool stopped = false;
};

void onStart(void *user, const xmlChar *name, const xmlChar **attributes)
{
    auto *reading = static_cast<Reading *>(user);
    if (reading->stopped)
        return;
    reading->collector.begin(view(name), attributes);
    if (reading->collector.depth() < deepest)
        return;
    reading->stopped = true;
    reading->collector.setCut();
    xmlStopParser(reading->parser);
}

void onEnd(void *user, const xmlChar *name)
{
    auto *reading = static_cast<Reading *>(user);
    if (!reading->stopped)
        reading->collector.end(view(name));
}

void onText(void *user, const xmlChar *text, int length)
{
    auto *reading = static_cast<Reading *>(user);
    if (!reading->stopped)
        reading->collector.words(view(text, length));
}

void onScript(void *user, const xmlChar *text, int length)
{
    auto *reading = static_cast<Reading *>(user);
    if (!reading->stopped)
        reading->collector.script(view(text, length));
}

void onComment(void *user, const xmlChar *text)
{
    auto *reading = static_cast<Reading *>(user);
    if (!reading->stopped)
        reading->collector.comment(view(text));
}

struct ParserDeleter {
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};

/// The encoding that a page names in its front.
QByteArray labelIn(const QByteArray &html)
{
    static const QRegularExpression charset(
        u"<meta[^>]{1,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})|^<\\?xml[^>]{1,200}encoding\\s*=\\s*[\"']([\\w.-]{1,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = charset.match(QString::fromLatin1(html.left(frontOfPage)));
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLatin1();
}

/// The page in UTF-8 without a byte order mark and without zeros, at which the parser would stop.
QByteArray utf8Of(const QByteArray &html, const PageOrigin &origin)
{
    QByteArray label = origin.label.isEmpty() ? labelIn(html) : origin.label;
    // A page whose tags have one byte for a letter is not in UTF-16, whatever it says of itself
    // (HTML, 13.2.3.5).
    if (label.trimmed().toLower().startsWith("utf-16") && !html.contains('\0'))
        label = "utf-8";
    const bool isMarked = html.startsWith("\xff\xfe") || html.startsWith("\xfe\xff");
    const QByteArray small = label.trimmed().toLower();
    const bool saysUtf8 = small.isEmpty() || small == "utf-8" || small == "utf8";
    QByteArray utf8 = saysUtf8 && !isMarked && html.isValidUtf8() ? html : decodedText(html, label).toUtf8();
    if (utf8.startsWith("\xef\xbb\xbf"))
        utf8 = utf8.sliced(3);
    if (utf8.contains('\0'))
        utf8.replace('\0', ' ');
    return withFewAttributes(std::move(utf8));
}

} // namespace

PageFacts factsOfHtml(const QByteArray &html, const PageOrigin &origin)
{
    const bool isWhole = html.size() <= largestPage;
    const QByteArray bytes = utf8Of(isWhole ? html : html.first(largestPage), origin);
    Reading reading{PageCollector(origin.url), nullptr, false};
    if (!isWhole)
        reading.collector.setCut();
    if (bytes.isEmpty())
        return std::move(reading.collector).page();

    const std::unique_ptr<htmlParserCtxt, ParserDeleter> parser(
        htmlCreateMemoryParserCtxt(bytes.constData(), static_cast<int>(bytes.size())));
    if (!parser)
        return std::move(reading.collector).page();
    reading.parser = parser.get();
    *parser->sax = htmlSAXHandler{};
    parser->sax->startElement = onStart;
    parser->sax->endElement = onEnd;
    parser->sax->characters = onText;
    parser->sax->ignorableWhitespace = onText;
    parser->sax->cdataBlock = onScript;
    parser->sax->comment = onComment;
    parser->userData = &reading;
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                         HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser.get());
    return std::move(reading.collector).page();
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression front(u"^\\s*(<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression elements(
        u"</(p|div|span|li|ul|h[1-6]|a|script|section|table|strong|b)\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype enough = 20'000;
    const QString begin = text.left(enough).toString();
    if (begin.contains(front))
        return true;
    constexpr int several = 2;
    int count = 0;
    for (auto matches = elements.globalMatch(begin); matches.hasNext() && count < several; ++count)
        matches.next();
    return begin.trimmed().startsWith(u'<') && count >= several;
}

} // namespace afterword
