#!/bin/bash
# One would guess that what happens yearly on a 29 February happens in leap years only: dates that don't exist are ignored
# (RFC 5545, 3.3.10), and spelt out as BYMONTH=2;BYMONTHDAY=29 ical.js does just that. Where the rule is FREQ=YEARLY
# alone it puts 1 March into the three years between.
# Why it matters here: calendars of holidays repeat by such rules, and a business day too few moves what is due. Days
# that do not exist are left out.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ical.js@2.2.1

cat >"$work/days.mjs" <<'JS'
import ICAL from 'ical.js';
for (const rule of ['FREQ=YEARLY;COUNT=3', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3']) {
    const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString('2028-02-29'));
    const found = [];
    for (let day = days.next(); day; day = days.next())
        found.push(day.toString());
    console.log(rule + ': ' + found.join(' '));
}
JS
seen "From 29 February 2028:" "FREQ=YEARLY;COUNT=3: 2028-02-29 2029-03-01 2030-03-01
FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3: 2028-02-29 2032-02-29 2036-02-29" "$(node "$work/days.mjs")"
