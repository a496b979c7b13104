#!/bin/bash
# One would guess that a library of holidays knows the rule of Japanese law that a day between two holidays is one
# itself, in every year. date-holidays knows it for a 22nd of September only: in 2032 Respect for the Aged Day is the
# 20th and the equinox the 22nd, and the 21st, free by article 3 of the Holiday Act, is missing. In 2026 it is there.
# Why it matters here: each region's days are compared with two sources, and where they differ the law decides.
. "$(dirname "$0")/lib/packages.sh"
npm_packages date-holidays@3.37.0

cat >"$work/read.cjs" <<'JS'
const Holidays = require('date-holidays').default || require('date-holidays');
for (const year of [2026, 2032])
    console.log(new Holidays('JP').getHolidays(year).filter(day => day.date.slice(5, 7) === '09').map(day => day.date.slice(0, 10)).join(' '));
JS
seen "Japan's holidays in September of 2026 and 2032:" "2026-09-21 2026-09-22 2026-09-23
2032-09-20 2032-09-22" "$(node "$work/read.cjs")"
