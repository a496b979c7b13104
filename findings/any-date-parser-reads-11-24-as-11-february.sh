#!/bin/bash
# One would guess that a program that reads dates with the day first refuses 11/24/2026, or sees that it can only be a
# November. any-date-parser, asked in German, French or British English, reads 11/2 out of it, leaves the 4 out, and gives
# 11 February, with the year where that has four digits.
# Why it matters here: tables come from friends abroad. A date that exists one way only is read that way, and tells the
# order of its column.
. "$(dirname "$0")/lib/packages.sh"
npm_packages any-date-parser@2.2.4

cat >"$work/read.cjs" <<'JS'
const loaded = require('any-date-parser');
const parser = loaded.default ?? loaded;
for (const locale of ['en-US', 'en-GB', 'de-DE']) {
    const { year, month, day } = parser.attempt('11/24/2026', locale);
    console.log(`${locale}: day ${day}, month ${month}, year ${year}`);
}
JS
seen "11/24/2026 in three locales:" "en-US: day 24, month 11, year 2026
en-GB: day 11, month 2, year 2026
de-DE: day 11, month 2, year 2026" "$(node "$work/read.cjs")"
