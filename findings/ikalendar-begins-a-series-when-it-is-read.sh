#!/bin/bash
# One would guess that a weekly call from Tuesday, 24 November, at 15:00 UTC on is on that Tuesday and the one after. ikalendar gives the
# rule without its event's start, so that it begins at the moment of reading: the calls are on the day, at the hour and the second at which
# the file was opened, and today's is the first of them. The start stands beside it, unread.
# Why it matters here: an invitation that is read on a Sunday would be shown for that Sunday. Ours goes from the start on, whenever it is read.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ikalendar@1.5.0

cat >"$work/read.cjs" <<'JS'
const { Parser } = require('ikalendar');
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:e1', 'DTSTAMP:20261101T000000Z', 'DTSTART:20261124T150000Z',
    'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:Call', 'END:VEVENT', 'END:VCALENDAR', ''];
const before = Math.floor(Date.now() / 1000) * 1000;
const [event] = new Parser().parse(lines.join('\r\n')).events;
const days = event.rrule.all();
console.log(days.length, event.start, days.some(day => day.toISOString().startsWith('2026-11-24T15')));
console.log(days[0].getTime() >= before && days[0].getTime() <= Date.now(), (days[1] - days[0]) / 86400000);
JS
seen "How many days, the start, whether it is one of them; whether the first is now, and how many days on the second is:" \
    "2 20261124T150000Z false
true 7" "$(TZ=UTC node "$work/read.cjs")"
