// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/archivedpage.h"

#include "core/posting/facts/rolewords.h"
#include "core/posting/page/opengraph.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingaddress.h"
#include "core/posting/postingwords.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether @p page names the job that @p frame shows in a heading of its own: the frame is its form then.
bool showsTheSame(const PageFacts &page, const PageFacts &frame)
{
    const QString heading = lettersOf(frame.h1.isEmpty() ? QString() : frame.h1.constFirst());
    return heading.isEmpty() || lettersOf(page.title).contains(heading) ||
           std::any_of(page.h1.begin(), page.h1.end(),
                       [&](const QString &one) { return lettersOf(one).contains(heading); });
}

/// Whether the page is a posting without any frame: what those show are others.
bool isPostingItself(const PageFacts &page)
{
    return soundsLikePosting(page.words) && std::any_of(page.h1.begin(), page.h1.end(), soundsLikeRole);
}

bool isPostingInFrame(const PageFacts &frame)
{
    constexpr qsizetype few = 200; // characters; less is a button
    return frame.words.size() >= few && !frame.h1.isEmpty() && isPostingBoard(QUrl(frame.url).host()) &&
           soundsLikePosting(frame.words);
}

} // namespace

PageFacts factsOfSavedPage(const SavedPage &saved)
{
    PageFacts page = factsOfHtml(saved.html, {saved.url, saved.label});
    if (isPostingItself(page))
        return page;
    std::vector<PageFacts> frames;
    for (const SavedPage &one : saved.frames) {
        PageFacts frame = factsOfHtml(one.html, {one.url, one.label});
        if (isPostingInFrame(frame) && !showsTheSame(page, frame))
            frames.push_back(std::move(frame));
    }
    const auto shown =
        std::max_element(frames.begin(), frames.end(), [](const PageFacts &one, const PageFacts &other) {
            return one.words.size() < other.words.size();
        });
    if (shown == frames.end())
        return page;
    // Whose site it is, where the frame doesn't say it.
    const QString site = metaText(page, u"og:site_name"_s);
    if (!site.isEmpty() && metaText(*shown, u"og:site_name"_s).isEmpty())
        shown->meta.push_back({u"og:site_name"_s, site});
    shown->url = page.url;
    shown->canonical.clear();
    return std::move(*shown);
}

} // namespace afterword
