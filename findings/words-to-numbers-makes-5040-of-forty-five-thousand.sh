#!/bin/bash
# One would guess that a library that turns "forty-five thousand" into a figure has 45000 for it: fifty thousand is 50000 there, two
# hundred thousand 200000. words-to-numbers counts the five alone in thousands and adds forty: 5040. "Fifty-five thousand" is 5050, and
# the "point" of "point of contact" is 0.
# Why it matters here: postings write salaries in words, and 5040 looks like one, by the month. Figures are read, words are left as they are.
. "$(dirname "$0")/lib/packages.sh"
npm_packages words-to-numbers@1.5.1

cat >"$work/read.cjs" <<'JS'
const {wordsToNumbers} = require('words-to-numbers');
for (const words of ['fifty thousand', 'forty-five thousand', 'fifty five thousand', 'one hundred and twenty-five thousand', 'point of contact'])
    console.log(`${words}: ${wordsToNumbers(words)}`);
JS
seen "Four amounts, and a person:" "fifty thousand: 50000
forty-five thousand: 5040
fifty five thousand: 5050
one hundred and twenty-five thousand: 5120
point of contact: 0 of contact" "$(node "$work/read.cjs")"
