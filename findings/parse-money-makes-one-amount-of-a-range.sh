#!/bin/bash
# One would guess that a range of money is two amounts, the first of them, or none. parse-money leaves out what is no digit
# and reads the rest as one number: $45,000 - $55,000 is 4.5 thousand millions, 45–55k is 4555, and £45k is 45 pounds.
# Why it matters here: that is how postings tell a salary. A range is read as one, "k" counts for both ends, and an amount
# that nobody is paid is not believed.
. "$(dirname "$0")/lib/packages.sh"
npm_packages parse-money@1.0.12

cat >"$work/read.mjs" <<'JS'
import parseMoney from 'parse-money';
const parse = parseMoney.default ?? parseMoney;
for (const text of ['$45,000 - $55,000', '45–55k', '£45k', '45.000,50 €'])
    console.log(text + ': ' + parse(text).amount);
JS
seen "Four salaries:" '$45,000 - $55,000: 4500055000
45–55k: 4555
£45k: 45
45.000,50 €: 45000.5' "$(node "$work/read.mjs")"
