#!/bin/bash
# One would guess that a call at half past two each night takes place in the night in which the clock jumps from two to three: RFC 5545,
# 3.3.10 and 3.3.5 put it at half past three. rrule-temporal leaves that night out and adds one at the end, so that COUNT=4 ends a day
# late.
# Why it matters here: a day that ends elsewhere than the company's own. An hour that the clock skips is read here as if it had not
# jumped yet.
. "$(dirname "$0")/lib/packages.sh"
npm_packages rrule-temporal@2.2.8

cat >"$work/read.mjs" <<'JS'
import { RRuleTemporal } from 'rrule-temporal';
const rule = new RRuleTemporal({ rruleString: 'DTSTART;TZID=America/New_York:20270312T023000\nRRULE:FREQ=DAILY;COUNT=4' });
for (const night of rule.all()) console.log(night.toString().slice(0, 19));
JS
seen "FREQ=DAILY;COUNT=4 from 12 March 2027, 02:30 in New York on:" "2027-03-12T02:30:00
2027-03-13T02:30:00
2027-03-15T02:30:00
2027-03-16T02:30:00" "$(node "$work/read.mjs")"
