// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace afterword {

/// What told a fact of a posting, the surest first.
enum class FactSource {
    None,      ///< nothing did
    Person,    ///< the person typed it
    JsonLd,    ///< schema.org's JobPosting as JSON-LD
    Microdata, ///< the same as microdata
    Rdfa,      ///< the same as RDFa
    Marks,     ///< elements that the hiring system marks by name
    OpenGraph, ///< what the page tells programs that show a link
    Words,     ///< the page's own words
    Address,   ///< the page's address
};

/// One fact of a posting.
template <class Value>
struct Told {
    Value value{};
    FactSource source = FactSource::None;
    bool isGuess = false; ///< whether the person should look at it before they rely on it

    explicit operator bool() const { return source != FactSource::None; }
    bool operator==(const Told &) const = default;
};

/// @p text as @p source told it; nothing where it is empty.
inline Told<QString> told(const QString &text, FactSource source, bool isGuess = false)
{
    return text.isEmpty() ? Told<QString>() : Told<QString>{text, source, isGuess};
}

/// Whether one works from home.
enum class RemoteWork { Unknown, No, Partly, Fully };

/// What a posting says of a job, as far as it could be read. A fact that nothing told has no value; dates are
/// the days as they were written, in no zone, and are never shifted.
struct Posting {
    Told<QString> company; ///< where one would work
    Told<QString> agency;  ///< who advertises it, where that is somebody else
    Told<QString> role;
    Told<QString> place; ///< "Berlin, Germany"; of several "Berlin, Germany; Lyon, France"
    Told<RemoteWork> remote;
    Told<QString> salary;     ///< with currency and unit: "EUR 65,000–80,000 a year"
    Told<QString> employment; ///< "Full-time, temporary"
    Told<QDate> postedOn;
    Told<QDate> closesOn; ///< the last day on which one can apply
    Told<QString> link;   ///< http or https
    Told<QString> text;   ///< the posting itself, clean lines

    bool operator==(const Posting &) const = default;

    /// Whether there is anything that a card could be made of.
    bool tellsJob() const { return company || role; }
};

/// How far an application has come on a page.
enum class ApplicationForm {
    None,   ///< nothing to fill in
    Below,  ///< a posting with its form on the same page: one may have read it only
    Itself, ///< a page for filling in an application
    Sent,   ///< a page that says that it was sent
};

} // namespace afterword
