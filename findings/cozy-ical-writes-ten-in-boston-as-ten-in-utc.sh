#!/bin/bash
# One would guess that a moment is written as the same moment. cozy-ical takes the hour that the machine's clock shows and
# writes a Z behind it: 15:00 UTC, which is 10:00 in Boston, becomes 10:00 UTC, which is five in the morning there. The stamp in
# the same event is right. Read again, a name with a semicolon has become "%22Okafor%3B%20Ben%22".
# Why it matters here: whoever takes over such a file has every interview moved. A file's hours are believed as they are
# written, and the preview shows each of them before anything is taken in.
. "$(dirname "$0")/lib/packages.sh"
npm_packages cozy-ical@1.1.22

cat >"$work/both.cjs" <<'JS'
const {VCalendar, VEvent, ICalParser} = require('cozy-ical');
const calendar = new VCalendar({organization: 'x', title: 'x'});
calendar.add(new VEvent({uid: 'i1', stampDate: new Date('2026-11-01T12:00:00Z'), startDate: new Date('2026-11-24T15:00:00Z'),
    endDate: new Date('2026-11-24T15:45:00Z'), summary: 'Interview'}));
console.log(calendar.toString().match(/^DT.*$/gm).map(line => line.trim()).join('\n'));
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:i2', 'DTSTAMP:20261101T000000Z', 'DTSTART:20261124T150000Z',
    'DTEND:20261124T154500Z', 'SUMMARY:Interview', 'ATTENDEE;CN="Okafor; Ben":mailto:ben@northwind.example', 'END:VEVENT', 'END:VCALENDAR', ''];
new ICalParser().parseString(lines.join('\r\n'), {}, (error, read) => console.log(read.subComponents[0].model.attendees[0].details.name));
JS
seen "Written in New York, and a name that was read:" "DTSTAMP:20261101T120000Z
DTSTART:20261124T100000Z
DTEND:20261124T104500Z
%22Okafor%3B%20Ben%22" "$(node "$work/both.cjs")"
