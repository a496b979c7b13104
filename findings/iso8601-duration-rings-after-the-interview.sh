#!/bin/bash
# One would guess that -PT15M is a quarter of an hour before, since that is how a reminder's TRIGGER is written. iso8601-duration
# reads the sign and drops it: the reminder is at a quarter past, and one of a day before the interview is a day behind it.
# Why it matters here: a reminder that comes late is none. The calendar file that is kept for other programs has an alarm an
# hour ahead, written so; whoever reads it without the sign is told an hour late. Nothing here hangs on that alarm alone.
. "$(dirname "$0")/lib/packages.sh"
npm_packages iso8601-duration@2.1.4

cat >"$work/read.cjs" <<'JS'
const {end, parse} = require('iso8601-duration');
for (const trigger of ['PT15M', '-PT15M', '-P1D'])
    console.log(trigger + ': ' + end(parse(trigger), new Date('2026-11-24T15:00:00Z')).toISOString().slice(0, 16));
JS
seen "Reminders of an interview on 2026-11-24 at 15:00:" "PT15M: 2026-11-24T15:15
-PT15M: 2026-11-24T15:15
-P1D: 2026-11-25T15:00" "$(node "$work/read.cjs")"
