// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalwriter.h"

#include "core/exchange/contenttext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

const QLatin1StringView ownEnding("@afterword.invalid");

/// "20261123T150000Z"
QByteArray inUtc(Moment moment)
{
    const WallTime wall = Zone().wallTime(moment);
    return (wall.date.toString(u"yyyyMMdd"_s) + u'T' + wall.time.toString(u"HHmmss"_s) + u'Z').toLatin1();
}

QByteArray text(const QByteArray &name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : contentLine(name, escapedText(value));
}

QByteArray event(const CalendarEntry &entry)
{
    QByteArray lines = "BEGIN:VEVENT\r\n";
    lines += text("UID", entry.uid + ownEnding);
    lines += contentLine("DTSTAMP", inUtc(entry.stamp));
    lines += contentLine("DTSTART", inUtc(entry.start));
    if (entry.end > entry.start)
        lines += contentLine("DTEND", inUtc(entry.end));
    lines += text("SUMMARY", entry.summary);
    lines += text("DESCRIPTION", entry.description);
    lines += text("LOCATION", entry.location);
    lines += contentLine("TRANSP", entry.busy ? "OPAQUE" : "TRANSPARENT");
    return lines + "END:VEVENT\r\n";
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
    entry.summary = application.company;
    for (const QString &part : {interview.round, application.role}) {
        if (!part.isEmpty())
            entry.summary += (entry.summary.isEmpty() ? QString() : u" · "_s) + part;
    }
    entry.description = people.join(u'\n');
    entry.location = interview.location;
    entry.start = interview.startsAt();
    entry.end = interview.endsAt();
    entry.busy = true;
    return entry;
}

} // namespace

QByteArray writeCalendar(const std::vector<CalendarEntry> &entries)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Afterword//Afterword//EN\r\n"
                          "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    for (const CalendarEntry &entry : entries)
        calendar += event(entry);
    return calendar + "END:VCALENDAR\r\n";
}

std::vector<CalendarEntry> interviewEntries(const Search &search, Moment stamp)
{
    std::vector<CalendarEntry> entries;
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (interview.cancelled)
                continue;
            entries.push_back(entryOf(interview, application, search));
            entries.back().stamp = stamp;
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return a.start != b.start ? a.start < b.start : a.uid < b.uid;
    });
    return entries;
}

bool isOwnUid(const QString &uid)
{
    return uid.endsWith(ownEnding);
}

} // namespace afterword
