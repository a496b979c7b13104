// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical.h"

#include "core/base/files.h"
#include "core/base/iso.h"
#include "core/exchange/contentlines.h"
#include "core/exchange/htmltext.h"
#include "core/exchange/icalrepair.h"
#include "core/exchange/icaltext.h"
#include "core/exchange/icalwriter.h"
#include "core/exchange/icalzones.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestSummary = 500;
/// Nobody is interviewed by more people; it is an event of the whole company.
constexpr int mostPeople = 100;

struct ComponentDeleter {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "").trimmed();
}

QString valueOf(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    return property ? text(icalvalue_get_text(icalproperty_get_value(property))) : QString();
}

QString lineOf(icalcomponent *event, icalproperty_kind kind)
{
    return valueOf(event, kind).simplified().left(longestSummary);
}

QString parameterOf(icalproperty *property, const char *name)
{
    char *value = icalproperty_get_parameter_as_string_r(property, name);
    const QString result = parameterText(text(value).remove(u'"'));
    icalmemory_free_buffer(value);
    return result;
}

// -- people
// ----------------------------------------------------------------------------------------------------

/// Whether nobody reads the mail that goes to this address: a shared calendar, a room, a program.
bool isMachine(const QString &email)
{
    static const QRegularExpression machine(
        u"^(no-?reply|do-?not-?reply|notifications?|calendar-notification|unknownorganizer)@"
        "|@(group|resource)\\.calendar\\.google\\."_s);
    return machine.match(email).hasMatch();
}

Participant participant(icalproperty *property)
{
    Participant participant;
    char *address = icalproperty_get_value_as_string_r(property);
    QString email = text(address);
    icalmemory_free_buffer(address);
    if (email.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        email.remove(0, 7);
    else
        email = parameterOf(property, "EMAIL"); // RFC 7986, 6.2: where the address is none that mail knows
    email = email.trimmed().toLower();
    if (isMachine(email))
        return participant;
    if (email.indexOf(u'@') > 0)
        participant.email = email;
    const QString name = parameterOf(property, "CN").simplified();
    if (!name.contains(u'@'))
        participant.name = name;
    return participant;
}

/// Rooms, lists and those who are only informed do not interview anybody, nor do those who declined.
bool attends(icalproperty *property)
{
    const QString type = parameterOf(property, "CUTYPE").toUpper();
    const bool isPerson = type != u"RESOURCE"_s && type != u"ROOM"_s && type != u"GROUP"_s;
    return isPerson && parameterOf(property, "ROLE").toUpper() != u"NON-PARTICIPANT"_s &&
           parameterOf(property, "PARTSTAT").toUpper() != u"DECLINED"_s;
}

std::vector<Participant> attendees(icalcomponent *event)
{
    std::vector<Participant> people;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY)) {
        const Participant one = participant(property);
        const bool known = !one.email.isEmpty() || !one.name.isEmpty();
        const bool twice = std::any_of(people.begin(), people.end(), [&](const Participant &other) {
            return one.email.isEmpty() ? other == one : other.email == one.email;
        });
        if (known && !twice && attends(property))
            people.push_back(one);
    }
    return people;
}

// -- times
// -----------------------------------------------------------------------------------------------------

struct ZonedTime {
    WallTime wall;
    Zone zone;
    QString doubt; ///< as ZoneReading has it
};

WallTime wallTime(const icaltimetype &time)
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, std::min(time.second, 59))};
}

Result<ZonedTime> zonedTime(icalproperty *property, icalcomponent *calendar, const Zone &localZone)
{
    const icaltimetype time = icalvalue_get_datetime(icalproperty_get_value(property));
    if (icaltime_is_null_time(time) || !wallTime(time).date.isValid())
        return Error{u"this event has no readable time"_s};
    if (icaltime_is_date(time))
        return Error{u"this event is for a whole day and has no time"_s};
    if (icaltime_is_utc(time))
        return ZonedTime{localZone.wallTime(Zone().moment(wallTime(time))), localZone, {}};
    const QString tzid = parameterOf(property, "TZID");
    if (tzid.isEmpty())
        return ZonedTime{wallTime(time), localZone, {}};
    const auto reading = zoneOf(tzid, time, calendar, localZone);
    if (!reading)
        return reading.error();
    return ZonedTime{wallTime(time), reading->zone, reading->doubt};
}

/// The end of an event that began at @p start: DTEND, else DURATION, else an hour later, since an interview
/// takes time.
Result<Moment> endOf(icalcomponent *event, Moment start, icalcomponent *calendar, const Zone &localZone)
{
    if (icalproperty *property = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)) {
        const auto end = zonedTime(property, calendar, localZone);
        if (!end)
            return end.error();
        return end->zone.moment(end->wall);
    }
    if (icalproperty *property = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY))
        return start + seconds(icaldurationtype_as_int(icalproperty_get_duration(property)));
    return start + hours(1);
}

/// Times that are written in UTC are shown in the calendar's zone where it names one (X-WR-TIMEZONE).
Zone zoneOfCalendar(icalcomponent *calendar, const Zone &localZone)
{
    for (icalproperty *property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-WR-TIMEZONE") != 0)
            continue;
        const QString name = text(icalproperty_get_value_as_string(property));
        if (const auto zone = zoneOf(name, icaltime_null_time(), calendar, localZone))
            return zone->zone;
    }
    return localZone;
}

// -- events
// ----------------------------------------------------------------------------------------------------

QString descriptionOf(icalcomponent *event)
{
    const QString description = valueOf(event, ICAL_DESCRIPTION_PROPERTY);
    if (!description.isEmpty())
        return description;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-ALT-DESC") == 0)
            return textOfHtml(plainText(icalproperty_get_value_as_string(property)));
    }
    return {};
}

