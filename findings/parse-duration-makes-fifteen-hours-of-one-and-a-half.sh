#!/bin/bash
# One would guess that 1,5 h, as most of Europe writes an hour and a half, is that, or is refused. parse-duration takes the comma
# for the one between thousands, wherever it stands: 1,5 h is fifteen hours. "1-2 weeks" is two weeks and a thousandth of a
# second, since the first number has no unit, and "1:30 h" is thirty hours.
# Why it matters here: "we decide in 1-2 weeks" names no day, and none is made of it. Salaries are written with the same comma,
# and read with what stands behind it.
. "$(dirname "$0")/lib/packages.sh"
npm_packages parse-duration@2.1.9

cat >"$work/read.mjs" <<'JS'
import parse from 'parse-duration';
for (const words of ['1.5 h', '1,5 h', '1:30 h', '1-2 weeks'])
    console.log(words + ': ' + parse(words) + ' ms');
JS
seen "Lengths:" "1.5 h: 5400000 ms
1,5 h: 54000000 ms
1:30 h: 108000001 ms
1-2 weeks: 1209600001 ms" "$(node "$work/read.mjs")"
