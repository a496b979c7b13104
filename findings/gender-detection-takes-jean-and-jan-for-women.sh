#!/bin/bash
# One would guess that a program which guesses a gender says "unisex" of names that are a man's in one country and a
# woman's in the next. gender-detection says so of Hans and of Luca, and calls Jean, Jan and Nicola women, without a word
# of doubt; behind a title it knows nobody.
# Why it matters here: "Frau Dupont" to Jean Dupont is the first line of a note. Nobody's gender is guessed: a formal
# letter greets by the whole name.
. "$(dirname "$0")/lib/packages.sh"
npm_packages gender-detection@0.1.0

cat >"$work/guess.cjs" <<'JS'
const { detect } = require('gender-detection');
for (const name of ['Jean Dupont', 'Jan Kowalski', 'Nicola Rossi', 'Hans Meier', 'Luca Bianchi', 'Dr. Peter Meier'])
    console.log(name + ': ' + detect(name));
JS
seen "What it says of six people:" "Jean Dupont: female
Jan Kowalski: female
Nicola Rossi: female
Hans Meier: unisex
Luca Bianchi: unisex
Dr. Peter Meier: unknown" "$(node "$work/guess.cjs")"
