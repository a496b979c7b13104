#!/bin/bash
# One would guess that the value of a line begins at the first colon outside of quotation marks (RFC 5545, 3.1: that is what
# the marks are for). ical2json takes the first that there is: of ATTENDEE;CN="Whitfield: HR":mailto:... the name is cut in
# two, and its second half is part of the address.
# Why it matters here: an organizer whose company stands in the name has no address that one can write to. Marks are
# counted before a colon is believed.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ical2json@5.0.0

cat >"$work/read.cjs" <<'JS'
const loaded = require('ical2json');
const { convert } = loaded.convert ? loaded : loaded.default;
for (const name of ['Dana Whitfield', 'Whitfield: HR']) {
    const file = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `ATTENDEE;CN="${name}":mailto:dana@northwind.example`, 'END:VEVENT', 'END:VCALENDAR'].join('\n');
    console.log(JSON.stringify(convert(file).VCALENDAR[0].VEVENT[0].ATTENDEE));
}
JS
seen "Dana Whitfield, and Whitfield: HR:" '{"_":"mailto:dana@northwind.example","CN":"\"Dana Whitfield\""}
{"_":" HR\":mailto:dana@northwind.example","CN":"\"Whitfield"}' "$(node "$work/read.cjs")"
