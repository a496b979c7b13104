#!/bin/bash
# One would guess that a semicolon in a note is a semicolon: RFC 6350, 3.4 asks for a backslash in front of it only where the
# property has several parts, and a note has none. vcard4 gives a list of two texts as soon as there is one, and a plain text
# otherwise; a title and a full name are parted likewise.
# Why it matters here: a program that joins the list with commas, or takes its first, changes what somebody wrote. Only the
# name, the organization and the address are read in parts.
. "$(dirname "$0")/lib/packages.sh"
npm_packages vcard4@4.0.5

cat >"$work/read.cjs" <<'JS'
const {parse} = require('vcard4');
const card = parse(['BEGIN:VCARD', 'VERSION:4.0', 'FN:Dana Whitfield; HR', 'NOTE:Met in November; asked about Qt', 'TITLE:Head of HR', 'END:VCARD',
    ''].join('\r\n'));
for (const one of card.parsedVcard)
    console.log(one.property + ': ' + JSON.stringify(one.value));
JS
seen "The card:" 'FN: ["Dana Whitfield"," HR"]
NOTE: ["Met in November"," asked about Qt"]
TITLE: "Head of HR"' "$(node "$work/read.cjs")"
