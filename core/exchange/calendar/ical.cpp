// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/ical.h"

#include "core/base/anycase.h"
#include "core/base/files.h"
#include "core/base/iso.h"
#include "core/exchange/calendar/calendarmethod.h"
#include "core/exchange/calendar/icalrepair.h"
#include "core/exchange/calendar/icaltext.h"
#include "core/exchange/calendar/icalwriter.h"
#include "core/exchange/calendar/meetinglink.h"
#include "core/exchange/calendar/seriesstart.h"
#include "core/exchange/calendar/zones/icalzones.h"
#include "core/exchange/contentlines.h"
#include "core/exchange/filetext.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/mailtoaddress.h"
#include "core/exchange/participants.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Ical)
};

constexpr qsizetype longestSummary = 500;
/// Nobody is interviewed by more people; it is an event of the whole company.
constexpr int mostPeople = 100;
/// The longest assessment that takes whole days.
constexpr int mostDays = 5;

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

/// The place in one line: calendars put a name and its address into two.
QString placeOf(icalcomponent *event)
{
    static const QRegularExpression lineEnd(u"\\s*,?\\s*\\n\\s*"_s);
    QString place = valueOf(event, ICAL_LOCATION_PROPERTY);
    if (place.contains(u'\n'))
        place.replace(lineEnd, u", "_s);
    return place.simplified().left(longestSummary);
}

QString parameterOf(icalproperty *property, const char *name)
{
    char *value = icalproperty_get_parameter_as_string_r(property, name);
    const QByteArrayView written(value ? value : "");
    const bool isPlain = std::none_of(written.begin(), written.end(),
                                      [](char c) { return c == '"' || c == '^' || c == '\\'; });
    QString result = isPlain ? text(value).simplified() : parameterText(text(value).remove(u'"'));
    icalmemory_free_buffer(value);
    // Some programs escape here as in a text.
    return isPlain ? result : result.replace(u"\\,"_s, u","_s).replace(u"\\;"_s, u";"_s);
}

// -- people
// ----------------------------------------------------------------------------------------------------

Participant participant(icalproperty *property)
{
    Participant participant;
    char *address = icalproperty_get_value_as_string_r(property);
    QString email = text(address);
    icalmemory_free_buffer(address);
    static const QRegularExpression bare(u"^[^\\s:/@<>]+@[^\\s:/@<>]+$"_s);
    if (const auto named = mailtoAddress(email))
        email = *named;
    else if (!bare.match(email)
                  .hasMatch()) // RFC 5545, 3.3.3 asks for a scheme; RFC 2446's own examples have none
        email = parameterOf(property, "EMAIL"); // RFC 7986, 6.2: where the address is none that mail knows
    email = smallLetters(email.trimmed());
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
    const auto said = [property](icalparameter_kind kind, const char *name) {
        // Asked for first: to make a parameter's text costs many times as much as to see that there is none.
        const bool isThere = icalproperty_get_first_parameter(property, kind) != nullptr;
        return isThere ? parameterOf(property, name).toUpper() : QString();
    };
    const QString type = said(ICAL_CUTYPE_PARAMETER, "CUTYPE");
    const bool isPerson = type != u"RESOURCE"_s && type != u"ROOM"_s && type != u"GROUP"_s;
    return isPerson && said(ICAL_ROLE_PARAMETER, "ROLE") != u"NON-PARTICIPANT"_s &&
           said(ICAL_PARTSTAT_PARAMETER, "PARTSTAT") != u"DECLINED"_s;
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
        if (known && !twice && attends(property) && !isRoom(one.name))
            people.push_back(one);
    }
    return people;
}

// -- times
// -----------------------------------------------------------------------------------------------------

struct ZonedTime {
    WallTime wall;
    Zone zone;
    QString doubt;             ///< as ZoneReading has it
    std::optional<Zone> other; ///< as ZoneReading has it
    QString unknownZone;       ///< as Invitation has it
};

WallTime wallTime(const icaltimetype &time)
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, std::min(time.second, 59))};
}

