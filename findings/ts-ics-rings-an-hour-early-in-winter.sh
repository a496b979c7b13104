#!/bin/bash
# One would guess that a weekly call at 20:00 in New York is at 20:00 in New York every week, wherever it is read. ts-ics goes
# from week to week in the zone of the machine: read in Tokyo, the call is at 19:00 from the first of November on, since clocks
# change in New York and not there. The day that EXDATE takes out of the series is then found no more, and stands.
# Why it matters here: people apply across zones. A series is gone through in the zone of its own start.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ts-ics@2.4.6

cat >"$work/days.mjs" <<'JS'
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:s1', 'DTSTAMP:20261001T000000Z',
    'DTSTART;TZID=America/New_York:20261027T200000', 'DTEND;TZID=America/New_York:20261027T204500', 'RRULE:FREQ=WEEKLY;COUNT=3',
    'EXDATE;TZID=America/New_York:20261103T200000', 'SUMMARY:Call', 'END:VEVENT', 'END:VCALENDAR', ''];
const [event] = convertIcsCalendar(undefined, lines.join('\r\n')).events;
const days = extendByRecurrenceRule(event.recurrenceRule,
    {start: event.start.date, end: new Date('2026-12-31'), exceptions: event.exceptionDates.map(one => one.date)});
console.log(days.map(day => day.toLocaleString('sv', {timeZone: 'America/New_York'})).join(', '));
JS
seen "The series in New York's hours, read in New York and in Tokyo:" "2026-10-27 20:00:00, 2026-11-10 20:00:00
2026-10-27 20:00:00, 2026-11-03 19:00:00, 2026-11-10 19:00:00" "$(for zone in America/New_York Asia/Tokyo; do TZ=$zone node "$work/days.mjs"; done)"
