// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a thousand saved pages of 500 kB beside a bare pass of libxml2's HTML parser over the same bytes,
// in turns. See tests/bench/README.md.
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <libxml/HTMLparser.h>

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pages = 1000;
constexpr int rounds = 10;
constexpr qsizetype size = 500'000; // bytes of a page

/// A page as such systems have them: most of it scripts, styles and elements around a posting, other jobs
/// below.
QByteArray page(int number)
{
    const QByteArray name = QByteArray::number(number);
    QByteArray html =
        "<!DOCTYPE html><html lang=\"en\"><head><title>Analyst " + name +
        " at Northwind</title><meta property=\"og:title\" content=\"Analyst " + name +
        "\"><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":"
        "\"JobPosting\",\"title\":\"Analyst " +
        name +
        "\",\"datePosted\":\"2026-11-01\",\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":"
        "\"Northwind\"},\"description\":\"";
    QByteArray text;
    for (int line = 0; line < 60; ++line)
        text += "<p>You will keep our reports honest and easy to read, and explain "
                "them.</p><ul><li>SQL</li></ul>";
    html += text + "\"}</script><style>";
    for (int rule = 0; rule < 800; ++rule)
        html += ".c" + QByteArray::number(rule) + "{margin:0 auto;padding:4px 8px;color:#123456}\n";
    html += "</style><script>var data={";
    for (int entry = 0; entry < 1500; ++entry)
        html += "\"key" + QByteArray::number(entry) + "\":\"a value of the page's own, which says nothing\",";
    html += "};</script></head><body><h1>Analyst " + name + "</h1>" + text;
    int card = 0;
    while (html.size() < size - 300) {
        const QByteArray other = QByteArray::number(++card);
        html +=
            "<div class=\"card card--wide\" data-testid=\"card-" + other +
            "\"><a class=\"link\" href=\"/jobs/" + other +
            "?ref=list\"><span class=\"title\">Another job &amp; place " + other +
            "</span></a><p class=\"text\">A few words that tell what one does there, and where.</p></div>\n";
    }
    return html + "</body></html>";
}

/// As a program would that only wants the tree's elements to pass by.
void barePass(const QByteArray &html)
{
    htmlDocPtr tree =
        htmlReadMemory(html.constData(), static_cast<int>(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER);
    xmlFreeDoc(tree);
}

/// The same without even a tree: no handler is called.
void silentPass(const QByteArray &html)
{
    htmlSAXHandler none{};
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(html.constData(), static_cast<int>(html.size()));
    *parser->sax = none;
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                   HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
}

/// With handlers that are called for everything and do nothing: what reading a page without a tree costs at
/// least.
void emptyPass(const QByteArray &html)
{
    htmlSAXHandler nothing{};
    nothing.startElement = [](void *, const xmlChar *, const xmlChar **) {};
    nothing.endElement = [](void *, const xmlChar *) {};
    nothing.characters = [](void *, const xmlChar *, int) {};
    nothing.ignorableWhitespace = nothing.characters;
    nothing.cdataBlock = nothing.characters;
    nothing.comment = [](void *, const xmlChar *) {};
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(html.constData(), static_cast<int>(html.size()));
    *parser->sax = nothing;
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                   HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
}

template <class Act>
double secondsFor(const std::vector<QByteArray> &htmls, const Act &act)
{
    // The processor's time: other programs run as well.
    const std::clock_t start = std::clock();
    for (const QByteArray &html : htmls)
        act(html);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    std::vector<double> reading;
    std::vector<double> tree;
    std::vector<double> silent;
    std::vector<double> empty;
    std::vector<double> collecting;
    qsizetype told = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<QByteArray> htmls;
        htmls.reserve(pages / rounds);
        for (int one = 0; one < pages / rounds; ++one)
            htmls.push_back(page(round * pages / rounds + one));
        tree.push_back(secondsFor(htmls, barePass));
        silent.push_back(secondsFor(htmls, silentPass));
        empty.push_back(secondsFor(htmls, emptyPass));
        collecting.push_back(
            secondsFor(htmls, [&](const QByteArray &html) { told += factsOfHtml(html, {}).title.size(); }));
        reading.push_back(secondsFor(htmls, [&](const QByteArray &html) {
            told += readPosting(factsOfHtml(html, {u"https://jobs.example/1"_s, {}})).role.value.size();
        }));
    }
    const auto median = [](std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2] * rounds;
    };
    printf("%d pages of %lld kB, in turns of %d, medians (%lld letters told)\n", pages,
           static_cast<long long>(size / 1000), pages / rounds, static_cast<long long>(told));
    printf("  libxml2, a tree           %6.2f s\n", median(tree));
    printf("  libxml2, no handler       %6.2f s\n", median(silent));
    printf("  libxml2, empty handlers   %6.2f s\n", median(empty));
    printf("  collecting the pages      %6.2f s\n", median(collecting));
    printf("  reading the postings      %6.2f s: %.2f times the tree, %.2f times empty handlers\n",
           median(reading), median(reading) / median(tree), median(reading) / median(empty));
    return 0;
}
