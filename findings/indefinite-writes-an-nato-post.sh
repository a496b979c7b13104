#!/bin/bash
# One would guess that a library whose one matter is "a" or "an" hears how a word sounds. indefinite writes "an Unilever
# interview", "an NATO post", "a one" and "a F1 visa": it knows "HR", "hour" and "European", and goes by the letter elsewhere.
# Why it matters here: letters say "a" or "an" before whatever post, firm or course was typed in.
. "$(dirname "$0")/lib/packages.sh"
npm_packages indefinite@2.5.2

cat >"$work/say.cjs" <<'JS'
const indefinite = require('indefinite');
for (const words of ['HR interview', 'Unilever interview', 'NATO post', 'F1 visa', 'M&A role'])
    console.log(indefinite(words));
JS
seen "Before each:" "an HR interview
an Unilever interview
an NATO post
a F1 visa
a M&A role" "$(node "$work/say.cjs")"
