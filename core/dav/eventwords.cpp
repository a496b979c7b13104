// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/eventwords.h"

#include "core/exchange/calendar/ical.h"
#include "core/exchange/contentlines.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype digestLength = 16;
constexpr qsizetype mostLines = 100'000;

QByteArray digestOf(const QString &text)
{
    // Programs write line breaks in their own ways.
    return text.isEmpty() ? QByteArray()
                          : QCryptographicHash::hash(text.simplified().toUtf8(), QCryptographicHash::Sha256)
                                .toHex()
                                .left(digestLength);
}

/// A content line as it stands in the text, folds and all, and what it is.
struct Line {
    QByteArray written; ///< with its line breaks
    QByteArray name;    ///< upper case
    QByteArray value;   ///< unfolded, as written
};

Line lineFrom(const QByteArray &written)
{
    QByteArray unfolded = written;
    unfolded.replace("\r\n ", "").replace("\r\n\t", "").replace("\n ", "").replace("\n\t", "");
    while (unfolded.endsWith('\n') || unfolded.endsWith('\r'))
        unfolded.chop(1);
    Line line;
    line.written = written;
    const auto ends =
        std::find_if(unfolded.begin(), unfolded.end(), [](char c) { return c == ':' || c == ';'; });
    line.name = unfolded.left(ends - unfolded.begin()).toUpper();
    bool isQuoted = false;
    for (qsizetype at = 0; at < unfolded.size(); ++at) {
        if (unfolded[at] == '"')
            isQuoted = !isQuoted;
        if (unfolded[at] == ':' && !isQuoted) {
            line.value = unfolded.sliced(at + 1);
            break;
        }
    }
    return line;
}

/// The content lines of @p text in order; together they are the text.
std::vector<Line> linesOf(const QByteArray &text)
{
    std::vector<Line> lines;
    qsizetype from = 0;
    while (from < text.size() && qsizetype(lines.size()) < mostLines) {
        qsizetype to = from;
        do {
            const qsizetype end = text.indexOf('\n', to);
            to = end < 0 ? text.size() : end + 1;
        } while (to < text.size() && (text[to] == ' ' || text[to] == '\t'));
        lines.push_back(lineFrom(text.sliced(from, to - from)));
        from = to;
    }
    return lines;
}

/// From begin (its BEGIN line) up to end (the line behind its END).
struct Span {
    size_t begin = 0;
    size_t end = 0;
};

/// The components called @p name directly in the calendar.
std::vector<Span> componentsIn(const std::vector<Line> &lines, const QByteArray &name)
{
    std::vector<Span> spans;
    int depth = 0;
    for (size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].name == "BEGIN") {
            if (depth == 1 && lines[at].value.trimmed().toUpper() == name)
                spans.push_back({at, lines.size()});
            ++depth;
        } else if (lines[at].name == "END") {
            --depth;
            if (depth == 1 && !spans.empty() && spans.back().end == lines.size())
                spans.back().end = at + 1;
        }
    }
    return spans;
}

/// The properties of a component itself, without those of what it holds.
std::vector<size_t> propertiesOf(const std::vector<Line> &lines, const Span &component)
{
    std::vector<size_t> properties;
    int depth = 0;
    for (size_t at = component.begin; at < component.end; ++at) {
        if (lines[at].name == "END")
            --depth;
        if (depth == 1 && lines[at].name != "BEGIN" && lines[at].name != "END")
            properties.push_back(at);
        if (lines[at].name == "BEGIN")
            ++depth;
    }
    return properties;
}

QByteArray valueOf(const std::vector<Line> &lines, const Span &component, const QByteArray &name)
{
    for (const size_t at : propertiesOf(lines, component)) {
        if (lines[at].name == name)
            return lines[at].value.trimmed();
    }
    return {};
}

/// The event with @p uid itself, not one of its occurrences that was moved.
std::optional<Span> eventIn(const std::vector<Line> &lines, const QString &uid)
{
    for (const Span &event : componentsIn(lines, "VEVENT")) {
        if (plainText(valueOf(lines, event, "UID")) == uid &&
            valueOf(lines, event, "RECURRENCE-ID").isEmpty())
            return event;
    }
    return {};
}

QByteArray joined(const std::vector<Line> &lines, const Span &span)
{
    QByteArray text;
    for (size_t at = span.begin; at < span.end; ++at)
        text += lines[at].written;
    return text;
}

