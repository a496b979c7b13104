#!/bin/bash
# One would guess that a weekly call "until 17 December" is there on 17 December. khal writes the midnight at which that day begins as
# the end (UNTIL), so that the call of that day, at ten, is not in the series.
# Why it matters here: the last round is missing, for everybody who syncs with it. Nothing can be done about it in a file that is read:
# the preview shows the days that it holds.
. "$(dirname "$0")/lib/packages.sh"
debian khal=1:0.10.5-1.1 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-click=8.1.3-2 \
    python3-click-log=0.3.2-1 python3-configobj=5.0.8-1 python3-atomicwrites=1.4.1-1 python3-xdg=0.28-2 python3-tzlocal=4.2-1 \
    python3-pytz-deprecation-shim=0.1.0.post0-3 python3-urwid=2.1.2-4+deb12u1 python3-pkg-resources=66.1.1-1+deb12u2

mkdir "$work/events"
printf '%s\n' '[calendars]' '[[job]]' "path = $work/events" '[locale]' 'timeformat = %H:%M' 'dateformat = %Y-%m-%d' 'longdateformat = %Y-%m-%d' \
    'datetimeformat = %Y-%m-%d %H:%M' 'longdatetimeformat = %Y-%m-%d %H:%M' 'local_timezone = America/New_York' 'default_timezone = America/New_York' \
    '[default]' 'default_calendar = job' >"$work/khal.conf"
khal() { python "$root/usr/bin/khal" -c "$work/khal.conf" "$@"; }
khal new --repeat weekly --until 2026-12-17 2026-12-03 10:00 Call >/dev/null
seen "The rule, and the days that khal itself shows:" "RRULE:FREQ=WEEKLY;UNTIL=20261217T050000Z
2026-12-03
2026-12-10" "$(tr -d '\r' <"$(echo "$work"/events/*.ics)" | grep ^RRULE)
$(khal list --day-format '{date-long}' --format '' 2026-12-01 30d | grep .)"
