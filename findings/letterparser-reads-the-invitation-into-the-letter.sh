#!/bin/bash
# One would guess that of a letter with an invitation in it the text is the letter. letterparser adds each part that is text/ something
# and has no name: what a person wrote goes on with BEGIN:VCALENDAR. The name of a group is the beginning of its first address, and its
# end a semicolon of the last one ("Hiring: dana@x.example", "lee@x.example;"; RFC 5322, 3.4).
# Why it matters here: invitations are sent just so, a calendar beside the text. Parts are told by their kind here: the calendar becomes an
# interview, and the text stays the text.
. "$(dirname "$0")/lib/packages.sh"
npm_packages letterparser@0.1.8

cat >"$work/read.cjs" <<'JS'
const { extract } = require('letterparser');
const letter = extract(['From: dana@northwind.example', 'To: Hiring: dana@x.example, lee@x.example;', 'Subject: Interview',
  'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain; charset=utf-8', '', 'See you on Monday.', '--b',
  'Content-Type: text/calendar; charset=utf-8; method=REQUEST', '', 'BEGIN:VCALENDAR', 'END:VCALENDAR', '--b--', ''].join('\r\n'));
console.log(JSON.stringify(letter.text), letter.attachments.length);
for (const one of letter.to) console.log(one.address);
JS
seen "The text, how many attachments there are, and the recipients:" "\"See you on Monday.\nBEGIN:VCALENDAR\nEND:VCALENDAR\" 0
Hiring: dana@x.example
lee@x.example;" "$(node "$work/read.cjs")"
