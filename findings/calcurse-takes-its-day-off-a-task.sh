#!/bin/bash
# One would guess that of a task the day by which it is to be done is the last thing that a calendar leaves out. calcurse takes in a
# VTODO with DUE as a title and a priority, says "1 todo / 0 skipped", and exports it without the day, without a UID and without DTSTAMP.
# Why it matters here: follow-ups that are exported as tasks have no date there. They are events of a quarter of an hour unless one
# chooses otherwise.
. "$(dirname "$0")/lib/packages.sh"
debian calcurse=4.7.1-1

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VTODO UID:t1 DTSTAMP:20261101T000000Z 'DUE;VALUE=DATE:20261204' PRIORITY:1 \
    'SUMMARY:Write to Dana' END:VTODO END:VCALENDAR >"$work/in.ics"
"$root/usr/bin/calcurse" -D "$work/data" -i "$work/in.ics" >"$work/report"
seen "What it reports, and the task as it exports it:" "0 apps / 0 events / 1 todo / 0 skipped
BEGIN:VTODO
PRIORITY:1
SUMMARY:Write to Dana
END:VTODO" "$(grep skipped "$work/report")
$("$root/usr/bin/calcurse" -D "$work/data" -x | tr -d '\r' | sed -n '/BEGIN:VTODO/,/END:VTODO/p')"
