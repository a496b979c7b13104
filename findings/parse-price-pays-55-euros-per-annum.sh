#!/bin/bash
# One would guess that 55.000 € p.a. is as much as 55.000 €. parse-price goes by the last full stop of the text, and takes that of the
# abbreviation for the decimal point: behind it nothing follows, and the salary is 55.
# Why it matters here: that is how salaries are written in Germany. A full stop counts only where figures follow it.
. "$(dirname "$0")/lib/packages.sh"
npm_packages parse-price@1.1.8

cat >"$work/read.cjs" <<'JS'
const parse = require('parse-price').default || require('parse-price');
for (const salary of ['55.000 €', '55.000 € p.a.', '€ 55.000 p.a.', 'ca. 55.000 €', '$55,000 p.a.'])
    console.log(`${salary}: ${parse(salary)}`);
JS
seen "A salary, and the same with an abbreviation:" '55.000 €: 55000
55.000 € p.a.: 55
€ 55.000 p.a.: 55
ca. 55.000 €: 55000
$55,000 p.a.: 55000' "$(node "$work/read.cjs")"
