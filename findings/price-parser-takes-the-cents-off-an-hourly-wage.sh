#!/bin/bash
# One would guess that what stands behind a price changes nothing about it. For price-parser $25.50 is 25.50, and $25.50/hr is 25;
# a range without a sign between its amounts, 60,000-70,000 USD, is no price.
# Why it matters here: an hourly wage would be compared with another one by its dollars only. The amount is read to its end before
# what it is paid for.
. "$(dirname "$0")/lib/packages.sh"
npm_packages price-parser@3.4.0

cat >"$work/read.cjs" <<'JS'
const {parseFirst} = require('price-parser');
for (const wage of ['$25.50', '$25.50 an hour', '$25.50/hr', '€18,75/Std', '60,000-70,000 USD'])
    console.log(`${wage}: ${(parseFirst(wage) || {}).floatValue}`);
JS
seen "Wages:" '$25.50: 25.5
$25.50 an hour: 25.5
$25.50/hr: 25
€18,75/Std: 18
60,000-70,000 USD: undefined' "$(node "$work/read.cjs")"