Result<ZonedTime> zonedTime(icalproperty *property, icalcomponent *calendar, const Zone &localZone)
{
    const icaltimetype time = icalvalue_get_datetime(icalproperty_get_value(property));
    if (icaltime_is_null_time(time) || !wallTime(time).date.isValid())
        return Error{Words::tr("this event has no readable time")};
    if (icaltime_is_date(time))
        return Error{Words::tr("this event is for a whole day and has no time")};
    if (icaltime_is_utc(time))
        return ZonedTime{localZone.wallTime(Zone().moment(wallTime(time))), localZone, {}, {}, {}};
    const QString tzid = parameterOf(property, "TZID");
    if (tzid.isEmpty())
        return ZonedTime{wallTime(time), localZone, {}, {}, {}};
    const auto reading = zoneOf(tzid, time, calendar, localZone);
    if (!reading) // better an interview whose hour is asked for than a lost one
        return ZonedTime{wallTime(time), localZone, reading.error().message, {}, tzid};
    return ZonedTime{wallTime(time), reading->zone, reading->doubt, reading->other, {}};
}

/// The end of an event that began at @p start in @p zone: DTEND, else DURATION, else an hour later, since an
/// interview takes time.
Result<Moment> endOf(icalcomponent *event, Moment start, const Zone &zone, icalcomponent *calendar,
                     const Zone &localZone)
{
    if (icalproperty *property = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)) {
        const auto end = zonedTime(property, calendar, localZone);
        if (!end)
            return end.error();
        return (end->unknownZone.isEmpty() ? end->zone : zone).moment(end->wall);
    }
    if (icalproperty *property = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY))
        return start + seconds(icaldurationtype_as_int(icalproperty_get_duration(property)));
    return start + hours(1);
}

/// The last day of a whole-day event that begins on @p first, itself included: DTEND is the day after (RFC
/// 5545, 3.6.1), though some write the same day.
Result<QDate> lastDayOf(icalcomponent *event, QDate first)
{
    QDate last = first;
    if (icalproperty *property = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)) {
        const QDate end = wallTime(icalvalue_get_datetime(icalproperty_get_value(property))).date;
        if (end.isValid() && end > first)
            last = end.addDays(-1);
    } else if (icalproperty *duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY)) {
        constexpr int secondsOfDay = 24 * 3600;
        const int length = icaldurationtype_as_int(icalproperty_get_duration(duration));
        last = first.addDays(std::max(0, (length + secondsOfDay - 1) / secondsOfDay - 1));
    }
    if (first.daysTo(last) >= mostDays)
        return Error{
            Words::tr("this event lasts more than %1 whole days, so it is not an interview").arg(mostDays)};
    return last;
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
    static const QRegularExpression tags(u"<(p|br|div|span|b|strong|ul|li|a|html|table)[ />]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (description.contains(u'<') && description.contains(tags)) // some calendars write HTML there
        return textOfHtml(description);
    if (!description.isEmpty())
        return description;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-ALT-DESC") == 0)
            return textOfHtml(plainText(icalproperty_get_value_as_string(property)));
    }
    return {};
}

/// The UID as written. An event without one is known by what it says.
QString seriesOf(icalcomponent *event)
{
    const QString uid = valueOf(event, ICAL_UID_PROPERTY);
    if (!uid.isEmpty())
        return uid;
    const QString said = valueOf(event, ICAL_SUMMARY_PROPERTY) +
                         text(icaltime_as_ical_string(icalcomponent_get_dtstart(event)));
    return u"unnamed-"_s +
           QString::fromLatin1(QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha1).toHex());
}

/// Which occurrence of a series is meant, as a moment: programs write one and the same occurrence in
/// different zones.
void readOccurrence(icalcomponent *event, icalcomponent *calendar, const Zone &shown, Invitation &invitation)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    if (!property)
        return;
    invitation.uidBefore =
        invitation.series + u'#' + text(icaltime_as_ical_string(icalproperty_get_recurrenceid(property)));
    invitation.uid = invitation.uidBefore;
    icalparameter *range = icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER);
    invitation.andFuture = range && icalparameter_get_range(range) == ICAL_RANGE_THISANDFUTURE;
    const icaltimetype time = icalproperty_get_recurrenceid(property);
    Result<ZonedTime> start = icaltime_is_date(time)
                                  ? ZonedTime{{wallTime(time).date, QTime(0, 0)}, shown, {}, {}, {}}
                                  : zonedTime(property, calendar, shown);
    if (!start || !isWithinYears(start->wall))
        return;
    const Moment occurrence = start->zone.moment(start->wall);
    const WallTime utc = Zone().wallTime(occurrence);
    invitation.occurrence = occurrence;
    invitation.uid = invitation.series + u'#' + utc.date.toString(u"yyyyMMdd"_s) + u'T' +
                     utc.time.toString(u"HHmmss"_s) + u'Z';
}

