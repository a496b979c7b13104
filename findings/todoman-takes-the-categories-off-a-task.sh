#!/bin/bash
# One would guess that a program that gives a task a place changes the place. todoman writes the task again without its
# CATEGORIES, with one or with several; reminder, relation, attendee and a field of another program stay.
# Why it matters here: tasks that are exported carry nothing that a program may lose on the way. What they are about stands in
# their title, and whose they are in their UID.
. "$(dirname "$0")/lib/packages.sh"
debian todoman=4.1.0-1 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-click=8.1.3-2 \
    python3-click-log=0.3.2-1 python3-atomicwrites=1.4.1-1 python3-humanize=4.4.0-1 python3-parsedatetime=2.6-3 python3-urwid=2.1.2-4+deb12u1 \
    python3-xdg=0.28-2 python3-pkg-resources=66.1.1-1+deb12u2

mkdir -p "$work/tasks/job"
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VTODO UID:t1 DTSTAMP:20261101T000000Z 'DUE;VALUE=DATE:20261204' 'SUMMARY:Write to Dana' \
    CATEGORIES:Applications 'RELATED-TO:p1' X-OTHER:7 END:VTODO END:VCALENDAR >"$work/tasks/job/t1.ics"
printf '%s\n' "path = '$work/tasks/*'" "date_format = '%Y-%m-%d'" "time_format = '%H:%M'" "cache_path = '$work/cache.sqlite3'" >"$work/config.py"
TODOMAN_CONFIG=$work/config.py python "$root/usr/bin/todoman" edit 1 --location Boston >/dev/null
seen "The task, given a place:" "DUE;VALUE=DATE:20261204
LOCATION:Boston
RELATED-TO:p1
SUMMARY:Write to Dana
UID:t1
X-OTHER:7" "$(tr -d '\r' <"$work/tasks/job/t1.ics" | grep -E '^(CATEGORIES|DUE|LOCATION|RELATED-TO|SUMMARY|UID|X-OTHER)')"
