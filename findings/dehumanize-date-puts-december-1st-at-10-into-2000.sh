#!/bin/bash
# One would guess that an hour behind a date is passed over, or that the whole is no date. dehumanize-date takes whatever stands
# behind day and month for the year: "December 1st at 10" is in 2000, and so is 10:30 or "3pm"; with "14 00" it is 2014. "1 Dec"
# alone is in this year.
# Why it matters here: that is what a column of interviews looks like. What follows a date and is no year makes it no date,
# and the cell is kept in the remarks as it was written.
. "$(dirname "$0")/lib/packages.sh"
npm_packages dehumanize-date@3.0.0

cat >"$work/read.cjs" <<'JS'
const read = require('dehumanize-date');
for (const words of ['1 Dec', 'December 1st at 10', 'Dec 1, 10:30', 'December 1st, 3pm', '1 December 14 00'])
    console.log(words + ': ' + read(words, {now: new Date(2026, 10, 27)}));
JS
seen "Read in November 2026:" "1 Dec: 2026-12-01
December 1st at 10: 2000-12-01
Dec 1, 10:30: 2000-12-01
December 1st, 3pm: 2000-12-01
1 December 14 00: 2014-12-01" "$(node "$work/read.cjs")"
