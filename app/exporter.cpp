// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporter.h"

#include "core/exchange/card/vcard.h"
#include "core/exchange/icalwriter.h"
#include "core/exchange/json.h"
#include "core/exchange/table/applicationtable.h"
#include "core/schedule/planner.h"
#include "core/schedule/reason.h"
#include "ui/words.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A follow-up stands in the calendar at the time by which it is to be done.
CalendarEntry entryOf(const FollowUp &followUp, const Search &search, Moment now)
{
    CalendarEntry entry;
    entry.uid = u"follow-up/"_s + followUp.key.text();
    entry.summary = followUpTitle(followUp, search);
    if (const Application *application = search.applications.find(followUp.application))
        entry.summary += u" · "_s + application->company;
    entry.description = reasonFor(followUp, search);
    entry.start = followUp.due;
    entry.end = followUp.due;
    entry.stamp = now;
    return entry;
}

QByteArray calendarText(const Search &search, const BusinessCalendar &calendar, Moment now)
{
    std::vector<CalendarEntry> entries = interviewEntries(search, now);
    for (const FollowUp &followUp : plan(search, calendar, now)) {
        if (followUp.state != FollowUpState::Held)
            entries.push_back(entryOf(followUp, search, now));
    }
    return writeCalendar(entries);
}

} // namespace

QStringList exportEndings()
{
    return {u"json"_s, u"csv"_s, u"ics"_s, u"vcf"_s};
}

Result<QByteArray> exportText(const QString &ending, const Search &search, const BusinessCalendar &calendar,
                              Moment now)
{
    if (ending == u"json"_s)
        return writeSearch(search);
    if (ending == u"csv"_s)
        return writeApplications(search);
    if (ending == u"vcf"_s)
        return writeCards({search.contacts.begin(), search.contacts.end()});
    if (ending == u"ics"_s)
        return calendarText(search, calendar, now);
    return Error{u"the ending says what to write; it is one of .%1"_s.arg(exportEndings().join(u", ."_s))};
}

} // namespace afterword
