#!/bin/bash
# One would guess that 12:15 am is a quarter past midnight, and that an hour that is asked for is kept. friendly-node-cron rings
# at a quarter past noon, and for "every monday at 9am" on Mondays at midnight.
# Why it matters here: half a day decides whether a note comes before the interview or after it.
. "$(dirname "$0")/lib/packages.sh"
npm_packages friendly-node-cron@1.4.1

cat >"$work/read.cjs" <<'JS'
const friendly = require('friendly-node-cron');
for (const text of ['at 12:15am', 'every monday at 9am', 'every last friday of the month'])
    console.log(text + ': ' + friendly(text));
JS
seen "Second, minute, hour, day, month, weekday:" "at 12:15am: 0 15 12 * * *
every monday at 9am: 0 0 0 * * 1
every last friday of the month: 0 0 0 0 * 1,5" "$(node "$work/read.cjs")"
