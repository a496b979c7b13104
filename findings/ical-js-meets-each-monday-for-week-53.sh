#!/bin/bash
# One would guess that the Monday of week 53 comes once in five or six years: 28 December 2026, 27 December 2032, 28 December 2037. ical.js,
# by which Thunderbird reads its calendar, leaves out the first and goes on with each Monday of January.
# Why it matters here: what is meant to close a year fills the next one. Weeks are counted by the rule here, and a year without a week 53
# has none.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ical.js@2.2.1

cat >"$work/read.mjs" <<'JS'
import ICAL from 'ical.js';
const rule = ICAL.Recur.fromString('FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=3');
const days = rule.iterator(ICAL.Time.fromString('2026-12-28T10:00:00'));
for (let day = days.next(), n = 0; day && n < 5; day = days.next(), ++n) console.log(day.toString().slice(0, 10));
JS
seen "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=3 from 28 December 2026 on:" "2027-01-04
2027-01-11
2027-01-18" "$(node "$work/read.mjs")"
