// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"

namespace afterword {

/// Where a saved page came from, and how it is written.
struct PageOrigin {
    QString url;      ///< empty where it is not known; a page that was saved by a browser may say it itself
    QByteArray label; ///< of its encoding, as the server told it; else the page tells it
};

/// Nothing more of a page is read.
constexpr qsizetype largestPage = 16'000'000; // bytes

/// Collects from the HTML of a page what the browser's extension collects from the page itself. It is read by
/// libxml2's parser, which runs nothing and loads nothing; scripts but for application/ld+json are passed
/// over, and so is what stands in a template. What comes behind largestPage, or is nested deeper than any
/// page, is left out, and "cut" says so.
PageFacts factsOfHtml(const QByteArray &html, const PageOrigin &origin);

/// Whether @p text is HTML rather than words: it begins as a page does, or has its elements.
bool looksLikeHtml(QStringView text);

} // namespace afterword
