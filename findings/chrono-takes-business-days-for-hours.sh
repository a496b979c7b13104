#!/bin/bash
# One would guess that "3 to 5 business days" is a span of days, or is not understood. chrono-node reads the hours from
# three to five o'clock, of the next morning.
# Why it matters here: this is how companies say when they decide. A date read from somebody's words is only ever
# offered, with the words that it was read from, and a number in front of "business days" is never an hour.
. "$(dirname "$0")/lib/packages.sh"
npm_packages chrono-node@2.10.3

cat >"$work/read.cjs" <<'JS'
const chrono = require('chrono-node');
for (const words of ['We decide in 3 to 5 business days.', 'Our support is there 24/7.'])
    for (const found of chrono.parse(words, new Date(2026, 10, 27, 10, 0), {forwardDate: true}))
        console.log(found.text + ': ' + found.start.date().toString().slice(0, 21) + (found.end ? ' to ' + found.end.date().toString().slice(16, 21) : ''));
JS
seen "Read on Friday 27 November 2026, 10:00:" "3 to 5: Sat Nov 28 2026 03:00 to 05:00
24/7: Sat Jul 24 2027 12:00" "$(node "$work/read.cjs")"
