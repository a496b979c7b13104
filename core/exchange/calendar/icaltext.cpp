// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/icaltext.h"

#include "core/exchange/calendar/icalrepair.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(IcalText)
};

constexpr qsizetype largestFile = 20'000'000;
/// A longer property (an inline attachment, a photo) is left out: nothing that we read is so long.
constexpr qsizetype longestLine = 200'000;
/// A whole calendar of many years has fewer events.
constexpr size_t mostEvents = 50'000;
/// So many properties of one event are read; an event with a hundred people has fewer.
constexpr int mostProperties = 1000;
/// And of one zone: one with a long history has fewer.
constexpr int mostZoneProperties = 300;

/// What invitations are read from. Nothing else reaches the parser, no attachments for example, so that no
/// file can make it look elsewhere. It reads the recurrences of events and never follows them.
bool isRead(QByteArrayView name, bool inZone)
{
    static constexpr QByteArrayView ofEvents[] = {"BEGIN",
                                                  "END",
                                                  "METHOD",
                                                  "UID",
                                                  "DTSTART",
                                                  "DTEND",
                                                  "DURATION",
                                                  "DTSTAMP",
                                                  "SEQUENCE",
                                                  "STATUS",
                                                  "SUMMARY",
                                                  "LOCATION",
                                                  "ORGANIZER",
                                                  "DESCRIPTION",
                                                  "ATTENDEE",
                                                  "TZID",
                                                  "VERSION",
                                                  "RECURRENCE-ID",
                                                  "RRULE",
                                                  "RDATE",
                                                  "EXDATE",
                                                  "X-ALT-DESC",
                                                  "X-WR-TIMEZONE",
                                                  "CONFERENCE",
                                                  "URL",
                                                  "X-GOOGLE-CONFERENCE",
                                                  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
                                                  "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"};
    static constexpr QByteArrayView ofZones[] = {"TZOFFSETFROM", "TZOFFSETTO", "X-LIC-LOCATION"};
    const auto isName = [name](QByteArrayView known) {
        return name.size() == known.size() && name.compare(known, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(std::begin(ofEvents), std::end(ofEvents), isName) ||
           (inZone && std::any_of(std::begin(ofZones), std::end(ofZones), isName));
}

bool isFolded(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

bool isLine(QByteArrayView line, QByteArrayView wanted)
{
    return line.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Whether a zone's rule falls on few days of a year, as all clock changes do. The parser follows such a rule
/// from its first year to ours.
bool isClockChange(QByteArrayView rule)
{
    bool yearly = false;
    bool inOneMonth = false;
    bool onDays = false;
    bool onOneTime = true;
    for (const QByteArray &part : rule.toByteArray().toUpper().split(';')) {
        const QByteArray key = part.left(part.indexOf('='));
        const QByteArray value = part.mid(key.size() + 1);
        if (key == "FREQ")
            yearly = value == "YEARLY";
        else if (key == "BYMONTH")
            inOneMonth = !value.contains(',');
        else if (key == "BYDAY" || key == "BYMONTHDAY")
            onDays = true;
        else if (key == "BYHOUR" || key == "BYMINUTE" || key == "BYSECOND")
            onOneTime &= !value.contains(',');
        else if (key != "INTERVAL" && key != "COUNT" && key != "UNTIL" && key != "WKST")
            return false;
    }
    return yearly && onOneTime && (inOneMonth || !onDays);
}

/// The components that are open. The parser closes one at every END, whichever it names, and writes a line of
/// its own to standard error where none is open; and it goes down into each.
class Brackets {
public:
    /// Whether a BEGIN or END may go to the parser: it opens or closes something, and in a reasonable depth.
    bool take(const QByteArray &bracket)
    {
        const qsizetype colon = bracket.indexOf(':');
        const QByteArray word = bracket.left(std::max<qsizetype>(colon, 0)).toUpper();
        const QByteArray name = bracket.mid(colon + 1).trimmed().toUpper();
        if (name.isEmpty() || (word != "BEGIN" && word != "END"))
            return false;
        if (word == "BEGIN") {
            if (m_open.size() >= deepest)
                return false;
            m_open.append(name);
            return true;
        }
        const qsizetype last = m_open.lastIndexOf(name);
        if (last < 0)
            return false;
        m_open.removeAt(last);
        return true;
    }
    bool areClosed() const { return m_open.isEmpty(); }

private:
    static constexpr qsizetype deepest = 10;
    QByteArrayList m_open;
};

/// A VTIMEZONE, which is kept whole or not at all.
struct ZoneText {
    QByteArray text;
    Brackets brackets;
    int properties = 0;
    bool sound = true;
};

/// Keeps the properties that invitations are read from.
class Sieve {
public:
    explicit Sieve(CalendarText &calendar)
        : m_calendar(calendar)
    {
    }

    /// Takes one unfolded line that began as the file's line @p number; empty ones are none.
    void take(const QByteArray &line, int number)
    {
        if (line.isEmpty() || line.size() > longestLine)
            return;
        const QByteArray property = repairedContentLine(line);
        if (isLine(property, "BEGIN:VTIMEZONE"))
            m_zone.emplace();
        if (isLine(property, "BEGIN:VEVENT")) {
            m_calendar.eventLines.push_back(number);
            m_properties = 0;
        }
        if (m_zone)
            takeOfZone(property);
        else
            takeOfEvent(property);
    }

private:
    static QByteArrayView nameOf(const QByteArray &property)
    {
        const auto end = std::find_if(property.begin(), property.end(),
                                      [](char c) { return c == ':' || c == ';' || c == ' '; });
        return QByteArrayView(property.begin(), end);
    }

    static bool isBracket(QByteArrayView name)
    {
        return name.compare("BEGIN", Qt::CaseInsensitive) == 0 ||
               name.compare("END", Qt::CaseInsensitive) == 0;
    }

    void takeOfEvent(const QByteArray &property)
    {
        const QByteArrayView name = nameOf(property);
        if (isBracket(name) ? m_brackets.take(property)
                            : isRead(name, false) && ++m_properties <= mostProperties)
            m_calendar.unfolded.append(property).append('\n');
    }

    /// A zone is kept as a whole or not at all: half of its rules would be another zone.
    void takeOfZone(const QByteArray &property)
    {
        const QByteArrayView name = nameOf(property);
        const bool isRule = name.compare("RRULE", Qt::CaseInsensitive) == 0;
        const QByteArrayView rule =
            QByteArrayView(property).sliced(std::min(name.size() + 1, property.size()));
        m_zone->sound &= ++m_zone->properties <= mostZoneProperties && (!isRule || isClockChange(rule));
        m_zone->sound &= !isBracket(name) || m_zone->brackets.take(property);
        if (m_zone->sound && isRead(name, true))
            m_zone->text += property + '\n';
        if (!isLine(property, "END:VTIMEZONE"))
            return;
        if (m_zone->sound && m_zone->brackets.areClosed())
            m_calendar.unfolded += m_zone->text;
        m_zone.reset();
    }

    CalendarText &m_calendar;
    Brackets m_brackets;
    int m_properties = 0;
    std::optional<ZoneText> m_zone;
};

} // namespace

Result<CalendarText> prepareCalendar(const QByteArray &text)
{
    if (text.size() > largestFile)
        return Error{Words::tr("this file is larger than 20 MB, which no calendar invitation is")};

    CalendarText calendar;
    Sieve sieve(calendar);
    QByteArray property;
    int begunAt = 0; // the property's line; 0 before the first
    qsizetype from = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    for (int number = 1; from < text.size(); ++number) {
        qsizetype to = text.indexOf('\n', from);
        if (to < 0)
            to = text.size();
        QByteArrayView line = QByteArrayView(text).sliced(from, to - from);
        from = to + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.contains('\0'))
            return Error{Words::tr("this is not a calendar file: it holds characters that text never has"),
                         number};
        if (isFolded(line) && begunAt) {
            if (property.size() <= longestLine)
                property += line.sliced(1);
            continue;
        }
        if (goesOn(property)) {
            property.chop(1);
            if (property.size() <= longestLine)
                property += line;
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        if (!begunAt && !isLine(line, "BEGIN:VCALENDAR"))
            return Error{Words::tr("this is not a calendar file: it should begin with BEGIN:VCALENDAR"),
                         number};
        sieve.take(property, begunAt);
        property = line.toByteArray();
        begunAt = number;
        if (calendar.eventLines.size() > mostEvents)
            return Error{
                Words::tr("this file holds more than %1 events, more than any one person’s calendar does")
                    .arg(mostEvents),
                calendar.eventLines.back()};
    }
    sieve.take(property, begunAt);
    if (!begunAt)
        return Error{Words::tr("this calendar file is empty"), 1};
    if (calendar.eventLines.empty())
        return Error{Words::tr("this calendar file holds no event"), 1};
    return calendar;
}

} // namespace afterword
