#!/bin/bash
# One would guess that the field "end" of an event is when it ends. ics-parser gives DTSTAMP under that name, the moment at
# which somebody's program wrote the file; when the event ends stands in endDate, and nowhere where DURATION tells it.
# Why it matters here: an interview would be over weeks before it began, and its thank-you notes be late. DTSTAMP only says
# which of two versions is the newer one.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ics-parser@0.1.5

cat >"$work/read.cjs" <<'JS'
const loaded = require('ics-parser');
const parse = loaded.default ?? loaded;
for (const last of ['DTEND:20261124T154500Z', 'DURATION:PT45M']) {
    const [meeting] = parse(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:e1', 'DTSTAMP:20261101T090000Z',
        'DTSTART:20261124T150000Z', last, 'SUMMARY:Interview', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
    const text = date => date && new Date(date).toISOString();
    console.log(`${last}: startDate ${text(meeting.startDate)}, endDate ${text(meeting.endDate)}, end ${text(meeting.end)}`);
}
JS
seen "Written on 1 November, 24 November 15:00 to 15:45:" "DTEND:20261124T154500Z: startDate 2026-11-24T15:00:00.000Z, endDate 2026-11-24T15:45:00.000Z, end 2026-11-01T09:00:00.000Z
DURATION:PT45M: startDate 2026-11-24T15:00:00.000Z, endDate undefined, end 2026-11-01T09:00:00.000Z" "$(node "$work/read.cjs")"
