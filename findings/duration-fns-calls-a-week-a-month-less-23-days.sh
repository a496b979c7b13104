#!/bin/bash
# One would guess that the time from 27 November to 4 December is seven days or a week. duration-fns counts the months whose numbers
# differ, and takes the days back: a month less 23 days, written P1M-23D, which ISO 8601 does not know; from 27 November to 4 January
# it is a year less ten months and 23 days.
# Why it matters here: how long a firm has been silent is told in days, and a duration is passed on in files.
. "$(dirname "$0")/lib/packages.sh"
npm_packages duration-fns@3.0.2

cat >"$work/between.cjs" <<'JS'
const {between, toString} = require('duration-fns');
for (const [from, to] of [['2026-11-20', '2026-11-27'], ['2026-11-27', '2026-12-04'], ['2026-11-27', '2027-01-04']])
    console.log(from, to, toString(between(from, to)));
JS
seen "A week within a month, a week over its end, and six over the end of the year:" "2026-11-20 2026-11-27 P7D
2026-11-27 2026-12-04 P1M-23D
2026-11-27 2027-01-04 P1Y-10M-23D" "$(node "$work/between.cjs")"
