#!/bin/bash
# One would guess that a reader of replies cuts where the quoted letter begins. planer takes a sentence of the answer
# itself, "On Monday we decide, as Lee wrote:", for the head of a quotation, though no line behind it is quoted, and
# drops it and the rest: the news.
# Why it matters here: a quotation is trimmed only where quoted lines follow its head, only for showing it, and the whole
# letter is kept.
. "$(dirname "$0")/lib/packages.sh"
npm_packages planer@1.2.0

cat >"$work/read.cjs" <<'JS'
const planer = require('planer');
console.log(planer.extractFrom('Hi Robin,\n\nall is well here.\nOn Monday we decide, as Lee wrote:\nyou are the first choice.\n\nDana\n', 'text/plain'));
JS
seen "What is left of the letter:" "Hi Robin,

all is well here." "$(node "$work/read.cjs")"
