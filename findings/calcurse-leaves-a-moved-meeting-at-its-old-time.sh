#!/bin/bash
# One would guess that one meeting of a weekly series that was moved (a second event with the same UID and a
# RECURRENCE-ID) is at its new time only (RFC 5545, 3.8.4.4). calcurse reads it as an event of its own and leaves the
# series alone, so that the meeting stands at both times.
# Why it matters here: Google and Outlook send a moved round that way. The occurrence that is replaced is found by its
# moment, and moved.
. "$(dirname "$0")/lib/packages.sh"
debian calcurse=4.7.1-1

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z DTSTART:20261125T150000Z DTEND:20261125T154500Z \
    'RRULE:FREQ=WEEKLY;COUNT=2' SUMMARY:Interview END:VEVENT BEGIN:VEVENT UID:e1 RECURRENCE-ID:20261202T150000Z DTSTAMP:20261102T000000Z \
    DTSTART:20261203T160000Z DTEND:20261203T164500Z 'SUMMARY:Interview moved' END:VEVENT END:VCALENDAR >"$work/series.ics"
mkdir "$work/calcurse"
"$root/usr/bin/calcurse" -D "$work/calcurse" -i "$work/series.ics" >/dev/null
seen "25 November and 2 December at 10:00, the second moved to the 3rd at 11:00:" "11/25/26:
 - 10:00 -> 10:45
	Interview

12/02/26:
 - 10:00 -> 10:45
	Interview

12/03/26:
 - 11:00 -> 11:45
	Interview moved" "$("$root/usr/bin/calcurse" -D "$work/calcurse" -Q --from 11/24/2026 --days 14)"
