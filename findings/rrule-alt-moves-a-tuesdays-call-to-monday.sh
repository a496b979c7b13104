#!/bin/bash
# One would guess that a weekly call from Tuesday on is on Tuesdays. rrule-alt counts days by hours: on a machine in New York the call of the
# week in which the clocks go back is on Monday, 2 November; on one in Berlin, where they went back on the 25th, a series from the 27th on
# begins a week late. From spring to autumn all is right.
# Why it matters here: whoever goes by such a calendar waits on Monday, and isn't there on Tuesday.
. "$(dirname "$0")/lib/packages.sh"
npm_packages rrule-alt@2.2.8

cat >"$work/weeks.cjs" <<'JS'
const {rrulestr} = require('rrule-alt');
const days = start => rrulestr(`DTSTART:${start}\nRRULE:FREQ=WEEKLY;COUNT=3`).all().map(time => time.toDateString()).join(', ');
console.log(days('20260602T140000Z') + '\n' + days('20261027T140000Z'));
JS
seen "Three weekly calls from Tuesday, 2 June, and from Tuesday, 27 October, in New York:" "Tue Jun 02 2026, Tue Jun 09 2026, Tue Jun 16 2026
Tue Oct 27 2026, Mon Nov 02 2026, Tue Nov 10 2026" "$(TZ=America/New_York node "$work/weeks.cjs")"
seen "and in Berlin:" "Tue Jun 02 2026, Tue Jun 09 2026, Tue Jun 16 2026
Tue Nov 03 2026, Tue Nov 10 2026, Tue Nov 17 2026" "$(TZ=Europe/Berlin node "$work/weeks.cjs")"
