// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace afterword {

/// A text of a page under the name by which the page marks it.
struct PageText {
    QString name;
    QString text;

    bool operator==(const PageText &) const = default;
};

/// What was collected from one web page, as it stands there: nothing is read out of it yet. All of it was
/// written by somebody else. Texts hold no control characters but line feeds.
struct PageFacts {
    QString url;       ///< where the page was; http or https, else empty
    QString canonical; ///< the address that it gives for itself; http or https, else empty
    QString title;
    QString lang;       ///< "de-CH"; may be empty
    QStringList jsonLd; ///< the text of each script of type application/ld+json, as it stands
    /// Trees of microdata and of RDFa, each item an object as in JSON-LD: "@type" (a list of texts; missing
    /// where the element names none), "@id", and by each property's name the list of its values, texts or
    /// items. An element that has a property's name and others within, but begins no item of its own, is an
    /// item without "@type".
    QJsonArray microdata;
    QJsonArray rdfa;
    std::vector<PageText> meta;  ///< meta elements with a property or a name
    std::vector<PageText> marks; ///< elements marked for tests and scripts: "data-automation-id" and its like
    /// What one can fill in or press on the page: the control's type ("file", "email", "submit"), and its
    /// name, label and hint.
    std::vector<PageText> controls;
    QStringList h1;
    QStringList pictures; ///< what the pictures of the page's own content say that they show
    QString selection;    ///< what the person had marked; may be empty
    QString words;        ///< what the page shows, a line each
    /// Of these what stands beside the page's own content, in elements that say so: the way through the site,
    /// its foot, other offers. The lines of each stand in the words as well.
    QStringList beside;
    /// Of the words what tells of other jobs: lists of links to postings. The lines of each stand in the
    /// words as well.
    QStringList otherJobs;
    bool cut = false; ///< whether something was left out for its length

    bool operator==(const PageFacts &) const = default;
};

/// No message of a page is larger. The extension cuts the words first, and says so.
constexpr qsizetype largestPageFacts = 900'000; // bytes
/// Nothing more of a page's words is kept.
constexpr qsizetype mostPageWords = 200'000; // bytes as UTF-8
constexpr qsizetype longestPicture = 120;    ///< characters that a picture says
constexpr qsizetype longestBeside = 8000;    ///< characters of each text beside the content

/// Reads the message that the browser's extension sends of a page: one JSON object in UTF-8, at most
/// largestPageFacts long, in this shape (every field but "url" may be missing; others are passed over):
///
///     {"url": "https://jobs.example/4711", "canonical": "", "title": "", "lang": "de",
///      "jsonLd": ["{\"@type\": \"JobPosting\" ...}"],
///      "microdata": [{"@type": ["http://schema.org/JobPosting"], "title": ["Data Analyst"],
///                     "hiringOrganization": [{"name": ["Northwind"]}]}],
///      "rdfa": [],
///      "meta": [["og:title", "Data Analyst"]], "marks": [["jobPostingHeader", "Data Analyst"]],
///      "controls": [["file", "resume Your CV"], ["submit", "Send application"]],
///      "h1": ["Data Analyst"], "pictures": ["Northwind logo"], "selection": "", "words": "Data
///      Analyst\n...", "beside": ["Jobs\nAbout us"], "otherJobs": ["Similar jobs\nData Engineer"], "cut":
///      false}
///
/// An error where it is larger, no such object, or a field is of another kind. Lists that are longer than any
/// page needs are cut, and so are texts; "cut" then says so.
Result<PageFacts> readPageFacts(const QByteArray &message);

/// @p text without control characters (line feeds aside; a carriage return is a line's end), without
/// characters that only say where a word may break, and without
/// halves of characters, at most @p longest long.
QString cleanPageText(const QString &text, qsizetype longest);

/// At most @p bytes of @p text as UTF-8; @p cut is set where that is not all of it.
QString cutToBytes(const QString &text, qsizetype bytes, bool &cut);

/// @p address where it leads to a web page: http or https with a host, at most 2,000 long; else empty.
QString webAddress(const QString &address);

} // namespace afterword
