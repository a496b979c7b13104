#!/bin/bash
# One would guess that a zone which the file itself describes (RFC 5545, 3.6.5) is read by that description. calcurse
# takes every TZID that is no name of the tz database for UTC: 10:00 "Eastern Standard Time", as Outlook calls New
# York's, is shown at 05:00 in New York, and exported so.
# Why it matters here: only names of the tz database may stand in what we write, and a calendar that comes back from
# there can be hours off.
. "$(dirname "$0")/lib/packages.sh"
debian calcurse=4.7.1-1

{
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x \
        BEGIN:VTIMEZONE 'TZID:Eastern Standard Time' \
        BEGIN:STANDARD DTSTART:16011104T020000 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11' TZOFFSETFROM:-0400 TZOFFSETTO:-0500 END:STANDARD \
        BEGIN:DAYLIGHT DTSTART:16010311T020000 'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3' TZOFFSETFROM:-0500 TZOFFSETTO:-0400 END:DAYLIGHT \
        END:VTIMEZONE \
        BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z 'DTSTART;TZID=Eastern Standard Time:20261123T100000' \
        'DTEND;TZID=Eastern Standard Time:20261123T104500' 'SUMMARY:Interview' END:VEVENT END:VCALENDAR
} >"$work/interview.ics"
mkdir "$work/calcurse"
"$root/usr/bin/calcurse" -D "$work/calcurse" -i "$work/interview.ics" >/dev/null
seen "10:00 to 10:45 by the file's own zone, seen in New York:" "11/23/2026 @ 05:00 -> 11/23/2026 @ 05:45 |Interview" "$(sed "s/>[0-9a-f]* |/ |/" "$work/calcurse/apts")"
