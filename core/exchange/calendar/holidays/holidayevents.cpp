// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/holidays/holidayevents.h"

#include "core/exchange/contentlines.h"

#include <libical/ical.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 longestEvent = 366;

QString shown(const QByteArray &value)
{
    return QString::fromUtf8(value.left(40)).simplified();
}

/// One side of an event: a day, and whether the value says more than that.
struct Edge {
    QDate day;
    bool isDate = true;
    bool isMidnight = true; ///< of the person's own clocks, not of UTC
};

/// The day that eight digits name; invalid where they are none. QDate::fromString takes microseconds for it.
QDate dayOf(const QByteArray &text)
{
    if (text.size() != 8 ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return QDate();
    return QDate(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt());
}

/// Whether a description, as feeds of holidays have them, says that most people work on that day.
bool tellsOfWorkingDay(const QString &description)
{
    static constexpr const char16_t *beginnings[] = {u"observance", u"state observance", u"state holiday",
                                                     u"local observance", u"local holiday"};
    return std::any_of(std::begin(beginnings), std::end(beginnings), [&](const char16_t *beginning) {
        return description.startsWith(QStringView(beginning), Qt::CaseInsensitive);
    });
}

/// A DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5); of a PERIOD its start.
Result<Edge> edgeOf(const QByteArray &value, int line)
{
    const QByteArray text = value.split('/').first().trimmed();
    const Edge edge{dayOf(text.left(8)), text.size() == 8, text.size() == 8 || text.mid(8) == "T000000"};
    if (!edge.day.isValid() || (!edge.isDate && text.at(8) != 'T'))
        return Error{u"\"%1\" is not a date"_s.arg(shown(value)), line};
    return edge;
}

/// An event while its lines are read.
struct Draft {
    WholeDayEvent event;
    std::optional<Edge> start;
    std::optional<Edge> end;
    std::optional<ContentLine> duration;
    int endLine = 0;
    std::optional<Error> mistake; ///< the first, where it cannot be read
};

Result<void> addDays(std::vector<QDate> &days, const ContentLine &line)
{
    for (const QByteArray &value : line.value.split(',')) {
        const Result<Edge> edge = edgeOf(value, line.line);
        if (!edge)
            return edge.error();
        days.push_back(edge->day);
    }
    return {};
}

Result<void> take(Draft &draft, const ContentLine &line)
{
    WholeDayEvent &event = draft.event;
    if (line.name == "DTSTART" || line.name == "DTEND" || line.name == "RECURRENCE-ID") {
        const Result<Edge> edge = edgeOf(line.value, line.line);
        if (!edge)
            return edge.error();
        if (line.name == "DTSTART") {
            draft.start = *edge;
        } else if (line.name == "DTEND") {
            draft.end = *edge;
            // Some feeds end a day a minute before midnight.
            if (!edge->isDate && line.value.trimmed().mid(8).startsWith("T2359"))
                draft.end = Edge{edge->day.addDays(1), false, true};
            draft.endLine = line.line;
        } else {
            event.replaces = edge->day;
        }
    } else if (line.name == "DURATION") {
        draft.duration = line;
    } else if (line.name == "UID") {
        event.uid = line.value;
    } else if (line.name == "SUMMARY") {
        event.name = plainText(line.value).simplified();
    } else if (line.name == "DESCRIPTION") {
        event.isWorkingDay |= tellsOfWorkingDay(plainText(line.value).trimmed());
    } else if (line.name == "X-APPLE-SPECIAL-DAY") {
        event.isWorkingDay |= line.value.trimmed().toUpper() == "ALTERNATE-WORKDAY";
    } else if (line.name == "STATUS") {
        event.cancelled = line.value.trimmed().toUpper() == "CANCELLED";
    } else if (line.name == "RRULE") {
        event.rules.push_back({line.value, line.line});
    } else if (line.name == "EXRULE") {
        event.exceptRules.push_back({line.value, line.line});
    } else if (line.name == "RDATE") {
        return addDays(event.moreDays, line);
    } else if (line.name == "EXDATE") {
        return addDays(event.exceptDays, line);
    }
    return {};
}

/// How many days a DURATION (RFC 5545, 3.3.6) takes; absent where it is not a number of whole days.
Result<std::optional<qint64>> wholeDays(const ContentLine &line)
{
    const icaldurationtype duration = icaldurationtype_from_string(line.value.constData());
    if (icaldurationtype_is_bad_duration(duration) || duration.is_neg)
        return Error{u"\"%1\" is not the length of an event"_s.arg(shown(line.value)), line.line};
    if (duration.hours || duration.minutes || duration.seconds)
        return std::optional<qint64>();
    return std::optional<qint64>(qint64(duration.weeks) * 7 + duration.days);
}

/// The event of @p draft; absent where it is not one of whole days.
Result<std::optional<WholeDayEvent>> finished(Draft draft)
{
    WholeDayEvent &event = draft.event;
    if (!draft.start)
        return Error{u"this event has no start"_s, event.line};
    if (!draft.start->isMidnight)
        return std::optional<WholeDayEvent>();
    event.first = draft.start->day;

    std::optional<qint64> length;
    if (draft.end) {
        if (!draft.end->isMidnight)
            return std::optional<WholeDayEvent>();
        length = event.first.daysTo(draft.end->day);
        if (*length < 0)
            return Error{u"this event ends before it starts"_s, draft.endLine};
    } else if (draft.duration) {
        const Result<std::optional<qint64>> days = wholeDays(*draft.duration);
        if (!days)
            return days.error();
        if (!*days)
            return std::optional<WholeDayEvent>();
        length = *days;
    }
    // Some programs end a day's event on that day; a moment at midnight, though, is not a whole day.
    if (length.value_or(0) == 0) {
        if (!draft.start->isDate)
            return std::optional<WholeDayEvent>();
        length = 1;
    }
    if (*length > longestEvent)
        return Error{u"this event lasts longer than a year, which no holiday does"_s, event.line};
    event.length = *length;
    return std::optional<WholeDayEvent>(std::move(event));
}

/// Collects the events of one text line by line.
class Reader {
public:
    Result<void> take(const ContentLine &line);
    Result<std::vector<WholeDayEvent>> events();

private:
    Result<void> begin(const ContentLine &line);
    Result<void> end(const ContentLine &line);

    struct Open {
        QByteArray name;
        int line = 0;
    };
    std::vector<Open> m_open;
    Draft m_draft;
    std::vector<WholeDayEvent> m_events;
    std::optional<Error> m_mistake; ///< of the first event that could not be read
    bool m_sawEvent = false;
};

Result<void> Reader::take(const ContentLine &line)
{
    if (line.name == "BEGIN")
        return begin(line);
    if (m_open.empty())
        return Error{u"this is not a calendar: it does not begin with BEGIN:VCALENDAR"_s, line.line};
    if (line.name == "END")
        return end(line);
    // An alarm within the event has lines of the same names.
    if (m_open.size() == 2 && m_open.back().name == "VEVENT" && !m_draft.mistake) {
        if (const Result<void> taken = afterword::take(m_draft, line); !taken)
            m_draft.mistake = taken.error();
    }
    return {};
}

Result<void> Reader::begin(const ContentLine &line)
{
    const QByteArray name = line.value.trimmed().toUpper();
    if (m_open.empty() && name != "VCALENDAR")
        return Error{u"this is not a calendar: it does not begin with BEGIN:VCALENDAR"_s, line.line};
    m_open.push_back({name, line.line});
    if (m_open.size() == 2 && name == "VEVENT") {
        m_draft = Draft();
        m_draft.event.line = line.line;
    }
    return {};
}

Result<void> Reader::end(const ContentLine &line)
{
    const Open closed = m_open.back();
    if (line.value.trimmed().toUpper() != closed.name) {
        return Error{u"\"%1\" ends here, but \"%2\" was begun"_s.arg(shown(line.value), shown(closed.name)),
                     line.line};
    }
    m_open.pop_back();
    if (m_open.size() != 1 || closed.name != "VEVENT")
        return {};
    m_sawEvent = true;
    // An event that cannot be read is left out; the others say what they say.
    const std::optional<Error> mistake = m_draft.mistake;
    Result<std::optional<WholeDayEvent>> event =
        mistake ? Result<std::optional<WholeDayEvent>>(*mistake) : finished(std::move(m_draft));
    if (!event) {
        if (!m_mistake)
            m_mistake = event.error();
        return {};
    }
    if (*event)
        m_events.push_back(std::move(**event));
    return {};
}

Result<std::vector<WholeDayEvent>> Reader::events()
{
    if (!m_open.empty()) {
        return Error{u"the file is cut off: \"%1\" begins and never ends"_s.arg(shown(m_open.back().name)),
                     m_open.back().line};
    }
    if (!m_sawEvent)
        return Error{u"this calendar holds no event"_s};
    if (m_events.empty() && m_mistake)
        return *m_mistake;
    if (m_events.empty())
        return Error{u"no event of this calendar takes a whole day, so it names no holiday"_s};
    return std::move(m_events);
}

} // namespace

Result<std::vector<WholeDayEvent>> readWholeDayEvents(const QByteArray &ics)
{
    Reader reader;
    ContentLines lines(ics);
    while (const auto line = lines.next()) {
        const Result<void> taken = reader.take(*line);
        if (!taken)
            return taken.error();
    }
    return reader.events();
}

} // namespace afterword
