#!/bin/bash
# One would guess that a stay of three days is still one thing when a calendar writes it again. calcurse makes a daily series of one
# event that lasts from the 7th to the 9th, with neither a UID nor a DTSTAMP: three events of one day each.
# Why it matters here: three trial days at a company come back as a meeting that repeats. The first of them is taken in, and said to name
# a day and no hour.
. "$(dirname "$0")/lib/packages.sh"
debian calcurse=4.7.1-1

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z 'DTSTART;VALUE=DATE:20261207' \
    'DTEND;VALUE=DATE:20261210' 'SUMMARY:Trial days at Northwind' END:VEVENT END:VCALENDAR >"$work/in.ics"
"$root/usr/bin/calcurse" -D "$work/data" -q -i "$work/in.ics" >/dev/null
seen "One event from the 7th to the 9th, imported and exported:" "BEGIN:VEVENT
DTSTART;VALUE=DATE:20261207
RRULE:FREQ=DAILY;UNTIL=20261209
SUMMARY:Trial days at Northwind
END:VEVENT" "$("$root/usr/bin/calcurse" -D "$work/data" -x | tr -d '\r' | sed -n '/BEGIN:VEVENT/,/END:VEVENT/p')"
