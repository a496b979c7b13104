#!/bin/bash
# One would guess that a card which is read and written again keeps the names of its fields. vcf turns X-ABLabel, in
# which the address books of Apple keep what a number or address is called, into X-AB-LABEL, which nobody reads.
# Why it matters here: cards that went through such a program come without the words "mobile" or "office"; a field of
# that name is taken for the same.
. "$(dirname "$0")/lib/packages.sh"
npm_packages vcf@2.1.2

cat >"$work/read.cjs" <<'JS'
const Card = require('vcf');
const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Dana Whitfield', 'item1.TEL:+1 212 555 0100', 'item1.X-ABLabel:office', 'END:VCARD', ''].join('\r\n');
console.log(new Card().parse(card).toString('4.0').split('\r\n').filter(line => line.startsWith('item1')).join('\n'));
JS
seen "item1.TEL and item1.X-ABLabel come back as" "item1.TEL:+1 212 555 0100
item1.X-AB-LABEL:office" "$(node "$work/read.cjs")"
