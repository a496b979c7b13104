#!/bin/bash
# One would guess that what cannot be understood is refused. human-to-cron answers "* * * * * *", which is each second of each
# day, to "every monday at 9am", "every two weeks" and "on the 31st at 9am"; the weekday with a capital or an hour without "am"
# is right.
# Why it matters here: a reminder that was asked for once a week would come for ever. What cannot be read gives no date here.
. "$(dirname "$0")/lib/packages.sh"
npm_packages human-to-cron@0.3.1

cat >"$work/read.mjs" <<'JS'
import humanToCron from 'human-to-cron';
for (const text of ['every monday at 9am', 'every two weeks', 'on the 31st at 9am', 'every weekday at 9:30'])
    console.log(text + ': ' + humanToCron(text));
JS
seen "When to ring:" "every monday at 9am: * * * * * *
every two weeks: * * * * * *
on the 31st at 9am: * * * * * *
every weekday at 9:30: 0 30 9 * * *" "$(node "$work/read.mjs")"
