#!/bin/bash
# One would guess that TZID="America/New_York" is the zone that TZID=America/New_York is: a parameter's value may stand in
# quotation marks (RFC 5545, 3.2). ical-js-parser takes the marks for a part of the name, knows no such zone, and gives no
# event at all. Without them the event is there, and of CN="Whitfield, Dana" the blank is gone and the marks are not.
# Why it matters here: an empty list looks like a calendar without meetings. A zone's name is read without its marks.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ical-js-parser@0.7.4

cat >"$work/read.cjs" <<'JS'
const {default: parser} = require('ical-js-parser');
for (const zone of ['America/New_York', '"America/New_York"']) {
    const read = parser.toJSON(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:i1', 'DTSTAMP:20261101T000000Z',
        `DTSTART;TZID=${zone}:20261124T100000`, `DTEND;TZID=${zone}:20261124T104500`, 'SUMMARY:Interview',
        'ORGANIZER;CN="Whitfield, Dana":mailto:dana@northwind.example', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
    console.log(`${zone}: ${read.events.length} ${read.events.map(event => event.organizer.CN).join()}`.trim());
}
JS
seen "Events, and who invites:" 'America/New_York: 1 "Whitfield,Dana"
"America/New_York": 0' "$(node "$work/read.cjs")"
