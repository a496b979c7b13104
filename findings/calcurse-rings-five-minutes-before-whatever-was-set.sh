#!/bin/bash
# One would guess that a reminder an hour before an interview is still an hour before when a calendar writes the event again. calcurse
# keeps of a reminder only that there is one; what it exports is TRIGGER:-P300S, five minutes, and without the T that a time needs
# (RFC 5545, 3.3.6), so that it is no duration either.
# Why it matters here: an interview that went through calcurse reminds too late or, where the duration isn't read, not at all. An
# event is read here without its reminders; its own follow-ups say when to prepare.
. "$(dirname "$0")/lib/packages.sh"
debian calcurse=4.7.1-1

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z DTSTART:20261204T150000Z DTEND:20261204T154500Z \
    SUMMARY:Interview BEGIN:VALARM ACTION:DISPLAY TRIGGER:-PT1H DESCRIPTION:Interview END:VALARM END:VEVENT END:VCALENDAR >"$work/in.ics"
"$root/usr/bin/calcurse" -D "$work/data" -q -i "$work/in.ics" >/dev/null
seen "The reminder of one hour, imported and exported:" "BEGIN:VALARM
TRIGGER:-P300S
ACTION:DISPLAY
END:VALARM" "$("$root/usr/bin/calcurse" -D "$work/data" -x | tr -d '\r' | sed -n '/BEGIN:VALARM/,/END:VALARM/p')"
