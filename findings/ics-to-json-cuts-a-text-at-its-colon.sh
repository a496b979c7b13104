#!/bin/bash
# One would guess that the text of an event is what stands behind the first colon of its line. ics-to-json takes what stands
# between the first colon and the second: of "Agenda: bring your passport" one word is left, of a title the hour's minutes are
# gone, and where the place is a link it is "https".
# Why it matters here: video links are what people look for in an invitation, and every one has a colon.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ics-to-json@2.0.2

cat >"$work/read.cjs" <<'JS'
const {icsToJson} = require('ics-to-json');
const [event] = icsToJson(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:i1', 'DTSTAMP:20261101T000000Z',
    'DTSTART:20261124T150000Z', 'DTEND:20261124T154500Z', 'SUMMARY:Interview at 10:30', 'DESCRIPTION:Agenda: bring your passport',
    'LOCATION:https://meet.example/j/1', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
console.log(event.summary + '\n' + event.description + '\n' + event.location);
JS
seen "Title, text and place:" "Interview at 10
Agenda
https" "$(node "$work/read.cjs")"
