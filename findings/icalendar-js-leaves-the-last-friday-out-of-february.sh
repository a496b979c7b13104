#!/bin/bash
# One would guess that "the last Friday of each month" has one in each month. The npm package icalendar leaves out February, and for
# "the last day of each month" it names the 1st and the 30th; a rule for every other week with two days names the Monday between as well.
# Why it matters here: a call that somebody expects isn't on the list, and days are busy on which nothing is. A series is gone through
# day by day, and each part of the rule is asked.
. "$(dirname "$0")/lib/packages.sh"
npm_packages icalendar@0.7.1

cat >"$work/series.cjs" <<'JS'
const {parse_calendar} = require('icalendar');
for (const [start, rule] of [['20261127', 'FREQ=MONTHLY;BYDAY=-1FR'], ['20261130', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['20261130', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE']]) {
    const series = parse_calendar(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:s1', 'DTSTAMP:20261101T000000Z',
        `DTSTART:${start}T150000Z`, `RRULE:${rule}`, 'SUMMARY:Call', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')).events()[0].rrule();
    const days = [];
    for (let day = new Date('2026-11-01T00:00:00Z'); days.length < 5;) {
        day = series.next(day);
        days.push(day.toISOString().slice(0, 10));
    }
    console.log(`${rule}: ${days.join(' ')}`);
}
JS
seen "Three series:" 'FREQ=MONTHLY;BYDAY=-1FR: 2026-11-27 2026-12-25 2027-01-29 2027-03-26 2027-04-30
FREQ=MONTHLY;BYMONTHDAY=-1: 2026-11-30 2026-12-01 2026-12-30 2027-01-01 2027-01-30
FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE: 2026-11-30 2026-12-02 2026-12-07 2026-12-14 2026-12-16' "$(node "$work/series.cjs")"
