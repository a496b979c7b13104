#!/bin/bash
# One would guess that "every 2 weeks on Tuesday" leaves a week between two calls. later takes the weeks of the year whose numbers are
# odd: behind week 53 of 2026 comes week 1 of 2027, and there is a call in both. "Every 2 days" goes from the 31st to the 1st.
# Why it matters here: a check-in every other week is one of a job search's rhythms; ours counts from the day of the last one.
. "$(dirname "$0")/lib/packages.sh"
npm_packages @breejs/later@4.2.0

cat >"$work/calls.cjs" <<'JS'
const later = require('@breejs/later');
for (const [text, from] of [['every 2 weeks on Tuesday', '2026-12-10'], ['every 2 days', '2026-12-28']]) {
    const days = later.schedule(later.parse.text(text)).next(4, new Date(`${from}T12:00:00Z`));
    console.log(`${text}: ${days.map(day => day.toISOString().slice(0, 10)).join(' ')}`);
}
JS
seen "Around New Year:" "every 2 weeks on Tuesday: 2026-12-15 2026-12-29 2027-01-05 2027-01-19
every 2 days: 2026-12-29 2026-12-31 2027-01-01 2027-01-03" "$(node "$work/calls.cjs")"
