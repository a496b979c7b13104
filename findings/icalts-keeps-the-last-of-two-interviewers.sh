#!/bin/bash
# One would guess that an event has as many attendees as it has lines for them. icalts keeps a line by its name: of two
# interviewers the second is there, and of two days that are taken out of a series the second as well. Two events, and two
# reminders in one, are lists.
# Why it matters here: each interviewer is owed a note of their own, and a person who is lost is one who gets none.
. "$(dirname "$0")/lib/packages.sh"
npm_packages icalts@0.0.2

cat >"$work/read.cjs" <<'JS'
const {lines2tree} = require('icalts');
const [calendar] = lines2tree(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:i1', 'DTSTAMP:20261101T000000Z',
    'DTSTART:20261124T150000Z', 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE:20261201T150000Z', 'EXDATE:20261208T150000Z',
    'ATTENDEE;CN=Dana Whitfield:mailto:dana@northwind.example', 'ATTENDEE;CN=Ben Okafor:mailto:ben@northwind.example',
    'END:VEVENT', 'END:VCALENDAR']).VCALENDAR;
const [event] = calendar.VEVENT;
console.log(JSON.stringify(event.ATTENDEE) + '\n' + JSON.stringify(event.EXDATE));
JS
seen "Who is invited, and what is taken out:" '{"key":"ATTENDEE","__value__":"mailto:ben@northwind.example","CN":"Ben Okafor"}
"20261208T150000Z"' "$(node "$work/read.cjs")"
