#!/bin/bash
# One would guess that a task from ten o'clock on that takes two hours is due at twelve: RFC 5545, 3.6.2 lets a task name its end by DUE or
# by DTSTART with DURATION. todoman shows such a one with no due date, and sorts it before all that have one. Done, it is written with its
# start in UTC: Berlin is gone.
# Why it matters here: a task that comes from another program has no day in the list. What is written here as a task has DUE.
. "$(dirname "$0")/lib/packages.sh"
debian todoman=4.1.0-1 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-click=8.1.3-2 \
    python3-click-log=0.3.2-1 python3-atomicwrites=1.4.1-1 python3-humanize=4.4.0-1 python3-parsedatetime=2.6-3 python3-urwid=2.1.2-4+deb12u1 \
    python3-xdg=0.28-2 python3-pkg-resources=66.1.1-1+deb12u2

mkdir -p "$work/tasks/job"
task() { printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VTODO "UID:$1" DTSTAMP:20261101T000000Z \
    'DTSTART;TZID=Europe/Berlin:20261204T100000' "$2" "SUMMARY:$1" END:VTODO END:VCALENDAR >"$work/tasks/job/$1.ics"; }
task due 'DUE;TZID=Europe/Berlin:20261204T120000'
task duration DURATION:PT2H
printf '%s\n' "path = '$work/tasks/*'" "date_format = '%Y-%m-%d'" "time_format = '%H:%M'" "cache_path = '$work/cache.sqlite3'" >"$work/config.py"
todo() { TODOMAN_CONFIG=$work/config.py TZ=Europe/Berlin python "$root/usr/bin/todoman" "$@"; }
listed=$(todo --porcelain list | python -c 'import json, sys
for one in json.load(sys.stdin):
    print(one["summary"], one["due"] or "none", one["id"])')
todo done "$(awk '$1 == "duration" { print $3 }' <<<"$listed")" >/dev/null
seen "When each is due, in seconds since 1970, and the start of the one that is done:" "duration none
due 1796382000
DTSTART;VALUE=DATE-TIME:20261204T090000Z" "$(cut -d' ' -f1,2 <<<"$listed")
$(tr -d '\r' <"$work/tasks/job/duration.ics" | grep ^DTSTART)"
