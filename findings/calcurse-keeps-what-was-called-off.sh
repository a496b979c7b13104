#!/bin/bash
# One would guess that STATUS:CANCELLED keeps an event out of the day, or shows it as called off. calcurse imports it as
# an appointment like any other, and exports it again without that word.
# Why it matters here: a calendar is told of what is over by that very line, for two months. The file that is kept for
# programs that subscribe holds only what stands, so that nobody is sent to an interview that isn't.
. "$(dirname "$0")/lib/packages.sh"
debian calcurse=4.7.1-1

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 SEQUENCE:1 DTSTAMP:20261101T000000Z DTSTART:20261124T150000Z \
    DTEND:20261124T154500Z SUMMARY:Interview STATUS:CANCELLED END:VEVENT END:VCALENDAR >"$work/cancelled.ics"
mkdir "$work/calcurse"
"$root/usr/bin/calcurse" -D "$work/calcurse" -i "$work/cancelled.ics" >/dev/null
seen "The day of a cancelled event, and the lines of its export that say so:" "11/24/26:
 - 10:00 -> 10:45
	Interview
0" "$("$root/usr/bin/calcurse" -D "$work/calcurse" -Q --from 11/24/2026)
$("$root/usr/bin/calcurse" -D "$work/calcurse" -x | grep -c CANCELLED || true)"
