#!/bin/bash
# One would guess that DTSTAMP, which RFC 5545 wants in UTC, is when an event was written. khal writes the hour on the machine's clock and
# a Z behind it: in New York each new event is five hours old, in Tokyo it will only be written in nine hours.
# Why it matters here: of two files with one UID and one SEQUENCE the later DTSTAMP counts. Moments are compared all the same, so that one
# sender's versions keep their order.
. "$(dirname "$0")/lib/packages.sh"
debian khal=1:0.10.5-1.1 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-click=8.1.3-2 \
    python3-click-log=0.3.2-1 python3-configobj=5.0.8-1 python3-atomicwrites=1.4.1-1 python3-xdg=0.28-2 python3-tzlocal=4.2-1 \
    python3-pytz-deprecation-shim=0.1.0.post0-3 python3-urwid=2.1.2-4+deb12u1 python3-pkg-resources=66.1.1-1+deb12u2

mkdir "$work/events"
printf '%s\n' '[calendars]' '[[job]]' "path = $work/events" '[locale]' 'timeformat = %H:%M' 'dateformat = %Y-%m-%d' 'longdateformat = %Y-%m-%d' \
    'datetimeformat = %Y-%m-%d %H:%M' 'longdatetimeformat = %Y-%m-%d %H:%M' 'local_timezone = America/New_York' 'default_timezone = America/New_York' \
    '[default]' 'default_calendar = job' >"$work/khal.conf"
python "$root/usr/bin/khal" -c "$work/khal.conf" new 2026-12-03 10:00 45m Interview >/dev/null
stamp=$(tr -d '\r' <"$(echo "$work"/events/*.ics)" | sed -nE 's/^DTSTAMP.*:([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z$/\1-\2-\3 \4:\5:\6/p')
now=$(date +%s)
seen "How far DTSTAMP lies back, and whether it is the clock of New York:" "hours
New York's" \
    "$([ $((now - $(date -u -d "$stamp" +%s))) -gt 10000 ] && echo hours
    [ $((now - $(date -d "$stamp" +%s))) -lt 300 ] && echo "New York's")"
