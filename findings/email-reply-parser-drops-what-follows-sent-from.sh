#!/bin/bash
# One would guess that "Sent from" ends a letter only in the line that phones add. email-reply-parser takes any line
# that begins so for a signature, and everything below it, name and date, is hidden with it.
# Why it matters here: the line has to be one of those that programs write, and the last of the letter.
. "$(dirname "$0")/lib/packages.sh"
npm_packages email-reply-parser@2.3.7

cat >"$work/read.cjs" <<'JS'
const Parser = require('email-reply-parser').default || require('email-reply-parser');
console.log(new Parser().read('Good news, Robin.\nSent from our lawyers today: the contract.\nPlease sign it by Friday.\n\nDana\n').getVisibleText());
JS
seen "What is left of the letter:" "Good news, Robin." "$(node "$work/read.cjs")"