/// The UID, with the occurrence where one of a series is meant. An event without one is known by what it
/// says.
QString uidOf(icalcomponent *event)
{
    QString uid = valueOf(event, ICAL_UID_PROPERTY);
    if (uid.isEmpty()) {
        const QString said = valueOf(event, ICAL_SUMMARY_PROPERTY) +
                             text(icaltime_as_ical_string(icalcomponent_get_dtstart(event)));
        uid = u"unnamed-"_s +
              QString::fromLatin1(QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha1).toHex());
    }
    if (icalproperty *occurrence = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY))
        uid += u'#' + text(icaltime_as_ical_string(icalproperty_get_recurrenceid(occurrence)));
    return uid;
}

/// Why the events of this calendar are no invitations, though they look like them (RFC 5546, 3.2): taken in,
/// an answer would leave nobody but its sender in the room. Empty where they are.
QString whyNoInvitation(icalcomponent *calendar)
{
    switch (icalcomponent_get_method(calendar)) {
    case ICAL_METHOD_REPLY: return u"this is somebody's answer to an invitation, not an invitation"_s;
    case ICAL_METHOD_COUNTER:
    case ICAL_METHOD_DECLINECOUNTER: return u"this is a proposal for another time, not an invitation"_s;
    case ICAL_METHOD_REFRESH: return u"this asks for an invitation to be sent again, and is none"_s;
    default: return {};
    }
}

Result<Invitation> invitation(icalcomponent *event, icalcomponent *calendar, const Zone &localZone)
{
    if (const QString why = whyNoInvitation(calendar); !why.isEmpty())
        return Error{why};
    if (icalcomponent_count_properties(event, ICAL_ATTENDEE_PROPERTY) > mostPeople)
        return Error{
            u"more than %1 people are invited to this event, so it is no interview"_s.arg(mostPeople)};
    if (isOwnUid(uidOf(event)))
        return Error{u"this event was exported by Afterword, which knows it already"_s};
    icalproperty *begins = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (!begins)
        return Error{u"this event has no time"_s};
    const Zone shown = zoneOfCalendar(calendar, localZone);
    const auto start = zonedTime(begins, calendar, shown);
    if (!start)
        return start.error();
    const Moment startsAt = start->zone.moment(start->wall);
    const auto endsAt = endOf(event, startsAt, calendar, shown);
    if (!endsAt)
        return endsAt.error();
    if (!isWithinYears(startsAt) || !isWithinYears(*endsAt))
        return Error{u"the time of this event cannot be: "_s + outsideYears().message};
    if (*endsAt <= startsAt)
        return Error{*endsAt == startsAt ? u"this event ends when it starts"_s
                                         : u"this event ends before it starts"_s};

    Invitation invitation;
    invitation.uid = uidOf(event);
    if (icalproperty *sequence = icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY))
        invitation.sequence = icalproperty_get_sequence(sequence);
    if (icalproperty *stamp = icalcomponent_get_first_property(event, ICAL_DTSTAMP_PROPERTY)) {
        const WallTime wall = wallTime(icalproperty_get_dtstamp(stamp));
        if (isWithinYears(wall))
            invitation.stamp = Zone().moment(wall);
    }
    invitation.cancelled = icalcomponent_get_method(calendar) == ICAL_METHOD_CANCEL ||
                           icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
    invitation.summary = lineOf(event, ICAL_SUMMARY_PROPERTY);
    invitation.description = descriptionOf(event);
    invitation.location = lineOf(event, ICAL_LOCATION_PROPERTY);
    invitation.start = start->wall;
    invitation.zone = start->zone;
    invitation.zoneDoubt = start->doubt;
    invitation.end = start->zone.wallTime(*endsAt);
    if (icalproperty *organizer = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY)) {
        const Participant one = participant(organizer);
        if (!one.email.isEmpty() || !one.name.isEmpty())
            invitation.organizer = one;
    }
    invitation.attendees = attendees(event);
    return invitation;
}

void readCalendar(icalcomponent *calendar, const CalendarText &text, const Zone &localZone,
                  InvitationFile &file)
{
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const size_t number = file.invitations.size() + file.skipped.size();
        auto one = invitation(event, calendar, localZone);
        if (one)
            file.invitations.push_back(std::move(one).value());
        else
            file.skipped.push_back(
                {one.error().message, text.eventLines[std::min(number, text.eventLines.size() - 1)]});
    }
}

} // namespace

Result<InvitationFile> readInvitations(const QByteArray &bytes, const Zone &localZone)
{
    const auto prepared = prepareCalendar(bytes);
    if (!prepared)
        return prepared.error();
    // Some hundred bytes for each property, and where there are none the library goes on with nothing.
    if (!isThereMemoryFor(20 * prepared->unfolded.size() + 16'000'000))
        return Error{u"needs more memory than there is"_s};
    icalerror_set_errors_are_fatal(false);
    const Component root(icalparser_parse_string(prepared->unfolded.constData()));
    const Error breaksOff{u"this calendar file breaks off before its first event is complete"_s,
                          prepared->eventLines.front()};
    if (!root)
        return breaksOff;

    InvitationFile file;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        readCalendar(root.get(), *prepared, localZone, file);
    } else {
        for (icalcomponent *calendar =
                 icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
             calendar; calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
            readCalendar(calendar, *prepared, localZone, file);
    }
    if (file.invitations.empty() && file.skipped.empty())
        return breaksOff;
    return file;
}

} // namespace afterword
