// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// From the first to the last day, both included.
struct ReportSpan {
    QDate first;
    QDate last;

    bool contains(QDate date) const { return date >= first && date <= last; }
    bool operator==(const ReportSpan &) const = default;
};

/// Something that was done for the search, as an employment office asks for it: facts and dates, nothing that
/// the person thought or was told in confidence.
struct ReportEntry {
    enum class Kind {
        Application,
        Interview,
        Contact, ///< a networking message
        Sent,    ///< any other message to a company
        Received,
    };
    Kind kind = Kind::Application;
    QDate date;
    std::optional<QTime> time; ///< absent for an application, of which only the date is known
    QString company;
    QString role;
    QString place;  ///< of the job
    QString with;   ///< the names of those it was with
    QString how;    ///< "E-mail", "Video call"
    QString result; ///< of an application, what the company said by now: "Offer, 12/4/26"; empty: nothing yet

    bool operator==(const ReportEntry &) const = default;
};

struct ActivityReport {
    QString person;
    ReportSpan span;
    QDate made;                       ///< the day on which it was drawn up
    std::vector<ReportEntry> entries; ///< by date and time; an application before what else happened that day

    int count(ReportEntry::Kind kind) const;
    bool operator==(const ActivityReport &) const = default;
};

/// What was done in @p span, by @p now: applications by their applied date, interviews that began and were
/// not cancelled, messages that no machine sent. Days and times are the person's, dates in words the
/// locale's.
ActivityReport activityReport(const Search &search, const ReportSpan &span, Moment now);

/// The month in which @p today lies, up to @p today.
ReportSpan monthSoFar(QDate today);
/// The month before that.
ReportSpan lastMonth(QDate today);

/// "Application", "Interview", in the program's language.
QString nameOf(ReportEntry::Kind kind);
/// "1 application, 2 interviews, 3 contacts, 5 messages sent, 4 received".
QString countsInWords(const ActivityReport &report);
/// "1 to 30 November 2026", with the locale's dates.
QString inWords(const ReportSpan &span);

/// The report as a table (RFC 4180, UTF-8 with a byte order mark), a row for each entry.
QByteArray csvOf(const ActivityReport &report);

} // namespace afterword