/// The address to join at: in a property of its own, in the place, or in what is said.
QString linkOf(icalcomponent *event, const Invitation &invitation)
{
    QString own;
    QString conference; // in a property that holds nothing else, whoever runs the service
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_ANY_PROPERTY)) {
        const icalproperty_kind kind = icalproperty_isa(property);
        const char *name = kind == ICAL_X_PROPERTY ? icalproperty_get_x_name(property) : nullptr;
        const bool isConference = kind == ICAL_CONFERENCE_PROPERTY ||
                                  (name && (qstricmp(name, "X-GOOGLE-CONFERENCE") == 0 ||
                                            qstricmp(name, "X-MICROSOFT-SKYPETEAMSMEETINGURL") == 0 ||
                                            qstricmp(name, "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK") == 0));
        if (!isConference && kind != ICAL_URL_PROPERTY)
            continue;
        const QString value = text(icalproperty_get_value_as_string(property));
        if (own.isEmpty())
            own = meetingLinkIn(value);
        if (conference.isEmpty() && isConference && value.startsWith(u"https://"_s) && !value.contains(u' '))
            conference = value;
    }
    if (own.isEmpty())
        own = conference;
    // An address behind words, in HTML.
    const QString written = valueOf(event, ICAL_DESCRIPTION_PROPERTY);
    const QStringList said{invitation.location, invitation.description, written};
    for (const QString &one : said) {
        if (own.isEmpty())
            own = meetingLinkIn(one);
    }
    // A place that is nothing but an address is where one meets, whoever runs the service; a map is none.
    static const QRegularExpression address(u"^https://[^\\s<>\"]{4,}$"_s);
    static const QRegularExpression map(u"\\bmaps?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (own.isEmpty() && address.match(invitation.location).hasMatch() &&
        !map.match(invitation.location).hasMatch())
        own = invitation.location;
    for (const QString &one : said) {
        if (own.isEmpty())
            own = likelyMeetingLinkIn(one);
    }
    return own;
}

/// Puts the times of @p invitation on the first day of its series that EXDATE leaves; its length stays.
Result<void> passDaysTakenOut(icalcomponent *event, icalcomponent *calendar, const Zone &shown,
                              Invitation &invitation)
{
    std::vector<QDate> days; // without a time: the whole day
    std::vector<Moment> moments;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        const icaltimetype time = icalproperty_get_exdate(property);
        if (icaltime_is_date(time))
            days.push_back(wallTime(time).date);
        else if (const auto zoned = zonedTime(property, calendar, shown); zoned && isWithinYears(zoned->wall))
            moments.push_back(zoned->zone.moment(zoned->wall));
    }
    if (days.empty() && moments.empty())
        return {};
    const auto first = firstDayLeft(event, invitation.start.date, [&](QDate day) {
        const Moment at = invitation.zone.moment(day, invitation.start.time);
        return std::find(days.begin(), days.end(), day) != days.end() ||
               std::find(moments.begin(), moments.end(), at) != moments.end();
    });
    if (!first)
        return Error{Words::tr("every day of this event was cancelled")};
    const qint64 later = invitation.start.date.daysTo(*first);
    invitation.start.date = invitation.start.date.addDays(later);
    invitation.end.date = invitation.end.date.addDays(later);
    return {};
}

/// When it is. A cancellation needs no time (RFC 5546, 3.2.5).
Result<void> readTimes(icalcomponent *event, icalcomponent *calendar, const Zone &shown,
                       Invitation &invitation)
{
    icalproperty *begins = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (!begins)
        return Error{Words::tr("this event has no time")};
    const icaltimetype begin = icalvalue_get_datetime(icalproperty_get_value(begins));
    if (!icaltime_is_null_time(begin) && icaltime_is_date(begin) &&
        isWithinYears(WallTime{wallTime(begin).date, QTime(0, 0)})) {
        const Result<QDate> last = lastDayOf(event, wallTime(begin).date);
        if (!last)
            return last.error();
        invitation.wholeDay = true;
        invitation.zone = shown;
        invitation.start = {wallTime(begin).date, QTime(0, 0)};
        invitation.end = {*last, QTime(0, 0)};
        return {};
    }
    const auto start = zonedTime(begins, calendar, shown);
    if (!start)
        return start.error();
    const Moment startsAt = start->zone.moment(start->wall);
    auto endsAt = endOf(event, startsAt, start->zone, calendar, shown);
    if (!endsAt)
        return endsAt.error();
    if (!isWithinYears(startsAt) || !isWithinYears(*endsAt))
        return Error{Words::tr("the time of this event is impossible: %1").arg(outsideYears().message)};
    if (*endsAt < startsAt)
        return Error{Words::tr("this event ends before it starts")};
    // No length at all is against RFC 5545, 3.8.2.2, yet written: better a guessed end than a lost interview.
    const Moment end = *endsAt == startsAt ? startsAt + hours(1) : *endsAt;
    invitation.start = start->wall;
    invitation.zone = start->zone;
    invitation.zoneDoubt = start->doubt;
    invitation.otherZone = start->other;
    invitation.unknownZone = start->unknownZone;
    invitation.end = start->zone.wallTime(end);
    return {};
}

