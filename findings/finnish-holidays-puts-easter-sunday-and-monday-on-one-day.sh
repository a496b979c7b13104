#!/bin/bash
# One would guess that the days on which Finland rests are the same wherever one asks. finnish-holidays-js makes each day in UTC and
# reads it on the machine's clock: in New York New Year's Day of 2027 is 31 December 2026, Christmas Day the 24th, and Easter Sunday and
# Easter Monday are one Saturday.
# Why it matters here: somebody in New York who waits for an answer from Helsinki counts business days past such days. Ours are dates
# and have no clock.
. "$(dirname "$0")/lib/packages.sh"
npm_packages finnish-holidays-js@1.1.2

cat >"$work/days.cjs" <<'JS'
const days = require('finnish-holidays-js').year(2027, true).filter(one => /^(New|Easter|Christmas Day)/.test(one.description));
console.log(days.map(one => `${one.description} ${one.year}-${one.month}-${one.day}`).sort().join(', '));
JS
seen "The same days in Helsinki and in New York:" "Christmas Day 2027-12-25, Easter Monday 2027-3-29, Easter Sunday 2027-3-28, New Year's Day 2027-1-1
Christmas Day 2027-12-24, Easter Monday 2027-3-27, Easter Sunday 2027-3-27, New Year's Day 2026-12-31" \
    "$(for zone in Europe/Helsinki America/New_York; do TZ=$zone node "$work/days.cjs"; done)"
