// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from a browser, from its bytes to the facts of a posting. AFTERWORD_FUZZ_KIND says what they
// are: html, a page that was saved; page, the message of the extension.
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"
#include "core/posting/typedposting.h"

#include <QUrl>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestFact = 5000; // characters

void must(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "FOUND: %s\n", what);
    abort();
}

bool isSound(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else if (c.isSurrogate() || (c.category() == QChar::Other_Control && c != u'\n'))
            return false;
    }
    return true;
}

void mustBePosting(const PageFacts &page)
{
    must(page.words.toUtf8().size() <= mostPageWords, "more words than are kept");
    const Posting posting = readPosting(page);
    for (const Told<QString> *fact : {&posting.company, &posting.agency, &posting.role, &posting.place,
                                      &posting.salary, &posting.employment, &posting.link, &posting.text}) {
        must(isSound(fact->value), "a fact holds signs that nobody types");
        must(fact->value.isEmpty() == !*fact, "a fact has a source and no value, or the other way round");
        if (fact != &posting.text)
            must(fact->value.size() <= longestFact, "a fact is longer than any");
    }
    must(!posting.link || !webAddress(posting.link.value).isEmpty(), "the link leads to no page");
    must(!posting.closesOn || posting.closesOn.value.isValid(), "a day that is none");
    must(!posting.postedOn || posting.postedOn.value.isValid(), "a day that is none");
    static_cast<void>(isPostingPage(page, posting));
    static_cast<void>(applicationFormOf(page));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString kind = qEnvironmentVariable("AFTERWORD_FUZZ_KIND");
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (kind != u"page"_s) {
        mustBePosting(factsOfHtml(bytes, {u"https://jobs.northwind.example/4711"_s, {}}));
        static_cast<void>(guessPosting(QString::fromUtf8(bytes)));
    }
    if (kind != u"html"_s) {
        if (const auto page = readPageFacts(bytes))
            mustBePosting(*page);
    }
    return 0;
}
