#!/bin/bash
# One would guess that "in April or May" is a time from April to May, or none. compromise-dates gives the month in which it is
# read. "Between 1 and 3 pm on Tuesday" is two dates of which the first is today at one, "by end of day Friday" ends on Friday
# at the minute of reading, and "mid December" is all of it.
# Why it matters here: "we may decide in April or May" would make a promise that is broken already. Where more than one day
# may be meant no date is taken.
. "$(dirname "$0")/lib/packages.sh"
npm_packages compromise@14.17.0 compromise-dates@3.9.0

cat >"$work/read.mjs" <<'JS'
import nlp from 'compromise';
import dates from 'compromise-dates';
nlp.plugin(dates);
for (const words of ['in April or May', 'between 1 and 3 pm on Tuesday', 'by end of day Friday', 'mid December']) {
    const found = nlp(words).dates({today: '2026-11-27T10:00:00', timezone: 'America/New_York'}).json();
    console.log(words + ': ' + found.map(({dates: {start, end}}) => `${start.slice(0, 16)} to ${end.slice(0, 16)}`).join(', '));
}
JS
seen "Read on Friday, 27 November 2026, 10:00:" "in April or May: 2026-11-01T00:00 to 2026-11-30T23:59
between 1 and 3 pm on Tuesday: 2026-11-27T13:00 to 2026-11-27T13:00, 2026-12-01T15:00 to 2026-12-01T23:59
by end of day Friday: 2026-11-26T23:59 to 2026-11-27T10:00
mid December: 2026-12-01T00:00 to 2026-12-31T23:59" "$(node "$work/read.mjs")"
