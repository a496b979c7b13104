#!/bin/bash
# One would guess that "a week" is seven days, or an error. human-interval, by which other packages put off what is to be done, knows "one week";
# "a week", "half an hour" and "an hour and a half" are 0 milliseconds: at once. "1/2 hour" is an hour, "1,5 hours" is one, and the working
# days of "3 working days" are days.
# Why it matters here: what was to wait for a week would be due now. A time that can't be read makes no day.
. "$(dirname "$0")/lib/packages.sh"
npm_packages human-interval@2.0.1

cat >"$work/read.cjs" <<'JS'
const interval = require('human-interval');
for (const text of ['one week', 'a week', 'half an hour', 'an hour and a half', '1/2 hour', '1,5 hours', '3 working days'])
    console.log(`${text}: ${interval(text) / 3600000} h`);
JS
seen "Hours to wait:" "one week: 168 h
a week: 0 h
half an hour: 0 h
an hour and a half: 0 h
1/2 hour: 1 h
1,5 hours: 1 h
3 working days: 72 h" "$(node "$work/read.cjs")"
