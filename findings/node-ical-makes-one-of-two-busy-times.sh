#!/bin/bash
# One would guess that a line of free and busy times with two periods (RFC 5545, 3.8.2.6) is two of them: an hour from ten on Tuesday,
# and one on Wednesday. node-ical parts the line at its slashes and not at its commas: it has one period, whose end is the text
# "PT1H,20261125T150000Z", and Wednesday's hour is gone. Of a single period, too, a length stays a text, where an end is a moment.
# Why it matters here: who looks for an hour for a talk in such an answer takes Wednesday for free. Ours leaves free and busy times alone.
. "$(dirname "$0")/lib/packages.sh"
npm_packages node-ical@0.26.1

cat >"$work/read.cjs" <<'JS'
const ical = require('node-ical');
const read = (...times) => ical.sync.parseICS(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VFREEBUSY', 'UID:f1', 'DTSTAMP:20261101T000000Z',
    'DTSTART:20261124T000000Z', 'DTEND:20261128T000000Z', ...times, 'END:VFREEBUSY', 'END:VCALENDAR', ''].join('\r\n')).f1.freebusy;
for (const times of [['FREEBUSY:20261124T150000Z/PT1H,20261125T150000Z/20261125T160000Z'], ['FREEBUSY:20261124T150000Z/PT1H'],
    ['FREEBUSY:20261124T150000Z/20261124T160000Z']])
    console.log(JSON.stringify(read(...times)));
JS
seen "Two periods in a line, one with its length, one with its end:" \
    '[{"type":"BUSY","start":"2026-11-24T15:00:00.000Z","end":"PT1H,20261125T150000Z"}]
[{"type":"BUSY","start":"2026-11-24T15:00:00.000Z","end":"PT1H"}]
[{"type":"BUSY","start":"2026-11-24T15:00:00.000Z","end":"2026-11-24T16:00:00.000Z"}]' "$(node "$work/read.cjs")"
