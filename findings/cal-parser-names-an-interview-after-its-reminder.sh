#!/bin/bash
# One would guess that a reminder is a thing within an event. cal-parser writes the lines of a VALARM over the event's own: the
# interview is called "Reminder", its text is "This is an event reminder", and its UID is the reminder's, so that the next
# version of the invitation is another event. Of two people who are invited the last is left.
# Why it matters here: Outlook and Apple put a reminder into nearly every event. Only an event's own lines are read.
. "$(dirname "$0")/lib/packages.sh"
npm_packages cal-parser@1.0.2

cat >"$work/read.cjs" <<'JS'
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:interview-1@northwind.example', 'DTSTAMP:20261101T000000Z',
    'DTSTART:20261124T150000Z', 'DTEND:20261124T154500Z', 'SUMMARY:Interview', 'DESCRIPTION:Bring your passport',
    'ATTENDEE;CN=Dana Whitfield:mailto:dana@northwind.example', 'ATTENDEE;CN=Ben Okafor:mailto:ben@northwind.example',
    'BEGIN:VALARM', 'ACTION:DISPLAY', 'UID:alarm-9', 'SUMMARY:Reminder', 'DESCRIPTION:This is an event reminder', 'TRIGGER:-PT15M',
    'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', ''];
const [event] = require('cal-parser').parseString(lines.join('\r\n')).events;
for (const name of ['uid', 'summary', 'description', 'attendee'])
    console.log(name + ': ' + event[name].value);
JS
seen "The interview:" "uid: alarm-9
summary: Reminder
description: This is an event reminder
attendee: mailto:ben@northwind.example" "$(node "$work/read.cjs")"
