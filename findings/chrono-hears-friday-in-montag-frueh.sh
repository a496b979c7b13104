#!/bin/bash
# One would guess that the German "Montag früh" (Monday morning) is one moment. chrono-node's German reader finds two:
# Monday, and in the first two letters of "früh" the abbreviation of Freitag, today's Friday, since ü ends a word for it.
# Why it matters here: dates are looked for in what people write in their own language. The end of a word has to be
# found with that language's letters.
. "$(dirname "$0")/lib/packages.sh"
npm_packages chrono-node@2.10.3

cat >"$work/read.cjs" <<'JS'
const chrono = require('chrono-node');
for (const found of chrono.de.parse('Wir melden uns Montag früh.', new Date(2026, 10, 27, 10, 0), {forwardDate: true}))
    console.log(found.text + ': ' + found.start.date().toString().slice(0, 15));
JS
seen "Read on Friday 27 November 2026, 10:00:" "Montag: Mon Nov 30 2026
fr: Fri Nov 27 2026" "$(node "$work/read.cjs")"
