#!/bin/bash
# One would guess that "dtstart" is DTSTART: the names of properties and components are the same in any case (RFC 5545, 1.3 and 2). node-ical
# knows a component in small letters, and an event in it has a title and no start at all.
# Why it matters here: the invitation is there, and nobody knows for when. Names are read here in any case.
. "$(dirname "$0")/lib/packages.sh"
npm_packages node-ical@0.26.1

cat >"$work/read.cjs" <<'JS'
const ical = require('node-ical');
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:e1', 'DTSTAMP:20261101T000000Z',
  'DTSTART:20261204T150000Z', 'DTEND:20261204T154500Z', 'SUMMARY:Interview', 'END:VEVENT', 'END:VCALENDAR', ''];
const small = lines.map(line => line.replace(/^(DT\w+|SUMMARY)/, name => name.toLowerCase()));
for (const text of [lines, small]) {
  const event = Object.values(ical.sync.parseICS(text.join('\r\n'))).find(one => one.type === 'VEVENT');
  console.log('summary', event && event.summary, 'start', event && event.start && event.start.toISOString());
}
JS
seen "The same event, with capital and with small names:" "summary Interview start 2026-12-04T15:00:00.000Z
summary Interview start undefined" "$(node "$work/read.cjs")"
