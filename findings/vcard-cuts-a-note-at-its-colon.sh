#!/bin/bash
# One would guess that a property's value is all that stands behind the first colon. vcard takes what stands between the first
# and the second: a note "Met on 24 Nov: asked about Qt" ends at Nov, a web address is "https", and the moment at which the
# card was changed has lost its minutes. Of two addresses or numbers the first is kept.
# Why it matters here: a card's note is where the other program kept what was said. Lines are parted at the first colon that
# stands outside of quotation marks; the second address goes into the remarks.
. "$(dirname "$0")/lib/packages.sh"
npm_packages vcard@0.1.0

cat >"$work/read.cjs" <<'JS'
const VCard = require('vcard');
const card = ['BEGIN:VCARD', 'VERSION:3.0', 'N:Whitfield;Dana;;;', 'FN:Dana Whitfield', 'NOTE:Met on 24 Nov: asked about Qt',
    'URL:https://northwind.example/dana', 'EMAIL;TYPE=WORK:dana@northwind.example', 'EMAIL;TYPE=HOME:dana@home.example',
    'REV:2026-11-24T10:00:00Z', 'END:VCARD', ''];
new VCard().readData(card.join('\r\n'), (error, read) => {
    for (const name of ['NOTE', 'URL', 'REV'])
        process.stdout.write(`${name}: ${read[name]}\n`);
    process.stdout.write('EMAIL: ' + JSON.stringify(read.EMAIL) + '\n');
});
JS
seen "The card:" 'NOTE: Met on 24 Nov
URL: https
REV: 2026-11-24T10
EMAIL: {"type":["WORK"],"value":"dana@northwind.example"}' "$(node "$work/read.cjs" | grep -E '^[A-Z]+: ')"
