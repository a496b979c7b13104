#!/bin/bash
# One would guess that a program which writes invitations keeps a quotation mark out of a quoted parameter, as RFC 5545,
# 3.1 demands, or writes it as ^' (RFC 6868). ics puts a backslash before it, and a reader that knows no such escape
# hears a name that ends there: of Robert "Bob" Smith ical.js keeps Robert and the backslash.
# Why it matters here: the name goes into the greeting of a note. A backslash before a quotation mark is taken for what it
# was meant to be.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ics@3.12.0 ical.js@2.2.1

cat >"$work/write.mjs" <<'JS'
import { createEvent } from 'ics';
import ICAL from 'ical.js';
const file = createEvent({ uid: 'e1', title: 'Interview', start: [2026, 11, 24, 10, 0], duration: { minutes: 45 },
    attendees: [{ name: 'Robert "Bob" Smith', email: 'bob@northwind.example' }] }).value;
console.log(file.replace(/\r\n[ \t]/g, '').split('\r\n').find(line => line.startsWith('ATTENDEE')));
const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
console.log(event.getFirstProperty('attendee').getParameter('cn'));
JS
seen 'Robert "Bob" Smith as ics writes him, and as ical.js reads that:' 'ATTENDEE;CN="Robert \"Bob\" Smith":mailto:bob@northwind.example
Robert \' "$(node "$work/write.mjs")"
