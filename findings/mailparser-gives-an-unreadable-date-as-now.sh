#!/bin/bash
# One would guess that a letter whose Date no program understands has no date, or that of the server that received it.
# mailparser gives the moment at which it was read, and gives it again, later, when the letter is read again.
# Why it matters here: a letter of last week would be an answer of today, and what is due counts from there. Our reader
# asks Received next, and refuses a letter of which nothing says when it was sent.
. "$(dirname "$0")/lib/packages.sh"
npm_packages mailparser@3.14.2

cat >"$work/read.cjs" <<'JS'
const { simpleParser } = require('mailparser');
const letter = ['Received: from a.example by b.example; Mon, 23 Nov 2026 15:00:12 +0000', 'From: Dana <dana@northwind.example>',
    'Date: 23.11.2026 10:00 Uhr', 'Subject: Next steps', '', 'Dear Robin,', ''].join('\r\n');
(async () => {
    const before = new Date();
    const { date } = await simpleParser(letter);
    console.log(date >= before && date <= new Date() ? 'the moment of reading' : String(date && date.toISOString()));
})();
JS
seen "Date: 23.11.2026 10:00 Uhr" "the moment of reading" "$(node "$work/read.cjs")"
