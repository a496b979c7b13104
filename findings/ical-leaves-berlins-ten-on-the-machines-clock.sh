#!/bin/bash
# One would guess that a library which reads TZID goes by it. ical knows that the time isn't in UTC, and takes it for the hour of the
# machine's clock: ten in Berlin is ten in New York, six hours late. A name in quotation marks ends at its semicolon, with one mark left.
# Why it matters here: the interview is over when the person calls. Its successor node-ical reads the zone.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ical@0.8.0

cat >"$work/read.cjs" <<'JS'
const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20261101T000000Z', 'DTSTART;TZID=Europe/Berlin:20261203T100000',
    'ATTENDEE;CN="Whitfield; HR":mailto:dana@northwind.example', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const event = require('ical').parseICS(text).a;
console.log(event.start.toISOString(), event.attendee.params.CN);
JS
seen "Ten in Berlin, which is 09:00 UTC, and the name Whitfield; HR:" "2026-12-03T15:00:00.000Z \"Whitfield" "$(node "$work/read.cjs")"
