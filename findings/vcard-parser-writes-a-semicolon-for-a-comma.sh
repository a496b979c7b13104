#!/bin/bash
# One would guess that an address of the web that is read and written leads to the same page. vcard-parser takes a URL with a comma for a
# list of two and writes it with a semicolon in between, so that it is another address; what it read is not to be seen any more.
# Why it matters here: the link to a posting or a profile that somebody sends as a card. A card's URL is not taken in.
. "$(dirname "$0")/lib/packages.sh"
npm_packages vcard-parser@1.0.0

cat >"$work/read.cjs" <<'JS'
const parser = require('vcard-parser');
const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Dana Whitfield', 'URL:https://people.example/dana,en', 'END:VCARD', ''].join('\r\n');
const read = parser.parse(card);
console.log(JSON.stringify(read.url[0].value));
console.log(parser.generate(read).split('\n').find(line => line.startsWith('URL')).trim());
JS
seen "URL:https://people.example/dana,en, read and written:" '["https://people.example/dana","en"]
URL:https://people.example/dana;en' "$(node "$work/read.cjs")"
