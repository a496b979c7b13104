// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/icalwriter.h"

#include "core/exchange/calendar/zones/icalzonewriter.h"
#include "core/exchange/contenttext.h"

#include <QStringList>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

const QLatin1StringView ownEnding("@afterword.invalid");
constexpr const char *calendarHead =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Afterword//Afterword//EN\r\nCALSCALE:GREGORIAN\r\n";

/// "20261123T150000"
QByteArray written(const WallTime &wall)
{
    return (wall.date.toString(u"yyyyMMdd"_s) + u'T' + wall.time.toString(u"HHmmss"_s)).toLatin1();
}

QByteArray inUtc(Moment moment)
{
    return written(Zone().wallTime(moment)) + 'Z';
}

/// "DTSTART;TZID=America/New_York:20261123T100000": the hour stays right where clocks there turn out to
/// change otherwise than is known today. In UTC where the reading would not say which moment is meant.
QByteArray time(const QByteArray &name, Moment moment, const Zone &zone)
{
    const WallTime wall = zone.wallTime(moment);
    if (!hasZoneText(zone) || zone.moment(wall) != moment)
        return contentLine(name, inUtc(moment));
    return contentLine(name + ";TZID=" + zone.id().toLatin1(), written(wall));
}

QByteArray text(const QByteArray &name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : contentLine(name, escapedText(value));
}

QString summaryOf(const CalendarEntry &entry)
{
    if (!entry.summary.simplified().isEmpty())
        return entry.summary;
    return entry.busy ? u"Interview"_s : u"Follow-up"_s;
}

/// Programs that find no text put in one of their own.
QByteArray reminder(const CalendarEntry &entry)
{
    const bool isTask = entry.kind == CalendarEntry::Kind::Task;
    return "BEGIN:VALARM\r\nACTION:DISPLAY\r\n" + text("DESCRIPTION", summaryOf(entry)) +
           contentLine(isTask ? "TRIGGER;RELATED=END" : "TRIGGER", "-PT1H") + "END:VALARM\r\n";
}

QByteArray component(const CalendarEntry &entry)
{
    const bool isTask = entry.kind == CalendarEntry::Kind::Task;
    const QByteArray name = isTask ? "VTODO" : "VEVENT";
    QByteArray lines = "BEGIN:" + name + "\r\n";
    lines += text("UID", writtenUid(entry.uid));
    lines += contentLine("DTSTAMP", inUtc(entry.stamp));
    if (entry.sequence > 0)
        lines += contentLine("SEQUENCE", QByteArray::number(entry.sequence));
    lines += time(isTask ? "DUE" : "DTSTART", entry.start, entry.zone);
    if (!isTask && entry.end > entry.start)
        lines += time("DTEND", entry.end, entry.zone);
    lines += text("SUMMARY", summaryOf(entry));
    lines += text("DESCRIPTION", entry.description);
    lines += text("LOCATION", entry.location);
    if (entry.cancelled)
        lines += contentLine("STATUS", "CANCELLED");
    if (!isTask)
        lines += contentLine("TRANSP", entry.busy && !entry.cancelled ? "OPAQUE" : "TRANSPARENT");
    if (entry.reminds && !entry.cancelled)
        lines += reminder(entry);
    return lines + "END:" + name + "\r\n";
}

/// The zones in which @p entries are written, by name.
QByteArray zonesOf(const std::vector<CalendarEntry> &entries)
{
    struct Span {
        Zone zone;
        Moment from;
        Moment until;
    };
    std::map<QString, Span> spans;
    for (const CalendarEntry &entry : entries) {
        if (!hasZoneText(entry.zone))
            continue;
        Span &span =
            spans.try_emplace(entry.zone.id(), Span{entry.zone, entry.start, entry.start}).first->second;
        span.from = std::min(span.from, entry.start);
        span.until = std::max({span.until, entry.start, entry.end});
    }
    QByteArray lines;
    for (const auto &[id, span] : spans)
        lines += zoneText(span.zone, span.from, span.until);
    return lines;
}

CalendarEntry entryOf(const Interview &interview, const Application &application, const Search &search)
{
    QStringList people;
    for (const Interviewer &one : interview.interviewers) {
        const Contact *contact = search.contacts.find(one.contact);
        if (contact)
            people += contact->title.isEmpty() ? contact->name : contact->name + u", "_s + contact->title;
    }
    CalendarEntry entry;
    entry.uid = u"interview/"_s + interview.id.text;
    entry.summary = calendarSummaryOf(interview, application);
    const bool hasBoth = !interview.location.isEmpty() && !interview.link.isEmpty();
    if (hasBoth)
        people += interview.link;
    entry.description = people.join(u'\n');
    entry.location = interview.location.isEmpty() ? interview.link : interview.location;
    entry.start = interview.startsAt();
    entry.end = interview.endsAt();
    entry.busy = true;
    entry.zone = interview.zone;
    return entry;
}

} // namespace

QByteArray writeCalendarObject(const CalendarEntry &entry)
{
    return calendarHead + zonesOf({entry}) + component(entry) + "END:VCALENDAR\r\n";
}

QByteArray writeCalendar(const std::vector<CalendarEntry> &entries)
{
    QByteArray calendar = QByteArray(calendarHead) + "METHOD:PUBLISH\r\n";
    calendar += zonesOf(entries);
    for (const CalendarEntry &entry : entries)
        calendar += component(entry);
    return calendar + "END:VCALENDAR\r\n";
}

std::vector<CalendarEntry> interviewEntries(const Search &search, Moment now)
{
    std::vector<CalendarEntry> entries;
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (interview.cancelled)
                continue;
            entries.push_back(entryOf(interview, application, search));
            entries.back().stamp = now;
            entries.back().reminds = interview.startsAt() > now; // a program may make up for missed reminders
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return a.start != b.start ? a.start < b.start : a.uid < b.uid;
    });
    return entries;
}

QString calendarSummaryOf(const Interview &interview, const Application &application)
{
    QString summary = application.company;
    for (const QString &part : {interview.round, application.role}) {
        if (!part.isEmpty())
            summary += (summary.isEmpty() ? QString() : u" · "_s) + part;
    }
    return summary;
}

QString writtenUid(const QString &uid)
{
    return uid + ownEnding;
}

bool isOwnUid(const QString &uid)
{
    return uid.endsWith(ownEnding);
}

} // namespace afterword
