#!/bin/bash
# One would guess that "next month" is a month away. parse-messy-time, written for what people type, looks for the days of the
# week by their first three letters: in "month" it hears "mon", so that "next month" is Monday in a week, "in a month" next
# Monday, and "by the end of the month" too. 3/4/2026 is three o'clock today, and "We decide in March" is today.
# Why it matters here: all of these are what interviewers say. Days and months are whole words, a word that is neither makes
# no date, and none at all is better than a wrong one.
. "$(dirname "$0")/lib/packages.sh"
npm_packages parse-messy-time@2.1.0

cat >"$work/read.cjs" <<'JS'
const parse = require('parse-messy-time');
for (const words of ['next month', 'in a month', 'by the end of the month', '3/4/2026', 'We decide in March'])
    console.log(words + ': ' + String(parse(words, {now: new Date(2026, 10, 27, 10, 0)})).slice(0, 21));
JS
seen "Read on Friday, 27 November 2026, 10:00:" "next month: Mon Dec 07 2026 00:00
in a month: Mon Nov 30 2026 00:00
by the end of the month: Mon Nov 30 2026 00:00
3/4/2026: Fri Nov 27 2026 03:00
We decide in March: Fri Nov 27 2026 00:00" "$(node "$work/read.cjs")"
