#!/bin/bash
# One would guess that a meeting of which only the start is known takes no time (RFC 5545, 3.6.1), or some usual length.
# datebook makes it an event of the whole day: the ten o'clock is gone from the file, not only its end.
# Why it matters here: such a file comes from the button "add to calendar" on a page where one booked an interview. It is
# taken in for the working day, and the person is told that no hour was named.
. "$(dirname "$0")/lib/packages.sh"
npm_packages datebook@8.0.1

cat >"$work/write.cjs" <<'JS'
const { ICalendar } = require('datebook');
const event = { title: 'Interview', start: new Date('2026-11-24T15:00:00Z') };
for (const end of [new Date('2026-11-24T15:45:00Z'), undefined])
    console.log(new ICalendar({ ...event, end }).render().split(/\r?\n/).filter(line => /^DT(START|END)/.test(line)).join(' '));
JS
seen "10:00 in New York with an end at 10:45, and without one:" "DTSTART:20261124T150000Z DTEND:20261124T154500Z
DTSTART;VALUE=DATE:20261124 DTEND;VALUE=DATE:20261125" "$(node "$work/write.cjs")"