/// The zones of @p ours that @p theirs doesn't describe.
QByteArray missingZones(const std::vector<Line> &ours, const std::vector<Line> &theirs)
{
    QSet<QByteArray> known;
    for (const Span &zone : componentsIn(theirs, "VTIMEZONE"))
        known.insert(valueOf(theirs, zone, "TZID"));
    QByteArray text;
    for (const Span &zone : componentsIn(ours, "VTIMEZONE")) {
        if (!known.contains(valueOf(ours, zone, "TZID")))
            text += joined(ours, zone);
    }
    return text;
}

} // namespace

std::optional<EventWords> wordsIn(const QByteArray &object, const QString &uid, const Zone &zone)
{
    const auto file = readInvitations(object, zone, OwnEvents::Read);
    if (!file)
        return {};
    const QString written = writtenUid(uid);
    const auto &all = file->invitations;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Invitation &one) { return one.uid == written && one.hasTime(); });
    if (found == all.end())
        return {};
    EventWords words;
    words.start = found->zone.moment(found->start);
    words.end = found->zone.moment(found->end);
    words.wholeDay = found->wholeDay;
    words.cancelled = found->cancelled;
    words.summary = digestOf(found->summary);
    words.description = digestOf(found->description);
    words.location = digestOf(found->location);
    words.sequence = found->sequence.value_or(0);
    return words;
}

EventWords wordsOf(const CalendarEntry &entry)
{
    const auto words = wordsIn(writeCalendarObject(entry), entry.uid, entry.zone);
    return words ? *words
                 : EventWords{entry.start, entry.end, false, entry.cancelled, {}, {}, {}, entry.sequence};
}

QSet<QByteArray> propertiesToWrite(const EventWords &before, const EventWords &theirs, const EventWords &now,
                                   bool withTime)
{
    QSet<QByteArray> names;
    if (withTime || !before.isSameTime(now))
        names.unite({"DTSTART", "DTEND", "DURATION"});
    if (withTime || before.cancelled != now.cancelled)
        names.unite({"STATUS", "TRANSP"});
    const auto changedHereAlone = [&](QByteArray EventWords::*text) {
        return before.*text != now.*text && theirs.*text == before.*text;
    };
    if (changedHereAlone(&EventWords::summary))
        names.insert("SUMMARY");
    if (changedHereAlone(&EventWords::description))
        names.unite({"DESCRIPTION", "X-ALT-DESC"});
    if (changedHereAlone(&EventWords::location))
        names.insert("LOCATION");
    if (!names.isEmpty())
        names.unite({"DTSTAMP", "SEQUENCE"});
    return names;
}

QSet<QByteArray> propertiesOfCallingOff()
{
    return {"STATUS", "TRANSP", "DTSTAMP", "SEQUENCE"};
}

std::optional<QByteArray> mergedObject(const QByteArray &theirs, const CalendarEntry &entry,
                                       const QSet<QByteArray> &names)
{
    const std::vector<Line> here = linesOf(writeCalendarObject(entry));
    const std::vector<Line> there = linesOf(theirs);
    const QString uid = writtenUid(entry.uid);
    const auto ours = eventIn(here, uid);
    const auto event = eventIn(there, uid);
    if (!ours || !event)
        return {};
    const bool withTime = names.contains("DTSTART");
    const std::vector<size_t> properties = propertiesOf(there, *event);
    QByteArray text;
    bool isAtFirst = true; // of the components in the calendar
    for (size_t at = 0; at < there.size(); ++at) {
        if (std::binary_search(properties.begin(), properties.end(), at) && names.contains(there[at].name))
            continue;
        // Zones stand behind the calendar's own properties.
        if (there[at].name == "BEGIN" && at > 0 && std::exchange(isAtFirst, false) && withTime)
            text += missingZones(here, there);
        text += there[at].written;
        if (at != event->begin)
            continue;
        for (const size_t own : propertiesOf(here, *ours)) {
            if (names.contains(here[own].name))
                text += here[own].written;
        }
    }
    return text;
}

std::optional<QByteArray> withoutEvent(const QByteArray &object, const QString &uid)
{
    const std::vector<Line> lines = linesOf(object);
    std::vector<Span> ours = componentsIn(lines, "VEVENT");
    const size_t events = ours.size();
    const QString written = writtenUid(uid);
    std::erase_if(ours, [&](const Span &one) { return plainText(valueOf(lines, one, "UID")) != written; });
    const bool hasOthers = events > ours.size() || !componentsIn(lines, "VTODO").empty() ||
                           !componentsIn(lines, "VJOURNAL").empty();
    if (!hasOthers)
        return {};
    QByteArray text;
    size_t from = 0;
    for (const Span &one : ours) {
        text += joined(lines, {from, one.begin});
        from = one.end;
    }
    return text + joined(lines, {from, lines.size()});
}

} // namespace afterword