Result<Invitation> invitation(icalcomponent *event, icalcomponent *calendar, const Zone &shown, OwnEvents own)
{
    if (const QString why = whyNoInvitation(calendar); !why.isEmpty())
        return Error{why};
    if (icalcomponent_count_properties(event, ICAL_ATTENDEE_PROPERTY) > mostPeople)
        return Error{Words::tr("more than %1 people are invited to this event, so it is not an interview")
                         .arg(mostPeople)};
    Invitation invitation;
    invitation.series = seriesOf(event);
    invitation.uid = invitation.series;
    invitation.hasNoUid = valueOf(event, ICAL_UID_PROPERTY).isEmpty();
    if (own == OwnEvents::LeftOut && isOwnUid(invitation.uid))
        return Error{Words::tr("this event was exported by Afterword, which knows it already")};
    readOccurrence(event, calendar, shown, invitation);
    invitation.cancelled = icalcomponent_get_method(calendar) == ICAL_METHOD_CANCEL ||
                           icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
    auto times = readTimes(event, calendar, shown, invitation);
    if (times && !invitation.occurrence)
        times = passDaysTakenOut(event, calendar, shown, invitation);
    if (!times && !invitation.cancelled)
        return times.error();
    if (icalproperty *sequence = icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY))
        invitation.sequence = icalproperty_get_sequence(sequence);
    if (icalproperty *stamp = icalcomponent_get_first_property(event, ICAL_DTSTAMP_PROPERTY)) {
        const WallTime wall = wallTime(icalproperty_get_dtstamp(stamp));
        if (isWithinYears(wall))
            invitation.stamp = Zone().moment(wall);
    }
    invitation.summary = lineOf(event, ICAL_SUMMARY_PROPERTY);
    invitation.description = descriptionOf(event);
    invitation.location = placeOf(event);
    invitation.link = linkOf(event, invitation);
    if (icalproperty *organizer = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY)) {
        const Participant one = participant(organizer);
        if (!one.email.isEmpty() || !one.name.isEmpty())
            invitation.organizer = one;
        invitation.invitedAs = parameterOf(organizer, "CN").simplified();
    }
    invitation.attendees = attendees(event);
    return invitation;
}

void readCalendar(icalcomponent *calendar, const CalendarText &text, const Zone &localZone, OwnEvents own,
                  InvitationFile &file)
{
    const Zone shown = zoneOfCalendar(calendar, localZone);
    const bool isWhole = isWholeCalendar(calendar);
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const size_t number = file.invitations.size() + file.skipped.size();
        auto one = invitation(event, calendar, shown, own);
        if (one) {
            one->isOfWholeCalendar = isWhole;
            file.invitations.push_back(std::move(one).value());
            continue;
        }
        file.skipped.push_back(
            {one.error().message, text.eventLines[std::min(number, text.eventLines.size() - 1)]});
    }
}

} // namespace

Result<InvitationFile> readInvitations(const QByteArray &bytes, const Zone &localZone, OwnEvents own)
{
    const auto prepared = prepareCalendar(asUtf8(bytes));
    if (!prepared)
        return prepared.error();
    // Some hundred bytes for each property, and where there are none the library goes on with nothing.
    if (!isThereMemoryFor(20 * prepared->unfolded.size() + 16'000'000))
        return Error{Words::tr("needs more memory than there is")};
    icalerror_set_errors_are_fatal(false);
    const Component root(icalparser_parse_string(prepared->unfolded.constData()));
    const Error breaksOff{Words::tr("this calendar file ends before its first event is complete"),
                          prepared->eventLines.front()};
    if (!root)
        return breaksOff;

    InvitationFile file;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        readCalendar(root.get(), *prepared, localZone, own, file);
    } else {
        for (icalcomponent *calendar =
                 icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
             calendar; calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
            readCalendar(calendar, *prepared, localZone, own, file);
    }
    if (file.invitations.empty() && file.skipped.empty())
        return breaksOff;
    return file;
}

} // namespace afterword
