#!/bin/bash
# One would guess that an import keeps an event as it is. RFC 5545, 3.6.1 says that an event with a start and without an
# end takes no time; khal writes an end an hour later into its own file, and everything that syncs with it sees that.
# Of the task in the same file nothing is left, and the exit code is 0.
# Why it matters here: a follow-up that is a point in time becomes an hour in the person's calendar. What we write has
# an end, and tasks are a choice that the export page explains.
. "$(dirname "$0")/lib/packages.sh"
debian khal=1:0.10.5-1.1 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-click=8.1.3-2 \
    python3-click-log=0.3.2-1 python3-configobj=5.0.8-1 python3-atomicwrites=1.4.1-1 python3-xdg=0.28-2 python3-tzlocal=4.2-1 \
    python3-pytz-deprecation-shim=0.1.0.post0-3 python3-urwid=2.1.2-4+deb12u1 python3-pkg-resources=66.1.1-1+deb12u2

{
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z DTSTART:20261124T010000Z \
        'SUMMARY:Note to Dana' END:VEVENT BEGIN:VTODO UID:t1 DTSTAMP:20261101T000000Z 'DUE;VALUE=DATE:20261204' 'SUMMARY:Write to Dana' END:VTODO END:VCALENDAR
} >"$work/plan.ics"
mkdir "$work/events"
printf '%s\n' '[calendars]' '[[job]]' "path = $work/events" '[locale]' 'timeformat = %H:%M' 'dateformat = %Y-%m-%d' 'longdateformat = %Y-%m-%d' \
    'datetimeformat = %Y-%m-%d %H:%M' 'longdatetimeformat = %Y-%m-%d %H:%M' 'local_timezone = America/New_York' 'default_timezone = America/New_York' >"$work/khal.conf"
python "$root/usr/bin/khal" -c "$work/khal.conf" import --batch "$work/plan.ics" && code=0 || code=$?
seen "exit code, files, and the event's times:" "0
e1.ics
DTSTART;VALUE=DATE-TIME:20261124T010000Z
DTEND;VALUE=DATE-TIME:20261124T020000Z" "$code
$(ls "$work/events")
$(tr -d '\r' <"$work/events/e1.ics" | grep -E '^DT(START|END)')"
