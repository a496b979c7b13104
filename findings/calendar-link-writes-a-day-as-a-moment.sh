#!/bin/bash
# One would guess that a whole day is written as RFC 5545 has it, DTSTART;VALUE=DATE:20261204, and a comma or semicolon of a text
# with a backslash. calendar-link writes DTSTART:20261204, which is no moment, and texts bare; and the UID is a number of at most
# five figures, another one each time that the link is made.
# Why it matters here: the link "add to calendar" of a booking page is such a file. A day is read as a day either way, a text up
# to the end of its line.
. "$(dirname "$0")/lib/packages.sh"
npm_packages calendar-link@2.11.5

cat >"$work/write.mjs" <<'JS'
import { ics } from 'calendar-link';
const day = () => decodeURIComponent(ics({ title: 'Interview; Northwind, Inc.', start: '2026-12-04', allDay: true })).split(/\r?\n/);
console.log(day().filter(line => /^(DTSTART|SUMMARY)/.test(line)).join('\n'));
console.log(day().find(line => line.startsWith('UID')).replace(/\d{1,5}$/, '(a number below 100000)'));
const uids = new Set(Array.from({ length: 20 }, () => day().find(line => line.startsWith('UID'))));
console.log(uids.size > 15 ? 'another each time' : 'the same');
JS
seen "A day, its title, its UID:" "DTSTART:20261204
SUMMARY:Interview; Northwind, Inc.
UID:(a number below 100000)
another each time" "$(node "$work/write.mjs")"
