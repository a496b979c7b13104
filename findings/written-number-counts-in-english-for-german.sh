#!/bin/bash
# One would guess that a language that a library does not know is refused. written-number, asked for German, counts in English, without a word.
# Why it matters here: a German letter would say "fifty-five thousand". A letter's amounts stay in figures.
. "$(dirname "$0")/lib/packages.sh"
npm_packages written-number@0.11.1

cat >"$work/say.cjs" <<'JS'
const say = require('written-number');
for (const lang of ['fr', 'es', 'de'])
    console.log(lang + ': ' + say(55000, { lang }));
JS
seen "55000:" "fr: cinquante-cinq mille
es: cincuenta y cinco mil
de: fifty-five thousand" "$(node "$work/say.cjs")"
