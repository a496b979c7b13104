#!/bin/bash
# One would guess that three weekly conversations of which the second is called off (COUNT=3 and one EXDATE) are two:
# COUNT bounds the set before EXDATE takes from it (RFC 5545, 3.3.10 and 3.8.5.1). calcurse makes up for the day that
# was taken away and adds one at the end, on a date that no other program shows.
# Why it matters here: whoever exports such a calendar and imports it with us gets an interview that nobody arranged.
. "$(dirname "$0")/lib/packages.sh"
debian calcurse=4.7.1-1

{
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z \
        DTSTART:20261125T150000Z DURATION:PT45M 'RRULE:FREQ=WEEKLY;COUNT=3' EXDATE:20261202T150000Z \
        'SUMMARY:Phone screen' END:VEVENT END:VCALENDAR
} >"$work/series.ics"
mkdir "$work/calcurse"
"$root/usr/bin/calcurse" -D "$work/calcurse" -i "$work/series.ics" >/dev/null
days=$("$root/usr/bin/calcurse" -D "$work/calcurse" -Q --from 11/25/2026 --days 60 --output-datefmt '%Y-%m-%d' | grep -E '^[0-9]' | tr -d :)
seen "25 November, COUNT=3, without 2 December:" "2026-11-25
2026-12-09
2026-12-16" "$days"
