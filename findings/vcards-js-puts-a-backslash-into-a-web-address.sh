#!/bin/bash
# One would guess that an address in a card is the address. vcards-js writes it as a text, with a backslash in front of each
# comma, though URL is a URI (RFC 2426, 3.6.8), which has no escapes: who follows it gets another page. The semicolon of a
# company's name, which needs one, gets none, so that the company's second half is read as a department.
# Why it matters here: cards that one gets by a QR code are often made so. A card's web address is not taken in, and of a
# company in two parts the first is, which stands in the preview and can be changed.
. "$(dirname "$0")/lib/packages.sh"
npm_packages vcards-js@2.11.1

cat >"$work/write.cjs" <<'JS'
const card = require('vcards-js')();
card.firstName = 'Dana';
card.lastName = 'Whitfield';
card.organization = 'Northwind; Sons';
card.workUrl = 'https://northwind.example/jobs?id=7,12';
console.log(card.getFormattedString().match(/^(URL|ORG).*$/gm).map(line => line.trim()).join('\n'));
JS
seen "Written:" 'ORG:Northwind; Sons
URL;TYPE=WORK:https://northwind.example/jobs?id=7\,12' "$(node "$work/write.cjs")"
