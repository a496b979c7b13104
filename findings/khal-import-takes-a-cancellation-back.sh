#!/bin/bash
# One would guess that a calendar that holds the cancellation of a meeting keeps it when an older version of the same
# meeting is read again, since SEQUENCE and DTSTAMP say which is the newer one (RFC 5546, 2.1.4 and 2.1.5). khal import
# writes over what it finds under the UID, and the meeting stands again.
# Why it matters here: letters are read in any order, and a folder of downloads is imported from A to Z. What is older
# than what stands changes nothing with us.
. "$(dirname "$0")/lib/packages.sh"
debian khal=1:0.10.5-1.1 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-click=8.1.3-2 \
    python3-click-log=0.3.2-1 python3-configobj=5.0.8-1 python3-atomicwrites=1.4.1-1 python3-xdg=0.28-2 python3-tzlocal=4.2-1 \
    python3-pytz-deprecation-shim=0.1.0.post0-3 python3-urwid=2.1.2-4+deb12u1 python3-pkg-resources=66.1.1-1+deb12u2


meeting() {
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 "$@" DTSTART:20261124T150000Z DTEND:20261124T154500Z \
        SUMMARY:Interview END:VEVENT END:VCALENDAR
}
meeting SEQUENCE:0 DTSTAMP:20261101T000000Z STATUS:CONFIRMED >"$work/older.ics"
meeting SEQUENCE:1 DTSTAMP:20261102T000000Z STATUS:CANCELLED >"$work/newer.ics"
mkdir "$work/events"
printf '%s\n' '[calendars]' '[[job]]' "path = $work/events" '[locale]' 'timeformat = %H:%M' 'dateformat = %Y-%m-%d' 'longdateformat = %Y-%m-%d' \
    'datetimeformat = %Y-%m-%d %H:%M' 'longdatetimeformat = %Y-%m-%d %H:%M' 'local_timezone = America/New_York' 'default_timezone = America/New_York' >"$work/khal.conf"
for version in newer older; do
    python "$root/usr/bin/khal" -c "$work/khal.conf" import --batch "$work/$version.ics"
done
seen "What is kept of the meeting when the cancellation was read first:" "SEQUENCE:0
STATUS:CONFIRMED" "$(tr -d '\r' <"$work/events/e1.ics" | grep -E '^(SEQUENCE|STATUS)' | sort)"
